import { invalid, taken } from '../../core/forms/errors.js';
import { oneOf } from '../../core/values/one-of.js';
import { fire } from '../../domain/moves/fire.js';
import { lineOf } from '../../domain/status/units.js';
import { holderOfNumber, orderByNumber } from '../../model/find-order.js';
import { type Reservation, reservations, reservationTypes, waiting } from '../../model/reservation.js';
import { getSeen, isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { type StandingReservation, withStanding } from './standing.js';

/** A reservation as a merchant sends it. Its type is not checked yet. */
export type NewReservation = Omit<
  Reservation,
  'id' | 'orderId' | 'cancelled' | 'linked' | 'createdAt' | 'updatedAt' | 'stockId' | 'type'
> & {
  id?: string;
  type: string;
};

function checkReservation(tx: Tx, sent: NewReservation): asserts sent is NewReservation & Pick<Reservation, 'type'> {
  const { id, type, quantity, released } = sent;
  if (id === '') throw invalid('id', 'must not be empty');
  if (id !== undefined && tx.find(reservations, id)) throw taken('id', `reservation ${id}`);
  if (!oneOf(reservationTypes, type)) throw invalid('type', `must be one of [${reservationTypes.join(', ')}]`);
  if (released > quantity) throw invalid('released', `must not exceed the ${quantity} units reserved`);
}

/**
 * Reserves units. For a known order, open units of the line become backordered, and units sent as
 * released get stock. For an unknown order the reservation is stored as it is, as in the documented
 * example (a policy). An id that is sent is kept.
 */
export function createReservation(tx: Tx, sent: NewReservation): StandingReservation {
  checkReservation(tx, sent);
  const id = sent.id ?? tx.newId();
  const order = holderOfNumber(tx, sent.orderNumber) && orderByNumber(tx, sent.orderNumber);
  const stamps = { createdAt: tx.now(), updatedAt: tx.now() };
  if (!order) {
    return withStanding(tx, tx.put(reservations, { ...sent, ...stamps, id, orderId: tx.newId(), cancelled: 0, linked: false }));
  }
  const { orderStatusCode: _order, lineItemStatus: _line, ...own } = sent;
  const { orderId } = order;
  const { lineItemId, quantity, released } = sent;
  const sku = lineOf(order, lineItemId)?.sku ?? sent.sku;
  if (sent.sku !== sku) throw invalid('sku', `must be that of line ${lineItemId}, "${sku}"`);
  fire(tx, 'backorder', { orderId, items: [{ lineItemId, quantity }], reservation: { ...own, ...stamps, id, released: 0 } });
  if (released > 0) fire(tx, 'releaseBackorder', { orderId, items: [{ lineItemId, quantity: released }], reservationId: id });
  return withStanding(tx, tx.get(reservations, id));
}

/** Returns one reservation by its id. Refuses an unknown id with `notFound`. */
export const getReservation = (tx: Tx, id: string): StandingReservation => withStanding(tx, getSeen(tx, reservations, id));

/**
 * Returns the reservations of an order by its number, oldest first; an empty list if there are
 * none.
 */
export const listReservations = (tx: Tx, orderNumber: string): StandingReservation[] =>
  tx
    .by(reservations, 'orderNumber', orderNumber)
    .filter((reservation) => isSeen(tx, reservations, reservation))
    .map((reservation) => withStanding(tx, reservation));

/** Deletes a reservation and returns it as it was. Units that still wait are open again. */
export function deleteReservation(tx: Tx, id: string): StandingReservation {
  const reservation = getSeen(tx, reservations, id);
  const answer = withStanding(tx, reservation);
  const { orderId, lineItemId, linked } = reservation;
  if (linked && waiting(reservation) > 0)
    fire(tx, 'unreserve', { orderId, items: [{ lineItemId, quantity: waiting(reservation) }], reservationId: id });
  tx.remove(reservations, id);
  return answer;
}
