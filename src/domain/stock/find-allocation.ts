import { type Allocation, allocations } from '../../model/allocation.js';
import { type Location, locations } from '../../model/location.js';
import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

/** An allocation with the order and the location it is about, as they are now. */
export interface StandingAllocation {
  allocation: Allocation;
  order: Order | undefined;
  location: Location | undefined;
}

export const withStanding = (tx: Tx, allocation: Allocation): StandingAllocation => ({
  allocation,
  order: tx.find(orders, allocation.orderId),
  location: tx.by(locations, 'locationNum', allocation.locationNum)[0],
});

/** One allocation by its id. */
export const getAllocation = (tx: Tx, allocationId: string): StandingAllocation => withStanding(tx, tx.get(allocations, allocationId));

/** What the order and the location tell of an allocation (documented fields; where they come from is a policy). */
export function told({ allocation, order, location }: StandingAllocation): Record<string, unknown> {
  const shipTo = order?.shipInfo.find(({ shipToId }) => shipToId === allocation.shipToId);
  const fields = {
    orderSubType: order?.subType,
    locationType: location?.type,
    shipMethod: shipTo?.shipMethod,
    shipToAddress: shipTo?.shipToAddress,
    recipient: shipTo?.pickup,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
