import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { held, lineOf } from '../status/units.js';
import { reserveInZone } from '../stock/reserve-in-zone.js';
import { fire } from './fire.js';
import { movable } from './movable.js';

/**
 * Gives up the reservations of lines and reserves their units again, as a changed address asks for
 * (documented), in the network of the zone of that address. Units for which there is no room any
 * more stay open.
 */
export function reserveAnew(tx: Tx, orderId: string, lineItemIds: readonly string[]): Order {
  const before = tx.get(orders, orderId);
  const because = { note: 'Reserved anew for another address' };
  for (const { lineItemId, units } of before.items) {
    const quantity = held(units, 'backordered');
    if (!lineItemIds.includes(lineItemId) || quantity === 0) continue;
    fire(tx, 'unreserve', { orderId, because, items: [{ lineItemId, quantity }] });
    const order = tx.get(orders, orderId);
    const line = lineOf(order, lineItemId);
    const room = line ? movable({ tx, order, line, because }, 'backorder').quantity : 0;
    if (room > 0) fire(tx, 'backorder', { orderId, because, items: [{ lineItemId, quantity: Math.min(room, quantity) }] });
  }
  const order = tx.get(orders, orderId);
  reserveInZone(
    tx,
    order,
    order.items.filter(({ lineItemId }) => lineItemIds.includes(lineItemId)),
  );
  return order;
}
