import { allocationStatus } from '../../domain/status/allocation-status.js';
import { type StandingAllocation, withStanding } from '../../domain/stock/find-allocation.js';
import { lookUpQuery, lookUpSearch, type Search } from '../../kit/lookup.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Searchable } from '../../query/v3-field.js';
import { alsoIndexed } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';

/** A query, and where an allocation holds the fields that the version shows. */
export interface AllocationQuery {
  input: QueryInput;
  sources: (stand: (allocation: Allocation) => StandingAllocation) => Sources;
}

const searched = alsoIndexed(allocations, { statusCode: allocationStatus });

/**
 * Returns one page of the allocations that match, without a count (documented). Without a match the
 * list is empty.
 */
export function queryAllocations(tx: Tx, { input, sources }: AllocationQuery): StandingAllocation[] {
  const stand = (allocation: Allocation) => withStanding(tx, allocation);
  return lookUpQuery(tx, searched, input, sources(stand)).rows.map(stand);
}

/** A search, and the fields that it can name. */
interface AllocationSearch extends Search {
  searchable: (stand: (allocation: Allocation) => StandingAllocation) => Searchable;
}

/** One page of the allocations that match, the newest first by default (documented). */
export function searchAllocations(tx: Tx, { searchable, ...search }: AllocationSearch): Listing<StandingAllocation> {
  const stand = (allocation: Allocation) => withStanding(tx, allocation);
  const page = lookUpSearch(tx, searched, search, searchable(stand), { path: 'allocationDate', direction: 'desc' });
  return { ...page, rows: page.rows.map(stand) };
}
