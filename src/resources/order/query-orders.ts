import { Refusal } from '../../core/errors.js';
import { policy } from '../../domain/policies.js';
import { lookUpQuery } from '../../kit/lookup.js';
import { type Order, orders } from '../../model/order.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Tx } from '../../store/tx.js';

/** A query, and where an order holds what the version that asks shows of it. */
export interface OrderQuery {
  input: QueryInput;
  sources: Sources;
}

/**
 * One page of the orders that match. No hit is an empty page, or with the policy `emptyQuery:
 * notFound` a refusal.
 */
export function queryOrders(tx: Tx, { input, sources }: OrderQuery): Listing<Order> {
  const found = lookUpQuery(tx, orders, input, sources);
  if (found.count === 0 && policy(tx, 'emptyQuery') === 'notFound') throw new Refusal('notFound', 'No orders match the filters');
  return found;
}
