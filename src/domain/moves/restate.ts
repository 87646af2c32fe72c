import type { Order, OrderLine, Units } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { departed, held } from '../status/units.js';
import { takeFromAllocations } from '../stock/allocations.js';
import { closeReservation } from './backorder-effects.js';

const atLocation = ['allocated', 'readyForPickup'] as const;

/**
 * Puts a line's units where a merchant's own update says they are: beside the table of moves the only writer of buckets. What leaves an allocation
 * counts as shipped as far as more units are gone than before, else its stock is free again; what leaves a reservation ends its waiting.
 */
export function restateUnits(tx: Tx, order: Order, line: OrderLine, units: Units): void {
  const left = held(line.units, ...atLocation) - held(units, ...atLocation);
  if (left > 0) {
    const shipped = Math.min(left, Math.max(0, held(units, ...departed) - held(line.units, ...departed)));
    if (shipped > 0) takeFromAllocations(tx, order.orderId, line.lineItemId, shipped, 'shippedQuantity');
    if (left > shipped) takeFromAllocations(tx, order.orderId, line.lineItemId, left - shipped, 'scratchQuantity');
  }
  const unreserved = held(line.units, 'backordered') - held(units, 'backordered');
  if (unreserved > 0) closeReservation({ tx, order, line, because: {}, quantity: unreserved, taken: { backordered: unreserved } });
}
