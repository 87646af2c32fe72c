import { type Reservation, waiting } from '../../model/reservation.js';

/**
 * Returns a reservation's status, which follows from its units. PARTIAL_BACK_PREORDER_RELEASE is
 * documented, the other names are a policy.
 */
export function reservationStatus(reservation: Reservation): string {
  if (waiting(reservation) > 0) return reservation.released > 0 ? 'PARTIAL_BACK_PREORDER_RELEASE' : 'BACK_PREORDER_CREATED';
  return reservation.released > 0 || reservation.quantity === 0 ? 'BACK_PREORDER_RELEASE' : 'BACK_PREORDER_CANCELLED';
}
