import { invalid } from '../../core/forms/errors.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { fire } from '../../domain/moves/fire.js';
import { consentTimers, stopTimers } from '../../domain/timers/timers.js';
import { aboutReservation } from '../../model/about.js';
import { orders } from '../../model/order.js';
import { type Reservation, reservations, waiting } from '../../model/reservation.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { type StandingReservation, withStanding } from './standing.js';
import { reservationStatus } from './status.js';

/** A customer's answer to a delay. `id` names the reservation. */
export interface Consent {
  id: string;
  consent: 'ACCEPT' | 'DECLINE';
}

/** Cancels all units that still wait. */
function decline(tx: Tx, reservation: Reservation): void {
  const { id, orderId, lineItemId, linked } = reservation;
  if (linked) {
    fire(tx, 'cancelBackorder', {
      orderId,
      items: [{ lineItemId, quantity: waiting(reservation) }],
      reservationId: id,
      because: { note: 'The customer declined the delay' },
    });
  } else {
    tx.put(reservations, { ...reservation, cancelled: reservation.cancelled + waiting(reservation), updatedAt: tx.now() });
  }
}

/**
 * Records a customer's answer to a delay. ACCEPT stops the reminders and the automatic cancellation
 * until the release; DECLINE cancels the waiting units at once (policies). Refused if no units
 * wait.
 */
export function saveConsent(tx: Tx, { id, consent }: Consent): StandingReservation {
  const reservation = getSeen(tx, reservations, id);
  if (waiting(reservation) === 0) {
    throw invalid('id', `names a reservation that no longer waits; its status is ${reservationStatus(reservation)}`);
  }
  const consented = consent === 'ACCEPT';
  const noted = tx.put(reservations, { ...reservation, consented, consentDate: tx.now(), toNotify: 'false', updatedAt: tx.now() });
  stopTimers(tx, aboutReservation(reservation), consentTimers);
  if (!consented) decline(tx, noted);
  else if (noted.linked) {
    const order = tx.get(orders, noted.orderId);
    keepOrder(tx, order, auditEntry(tx, 'UPDATE', { note: 'The customer accepted the delay' }, { lineItemId: noted.lineItemId }));
  }
  return withStanding(tx, tx.get(reservations, id));
}
