import type { Command } from 'commander';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand, readCount } from './client-command.js';
import { columns, print } from './print.js';

interface Restocked {
  inventory: { sku: string; locationNum: number; counters: { onHand: number } };
  released: { orderNumber: string; lineItemId: string; quantity: number }[];
}

/** `oms-sandbox restock <sku> <quantity>`: adds units to the stock. */
export const restockCommand = (): Command =>
  clientCommand('restock', 'Add units of a SKU to the stock of a running sandbox')
    .argument('<sku>', 'the SKU')
    .argument('<quantity>', 'how many units arrive', readCount)
    .option('--location <number>', 'where they arrive', readCount)
    .action(async (sku: string, quantity: number, options: ClientOptions & { location?: number }) => {
      const body = { sku, quantity, ...(options.location !== undefined && { locationNum: options.location }) };
      print(await ask<Restocked>(options, 'POST', '/__sandbox/restock', body), options, ({ inventory, released }) => {
        const rows = released.map((units) => ['released', units.orderNumber, units.lineItemId, String(units.quantity)]);
        return `${inventory.sku} at location ${inventory.locationNum}: ${inventory.counters.onHand} on hand\n${columns(rows)}`;
      });
    });
