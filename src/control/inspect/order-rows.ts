import type { Work } from '../../core/slices.js';
import { held, tally } from '../../domain/status/units.js';
import { type Order, orders } from '../../model/order.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

/** Which orders to list. */
export interface OrdersAsked extends Slice {
  search?: string | undefined;
  status?: string | undefined;
}

/** An order as a list shows it. */
export interface OrderRow {
  orderNumber: string;
  orderId: string;
  status: string;
  /** Empty if the order has none. */
  customer: string;
  email?: string;
  total: number;
  currency?: string;
  createdAt: string;
  updatedAt: string;
  units: Record<string, number>;
  /** Whether units are open or backordered. */
  waiting: boolean;
}

const nameOf = ({ customer }: Order): string => [customer?.name?.first, customer?.name?.last].filter(Boolean).join(' ');

/** Whether an order has units that are neither allocated, nor further, nor cancelled. */
const isWaiting = ({ items }: Order): boolean => items.some(({ units }) => held(units, 'open', 'backordered') > 0);

const orderRow = (order: Order): OrderRow => ({
  orderNumber: order.orderNumber,
  orderId: order.orderId,
  status: order.statusCode,
  customer: nameOf(order),
  ...(order.customer?.email !== undefined && { email: order.customer.email }),
  total: order.orderTotal,
  ...(order.currency !== undefined && { currency: order.currency }),
  createdAt: order.createdAt,
  updatedAt: order.updatedAt,
  units: { ...tally(order.items) },
  waiting: isWaiting(order),
});

/** What a search looks at, in lower case: made once for each version of an order. */
const texts = new WeakMap<Order, string>();

function textOf(order: Order): string {
  const known = texts.get(order);
  if (known !== undefined) return known;
  const parts = [nameOf(order), order.customer?.email ?? '', ...order.items.map(({ sku }) => sku)];
  const text = `\n${order.orderNumber}\n\t${parts.join('\t')}`.toLowerCase();
  texts.set(order, text);
  return text;
}

/** A number matches by its beginning; everything else by any part. */
function matching(search: string): (order: Order) => boolean {
  const wanted = search.toLowerCase();
  return (order) => {
    const text = textOf(order);
    const at = text.lastIndexOf(wanted);
    return at > order.orderNumber.length || text.startsWith(wanted, 1);
  };
}

/** So many orders are looked at between two pauses. */
const STEP = 64;

function* searching(all: Iterable<Order>, search: string, status: string | undefined): Work<Order[]> {
  const matches = matching(search);
  const found: Order[] = [];
  let looked = 0;
  for (const order of all) {
    if ((status === undefined || order.statusCode === status) && matches(order)) found.push(order);
    looked += 1;
    if (looked % STEP === 0) yield;
  }
  return found.sort((a, b) => (a.orderId < b.orderId ? 1 : -1));
}

/** One page of a tenant's orders, newest first, and how many there are in all. */
export function listOrders(tx: Tx, { search, status, limit, offset }: OrdersAsked): Listing<OrderRow> {
  if (search !== undefined) {
    const found = tx.long('search of orders', tx.count(orders), () => searching(tx.list(orders), search, status));
    return { count: found.length, limit, offset, rows: found.slice(offset, offset + limit).map(orderRow) };
  }
  const slice = { limit, offset, sortBy: 'orderId', direction: 'desc' } as const;
  const page = tx.page(orders, slice, status === undefined ? undefined : { index: 'statusCode', keys: [status] });
  return { count: page?.count ?? 0, limit, offset, rows: (page?.rows ?? []).map(orderRow) };
}
