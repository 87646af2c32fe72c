import type { components } from '../../contract-types.js';
import { merchantOf, withMerchant } from '../../core/merchant.js';
import { pick } from '../../core/reshape.js';
import { virtualCounters } from '../../domain/stock/virtual-counters.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { type Inventory, inventoryFields } from '../../model/inventory.js';
import type { Listing } from '../../query/page.js';
import { type Adjustment, adjustInventory, adjustOrCreate } from './adjust-inventory.js';
import { createInventory } from './create-inventory.js';
import { getInventory } from './find-inventory.js';
import { listInventory } from './list-inventory.js';
import { mergeInventory } from './merge-inventory.js';
import { replaceInventory } from './replace-inventory.js';
import { type StockNearby, searchByGeography } from './search-by-geography.js';
import { type SentStock, stockFields } from './stock-fields.js';

type Schemas = components['schemas'];

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

/** What v2 shows of a record beside its fields. */
const computed: readonly string[] = ['virtualCounters'];
const isTaken = (name: string): boolean => inventoryFields.includes(name) || computed.includes(name);

const stockFromV2 = (body: Schemas['InventoryInput']): SentStock => ({
  ...pick(body, [...stockFields, 'counters']),
  ...merchantOf(body, isTaken),
});
const adjustmentFromV2 = (body: Schemas['InventoryAdjustment']): Adjustment => ({
  ...pick(body, ['itemId', 'locationNum', 'channelId', 'leadTime', 'counters', 'attributes']),
  ...merchantOf(body, isTaken),
});

/** A record as v2's Inventory, which shows neither limits nor safety stock (documented). */
export const stockToV2 = (stock: Inventory) =>
  withMerchant({ ...pick(stock, shown), virtualCounters: virtualCounters(stock) }, stock.merchant);

const pageToV2 = ({ count, limit, offset, rows }: Listing<Inventory>) => ({
  pagination: { total: count, limit, offset },
  inventory: rows.map(stockToV2),
});

const nearbyToV2 = ({ stocks, locations }: StockNearby) => ({ inventory: stocks.map(stockToV2), locations });

export const v2: Routes = [
  op('listInventory', { does: listInventory, with: ({ query }) => query, returns: pageToV2 }),
  op('createInventory', { does: createInventory, with: ({ body }) => stockFromV2(body), returns: stockToV2 }),
  op('replaceInventory', { does: replaceInventory, with: ({ body }) => stockFromV2(body), returns: stockToV2 }),
  op('mergeInventory', { does: mergeInventory, with: ({ body, cleared }) => ({ sent: stockFromV2(body), cleared }), returns: stockToV2 }),
  op('putInventoryAdjustment', { does: adjustOrCreate, with: ({ body }) => adjustmentFromV2(body), returns: stockToV2 }),
  op('patchInventoryAdjustment', {
    does: adjustInventory,
    with: ({ body, cleared }) => ({ sent: adjustmentFromV2(body), cleared }),
    returns: stockToV2,
  }),
  op('getInventory', { does: getInventory, with: ({ path }) => path.itemId, returns: stockToV2 }),
  op('searchInventoryByGeography', {
    does: searchByGeography,
    with: ({ query }) => query,
    returns: nearbyToV2,
  }),
];
