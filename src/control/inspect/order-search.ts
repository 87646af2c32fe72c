import { inOrder, type Work } from '../../core/slices.js';
import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { nameOf, type SearchOrders } from './order-rows.js';

/** What a search looks at of an order, in lower case. */
interface Row {
  readonly order: Order;
  readonly text: string;
}

function rowOf(order: Order): Row {
  const parts = [nameOf(order), order.customer?.email ?? '', ...order.items.map(({ sku }) => sku)];
  return { order, text: `\n${order.orderNumber}\n\t${parts.join('\t')}`.toLowerCase() };
}

/** A number matches by its beginning; everything else by any part. */
function matches({ order, text }: Row, wanted: string): boolean {
  if (!text.includes(wanted)) return false;
  return text.lastIndexOf(wanted) > order.orderNumber.length || text.startsWith(wanted, 1);
}

/** So many orders are looked at between two pauses. */
const STEP = 64;

function* searching(all: Iterable<Order>, rows: Row[], wanted: string, status: string | undefined): Work<Order[]> {
  const found: Order[] = [];
  let at = 0;
  for (const order of all) {
    const known = rows[at];
    const row = known?.order === order ? known : rowOf(order);
    rows[at] = row;
    at += 1;
    if ((status === undefined || order.statusCode === status) && matches(row, wanted)) found.push(order);
    if (at % STEP === 0) yield;
  }
  rows.length = at;
  const newest = found.reverse();
  const isSorted = newest.every(({ orderId }, i) => i === 0 || orderId < (newest[i - 1] as Order).orderId);
  return isSorted ? newest : yield* inOrder(newest, (a, b) => (a.orderId < b.orderId ? 1 : -1));
}

/**
 * Makes a search for text in orders: newest first. It keeps the texts of the tenant that was
 * searched last, by the place of the orders in their collection.
 */
export function orderSearch(): SearchOrders {
  let kept: { tenant: string; rows: Row[] } = { tenant: '', rows: [] };
  return (tx: Tx, search, status) => {
    if (kept.tenant !== tx.tenant) kept = { tenant: tx.tenant, rows: [] };
    const { rows } = kept;
    return tx.long('search of orders', tx.count(orders), () => searching(tx.list(orders), rows, search.toLowerCase(), status));
  };
}
