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

/** The most records that a page has. */
const PAGE = 200;

/** Reads all orders of the account, page by page. */
export async function readOrders(options: ClientOptions): Promise<ShownOrder[]> {
  const orders: ShownOrder[] = [];
  for (;;) {
    const path = `/__sandbox/records/orders?limit=${PAGE}&offset=${orders.length}`;
    const { count, records } = await ask<{ count: number; records: ShownOrder[] }>(options, 'GET', path);
    orders.push(...records);
    if (records.length === 0 || orders.length >= count) return orders;
  }
}
