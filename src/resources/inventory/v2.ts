import { virtualCounters } from '../../domain/stock/virtual-counters.js';
import { op, type Routes } from '../../kit/resource.js';
import type { Inventory } from '../../model/inventory.js';
import { type Adjustment, adjustInventory, adjustOrCreate } from './adjust-inventory.js';
import { createInventory } from './create-inventory.js';
import { getInventory } from './find-inventory.js';
import { type InventoryPage, listInventory } from './list-inventory.js';
import { mergeInventory } from './merge-inventory.js';
import { replaceInventory } from './replace-inventory.js';
import { type StockNearby, searchByGeography } from './search-by-geography.js';
import { type SentStock, stockFields } from './stock-fields.js';

const shown = [
  'id',
  'sku',
  'itemId',
  'locationNum',
  'channelId',
  'vendorId',
  'leadTime',
  'inventoryType',
  'infiniteInventory',
  'counters',
  'attributes',
] as const;

const pick = (record: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([field, value]) => fields.includes(field) && value !== undefined));

const stockFromV2 = (body: object): SentStock => pick(body, [...stockFields, 'counters']) as SentStock;
const adjustmentFromV2 = (body: object): Adjustment =>
  pick(body, ['itemId', 'locationNum', 'channelId', 'leadTime', 'counters', 'attributes']) as Adjustment;

/** A record as v2's Inventory, which shows neither limits nor safety stock (documented). */
const stockToV2 = (stock: Inventory) => ({ ...pick(stock, shown), virtualCounters: virtualCounters(stock) });

const pageToV2 = ({ count, limit, offset, rows }: InventoryPage) => ({
  pagination: { total: count, limit, offset },
  inventory: rows.map(stockToV2),
});

const nearbyToV2 = ({ stocks, locations }: StockNearby) => ({ inventory: stocks.map(stockToV2), locations });

export const v2: Routes = {
  listInventory: op({ does: listInventory, with: ({ query }) => query as Parameters<typeof listInventory>[1], returns: pageToV2 }),
  createInventory: op({ does: createInventory, with: ({ body }) => stockFromV2(body), returns: stockToV2 }),
  replaceInventory: op({ does: replaceInventory, with: ({ body }) => stockFromV2(body), returns: stockToV2 }),
  mergeInventory: op({
    does: mergeInventory,
    with: ({ body, cleared }) => ({ sent: stockFromV2(body), cleared }),
    returns: stockToV2,
  }),
  putInventoryAdjustment: op({ does: adjustOrCreate, with: ({ body }) => adjustmentFromV2(body), returns: stockToV2 }),
  patchInventoryAdjustment: op({
    does: adjustInventory,
    with: ({ body, cleared }) => ({ sent: adjustmentFromV2(body), cleared }),
    returns: stockToV2,
  }),
  getInventory: op({ does: getInventory, with: ({ path }) => path.itemId as number, returns: stockToV2 }),
  searchInventoryByGeography: op({
    does: searchByGeography,
    with: ({ query }) => query as Parameters<typeof searchByGeography>[1],
    returns: nearbyToV2,
  }),
};
