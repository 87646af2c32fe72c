import { Refusal } from '../../core/forms/errors.js';
import { fireEach } from '../../domain/moves/fire.js';
import type { Firing } from '../../domain/moves/move.js';
import { allocationStatus } from '../../domain/status/allocation-status.js';
import { type StandingAllocation, withStanding } from '../../domain/stock/find-allocation.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { pendingItems } from './pending-items.js';

/**
 * Makes the move that cancels what an allocation still has to ship. Refuses if there is nothing
 * left.
 */
function cancellation(allocation: Allocation): Firing {
  const { allocationId, orderId } = allocation;
  const items = pendingItems(allocation);
  if (items.length === 0) {
    throw new Refusal(
      'notEligible',
      `Allocation ${allocationId} has nothing left to cancel; its status is ${allocationStatus(allocation)}`,
    );
  }
  return { orderId, items, allocationId };
}

/**
 * Cancels the units that allocations still have to ship: their stock is free and the units are open
 * again (a policy). All or nothing: an unknown id is `notFound`, and an allocation with nothing
 * left is refused (documented: shipped units cannot be scratched). Then backorders that the stock
 * covers are released.
 */
export function cancelAllocations(tx: Tx, allocationIds: readonly string[]): StandingAllocation[] {
  const found = [...new Set(allocationIds)].map((id) => getSeen(tx, allocations, id));
  fireEach(tx, 'deallocate', found.map(cancellation));
  return found.map(({ allocationId }) => withStanding(tx, tx.get(allocations, allocationId)));
}
