import { compareRanks, type Direction, type Rank, ranking, type SortKey } from './sort.js';

/** How many entities match, and those of one page. */
export interface Page<T> {
  count: number;
  rows: T[];
}

/** Which part of what is sorted by one dotted path. */
export interface SortedSlice {
  limit: number;
  offset: number;
  sortBy: string;
  direction: Direction;
}

interface Cut<T> {
  matches: (entity: T) => boolean;
  limit: number;
  offset: number;
  /** What tells entities apart that sort alike, e.g. the id; ascending. */
  tieBreak: (entity: T) => string;
}

export interface PageOptions<T> extends Cut<T>, SortedSlice {}

export interface SortedPageOptions<T> extends Cut<T> {
  sort: readonly SortKey[];
}

interface Entry<T> {
  entity: T;
  ranks: Rank[];
  tie: string;
}

/** One page of the entities that match, sorted by one dotted path. */
export const page = <T>(entities: Iterable<T>, { sortBy, direction, ...cut }: PageOptions<T>): Page<T> =>
  pageSorted(entities, { ...cut, sort: [{ path: sortBy, direction }] });

/** One page of the entities that match, in one pass that keeps no more than it may need: memory follows offset + limit. */
export function pageSorted<T>(entities: Iterable<T>, { matches, sort, limit, offset, tieBreak }: SortedPageOptions<T>): Page<T> {
  const rankings = sort.map(ranking);
  const best = bestOf<Entry<T>>(offset + limit, comparison(sort));
  let count = 0;
  for (const entity of entities) {
    if (!matches(entity)) continue;
    count += 1;
    if (limit > 0) best.offer({ entity, ranks: rankings.map((rankOf) => rankOf(entity)), tie: tieBreak(entity) });
  }
  const rows = best.sorted().slice(offset, offset + limit);
  return { count, rows: rows.map(({ entity }) => entity) };
}

function comparison(sort: readonly SortKey[]): (a: Entry<unknown>, b: Entry<unknown>) => number {
  return (a, b) => {
    for (let index = 0; index < sort.length; index += 1) {
      const order = compareRanks(a.ranks[index], b.ranks[index], (sort[index] as SortKey).direction);
      if (order !== 0) return order;
    }
    return a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0;
  };
}

/** Keeps the `size` first entries of those offered; of equal ones, the ones offered first. */
function bestOf<E>(size: number, compare: (a: E, b: E) => number): { offer(entry: E): void; sorted(): E[] } {
  const kept: E[] = [];
  let last: E | undefined;
  const cut = () => {
    kept.sort(compare);
    kept.length = Math.min(kept.length, size);
  };
  const offer = (entry: E) => {
    if (last !== undefined && compare(entry, last) >= 0) return;
    kept.push(entry);
    // Cutting only at twice the size makes the sorting cheap for each entry.
    if (kept.length < 2 * size + 100) return;
    cut();
    last = kept.at(-1);
  };
  const sorted = () => {
    cut();
    return kept;
  };
  return { offer, sorted };
}
