import { held, tally } from '../../domain/status/units.js';
import { type Order, orders } from '../../model/order.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';
import type { components } from '../contract-types.js';

/** Which orders to list. */
export interface OrdersAsked extends Slice {
  search?: string | undefined;
  status?: string | undefined;
}

type OrderRow = components['schemas']['OrderRow'];

/** The customer's name; empty if there is none. */
export const nameOf = ({ customer }: Order): string => [customer?.name?.first, customer?.name?.last].filter(Boolean).join(' ');

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

/** Looks for text in orders. */
export type SearchOrders = (tx: Tx, search: string, status: string | undefined) => Order[];

/** One page of a tenant's orders, newest first, and how many there are in all. */
export function listOrders(tx: Tx, { search, status, limit, offset }: OrdersAsked, find: SearchOrders): Listing<OrderRow> {
  if (search !== undefined) {
    const found = find(tx, search, status);
    return { count: found.length, limit, offset, rows: found.slice(offset, offset + limit).map(orderRow) };
  }
  const slice = { limit, offset, sortBy: 'orderId', direction: 'desc' } as const;
  const page = tx.page(orders, slice, status === undefined ? undefined : { index: 'statusCode', keys: [status] });
  return { count: page?.count ?? 0, limit, offset, rows: (page?.rows ?? []).map(orderRow) };
}
