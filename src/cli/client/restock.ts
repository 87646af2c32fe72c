import type { Command } from 'commander';
import { nearest } from '../../core/text/wording.js';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand, readCount } from './client-command.js';
import { columns, print } from './print.js';

interface Stock {
  sku: string;
  locationNum: number;
}

interface Restocked {
  inventory: Stock & { counters: { onHand: number } };
  created: boolean;
  released: { orderNumber: string; lineItemId: string; quantity: number }[];
}

/** What the records of a page may have in common with a new one: at most five pages are read. */
const PAGE = 200;
const PAGES = 5;

/** The other stock records of the account, up to a thousand of them. */
async function otherStock(options: ClientOptions, { sku, locationNum }: Stock): Promise<Stock[]> {
  const all: Stock[] = [];
  for (let page = 0; page < PAGES; page++) {
    const path = `/__sandbox/records/inventories?limit=${PAGE}&offset=${page * PAGE}`;
    const { records } = await ask<{ records: Stock[] }>(options, 'GET', path);
    all.push(...records);
    if (records.length < PAGE) break;
  }
  return all.filter((one) => one.sku !== sku || one.locationNum !== locationNum);
}

/** Says that a stock record is new, and what was probably meant instead. */
async function newRecord(options: ClientOptions, { created, inventory }: Restocked): Promise<string> {
  if (!created) return '';
  const others = await otherStock(options, inventory);
  const elsewhere = others.filter(({ sku }) => sku === inventory.sku).map(({ locationNum }) => locationNum);
  const near = elsewhere.length > 0 ? undefined : nearest(inventory.sku, [...new Set(others.map(({ sku }) => sku))]);
  if (elsewhere.length > 0) return ` (a new record; ${inventory.sku} is also at location ${elsewhere.join(', ')})`;
  return near === undefined ? ' (a new record)' : ` (a new record; near: ${near}?)`;
}

/** `oms-sandbox restock <sku> <quantity>`: adds units to the stock. */
export const restockCommand = (): Command =>
  clientCommand('restock', 'Add units of a SKU to the stock of a running sandbox')
    .argument('<sku>', 'the SKU')
    .argument('<quantity>', 'how many units arrive', readCount)
    .option('--location <number>', 'where they arrive', readCount)
    .action(async (sku: string, quantity: number, options: ClientOptions & { location?: number }) => {
      const body = { sku, quantity, ...(options.location !== undefined && { locationNum: options.location }) };
      const answer = await ask<Restocked>(options, 'POST', '/__sandbox/restock', body);
      const isNew = options.json ? '' : await newRecord(options, answer);
      print(answer, options, ({ inventory, released }) => {
        const rows = released.map((units) => ['released', units.orderNumber, units.lineItemId, String(units.quantity)]);
        return `${inventory.sku} at location ${inventory.locationNum}: ${inventory.counters.onHand} on hand${isNew}\n${columns(rows)}`;
      });
    });
