import { virtualCounters } from '../../domain/stock/virtual-counters.js';
import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { Inventory } from '../../model/inventory.js';
import type { Listing } from '../../query/page.js';
import { adjustInventory, adjustOrCreate } from './adjust-inventory.js';
import { createInventory } from './create-inventory.js';
import { getInventory } from './find-inventory.js';
import { listInventory } from './list-inventory.js';
import { mergeInventory } from './merge-inventory.js';
import { replaceInventory } from './replace-inventory.js';
import { type StockNearby, searchByGeography } from './search-by-geography.js';

/**
 * The fields of v2's Inventory: bodies set limits, dates and safety stock, but the view shows none
 * of them (documented).
 */
const fields = fieldTable<Inventory>()(
  {
    id: { readOnly: 'id' },
    sku: 'sku',
    itemId: 'itemId',
    locationNum: 'locationNum',
    channelId: 'channelId',
    vendorId: 'vendorId',
    leadTime: 'leadTime',
    inventoryType: 'inventoryType',
    infiniteInventory: 'infiniteInventory',
    counters: 'counters',
    attributes: 'attributes',
    virtualCounters: { alone: true, shows: virtualCounters },
    backOrderDate: { writeOnly: 'backOrderDate' },
    preOrderDate: { writeOnly: 'preOrderDate' },
    backOrderLimit: { writeOnly: 'backOrderLimit' },
    preOrderLimit: { writeOnly: 'preOrderLimit' },
    safetyStock: { writeOnly: 'safetyStock' },
    lowStock: { writeOnly: 'lowStock' },
    segment: { writeOnly: 'segment' },
    region: { writeOnly: 'region' },
  },
  { backordered: 'inner', preordered: 'inner', createdAt: 'inner', updatedAt: 'inner', merchant: 'inner' },
);

/** A record as v2's Inventory. */
export const stockToV2 = fields.view;

const pageToV2 = ({ count, limit, offset, rows }: Listing<Inventory>) => ({
  pagination: { total: count, limit, offset },
  inventory: rows.map(stockToV2),
});

const nearbyToV2 = ({ stocks, locations }: StockNearby) => ({ inventory: stocks.map(stockToV2), locations });

export const v2: Routes = [
  op('listInventory', { does: listInventory, with: ({ query }) => query, returns: pageToV2 }),
  op('createInventory', { does: createInventory, with: ({ body }) => fields.record(body), returns: stockToV2 }),
  op('replaceInventory', { does: replaceInventory, with: ({ body }) => fields.record(body), returns: stockToV2 }),
  op('mergeInventory', {
    does: mergeInventory,
    with: ({ body, cleared }) => ({ sent: fields.record(body), cleared: fields.fieldsOf(cleared) }),
    returns: stockToV2,
  }),
  op('putInventoryAdjustment', { does: adjustOrCreate, with: ({ body }) => fields.record(body), returns: stockToV2 }),
  op('patchInventoryAdjustment', {
    does: adjustInventory,
    with: ({ body, cleared }) => ({ sent: fields.record(body), cleared: fields.fieldsOf(cleared) }),
    returns: stockToV2,
  }),
  op('getInventory', { does: getInventory, with: ({ path }) => path.itemId, returns: stockToV2 }),
  op('searchInventoryByGeography', {
    does: searchByGeography,
    with: ({ query }) => query,
    returns: nearbyToV2,
  }),
];
