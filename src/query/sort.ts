import { keysOf, own, visitValues } from '../core/text/path.js';
import { clearInstantOf } from '../core/time/instant.js';
import { askedAt, type Sources } from './source.js';

export type Direction = 'asc' | 'desc';

/** A sort key: a dotted path and a direction. */
export interface SortKey {
  path: string;
  direction: Direction;
  /** Reads the first field of the path from an entity that does not store it under that name. */
  read?: ((entity: unknown) => unknown) | undefined;
}

/** Sorts by a dotted path that begins with the name of a field. */
export function sortKey(path: string, direction: Direction, sources: Sources): SortKey {
  const [name = '', ...rest] = keysOf(path);
  const { stored, read } = sources(name, askedAt(rest));
  return stored === undefined ? { path, direction, read } : { path: [stored, ...rest].join('.'), direction };
}

/**
 * The sort rank of a value: dates sort by instant and come before strings, which sort by code unit.
 * Undefined for values that cannot be sorted.
 */
export type Rank = number | string | undefined;

/**
 * Returns the rank of an entity for one sort key. A list counts as its smallest element when
 * ascending and its largest when descending.
 */
export function ranking({ path, direction, read }: SortKey): (entity: unknown) => Rank {
  const keys = read ? keysOf(path).slice(1) : keysOf(path);
  const [only] = read || keys.length > 1 ? [] : keys;
  return (entity) => {
    const value = only === undefined ? undefined : own(entity, only);
    if (value !== undefined && typeof value !== 'object') return rankOf(value);
    let best: Rank;
    visitValues(read ? read(entity) : entity, keys, (value) => {
      const rank = rankOf(value);
      if (compareRanks(rank, best, direction) < 0) best = rank;
    });
    return best;
  };
}

/** The rank of a value that is no list. */
export function rankOf(value: unknown): Rank {
  if (typeof value === 'string') return clearInstantOf(value) ?? value;
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

/**
 * Compares two ranks: negative if `a` comes before `b`. Missing values come last in both
 * directions.
 */
export function compareRanks(a: Rank, b: Rank, direction: Direction): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  const rising = typeof a === typeof b ? (a < b ? -1 : 1) : typeof a === 'number' ? -1 : 1;
  return direction === 'asc' ? rising : -rising;
}

/**
 * Compares the ranks that two entities have for several sort keys: the first difference decides.
 */
export function compareRankLists(a: readonly Rank[], b: readonly Rank[], sort: readonly SortKey[]): number {
  for (let index = 0; index < sort.length; index += 1) {
    const order = compareRanks(a[index], b[index], (sort[index] as SortKey).direction);
    if (order !== 0) return order;
  }
  return 0;
}
