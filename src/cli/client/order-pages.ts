import { ask } from './ask.js';
import type { ClientOptions } from './client-command.js';

/** What the commands show of an order in v2's shape. */
export interface ShownOrder {
  orderNumber: string;
  statusCode: string;
  currency?: string;
  orderTotal?: number;
  items?: { lineItemId: string; sku?: string; orderedQuantity?: number; lineOrderStatus?: string }[];
}

/** The most records that one request answers. */
const MOST = 200;

/** Orders of the account from one place on, and how many it has. */
export interface OrderPage {
  count: number;
  records: ShownOrder[];
}

/**
 * Reads orders of the account, the oldest first: at most `limit` of them, after `offset` others.
 */
export async function readOrders(options: ClientOptions, { limit, offset = 0 }: { limit: number; offset?: number }): Promise<OrderPage> {
  const orders: ShownOrder[] = [];
  for (;;) {
    const path = `/__sandbox/records/orders?limit=${Math.min(MOST, limit - orders.length)}&offset=${offset + orders.length}`;
    const { count, records } = await ask<OrderPage>(options, 'GET', path);
    orders.push(...records);
    if (records.length === 0 || orders.length >= limit || offset + orders.length >= count) return { count, records: orders };
  }
}
