import type { ExportQuery } from '../../model/export-job.js';
import type { Filter } from '../../query/filter.js';
import type { Direction } from '../../query/sort.js';
import type { Sources } from '../../query/source.js';
import { compileQuery, QUERY_DEFAULTS } from '../../query/v2-query.js';

/** An export has all records that match unless a limit is sent. */
const ALL = 2 ** 50;
const DEFAULTS = { ...QUERY_DEFAULTS, limit: ALL, largestLimit: ALL };

/** Which records an export has, checked and compiled. */
export interface CompiledExport {
  filter: Filter;
  sortBy: string;
  direction: Direction;
  limit: number;
  offset: number;
}

/** Checks and compiles which records an export has, by the rules of v2 queries. */
export function compileExport(query: ExportQuery, sources: Sources): CompiledExport {
  const { sortBy, direction, limit, offset, ...filter } = compileQuery(query, DEFAULTS, sources);
  return { filter, sortBy, direction, limit, offset };
}
