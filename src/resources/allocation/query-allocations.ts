import { type StandingAllocation, withStanding } from '../../domain/stock/find-allocation.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import { page } from '../../query/page.js';
import { compileQuery, type Query, type QueryInput } from '../../query/v2-query.js';
import type { Tx } from '../../store/tx.js';

/** The allocations that can match: those an index names, else all. */
function candidates(tx: Tx, query: Query): Iterable<Allocation> {
  const ids = query.equals('allocationId');
  if (ids) return unique(ids).flatMap((id) => tx.find(allocations, id) ?? []);
  const ofOrders = query.equals('items.orderId');
  if (ofOrders) return unique(ofOrders).flatMap((id) => tx.by(allocations, 'orderId', id));
  const atLocations = query.equals('locationNum');
  if (atLocations) return unique(atLocations).flatMap((locationNum) => tx.by(allocations, 'locationNum', Number(locationNum)));
  return tx.list(allocations);
}

const unique = (keys: readonly (string | number)[]): string[] => [...new Set(keys.map(String))];

function* viewed<V>(tx: Tx, found: Iterable<Allocation>, view: (standing: StandingAllocation) => V): Iterable<V> {
  for (const allocation of found) yield view(withStanding(tx, allocation));
}

/** One page of the allocations that match, without a count (documented); filters and sort ask them as the version `view`s them. No hit is an empty list. */
export function queryAllocations<V extends { allocationId: string }>(
  tx: Tx,
  { input, view }: { input: QueryInput; view: (standing: StandingAllocation) => V },
): V[] {
  const query = compileQuery(input);
  return page(viewed(tx, candidates(tx, query), view), { ...query, tieBreak: ({ allocationId }) => allocationId }).rows;
}
