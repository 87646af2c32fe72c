import type { Command } from 'commander';
import { type ClientOptions, clientCommand, readCount } from './client-command.js';
import { type OrderPage, readOrders, type ShownOrder } from './order-pages.js';
import { columns, print } from './print.js';

interface Pages {
  limit: number;
  page: number;
}

/** `oms-sandbox orders`: lists the orders of a running sandbox, a page at a time. */
export const ordersCommand = (): Command =>
  clientCommand('orders', 'List the orders of a running sandbox')
    .option('--limit <number>', 'how many on a page', readCount, 100)
    .option('--page <number>', 'which page', readCount, 1)
    .action(async (options: ClientOptions & Pages) => {
      const offset = (options.page - 1) * options.limit;
      const found = await readOrders(options, { limit: options.limit, offset });
      print(found.records, options, (orders) => `${table(orders)}${rest(found, offset, options)}`);
    });

function table(orders: readonly ShownOrder[]): string {
  if (orders.length === 0) return '';
  const rows = orders.map(({ orderNumber, statusCode, items = [], orderTotal, currency = '' }) => {
    return [orderNumber, statusCode, String(items.length), `${orderTotal?.toFixed(2) ?? ''} ${currency}`];
  });
  return columns([['order', 'status', 'lines', 'total'], ...rows]);
}

/** The line after the table that says what is on other pages; empty if nothing is. */
function rest({ count, records }: OrderPage, offset: number, { page }: Pages): string {
  if (count === 0) return 'no orders\n';
  if (records.length === 0) return `no orders on page ${page}; there are ${count}\n`;
  if (records.length === count) return '';
  const last = offset + records.length;
  const next = last < count ? `; the next ones: --page ${page + 1}` : '';
  return `orders ${offset + 1} to ${last} of ${count}${next}\n`;
}
