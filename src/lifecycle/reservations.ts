import { isoTime } from '../core/clock.js';
import { after } from '../core/duration.js';
import { instantOf } from '../core/instant.js';
import { type Reservation, type ReservationType, reservations, waiting } from '../resources/backorder/model.js';
import { type Inventory, inventories } from '../resources/inventory/model.js';
import type { Order, OrderLine } from '../resources/order/model.js';
import type { Tx } from '../store/tx.js';
import { happened } from './events.js';
import type { Turn } from './move.js';
import { policy } from './policies.js';
import { countReserved, reservationRoom, shipToLocation, stockOfLine } from './stock.js';
import { schedule, stopTimers } from './timers.js';

/** A part of a line's backordered units, and the record whose room they take. */
interface Room {
  quantity: number;
  stock: Inventory | undefined;
}

/** What kind of reservation a line's units become: what the merchant marked, else what its SKU has room for; undefined when neither. */
export function reservationType(tx: Tx, order: Order, line: OrderLine): ReservationType | undefined {
  if (line.preorder) return 'PREORDER';
  if (line.backorder) return 'BACKORDER';
  const stocks = stockOfLine(tx, order, line);
  if (stocks.some((stock) => reservationRoom(stock, 'backorder') > 0)) return 'BACKORDER';
  return stocks.some((stock) => reservationRoom(stock, 'preorder') > 0) ? 'PREORDER' : undefined;
}

/** Where up to `quantity` units of a line could be reserved. A line the merchant marked needs no room (documented: its mark asks for the backorder). */
export function planReservation(tx: Tx, order: Order, line: OrderLine, quantity: number): Room[] {
  const type = reservationType(tx, order, line);
  if (!type) return [];
  const kind = type === 'PREORDER' ? 'preorder' : 'backorder';
  const stocks = stockOfLine(tx, order, line).sort(
    (a, b) => reservationRoom(b, kind) - reservationRoom(a, kind) || a.locationNum - b.locationNum,
  );
  if (line.backorder || line.preorder) return [{ quantity, stock: stocks[0] }];
  const rooms: Room[] = [];
  let left = quantity;
  for (const stock of stocks) {
    const part = Math.min(left, reservationRoom(stock, kind));
    if (part > 0) rooms.push({ quantity: part, stock });
    left -= part;
  }
  return rooms;
}

const counterOf = (type: string) => (type === 'PREORDER' ? 'preordered' : 'backordered');

function newReservation({ tx, order, line }: Turn, type: string, { quantity, stock }: Room): Reservation {
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
 * Sets what will happen to a reservation by itself: reminders on days 30 and 53 after the order (documented), the end at `cancelAfter`, a preorder's date.
 * Units that begin to wait after day 30 count their days from then (a policy): they are not cancelled unasked.
 */
export function startTimers(tx: Tx, order: Order, reservation: Reservation, preOrderDate?: string): void {
  const subject = { reservationId: reservation.id, orderId: order.orderId, orderNumber: order.orderNumber };
  if (reservation.type === 'PREORDER') {
    const date = instantOf(preOrderDate) ?? 0;
    if (date > tx.nowMs()) schedule(tx, 'releasePreorder', isoTime(date), subject);
    return;
  }
  if (reservation.consented) return;
  const from = after(order.createdAt, 'P30D') > tx.now() ? order.createdAt : tx.now();
  schedule(tx, 'backorder30Days', after(from, 'P30D'), subject);
  schedule(tx, 'backorder53Days', after(from, 'P53D'), subject);
  schedule(tx, 'cancelBackorder', after(from, policy(tx, 'cancelAfter')), subject);
}

/** The rooms that units take: those of a reservation the merchant wrote are at its location, if that stocks the SKU. */
function roomsFor({ tx, order, line, quantity, reservation }: Turn): Room[] {
  if (!reservation) return planReservation(tx, order, line, quantity);
  return [{ quantity, stock: stockOfLine(tx, order, line).find(({ locationNum }) => locationNum === reservation.locationNum) }];
}

/**
 * Effect of a backorder: one reservation for each record whose room is taken, or more units in the one that the merchant names by its id. Looking for stock
 * ends an order's waiting time; a reservation that the merchant writes does not.
 */
export function openReservation(turn: Turn): Order {
  const { tx, order, line } = turn;
  const known = turn.reservation?.id === undefined ? undefined : tx.find(reservations, turn.reservation.id);
  const type = known?.type ?? turn.reservation?.type ?? reservationType(tx, order, line) ?? 'BACKORDER';
  if (known) growReservation(turn, known);
  else for (const room of roomsFor(turn)) addReservation(turn, type, room);
  if (type === 'BACKORDER') happened(tx, 'BACKORDER_NOTIFICATION_EMAIL', order);
  if (turn.reservation) return order;
  return { ...order, released: true, orderReleaseTimestamp: order.orderReleaseTimestamp ?? tx.now() };
}

function addReservation(turn: Turn, type: string, room: Room): void {
  const { tx, order } = turn;
  const reservation = tx.put(reservations, { ...newReservation(turn, type, room), ...turn.reservation });
  countReserved(tx, room.stock?.id, counterOf(type), room.quantity);
  startTimers(tx, order, reservation, room.stock?.preOrderDate);
}

function growReservation({ tx, order, quantity }: Turn, known: Reservation): void {
  const grown = tx.put(reservations, { ...known, quantity: known.quantity + quantity, updatedAt: tx.now() });
  countReserved(tx, known.stockId, counterOf(known.type), quantity);
  const stock = known.stockId === undefined ? undefined : tx.find(inventories, known.stockId);
  if (waiting(known) === 0) startTimers(tx, order, grown, stock?.preOrderDate);
}

/** Counts units of a line's reservations as released or cancelled, oldest reservation first, `only` one if it is named. */
function settleReservations(
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
    if (waiting(next) === 0) stopTimers(tx, reservation.id);
  }
}

/** Effect of a release: the reservation's released units grow, and so do the line's. */
export function noteReleased({ tx, order, line, quantity, reservationId }: Turn): Order {
  settleReservations(tx, order.orderId, line.lineItemId, quantity, 'released', reservationId);
  const items = order.items.map((one) =>
    one.lineItemId === line.lineItemId ? { ...one, releasedQuantity: (one.releasedQuantity ?? 0) + quantity } : one,
  );
  return { ...order, items };
}

/** Effect of anything that ends the waiting of backordered units without stock. */
export function closeReservation({ tx, order, line, taken, reservationId }: Turn): Order {
  settleReservations(tx, order.orderId, line.lineItemId, taken.backordered ?? 0, 'cancelled', reservationId);
  return order;
}

/** Units that wait in a line's reservations, of one if it is named. */
export const waitingOfLine = (tx: Tx, orderId: string, lineItemId: string, only?: string): number =>
  tx
    .by(reservations, 'orderId', orderId)
    .filter((one) => one.linked && one.lineItemId === lineItemId && (only === undefined || one.id === only))
    .reduce((sum, one) => sum + waiting(one), 0);
