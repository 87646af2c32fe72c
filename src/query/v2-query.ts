import { invalid } from '../core/forms/errors.js';
import { keysOf } from '../core/text/path.js';
import { QUERY_BOUNDS } from './bounds.js';
import { compileFilters, type Filter } from './filter.js';
import type { SortedSlice } from './page.js';
import type { Direction } from './sort.js';
import type { Sources } from './source.js';

/** The body of a v2 query. A null field counts as not sent. */
export interface QueryInput {
  filters?: unknown;
  limit?: unknown;
  offset?: unknown;
  sortBy?: unknown;
  sortDirection?: unknown;
}

/** A checked v2 query. With a `tieBreak` added, these are the options of `page`. */
export interface Query extends Filter, SortedSlice {}

/** The defaults of a v2 query (documented), and the largest limit (policy). */
export const QUERY_DEFAULTS = { limit: 10, offset: 0, sortBy: 'updatedAt', sortDirection: 'desc', largestLimit: 1_000 };

/** Checks and compiles a v2 query. Refusals name the field. `filters` is required but can be {}. */
export function compileQuery(input: QueryInput, defaults: typeof QUERY_DEFAULTS = QUERY_DEFAULTS, sources?: Sources): Query {
  return {
    ...compileFilters(input.filters, sources),
    limit: wholeNumber('limit', input.limit ?? defaults.limit, defaults.largestLimit),
    offset: wholeNumber('offset', input.offset ?? defaults.offset, Number.MAX_SAFE_INTEGER),
    sortBy: sortPath(input.sortBy ?? defaults.sortBy),
    direction: sortDirection(input.sortDirection ?? defaults.sortDirection),
  };
}

function wholeNumber(field: string, value: unknown, largest: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest) return value;
  throw invalid(field, `must be a whole number from 0 to ${largest}`);
}

function sortPath(value: unknown): string {
  if (typeof value === 'string' && value !== '' && keysOf(value).length <= QUERY_BOUNDS.depth) return value;
  throw invalid('sortBy', `must name a field, at most ${QUERY_BOUNDS.depth} levels deep`);
}

function sortDirection(value: unknown): Direction {
  const direction = typeof value === 'string' ? value.toLowerCase() : undefined;
  if (direction === 'asc' || direction === 'desc') return direction;
  throw invalid('sortDirection', 'must be asc or desc');
}
