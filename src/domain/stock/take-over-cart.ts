import { aboutSoftReservation } from '../../model/about.js';
import type { Order } from '../../model/order.js';
import { type SoftItem, type SoftReservation, softReservations } from '../../model/soft-reservation.js';
import type { Tx } from '../../store/tx.js';
import { held } from '../status/units.js';
import { stopTimers } from '../timers/timers.js';
import { countSoft, heldIn, keepItems, takeParts } from './soft-units.js';

/**
 * The soft reservations that wait for an order: those of its cart, and those that name its number.
 */
const waitingFor = (tx: Tx, { cartId, orderNumber }: Order): SoftReservation[] => {
  if (tx.count(softReservations) === 0) return [];
  const ofCart = cartId === undefined ? [] : tx.by(softReservations, 'cartId', cartId);
  return [...new Set([...ofCart, ...tx.by(softReservations, 'orderNumber', orderNumber)])].filter(({ orderId }) => orderId === undefined);
};

/** Takes up to `open` units for a line from the items of its SKU, those of the same line first. */
function itemsFor(items: SoftItem[], { lineItemId, sku }: { lineItemId: string; sku: string }, open: number): SoftItem[] {
  let wanted = open;
  const own = items.filter((item) => item.sku === sku).sort((a, b) => rankOf(b) - rankOf(a));
  function rankOf(item: SoftItem): number {
    return Number(item.lineItemId === lineItemId);
  }
  return own.flatMap((item) => {
    const { taken, left } = takeParts(item.parts, { quantity: wanted });
    wanted -= heldIn(taken);
    items[items.indexOf(item)] = { ...item, parts: left };
    return taken.length > 0 ? [{ ...item, lineItemId, parts: taken }] : [];
  });
}

/**
 * A new order takes over the soft reservation of its cart (documented): what its lines need stays
 * reserved for them until it is allocated or cancelled, and the rest is given back (policies).
 */
export function takeOverCart(tx: Tx, order: Order): void {
  for (const reservation of waitingFor(tx, order)) {
    const rest = [...reservation.items];
    const items = order.items.flatMap((line) => itemsFor(rest, line, held(line.units, 'open')));
    for (const { parts } of rest) countSoft(tx, parts, -1);
    stopTimers(tx, aboutSoftReservation(reservation));
    keepItems(tx, { ...reservation, orderId: order.orderId, orderNumber: order.orderNumber }, items);
  }
}
