import { allocations, pendingQuantity } from '../../model/allocation.js';
import { happened } from '../events/events.js';
import { held } from '../status/units.js';
import { addToAllocation, allocationToLeave, giveBackToAllocations, takeFromAllocations } from '../stock/allocations.js';
import { count, planStock } from '../stock/stock.js';
import type { Effect } from './move.js';

/** Takes the units from stock and puts them on allocations, one record per location. */
export const reserveStock: Effect = ({ tx, order, line, quantity, only }) => {
  for (const part of planStock(tx, order, line, quantity, { only })) addToAllocation(tx, order, line, part);
  return { ...order, released: true, allocationDate: tx.now(), orderReleaseTimestamp: order.orderReleaseTimestamp ?? tx.now() };
};

/** Returns the stock of allocated units (documented for a cancellation). */
export const releaseStock: Effect = ({ tx, order, line, taken, allocationId }) => {
  const quantity = held(taken, 'allocated', 'readyForPickup');
  if (quantity > 0) takeFromAllocations(tx, order.orderId, line.lineItemId, quantity, 'scratchQuantity', allocationId);
  return order;
};

/** The units leave their location: allocated −q, shipped +q (documented). */
export const shipStock: Effect = ({ tx, order, line, quantity, allocationId }) => {
  takeFromAllocations(tx, order.orderId, line.lineItemId, quantity, 'shippedQuantity', allocationId);
  return order;
};

/** The units never left: their allocations have to send them again, shipped −q, allocated +q. */
export const unshipStock: Effect = ({ tx, order, line, quantity, allocationId }) => {
  giveBackToAllocations(tx, order.orderId, line.lineItemId, quantity, allocationId);
  return order;
};

/**
 * Moves units of one allocation (the named one, or the line's latest) to other locations, never
 * back to the one they leave (documented).
 */
export const sendFromElsewhere: Effect = ({ tx, order, line, quantity, allocationId, only }) => {
  const from = allocationToLeave(tx, order.orderId, line.lineItemId, allocationId);
  if (!from) return order;
  const targets = planStock(tx, order, line, quantity, { only, avoid: from.locationNum });
  takeFromAllocations(tx, order.orderId, line.lineItemId, quantity, 'scratchQuantity', from.allocationId);
  const left = tx.get(allocations, from.allocationId);
  const source = tx.put(allocations, {
    ...left,
    reallocated: left.items.every((item) => item.shippedQuantity === 0 && pendingQuantity(item) === 0),
  });
  for (const target of targets) addToAllocation(tx, order, line, target, source);
  return order;
};

/**
 * Puts returned units back on hand at the stock records that sent them. The oldest shipment comes
 * first (a policy), after the units that were returned before.
 */
export const takeBack: Effect = ({ tx, order, line, quantity }) => {
  let before = held(line.units, 'returned') - quantity;
  let left = quantity;
  for (const item of tx.by(allocations, 'orderId', order.orderId).flatMap(({ items }) => items)) {
    if (item.orderLineId !== line.lineItemId) continue;
    const back = Math.min(before, item.shippedQuantity);
    const part = Math.min(left, item.shippedQuantity - back);
    before -= back;
    left -= part;
    if (part > 0) count(tx, item.stockId, { onHand: part });
  }
  return order;
};

/** Stores the event that backordered units were cancelled (documented event). */
export const tellBackorderCancelled: Effect = ({ tx, order }) => {
  happened(tx, 'BACKORDER_CANCEL_EMAIL', order);
  return order;
};
