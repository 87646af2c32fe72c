import { Refusal } from '../../core/forms/errors.js';
import { policy } from '../../domain/policies.js';
import { lookUpQuery } from '../../kit/lookup.js';
import { type Order, orders } from '../../model/order.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Tx } from '../../store/tx.js';

/** A query, and where an order holds the fields that the version shows. */
export interface OrderQuery {
  input: QueryInput;
  sources: Sources;
}

/**
 * Returns one page of the orders that match. Without a match the page is empty, or the query is
 * refused if the policy `emptyQuery` is `notFound`.
 */
export function queryOrders(tx: Tx, { input, sources }: OrderQuery): Listing<Order> {
  const found = lookUpQuery(tx, orders, input, sources);
  if (found.count === 0 && policy(tx, 'emptyQuery') === 'notFound') throw new Refusal('notFound', 'No orders match the filters');
  return found;
}
