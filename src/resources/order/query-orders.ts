import { Refusal } from '../../core/errors.js';
import { policy } from '../../domain/policies.js';
import { type Order, orders } from '../../model/order.js';
import { type Page, page } from '../../query/page.js';
import { compileQuery, type Query, type QueryInput } from '../../query/v2-query.js';
import type { Tx } from '../../store/tx.js';

export interface OrderPage extends Page<Order> {
  limit: number;
  offset: number;
}

/** The texts of which every match has one at a path; undefined where the filters do not say. */
const textsAt = (query: Query, path: string): string[] | undefined => {
  const values = query.equals(path);
  return values && [...new Set(values.map(String))];
};

/** The page as a sorted index has it, without a look at each match: where the filters ask for statuses alone, or for nothing. */
function indexedPage(tx: Tx, query: Query): Page<Order> | undefined {
  if (query.asksOnly()) return tx.page(orders, query);
  const keys = query.asksOnly('statusCode') && textsAt(query, 'statusCode');
  return keys ? tx.page(orders, query, { index: 'statusCode', keys }) : undefined;
}

/** The orders that can match: those an index names, else all. */
function candidates(tx: Tx, query: Query): Iterable<Order> {
  const ids = textsAt(query, 'orderId');
  if (ids) return ids.flatMap((id) => tx.find(orders, id) ?? []);
  for (const index of ['orderNumber', 'statusCode'] as const) {
    const keys = textsAt(query, index);
    // Unlike flatMap, this takes no time by the order.
    if (keys) return ([] as Order[]).concat(...keys.map((key) => tx.by(orders, index, key)));
  }
  return tx.list(orders);
}

/** A query in a version's words. */
export interface OrderQuery {
  input: QueryInput;
  /** An order as the version shows it; filters ask that. What orders are indexed by must be as it is stored. */
  view: (order: Order) => object;
  /** Whether the order itself gives the same answer to these filters. */
  asksStored: (filters: unknown) => boolean;
}

/** One page of the orders that match. No hit is an empty page, or with the policy `emptyQuery: notFound` a refusal. */
export function queryOrders(tx: Tx, { input, view, asksStored }: OrderQuery): OrderPage {
  const query = compileQuery(input);
  const asked = asksStored(input.filters) ? (order: Order) => order : view;
  const matches = (order: Order) => query.matches(asked(order));
  const found = indexedPage(tx, query) ?? page(candidates(tx, query), { ...query, matches, tieBreak: ({ orderId }) => orderId });
  if (found.count === 0 && policy(tx, 'emptyQuery') === 'notFound') throw new Refusal('notFound', 'No orders match the filters');
  return { ...found, limit: query.limit, offset: query.offset };
}
