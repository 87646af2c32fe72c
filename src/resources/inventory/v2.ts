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
import { told } from './tell-stock.js';
import { stockTable, stockToV2 } from './views/v2.js';

const pageToV2 = ({ count, limit, offset, rows }: Listing<Inventory>) => ({
  pagination: { total: count, limit, offset },
  inventory: rows.map(stockToV2),
});

const nearbyToV2 = ({ stocks, locations }: StockNearby) => ({
  inventory: stocks.map(stockToV2),
  locations: locations.map(({ location: { locationNum }, distance }) => ({ locationNum, distance })),
});

/** The commands of the requests that write a stock record. */
const writes = {
  create: told(createInventory),
  replace: told(replaceInventory),
  merge: told(mergeInventory),
  adjustOrCreate: told(adjustOrCreate),
  adjust: told(adjustInventory),
};

export const v2: Routes = [
  op('listInventory', { does: listInventory, with: ({ query }) => query, returns: pageToV2 }),
  op('createInventory', { does: writes.create, with: ({ body }) => stockTable.record(body), returns: stockToV2 }),
  op('replaceInventory', { does: writes.replace, with: ({ body }) => stockTable.record(body), returns: stockToV2 }),
  op('mergeInventory', {
    does: writes.merge,
    with: ({ body, cleared }) => ({ sent: stockTable.record(body), cleared: stockTable.fieldsOf(cleared) }),
    returns: stockToV2,
  }),
  op('putInventoryAdjustment', { does: writes.adjustOrCreate, with: ({ body }) => stockTable.record(body), returns: stockToV2 }),
  op('patchInventoryAdjustment', {
    does: writes.adjust,
    with: ({ body, cleared }) => ({ sent: stockTable.record(body), cleared: stockTable.fieldsOf(cleared) }),
    returns: stockToV2,
  }),
  op('getInventory', { does: getInventory, with: ({ path }) => path.itemId, returns: stockToV2 }),
  op('searchInventoryByGeography', {
    does: searchByGeography,
    with: ({ query }) => query,
    returns: nearbyToV2,
  }),
];
