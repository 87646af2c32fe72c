import type { FieldTable } from '../../kit/fields.js';
import { lookUpSearch, type Search } from '../../kit/lookup.js';
import { type Reservation, reservations } from '../../model/reservation.js';
import type { Listing } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';
import { type StandingReservation, withStanding } from './standing.js';

/** A search, and the fields that the version shows of a reservation. */
export interface ReservationSearch extends Search {
  fields: Pick<FieldTable<Reservation, StandingReservation, object>, 'has' | 'known' | 'sources'>;
}

/**
 * Returns one page of the reservations that match; `count` counts all of them. Without a sort, the
 * latest come first (a policy).
 */
export function searchReservations(tx: Tx, { fields, ...search }: ReservationSearch): Listing<StandingReservation> {
  const sources = fields.sources((reservation) => withStanding(tx, reservation));
  const searchable = { prefix: 'backOrderPreOrder', fields, sources };
  const found = lookUpSearch(tx, reservations, search, searchable, { path: 'updatedAt', direction: 'desc' });
  return { ...found, rows: found.rows.map((reservation) => withStanding(tx, reservation)) };
}
