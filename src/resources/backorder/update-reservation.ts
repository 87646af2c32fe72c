import { invalid, notFound } from '../../core/forms/errors.js';
import { mergedMerchant } from '../../core/forms/merchant.js';
import { fire } from '../../domain/moves/fire.js';
import type { Firing } from '../../domain/moves/move.js';
import type { MoveName } from '../../domain/moves/table.js';
import { startTimers } from '../../domain/stock/reservations.js';
import { consentTimers, stopTimers } from '../../domain/timers/timers.js';
import { aboutReservation } from '../../model/about.js';
import { orders } from '../../model/order.js';
import { type Reservation, reservations, waiting } from '../../model/reservation.js';
import { isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { type StandingReservation, withStanding } from './standing.js';

/** The fields of a reservation that a merchant may change. */
export type ReservationChange = Partial<
  Pick<
    Reservation,
    | 'quantity'
    | 'released'
    | 'locationNum'
    | 'channelId'
    | 'vendorId'
    | 'consented'
    | 'consentDate'
    | 'lastNotificationDate'
    | 'toNotify'
    | 'orderStatusCode'
    | 'lineItemStatus'
    | 'paymentStatus'
    | 'merchant'
  >
>;

/** Returns the reservation of a line that still waits, else its latest. */
function reservationOf(tx: Tx, orderNumber: string, lineItemId: string): Reservation {
  const all = tx
    .by(reservations, 'orderNumber', orderNumber)
    .filter((one) => one.lineItemId === lineItemId && isSeen(tx, reservations, one));
  const found = all.find((one) => waiting(one) > 0) ?? all.at(-1);
  if (!found) throw notFound('BackOrderPreOrderReservation', `of line ${lineItemId} and order ${orderNumber}`);
  return found;
}

function move(tx: Tx, name: MoveName, reservation: Reservation, quantity: number, more: Partial<Firing> = {}): void {
  const { orderId, lineItemId, id } = reservation;
  fire(tx, name, { orderId, items: [{ lineItemId, quantity }], reservationId: id, ...more });
}

/**
 * Refuses more units released than are reserved and not cancelled. Names the field that was sent.
 */
function checkFigures({ cancelled, ...now }: Reservation, change: ReservationChange): void {
  const { quantity = now.quantity, released = now.released } = change;
  const least = released + cancelled;
  if (quantity >= least) return;
  if (change.quantity !== undefined) throw invalid('quantity', `must be at least ${least}: that many units no longer wait`);
  throw invalid('released', `must not exceed the ${quantity - cancelled} units reserved`);
}

/**
 * Changes the quantities of an order's reservation: more or fewer of the line's open units wait, or
 * some of them get stock.
 */
function moveUnits(tx: Tx, reservation: Reservation, change: ReservationChange): void {
  const { quantity = reservation.quantity, released = reservation.released } = change;
  if (released < reservation.released)
    throw invalid('released', `must be at least ${reservation.released}: that many units are already released`);
  checkFigures(reservation, change);
  if (quantity > reservation.quantity) {
    move(tx, 'backorder', reservation, quantity - reservation.quantity, { reservation: { id: reservation.id } });
  }
  if (released > reservation.released) move(tx, 'releaseBackorder', reservation, released - reservation.released);
  if (quantity < reservation.quantity) {
    move(tx, 'unreserve', reservation, reservation.quantity - quantity);
    const now = tx.get(reservations, reservation.id);
    tx.put(reservations, { ...now, quantity, cancelled: reservation.cancelled });
  }
}

/**
 * Starts the reminders and the automatic cancellation again, counted from the order's date, after a
 * consent was withdrawn.
 */
function askAgain(tx: Tx, reservation: Reservation): void {
  if (!reservation.linked || waiting(reservation) === 0 || reservation.type !== 'BACKORDER') return;
  startTimers(tx, tx.get(orders, reservation.orderId), reservation);
}

/**
 * Changes the reservation of a line. Quantities of a known order's units move them. A consent is
 * recorded, and stops the reminders when it is given.
 */
export function updateReservation(
  tx: Tx,
  input: { orderNumber: string; lineItemId: string; change: ReservationChange },
): StandingReservation {
  const found = reservationOf(tx, input.orderNumber, input.lineItemId);
  if (Object.keys(input.change).length === 0) throw invalid('body', 'must have at least one field that may change');
  const { quantity, released, ...rest } = input.change;
  if (found.linked) moveUnits(tx, found, input.change);
  const now = tx.get(reservations, found.id);
  if (!found.linked) checkFigures(found, input.change);
  const figures = found.linked ? {} : { quantity: quantity ?? now.quantity, released: released ?? now.released };
  const consentDate = rest.consented !== undefined && rest.consented !== now.consented ? { consentDate: tx.now() } : {};
  const merchant = mergedMerchant(now, rest);
  const stored = tx.put(reservations, { ...now, ...figures, ...consentDate, ...rest, ...merchant, updatedAt: tx.now() });
  if (stored.consented) stopTimers(tx, aboutReservation(stored), consentTimers);
  else if (found.consented) askAgain(tx, stored);
  return withStanding(tx, stored);
}
