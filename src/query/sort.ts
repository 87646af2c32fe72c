import { clearInstantOf } from '../core/instant.js';
import { keysOf, visitValues } from '../core/path.js';

export type Direction = 'asc' | 'desc';

/** What to sort by: a dotted path, and which way. */
export interface SortKey {
  path: string;
  direction: Direction;
}

/** What a value is sorted as: dates by instant, before texts by code unit; undefined for what has no place in an order. */
export type Rank = number | string | undefined;

/** Makes the rank of an entity by one sort key. A list counts with its least element going up, with its greatest going down. */
export function ranking({ path, direction }: SortKey): (entity: unknown) => Rank {
  const keys = keysOf(path);
  return (entity) => {
    let best: Rank;
    visitValues(entity, keys, (value) => {
      const rank = rankOf(value);
      if (compareRanks(rank, best, direction) < 0) best = rank;
    });
    return best;
  };
}

function rankOf(value: unknown): Rank {
  if (typeof value === 'string') return clearInstantOf(value) ?? value;
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

/** Negative where `a` comes before `b`. What is missing comes last, whichever the direction. */
export function compareRanks(a: Rank, b: Rank, direction: Direction): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  const rising = typeof a === typeof b ? (a < b ? -1 : 1) : typeof a === 'number' ? -1 : 1;
  return direction === 'asc' ? rising : -rising;
}
