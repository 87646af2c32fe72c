import { isoTime } from '../../core/time/clock.js';
import { after } from '../../core/time/duration.js';
import { instantOf } from '../../core/time/instant.js';
import { aboutReservation } from '../../model/about.js';
import type { Inventory } from '../../model/inventory.js';
import type { Order, OrderLine } from '../../model/order.js';
import { type Reservation, type ReservationType, reservations, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { schedule, stopTimers } from '../timers/timers.js';
import { memberOf } from './network-stock.js';
import { softlyHeld } from './soft-units.js';
import { countReserved, reservationRoom, shipToLocation, stockOfLine } from './stock.js';
import { networkOfLine } from './zone-network.js';

/** A part of a line's backordered units, and the stock record that it is reserved in. */
export interface Room {
  quantity: number;
  stock: Inventory | undefined;
}

/** The room of a record for more units of a line; its own soft reservations leave it its room. */
const roomFor = (tx: Tx, order: Order, line: OrderLine, stock: Inventory, kind: 'backorder' | 'preorder'): number =>
  reservationRoom(stock, kind) + softlyHeld(tx, order, line, kind, stock.id);

/**
 * The type of reservation for a line's units: the merchant's mark, or else what its SKU has room
 * for; undefined if neither.
 */
export function reservationType(tx: Tx, order: Order, line: OrderLine): ReservationType | undefined {
  if (line.preorder) return 'PREORDER';
  if (line.backorder) return 'BACKORDER';
  const stocks = stockOfLine(tx, order, line);
  if (stocks.some((stock) => roomFor(tx, order, line, stock, 'backorder') > 0)) return 'BACKORDER';
  return stocks.some((stock) => roomFor(tx, order, line, stock, 'preorder') > 0) ? 'PREORDER' : undefined;
}

/**
 * Where up to `quantity` units of a line can be reserved: first in the network of its zone (a
 * policy). A line that the merchant marked needs no
 * room (documented: the mark asks for the backorder).
 */
export function planReservation(tx: Tx, order: Order, line: OrderLine, quantity: number): Room[] {
  const type = reservationType(tx, order, line);
  if (!type) return [];
  const kind = type === 'PREORDER' ? 'preorder' : 'backorder';
  const room = (stock: Inventory) => roomFor(tx, order, line, stock, kind);
  const network = networkOfLine(tx, order, line);
  const isNear = network ? memberOf(tx, network) : () => true;
  const stocks = stockOfLine(tx, order, line).sort(
    (a, b) => Number(isNear(b)) - Number(isNear(a)) || room(b) - room(a) || a.locationNum - b.locationNum,
  );
  if (line.backorder || line.preorder) return [{ quantity, stock: stocks[0] }];
  const rooms: Room[] = [];
  let left = quantity;
  for (const stock of stocks) {
    const part = Math.min(left, room(stock));
    if (part > 0) rooms.push({ quantity: part, stock });
    left -= part;
  }
  return rooms;
}

/** The counter of a stock record that holds the units of this type of reservation. */
export const counterOf = (type: string) => (type === 'PREORDER' ? 'preordered' : 'backordered');

/** Makes a reservation of a line's units; the caller stores it. */
export function newReservation(tx: Tx, order: Order, line: OrderLine, type: ReservationType, { quantity, stock }: Room): Reservation {
  const consented = line.infiniteConsent === true;
  return {
    id: tx.newId(),
    orderId: order.orderId,
    orderNumber: order.orderNumber,
    lineItemId: line.lineItemId,
    sku: line.sku,
    itemId: line.itemId,
    type,
    ...(order.cartId !== undefined && { cartId: order.cartId }),
    orderDate: order.orderDate,
    quantity,
    released: 0,
    cancelled: 0,
    locationNum: stock?.locationNum ?? shipToLocation(order, line) ?? order.retail?.locationNum ?? 1,
    channelId: order.channelId,
    ...(line.vendorId !== undefined && { vendorId: line.vendorId }),
    ...(consented && { consented, consentDate: tx.now() }),
    toNotify: String(!consented),
    ...(stock && { stockId: stock.id }),
    linked: true,
    createdAt: tx.now(),
    updatedAt: tx.now(),
  };
}

/**
 * Sets the timers of a reservation: reminders on days 30 and 53 after the order (documented), the
 * cancellation at `cancelAfter`, or the date of a preorder. Units that begin to wait after day 30
 * count from that time (a policy), so that the customer is always asked first.
 */
export function startTimers(tx: Tx, order: Order, reservation: Reservation, preOrderDate?: string): void {
  const about = aboutReservation(reservation);
  if (reservation.type === 'PREORDER') {
    const date = instantOf(preOrderDate) ?? 0;
    if (date > tx.nowMs()) schedule(tx, 'releasePreorder', isoTime(date), about, order);
    return;
  }
  if (reservation.consented) return;
  const from = after(order.createdAt, 'P30D') > tx.now() ? order.createdAt : tx.now();
  schedule(tx, 'backorder30Days', after(from, 'P30D'), about, order);
  schedule(tx, 'backorder53Days', after(from, 'P53D'), about, order);
  schedule(tx, 'cancelBackorder', after(from, policy(tx, 'cancelAfter')), about, order);
}

/**
 * Counts units of a line's reservations as released or cancelled, the oldest reservation first.
 * `only` names a single reservation.
 */
export function settleReservations(
  tx: Tx,
  orderId: string,
  lineItemId: string,
  quantity: number,
  as: 'released' | 'cancelled',
  only?: string,
): void {
  let left = quantity;
  for (const reservation of tx.by(reservations, 'orderId', orderId)) {
    if (reservation.lineItemId !== lineItemId || !reservation.linked || (only !== undefined && reservation.id !== only)) continue;
    const part = Math.min(left, waiting(reservation));
    if (part === 0) continue;
    left -= part;
    const next = tx.put(reservations, { ...reservation, [as]: reservation[as] + part, updatedAt: tx.now() });
    countReserved(tx, reservation.stockId, counterOf(reservation.type), -part);
    if (waiting(next) === 0) stopTimers(tx, aboutReservation(reservation));
  }
}

/** Units that wait in a line's reservations, or in the one named by `only`. */
export const waitingOfLine = (tx: Tx, orderId: string, lineItemId: string, only?: string): number =>
  tx
    .by(reservations, 'orderId', orderId)
    .filter((one) => one.linked && one.lineItemId === lineItemId && (only === undefined || one.id === only))
    .reduce((sum, one) => sum + waiting(one), 0);
