import { lookUp, type Search } from '../../kit/lookup.js';
import { type Allocation, allocations, hasToSend } from '../../model/allocation.js';
import { alsoIn } from '../../query/filter.js';
import type { Listing } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import { compileSearch, compileSort } from '../../query/v3-search.js';
import { alsoIndexed } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';

const [UNITS, NONE] = ['units', 'none'];

const kept = alsoIndexed(allocations, { keeps: (allocation) => (hasToSend(allocation) ? UNITS : NONE) });

/**
 * Returns one page of the allocations that match and still have units to send, the newest first by
 * default (documented). An allocation is what reserves stock for an order (a policy: nothing is
 * published about hard reservations but their search).
 */
export function searchHardReservations(
  tx: Tx,
  { searchable, filters, sort, ...slice }: Search & { searchable: Searchable },
): Listing<Allocation> {
  const filter = alsoIn(compileSearch(filters, searchable), { path: 'keeps', key: UNITS, holds: hasToSend });
  const keys = sort === undefined ? [{ path: 'allocationDate', direction: 'desc' as const }] : compileSort(sort, searchable);
  return lookUp(tx, kept, { filter, sort: keys, ...slice });
}
