import { inOrder, type Work } from '../../core/work/slices.js';
import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { nameOf, type SearchOrders } from './order-rows.js';

/** What a search looks at of an order. Going to each order itself would take most of its time. */
interface Row {
  readonly order: Order;
  readonly orderId: string;
  /** The length of its number, which the text begins with after a line break. */
  readonly numberLength: number;
  /** In lower case. */
  readonly text: string;
}

function rowOf(order: Order): Row {
  const { orderId, orderNumber } = order;
  const parts = [nameOf(order), order.customer?.email ?? '', ...order.items.map(({ sku }) => sku)];
  return { order, orderId, numberLength: orderNumber.length, text: `\n${orderNumber}\n\t${parts.join('\t')}`.toLowerCase() };
}

/** A number matches by its beginning; everything else by any part. */
function matches({ text, numberLength }: Row, wanted: string): boolean {
  const at = text.lastIndexOf(wanted);
  return at > numberLength || (at >= 0 && text.startsWith(wanted, 1));
}

/** So many orders are looked at between two pauses. */
const STEP = 64;

function* searching(all: Iterable<Order>, rows: Row[], wanted: string, status: string | undefined): Work<Order[]> {
  const found: Row[] = [];
  let isSorted = true;
  let at = 0;
  for (const order of all) {
    const known = rows[at];
    const row = known?.order === order ? known : rowOf(order);
    if (row !== known) rows[at] = row;
    at += 1;
    if (matches(row, wanted) && (status === undefined || order.statusCode === status)) {
      isSorted &&= found.length === 0 || (found.at(-1) as Row).orderId < row.orderId;
      found.push(row);
    }
    if (at % STEP === 0) yield;
  }
  rows.length = at;
  const newest = isSorted ? found.reverse() : yield* inOrder(found, (a, b) => (a.orderId < b.orderId ? 1 : -1));
  return newest.map(({ order }) => order);
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
