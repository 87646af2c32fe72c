import { invalid, notFound, Refusal } from '../../core/forms/errors.js';
import { fire } from '../../domain/moves/fire.js';
import { type StandingAllocation, withStanding } from '../../domain/stock/find-allocation.js';
import { type Allocation, allocations, pendingQuantity } from '../../model/allocation.js';
import { isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import type { AllocationUpdate, ItemUpdate } from './check-update.js';
import { updateAllocation } from './update-allocation.js';

/** A change of the allocation that answers a request; without items, its lines stay as they are. */
export interface RequestUpdate {
  requestId: string;
  sentRequestId: string;
  version: number | undefined;
  sent: Omit<AllocationUpdate, 'items'> & { items?: ItemUpdate[] };
}

/**
 * The allocation of a request: the latest that has the units, because a moved one keeps the id of
 * its request.
 */
function allocationOf(tx: Tx, requestId: string): Allocation {
  const found = tx.by(allocations, 'requestId', requestId).filter((one) => isSeen(tx, allocations, one));
  const allocation = found.findLast(({ reallocated = false }) => !reallocated) ?? found.at(-1);
  if (!allocation) throw notFound('Allocation with the request', requestId);
  return allocation;
}

/** The lines for whose units an update gives a reason to be sent from elsewhere. */
const wishes = (before: Allocation, items: readonly ItemUpdate[]): string[] =>
  items.flatMap(({ allocationLineNumber, reallocationReasonCode }) => {
    const line = before.items.find((one) => one.allocationLineNumber === allocationLineNumber);
    const known = (line as { reallocationReasonCode?: unknown } | undefined)?.reallocationReasonCode;
    return line && reallocationReasonCode !== undefined && reallocationReasonCode !== known ? [line.orderLineId] : [];
  });

/** Moves what is left of lines to other locations, and answers the allocation that has it there. */
function moveLines(tx: Tx, allocationId: string, lineItemIds: readonly string[]): Allocation {
  const allocation = tx.get(allocations, allocationId);
  const items = allocation.items
    .filter((item) => lineItemIds.includes(item.orderLineId) && pendingQuantity(item) > 0)
    .map((item) => ({ lineItemId: item.orderLineId, quantity: pendingQuantity(item) }));
  if (items.length === 0) return allocation;
  fire(tx, 'reallocate', { orderId: allocation.orderId, allocationId, items });
  const all = tx.by(allocations, 'orderId', allocation.orderId);
  return all.findLast((one) => one.parentAllocationId === allocationId) ?? tx.get(allocations, allocationId);
}

/**
 * Updates the allocation of a request as `updateAllocation` does. A line with a new reason to be
 * reallocated, while the location stays, moves what is left of it to other locations (documented;
 * that any other location may take it is a policy). Refuses a request that is based on another
 * version as `stale`.
 */
export function updateByRequest(tx: Tx, { requestId, sentRequestId, version, sent }: RequestUpdate): StandingAllocation {
  const before = allocationOf(tx, requestId);
  const { allocationId } = before;
  if (sentRequestId !== requestId) throw invalid('allocationRequestId', `must be "${requestId}", the id in the path`);
  if (version !== undefined && version !== before.version)
    throw new Refusal('stale', `Allocation ${allocationId} has version ${before.version}, not ${version}: read it and send it again`);
  const items = sent.items ?? before.items.map((item) => ({ ...item }));
  const updated = updateAllocation(tx, { allocationId, sent: { ...sent, items } });
  const lines = sent.locationNum === before.locationNum ? wishes(before, items) : [];
  return lines.length === 0 ? updated : withStanding(tx, moveLines(tx, allocationId, lines));
}
