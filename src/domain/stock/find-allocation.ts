import { type Allocation, allocations } from '../../model/allocation.js';
import { findLocation } from '../../model/find-location.js';
import type { Location } from '../../model/location.js';
import { type Order, orders, type PickupPerson } from '../../model/order.js';
import type { OrderAddress } from '../../model/order-values.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** An allocation with its order and location as they are now. */
export interface StandingAllocation {
  allocation: Allocation;
  order: Order | undefined;
  location: Location | undefined;
}

export const withStanding = (tx: Tx, allocation: Allocation): StandingAllocation => ({
  allocation,
  order: tx.find(orders, allocation.orderId),
  location: findLocation(tx, allocation.locationNum),
});

/** One allocation by its id, with its order and location. Refuses an unknown id with `notFound`. */
export const getAllocation = (tx: Tx, allocationId: string): StandingAllocation => withStanding(tx, getSeen(tx, allocations, allocationId));

/** The fields of an allocation that come from its order and location. */
export interface Told {
  orderSubType?: string;
  locationType?: string;
  shipMethod?: string;
  shipToAddress?: OrderAddress;
  recipient?: PickupPerson[];
}

export const toldFields = ['orderSubType', 'locationType', 'shipMethod', 'shipToAddress', 'recipient'] as const;

/**
 * The fields that the order and the location add to an allocation (documented fields; their source
 * is a policy).
 */
export function told({ allocation, order, location }: StandingAllocation): Told {
  const shipTo = order?.shipInfo.find(({ shipToId }) => shipToId === allocation.shipToId);
  return {
    ...(order?.subType !== undefined && { orderSubType: order.subType }),
    ...(location?.type !== undefined && { locationType: location.type }),
    ...(shipTo?.shipMethod !== undefined && { shipMethod: shipTo.shipMethod }),
    ...(shipTo?.shipToAddress && { shipToAddress: shipTo.shipToAddress }),
    ...(shipTo?.pickup && { recipient: shipTo.pickup }),
  };
}
