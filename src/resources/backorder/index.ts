import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { type Reservation, reservations } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import { withStanding } from './standing.js';
import { reservationToV2, v2 } from './v2.js';
import { reservationToV3, v3 } from './v3.js';

const shownInBoth = (tx: Tx, reservation: Reservation): object[] => {
  const standing = withStanding(tx, reservation);
  return [reservationToV2(standing), reservationToV3(standing)];
};

export default defineResource({ name: 'backorder', collections: [reservations], shows: [shown(reservations, shownInBoth)], v2, v3 });
