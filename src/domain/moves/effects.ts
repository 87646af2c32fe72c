import { share, subtract, sum } from '../../core/money.js';
import { allocations, pendingQuantity } from '../../model/allocation.js';
import type { Order, OrderLine } from '../../model/order.js';
import { happened } from '../events/events.js';
import { refund } from '../money/payments.js';
import { remainingQuantity, returnTotalOf } from '../money/totals.js';
import { held } from '../status/units.js';
import { addToAllocation, allocationToLeave, takeFromAllocations } from '../stock/allocations.js';
import { count, planStock } from '../stock/stock.js';
import type { Effect, Turn } from './move.js';

/** Takes the units from stock and puts them on allocations, one record a location. */
export const reserveStock: Effect = ({ tx, order, line, quantity, only }) => {
  for (const part of planStock(tx, order, line, quantity, { only })) addToAllocation(tx, order, line, part);
  return { ...order, released: true, allocationDate: tx.now(), orderReleaseTimestamp: order.orderReleaseTimestamp ?? tx.now() };
};

/** Gives the stock of units that were allocated back (documented for a cancellation). */
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

/** Moves units of one allocation (the named one, or the line's latest) to other locations, never the one they came from (documented). */
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
 * What the customer gets back for `quantity` more returned units of a line: its total prorated over all that came back this way, less what was given
 * for them before. So all its units together give exactly the total, even where a cancellation in between changed it.
 */
function refundOf(line: OrderLine, quantity: number, currency?: string): number {
  const { returns = [], itemTotal } = line;
  const whole = remainingQuantity(line);
  const before = returns.reduce((units, { shipmentQuantity = 0 }) => units + shipmentQuantity, 0);
  const due = share(itemTotal, Math.min(before + quantity, whole), whole, currency);
  const given = sum(
    returns.map(({ refundAmount = 0 }) => refundAmount),
    currency,
  );
  return Math.max(0, subtract(due, given, currency));
}

/** Puts `quantity` returned units of a line back on hand at the records that sent them, the oldest shipped first (a policy), past those that came back before. */
function restoreStock({ tx, order, line, quantity }: Turn): void {
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
}

/** Puts returned units back on hand where they were counted, and refunds them (documented: RECEIVED refunds). */
export const takeBack: Effect = (turn: Turn): Order => {
  const { tx, order, line, quantity } = turn;
  const refundAmount = refundOf(line, quantity, order.currency);
  restoreStock(turn);
  const given = refund(order.payments ?? [], refundAmount, order.currency);
  const entry = {
    shipmentId: '',
    shipmentLineItemId: line.lineItemId,
    shipmentQuantity: quantity,
    refundAmount,
    returnsCreatedAt: tx.now(),
  };
  const items = order.items.map((one) => (one.lineItemId === line.lineItemId ? { ...one, returns: [...(one.returns ?? []), entry] } : one));
  const next = { ...order, items, ...(order.payments && { payments: given.payments }) };
  return { ...next, returnTotal: returnTotalOf(next) };
};

/** Tells the customer that backordered units were cancelled (documented event). */
export const tellBackorderCancelled: Effect = ({ tx, order }) => {
  happened(tx, 'BACKORDER_CANCEL_EMAIL', order);
  return order;
};
