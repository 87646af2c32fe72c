import { atOnce, inOrder, type Work } from '../core/work/slices.js';
import { compareRankLists, compareRanks, type Direction, type Rank, ranking, type SortKey } from './sort.js';

/** The number of matching entities, and the entities of one page. */
export interface Page<T> {
  count: number;
  rows: T[];
}

/** A slice of a list. */
export interface Slice {
  limit: number;
  offset: number;
}

/** A page with the limit and offset it was cut by. */
export interface Listing<T> extends Page<T>, Slice {}

/** A slice of the entities sorted by a dotted path. */
export interface SortedSlice extends Slice {
  sortBy: string;
  direction: Direction;
  /** How those are sorted that are equal by that path. */
  thenBy?: readonly SortKey[];
}

/** The sort keys of a slice, the first of them first. */
export const sortOf = ({ sortBy, direction, thenBy = [] }: SortedSlice): readonly SortKey[] => [{ path: sortBy, direction }, ...thenBy];

interface Cut<T> extends Slice {
  matches: (entity: T) => boolean;
  /** The value that orders entities with equal sort values, such as the id; ascending. */
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

/** The options of one page: filter, sort by dotted paths, and slice. */
export const page = <T>(entities: Iterable<T>, options: PageOptions<T>): Page<T> =>
  pageSorted(entities, { ...options, sort: sortOf(options) });

/**
 * Returns one page of the matching entities. It makes one pass and keeps only offset + limit
 * entities in memory.
 */
export const pageSorted = <T>(entities: Iterable<T>, options: SortedPageOptions<T>): Page<T> => atOnce(pagingSorted(entities, options));

/** `pageSorted` one entity at a time. */
export function* pagingSorted<T>(entities: Iterable<T>, { matches, sort, limit, offset, tieBreak }: SortedPageOptions<T>): Work<Page<T>> {
  const rankings = sort.map(ranking);
  const best = bestOf<Entry<T>>(offset + limit, comparison(sort));
  let count = 0;
  for (const entity of entities) {
    yield;
    if (!matches(entity)) continue;
    count += 1;
    if (limit > 0) best.offer({ entity, ranks: rankings.map((rankOf) => rankOf(entity)), tie: tieBreak(entity) });
  }
  const rows = best.sorted().slice(offset, offset + limit);
  return { count, rows: rows.map(({ entity }) => entity) };
}

/** All matching entities in order, one step at a time. */
export function* sorting<T>(entities: Iterable<T>, { matches, sort, tieBreak }: Omit<SortedPageOptions<T>, 'limit' | 'offset'>): Work<T[]> {
  const columns = sort.map((key) => ({ rankOf: ranking(key), direction: key.direction, ranks: [] as Rank[] }));
  const [found, ties]: [T[], string[]] = [[], []];
  for (const entity of entities) {
    yield;
    if (!matches(entity)) continue;
    found.push(entity);
    ties.push(tieBreak(entity));
    for (const { rankOf, ranks } of columns) ranks.push(rankOf(entity));
  }
  // Lists of ranks and not an entry for each entity: a collection of garbage moves what stays.
  const compare = (a: number, b: number): number => {
    for (const { ranks, direction } of columns) {
      const order = compareRanks(ranks[a], ranks[b], direction);
      if (order !== 0) return order;
    }
    const [tieOfA, tieOfB] = [ties[a] as string, ties[b] as string];
    return tieOfA < tieOfB ? -1 : tieOfA > tieOfB ? 1 : 0;
  };
  const sorted = yield* inOrder([...found.keys()], compare);
  return sorted.map((at) => found[at] as T);
}

function comparison(sort: readonly SortKey[]): (a: Entry<unknown>, b: Entry<unknown>) => number {
  return (a, b) => compareRankLists(a.ranks, b.ranks, sort) || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0);
}

/**
 * Keeps the first `size` entries of those offered. Of equal entries, it keeps those offered first.
 */
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
    // Cutting only at twice the size keeps the cost of sorting per entry low.
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
