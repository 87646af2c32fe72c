import { type StandingAllocation, withStanding } from '../../domain/stock/find-allocation.js';
import { lookUpQuery } from '../../kit/lookup.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import { shownBy } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Tx } from '../../store/tx.js';

/** A query, how the version that asks shows an allocation, and what it shows as it is stored. */
export interface AllocationQuery {
  input: QueryInput;
  view: (standing: StandingAllocation) => object;
  isStored: (name: string, asked: unknown) => boolean;
}

/**
 * One page of the allocations that match, without a count (documented). No hit is an empty list.
 */
export function queryAllocations(tx: Tx, { input, view, isStored }: AllocationQuery): StandingAllocation[] {
  const sources = shownBy((allocation: Allocation) => view(withStanding(tx, allocation)), isStored);
  return lookUpQuery(tx, allocations, input, sources).rows.map((allocation) => withStanding(tx, allocation));
}
