import { lookUp, type Search } from '../../kit/lookup.js';
import { type Allocation, allocations, pendingQuantity } from '../../model/allocation.js';
import { also } from '../../query/filter.js';
import type { Listing } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import { compileSearch, compileSort } from '../../query/v3-search.js';
import type { Tx } from '../../store/tx.js';

const hasUnits = ({ items }: Allocation): boolean => items.some((item) => pendingQuantity(item) > 0);

/**
 * Returns one page of the allocations that match and still have units to send, the newest first by
 * default (documented). An allocation is what reserves stock for an order (a policy: nothing is
 * published about hard reservations but their search).
 */
export function searchHardReservations(
  tx: Tx,
  { searchable, filters, sort, ...slice }: Search & { searchable: Searchable },
): Listing<Allocation> {
  const filter = also(compileSearch(filters, searchable), hasUnits);
  const keys = sort === undefined ? [{ path: 'allocationDate', direction: 'desc' as const }] : compileSort(sort, searchable);
  return lookUp(tx, allocations, { filter, sort: keys, ...slice });
}
