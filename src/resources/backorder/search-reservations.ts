import { type Reservation, reservations } from '../../model/reservation.js';
import type { Filter } from '../../query/filter.js';
import { type Page, pageSorted } from '../../query/page.js';
import type { SortKey } from '../../query/sort.js';
import { compileSearch, compileSort } from '../../query/v3-search.js';
import type { Tx } from '../../store/tx.js';
import { type StandingReservation, withStanding } from './standing.js';

export interface ReservationSearch<V extends object = object> {
  filters: unknown;
  sort?: string | undefined;
  limit: number;
  offset: number;
  /** How the version shows a reservation: what filters and sort ask. Its `orderNumber` and `reservations.sorts` must be those stored. */
  view: (reservation: StandingReservation) => V;
  fields: ReadonlySet<string>;
}

export interface ReservationPage<V extends object> {
  rows: V[];
  count: number;
  limit: number;
  offset: number;
}

type Slice = Pick<ReservationSearch, 'limit' | 'offset'>;

/** The page as a sorted index has it, without a look at the rest: where the filters ask for nothing. */
function indexedPage(tx: Tx, filter: Filter, sort: readonly SortKey[], slice: Slice): Page<Reservation> | undefined {
  const [key, ...more] = sort;
  if (!key || more.length > 0 || !filter.asksOnly()) return undefined;
  return tx.page(reservations, { ...slice, sortBy: key.path, direction: key.direction });
}

/** The reservations that can match: those of the order numbers that are asked for, else all. */
function candidates(tx: Tx, filter: Filter): Iterable<Reservation> {
  const numbers = filter.equals('orderNumber');
  return numbers
    ? [...new Set(numbers.map(String))].flatMap((number) => tx.by(reservations, 'orderNumber', number))
    : tx.list(reservations);
}

/** One page of the reservations that match; `count` is of all that do. Without a sort the latest come first (a policy). */
export function searchReservations<V extends object>(
  tx: Tx,
  { filters, sort: asked, limit, offset, view, fields }: ReservationSearch<V>,
): ReservationPage<V> {
  const searchable = { prefix: 'backOrderPreOrder', fields };
  const filter = compileSearch(filters, searchable);
  const sort = asked === undefined ? [{ path: 'updatedAt', direction: 'desc' as const }] : compileSort(asked, searchable);
  const shown = (reservation: Reservation) => ({ id: reservation.id, ...view(withStanding(tx, reservation)) });
  const indexed = indexedPage(tx, filter, sort, { limit, offset });
  if (indexed) return { rows: indexed.rows.map(shown), count: indexed.count, limit, offset };
  const all = Array.from(candidates(tx, filter), shown);
  const { rows, count } = pageSorted(all, { matches: filter.matches, sort, limit, offset, tieBreak: ({ id }) => id });
  return { rows, count, limit, offset };
}
