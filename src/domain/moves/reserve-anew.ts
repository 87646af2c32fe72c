import { isDeepStrictEqual } from 'node:util';
import { type Order, type OrderLine, orders } from '../../model/order.js';
import type { OrderAddress } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { held, lineOf } from '../status/units.js';
import { reserveInZone } from '../stock/reserve-in-zone.js';
import { fire } from './fire.js';
import { movable } from './movable.js';

/** Where a line of an order goes to, if it goes to an address. */
const addressOf = ({ shipInfo }: Order, { shipToId }: OrderLine): OrderAddress | undefined =>
  shipInfo.find((one) => one.shipToId === shipToId)?.shipToAddress;

/** The lines of an order that went to another address before it changed. */
const sentElsewhere = (before: Order, now: Order): OrderLine[] =>
  now.items.filter((line) => {
    const was = lineOf(before, line.lineItemId);
    return was !== undefined && !isDeepStrictEqual(addressOf(before, was), addressOf(now, line));
  });

/**
 * Gives up the reservations of the lines whose address changed since `before` and reserves their
 * waiting units again, as a changed address asks for (documented), in the network of the zone of
 * the new one. Units for which there is no room any more stay open. Each change of an order's
 * addresses ends with this.
 */
export function reserveAnew(tx: Tx, before: Order): Order {
  const { orderId } = before;
  const because = { note: 'Reserved anew for another address' };
  const lineItemIds = sentElsewhere(before, tx.get(orders, orderId)).map(({ lineItemId }) => lineItemId);
  for (const lineItemId of lineItemIds) {
    const quantity = held(lineOf(tx.get(orders, orderId), lineItemId)?.units ?? {}, 'backordered');
    if (quantity === 0) continue;
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
