import { virtualCounters } from '../../../domain/stock/virtual-counters.js';
import { fieldTable } from '../../../kit/fields.js';
import type { Inventory } from '../../../model/inventory.js';

/**
 * The fields of v2's Inventory: bodies set limits, dates and safety stock, but the view shows none
 * of them (documented).
 */
export const stockTable = fieldTable<Inventory>()(
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
  {
    networkCode: 'inner',
    status: 'inner',
    isNoStock: 'inner',
    virtualCountersStatus: 'inner',
    softReserved: 'inner',
    softBackordered: 'inner',
    softPreordered: 'inner',
    backordered: 'inner',
    preordered: 'inner',
    createdAt: 'inner',
    updatedAt: 'inner',
    merchant: 'inner',
  },
);

/** A record as v2's Inventory. */
export const stockToV2 = stockTable.view;
