import { pageSorted } from '../../core/page.js';
import { compileSearch, compileSort } from '../../core/search.js';
import type { Tx } from '../../store/tx.js';
import { reservations } from './model.js';
import { type StandingReservation, withStanding } from './standing.js';

export interface ReservationSearch {
  filters: unknown;
  sort?: string | undefined;
  limit: number;
  offset: number;
  /** How the version shows a reservation: what filters and sort ask. */
  view: (reservation: StandingReservation) => object;
  fields: ReadonlySet<string>;
}

export interface ReservationPage {
  rows: object[];
  count: number;
  limit: number;
  offset: number;
}

/** One page of the reservations that match; `count` is of all that do. Without a sort the latest come first (a policy). */
export function searchReservations(tx: Tx, { filters, sort, limit, offset, view, fields }: ReservationSearch): ReservationPage {
  const searchable = { prefix: 'backOrderPreOrder', fields };
  const matches = compileSearch(filters, searchable);
  const keys = sort === undefined ? [{ path: 'updatedAt', direction: 'desc' as const }] : compileSort(sort, searchable);
  const shown = [...tx.list(reservations)].map((reservation) => ({ id: reservation.id, ...view(withStanding(tx, reservation)) }));
  const { rows, count } = pageSorted(shown, { matches, sort: keys, limit, offset, tieBreak: ({ id }) => id });
  return { rows, count, limit, offset };
}
