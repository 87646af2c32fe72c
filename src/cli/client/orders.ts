import type { Command } from 'commander';
import { type ClientOptions, clientCommand } from './client-command.js';
import { readOrders } from './order-pages.js';
import { columns, print } from './print.js';

/** `oms-sandbox orders`: lists the orders of a running sandbox. */
export const ordersCommand = (): Command =>
  clientCommand('orders', 'List the orders of a running sandbox').action(async (options: ClientOptions) => {
    print(await readOrders(options), options, (orders) =>
      orders.length === 0
        ? 'no orders\n'
        : columns([
            ['order', 'status', 'lines', 'total'],
            ...orders.map(({ orderNumber, statusCode, items = [], orderTotal, currency = '' }) => {
              return [orderNumber, statusCode, String(items.length), `${orderTotal?.toFixed(2) ?? ''} ${currency}`];
            }),
          ]),
    );
  });
