import { invalid, Refusal } from '../../core/forms/errors.js';
import { fire } from '../../domain/moves/fire.js';
import type { Firing } from '../../domain/moves/move.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import type { Tx } from '../../store/tx.js';
import { pendingItems } from './pending-items.js';

/**
 * Moves the units that an allocation still has to send to another location, all or none. Answers
 * the allocation that holds them there; the first one stays, as after a reallocation (a policy).
 * Refuses `locationNum` with the reason of the move `reallocate`.
 */
export function moveAllocation(tx: Tx, from: Allocation, locationNum: number): Allocation {
  const { orderId, allocationId } = from;
  if (!Number.isInteger(locationNum)) throw invalid('locationNum', 'must be a whole number');
  const items = pendingItems(from);
  if (items.length === 0) throw invalid('locationNum', `must stay ${from.locationNum}: no units are left to send`);
  reallocate(tx, { orderId, items, allocationId, only: locationNum });
  const all = tx.by(allocations, 'orderId', orderId);
  const there = all.findLast((one) => one.parentAllocationId === allocationId && one.locationNum === locationNum);
  return there ?? tx.get(allocations, allocationId);
}

function reallocate(tx: Tx, firing: Firing): void {
  try {
    fire(tx, 'reallocate', firing);
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'notEligible') throw error;
    throw invalid('locationNum', `cannot be ${firing.only}: ${error.message}`);
  }
}
