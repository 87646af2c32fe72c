import { Refusal } from '../../core/errors.js';
import { type Page, page } from '../../core/page.js';
import { compileQuery, type Query, type QueryInput } from '../../core/query.js';
import { policy } from '../../lifecycle/policies.js';
import type { Tx } from '../../store/tx.js';
import { type Order, orders } from './model.js';

export interface OrderPage extends Page<Order> {
  limit: number;
  offset: number;
}

/** The orders that can match: those an index names, else all. */
function candidates(tx: Tx, query: Query): Iterable<Order> {
  const ids = query.equals('orderId');
  if (ids) return ids.flatMap((id) => tx.find(orders, String(id)) ?? []);
  for (const index of ['orderNumber', 'statusCode'] as const) {
    const keys = query.equals(index);
    if (keys) return [...new Set(keys.map(String))].flatMap((key) => tx.by(orders, index, key));
  }
  return tx.list(orders);
}

/** A query in a version's words. */
export interface OrderQuery {
  input: QueryInput;
  /** An order as the version shows it; filters ask that. */
  view: (order: Order) => object;
  /** Whether the order itself gives the same answer to these filters. */
  asksStored: (filters: unknown) => boolean;
}

/** One page of the orders that match. No hit is an empty page, or with the policy `emptyQuery: notFound` a refusal. */
export function queryOrders(tx: Tx, { input, view, asksStored }: OrderQuery): OrderPage {
  const query = compileQuery(input);
  const asked = asksStored(input.filters) ? (order: Order) => order : view;
  const found = page(candidates(tx, query), {
    ...query,
    matches: (order: Order) => query.matches(asked(order)),
    tieBreak: ({ orderId }) => orderId,
  });
  if (found.count === 0 && policy(tx, 'emptyQuery') === 'notFound') throw new Refusal('notFound', 'No orders match the filters');
  return { ...found, limit: query.limit, offset: query.offset };
}
