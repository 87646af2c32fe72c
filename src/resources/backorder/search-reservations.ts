import { lookUpSearch, type Search } from '../../kit/lookup.js';
import { type Reservation, reservations } from '../../model/reservation.js';
import type { Listing } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import { alsoIndexed } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';
import { type StandingReservation, withStanding } from './standing.js';
import { reservationStatus } from './status.js';

/** A search, and the fields that it can name. */
export interface ReservationSearch extends Search {
  searchable: (stand: (reservation: Reservation) => StandingReservation) => Searchable;
}

const searched = alsoIndexed(reservations, { status: reservationStatus });

/**
 * Returns one page of the reservations that match; `count` counts all of them. Without a sort, the
 * latest come first (a policy).
 */
export function searchReservations(tx: Tx, { searchable, ...search }: ReservationSearch): Listing<StandingReservation> {
  const stand = (reservation: Reservation) => withStanding(tx, reservation);
  const found = lookUpSearch(tx, searched, search, searchable(stand), { path: 'updatedAt', direction: 'desc' });
  return { ...found, rows: found.rows.map(stand) };
}
