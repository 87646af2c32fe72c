import { inventories } from '../../model/inventory.js';
import type { Order } from '../../model/order.js';
import { type Reservation, type ReservationType, reservations, waiting } from '../../model/reservation.js';
import { happened } from '../events/events.js';
import { held } from '../status/units.js';
import {
  counterOf,
  newReservation,
  planReservation,
  type Room,
  reservationType,
  settleReservations,
  startTimers,
} from '../stock/reservations.js';
import { giveBack, keepAtMost } from '../stock/soft-units.js';
import { countReserved, stockOfLine } from '../stock/stock.js';
import type { Turn } from './move.js';

/**
 * Where the units are reserved. A reservation that the merchant wrote names its location; it counts
 * in that location's stock record, if there is one.
 */
function roomsFor({ tx, order, line, quantity, reservation }: Turn): Room[] {
  if (!reservation) return planReservation(tx, order, line, quantity);
  return [{ quantity, stock: stockOfLine(tx, order, line).find(({ locationNum }) => locationNum === reservation.locationNum) }];
}

/**
 * Effect of a backorder: opens a reservation for each stock record that has room, or adds the units
 * to the reservation that the merchant names by id. A backorder for lack of stock also releases the
 * order; a reservation that the merchant writes does not.
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

function addReservation(turn: Turn, type: ReservationType, room: Room): void {
  const { tx, order } = turn;
  const reservation = tx.put(reservations, { ...newReservation(tx, order, turn.line, type, room), ...turn.reservation });
  const kind = type === 'PREORDER' ? 'preorder' : 'backorder';
  giveBack(tx, order, turn.line, { quantity: room.quantity, kind, first: room.stock?.id });
  countReserved(tx, room.stock?.id, counterOf(type), room.quantity);
  startTimers(tx, order, reservation, room.stock?.preOrderDate);
}

function growReservation({ tx, order, quantity }: Turn, known: Reservation): void {
  const grown = tx.put(reservations, { ...known, quantity: known.quantity + quantity, updatedAt: tx.now() });
  countReserved(tx, known.stockId, counterOf(known.type), quantity);
  const stock = known.stockId === undefined ? undefined : tx.find(inventories, known.stockId);
  if (waiting(known) === 0) startTimers(tx, order, grown, stock?.preOrderDate);
}

/** Effect of a backorder release: raises the released units of the reservation and of the line. */
export function noteReleased({ tx, order, line, quantity, reservationId }: Turn): Order {
  settleReservations(tx, order.orderId, line.lineItemId, quantity, 'released', reservationId);
  const items = order.items.map((one) =>
    one.lineItemId === line.lineItemId ? { ...one, releasedQuantity: (one.releasedQuantity ?? 0) + quantity } : one,
  );
  return { ...order, items };
}

/** Effect of moves that take backordered units without stock: closes their reservations. */
export function closeReservation({ tx, order, line, taken, reservationId }: Turn): Order {
  settleReservations(tx, order.orderId, line.lineItemId, taken.backordered ?? 0, 'cancelled', reservationId);
  return order;
}

/**
 * Effect of moves that take open units: a soft reservation holds no more for the line than its open
 * units, of whatever kind. Room that a cart held for backorders is free once stock covered them.
 */
export function keepForOpenUnits({ tx, order, line }: Turn): Order {
  keepAtMost(tx, order, line, held(line.units, 'open'));
  return order;
}
