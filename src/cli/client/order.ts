import type { Command } from 'commander';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { onOrder } from './known-order.js';
import type { ShownOrder } from './order-pages.js';
import { orderText } from './order-text.js';
import { print } from './print.js';

/** `oms-sandbox order <number>`: shows one order and its lines. */
export const orderCommand = (): Command =>
  clientCommand('order', 'Show an order of a running sandbox')
    .argument('<number>', 'the order number')
    .action(async (number: string, options: ClientOptions) => {
      const path = `/api/v2/order?orderNumber=${encodeURIComponent(number)}`;
      print(await onOrder(options, number, () => ask<ShownOrder>(options, 'GET', path)), options, orderText);
    });
