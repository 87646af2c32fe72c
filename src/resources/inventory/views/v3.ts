import { invalid } from '../../../core/forms/errors.js';
import { oneOf } from '../../../core/values/one-of.js';
import { stockStatus } from '../../../domain/stock/stock-status.js';
import { virtualCounters } from '../../../domain/stock/virtual-counters.js';
import { fieldTable } from '../../../kit/fields.js';
import { type Inventory, type StockStatus, stockStatuses } from '../../../model/inventory.js';

/** Reads a status; published examples have space around it. */
function statusFrom(text: string, name: string): StockStatus {
  const status = oneOf(stockStatuses, text.trim());
  if (!status) throw invalid(name, `must be one of [${stockStatuses.join(', ')}]`);
  return status;
}

/** The computed counters as v3 shows them: texts (documented). */
function virtualToV3(stock: Inventory) {
  const { availableToPurchase, availableBackorder, availablePreorder } = virtualCounters(stock);
  return {
    availableToPurchase: String(availableToPurchase),
    availableBackorder: String(availableBackorder),
    availablePreorder: String(availablePreorder),
  };
}

/** The fields of v3's Inventory. */
export const stockTable = fieldTable<Inventory>()(
  {
    inventoryId: { readOnly: 'id' },
    sku: 'sku',
    itemId: 'itemId',
    locationNumber: 'locationNum',
    channelId: 'channelId',
    vendorId: 'vendorId',
    leadTime: 'leadTime',
    type: 'inventoryType',
    region: 'region',
    networkCode: 'networkCode',
    hasInfiniteInventory: {
      of: 'infiniteInventory',
      alone: true,
      shows: ({ infiniteInventory = false }) => infiniteInventory,
      takes: (value: boolean) => value,
    },
    isNoStock: { of: 'isNoStock', alone: true, shows: ({ isNoStock = false }) => isNoStock, takes: (value: boolean) => value },
    status: { of: 'status', alone: true, shows: stockStatus, takes: statusFrom },
    backorderLimit: 'backOrderLimit',
    backorderShipmentAt: 'backOrderDate',
    preorderLimit: 'preOrderLimit',
    preorderShipmentAt: 'preOrderDate',
    safetyStock: 'safetyStock',
    lowStock: 'lowStock',
    counters: 'counters',
    networkCounters: { alone: true, shows: ({ softReserved = 0 }) => ({ softReserve: softReserved }) },
    virtualCounters: { alone: true, shows: virtualToV3 },
    virtualCountersStatus: 'virtualCountersStatus',
    customAttributes: 'attributes',
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  {
    id: 'inner',
    locationNum: 'inner',
    inventoryType: 'inner',
    infiniteInventory: 'inner',
    backOrderLimit: 'inner',
    backOrderDate: 'inner',
    preOrderLimit: 'inner',
    preOrderDate: 'inner',
    attributes: 'inner',
    segment: 'inner',
    backordered: 'inner',
    preordered: 'inner',
    softReserved: 'inner',
    softBackordered: 'inner',
    softPreordered: 'inner',
    merchant: 'inner',
  },
);

/** A record as v3's Inventory. */
export const stockToV3 = stockTable.view;

/** The fields that a search can name, in the spelling of either version. */
export const searchable = { prefix: 'inventory', fields: stockTable, sources: stockTable.sources((stock) => stock) };
