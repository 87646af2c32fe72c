import { isDeepStrictEqual } from 'node:util';
import { invalid } from '../../core/forms/errors.js';
import { oneOf } from '../../core/values/one-of.js';
import { pick, without } from '../../core/values/reshape.js';
import { auditEntry } from '../../domain/events/history.js';
import { fire } from '../../domain/moves/fire.js';
import { allocationStatus, waitingCodes } from '../../domain/status/allocation-status.js';
import { getAllocation, type StandingAllocation, told, toldFields, withStanding } from '../../domain/stock/find-allocation.js';
import { type Allocation, type AllocationItem, allocations } from '../../model/allocation.js';
import { systemItemFields } from '../../model/allocation-check.js';
import type { Tx } from '../../store/tx.js';
import { type AllocationUpdate, checkUpdate, type ItemUpdate } from './check-update.js';
import { moveAllocation } from './move-allocation.js';

/**
 * Returns the merchant's fields of an update. Values that match the order or the location are left
 * out, so that they follow later changes.
 */
function merchantPart(standing: StandingAllocation, sent: AllocationUpdate): Record<string, unknown> {
  const known = told(standing);
  const own = toldFields.filter((field) => sent[field] !== undefined && !isDeepStrictEqual(sent[field], known[field]));
  const statusCode = oneOf(waitingCodes.slice(1), sent.statusCode);
  const word = statusCode ? { statusCode } : {};
  return { ...pick(sent, own), ...sent.merchant, ...word };
}

/**
 * Cancels the units that the update scratches in addition to those already scratched: they are open
 * again (a policy).
 */
function scratch(tx: Tx, { allocationId, orderId, items }: Allocation, sent: ItemUpdate[]): void {
  const more = sent.flatMap(({ allocationLineNumber, scratchQuantity, scratchedReasonCode }) => {
    const item = items.find((one) => one.allocationLineNumber === allocationLineNumber) as AllocationItem;
    const quantity = (scratchQuantity ?? 0) - item.scratchQuantity;
    const because = scratchedReasonCode === undefined ? {} : { reasonCode: scratchedReasonCode };
    return quantity > 0 ? [{ lineItemId: item.orderLineId, quantity, because }] : [];
  });
  if (more.length > 0) fire(tx, 'deallocate', { orderId, allocationId, items: more });
}

/** What the update says of a line, whose number may be another one where the units are now. */
const sentFor = ({ orderLineId }: AllocationItem, { items }: Allocation, sent: AllocationUpdate): ItemUpdate | undefined =>
  sent.items.find(({ allocationLineNumber }) =>
    items.some((item) => item.allocationLineNumber === allocationLineNumber && item.orderLineId === orderLineId),
  );

function updatedItem(item: AllocationItem, sent: ItemUpdate | undefined): AllocationItem {
  if (!sent) return item;
  const merchants = Object.keys(item).filter((field) => !systemItemFields.includes(field));
  return { ...without(item, merchants), ...without(sent, systemItemFields) };
}

/**
 * Refuses a status other than the one that the units give. A body may also repeat the status before
 * the update, or send one that new units start with.
 */
function checkStatus(before: Allocation, after: Allocation, statusCode: string | undefined): void {
  const [was, is] = [allocationStatus(before), allocationStatus(after)];
  const may: string[] = [...new Set([was, is, ...waitingCodes])];
  if (statusCode !== undefined && !may.includes(statusCode))
    throw invalid('statusCode', `must be one of [${may.join(', ')}], to match the units`);
}

/**
 * Replaces the merchant's fields of an allocation and its lines: what is not sent is removed. Newly
 * scratched units are cancelled. Another location moves the remaining units there; the update then
 * applies to the allocation at that location, which it returns. Other changes of units are refused:
 * shipments ship units (policies).
 */
export function updateAllocation(tx: Tx, { allocationId, sent }: { allocationId: string; sent: AllocationUpdate }): StandingAllocation {
  const standing = getAllocation(tx, allocationId);
  const before = standing.allocation;
  checkUpdate(before, sent);
  scratch(tx, before, sent.items);
  const left = tx.get(allocations, allocationId);
  const now = sent.locationNum === before.locationNum ? left : moveAllocation(tx, left, sent.locationNum);
  const after: Allocation = {
    ...now,
    allocationNum: sent.allocationNum ?? now.allocationNum,
    items: now.items.map((item) => updatedItem(item, sentFor(item, before, sent))),
    merchant: merchantPart(standing, sent),
    ...(sent.said && { said: sent.said }),
    ...(sent.attributes && { attributes: sent.attributes }),
    version: (now === left ? before : now).version + 1,
    updatedAt: tx.now(),
    auditLogs: [...now.auditLogs, auditEntry(tx, 'UPDATE', { note: 'Updated by the merchant' })],
  };
  checkStatus(before, after, sent.statusCode);
  return withStanding(tx, tx.put(allocations, after));
}
