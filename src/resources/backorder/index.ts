import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { reservations } from '../../model/reservation.js';
import { withStanding } from './standing.js';
import { reservationToV2, v2 } from './v2.js';
import { reservationToV3, v3 } from './v3.js';

export default defineResource({
  name: 'backorder',
  collections: [reservations],
  shows: [
    shown(
      reservations,
      (tx, one) => reservationToV2(withStanding(tx, one)),
      (tx, one) => reservationToV3(withStanding(tx, one)),
    ),
  ],
  v2,
  v3,
});
