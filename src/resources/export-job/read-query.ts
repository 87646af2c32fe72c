import type { ExportQuery } from '../../model/export-job.js';
import type { Filter } from '../../query/filter.js';
import { type SortKey, sortKey } from '../../query/sort.js';
import { compileQuery, QUERY_DEFAULTS } from '../../query/v2-query.js';
import { compileSort } from '../../query/v3-search.js';
import type { Tx } from '../../store/tx.js';
import type { ModuleRecords } from './modules.js';

/** An export has all records that match unless a limit is sent. */
const ALL = 2 ** 50;
const DEFAULTS = { ...QUERY_DEFAULTS, limit: ALL, largestLimit: ALL };

/** Which records an export has, checked and compiled. */
export interface CompiledExport {
  filter: Filter;
  sort: readonly SortKey[];
  limit: number;
  offset: number;
}

/**
 * Checks and compiles which records an export has, by the rules of v2 queries; a `sort` is read as
 * that of a v3 search. `tx` gives the transaction that reads.
 */
export function compileExport({ sort, ...query }: ExportQuery, records: ModuleRecords, tx: () => Tx): CompiledExport {
  const sources = records.sources(tx);
  const { sortBy, direction, limit, offset, ...filter } = compileQuery(query, DEFAULTS, sources);
  return {
    filter,
    sort: sort === undefined ? [sortKey(sortBy, direction, sources)] : compileSort(sort, records.searchable(tx)),
    limit,
    offset,
  };
}
