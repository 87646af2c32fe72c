import { anyMap, anyText, choice, id, integer, stamp, truth, whole } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields, mapOf, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';
import { withFullDates } from './full-dates.js';
import { texts } from './order-parts.js';

/** Whether an item can be sold (documented). */
export const stockStatuses = ['IN_STOCK', 'LOW_STOCK', 'OUT_OF_STOCK', 'BACKORDER_STOCK', 'PREORDER_STOCK'] as const;
export type StockStatus = (typeof stockStatuses)[number];

/** What a merchant says of the computed counters. */
export interface CounterStatuses {
  availableToPurchase?: string;
  availableBackorder?: string;
  availablePreorder?: string;
}

/**
 * The inventory of one item at one location in one channel. `counters` holds the merchant's and the
 * system's counters; `backordered` and `preordered` count reserved units.
 */
export interface Inventory extends WithMerchant {
  id: string;
  sku: string;
  itemId?: number;
  locationNum: number;
  channelId: string;
  vendorId?: string;
  leadTime?: string;
  inventoryType?: string;
  infiniteInventory?: boolean;
  backOrderDate?: string;
  preOrderDate?: string;
  backOrderLimit?: number;
  preOrderLimit?: number;
  safetyStock?: number;
  lowStock?: number;
  segment?: string;
  region?: string;
  networkCode?: string;
  /** What the merchant set; without it, the status follows from the counters. */
  status?: StockStatus;
  /** Whether the item is out of stock here whatever its counters say. */
  isNoStock?: boolean;
  virtualCountersStatus?: CounterStatuses;
  /** `onHand`, `allocated`, `shipped` and the merchant's own counters. A missing counter is 0. */
  counters: Record<string, number>;
  backordered: number;
  preordered: number;
  /** Units, and room for backorders and preorders, that soft reservations hold; 0 if absent. */
  softReserved?: number;
  softBackordered?: number;
  softPreordered?: number;
  attributes?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
}

/** The fields by which fabric identifies a record. */
export type Place = Pick<Inventory, 'locationNum' | 'channelId' | 'itemId' | 'sku'>;

/** Returns the key of a record: location, channel and item (its id, or its SKU if it has no id). */
export const placeOf = ({ locationNum, channelId, itemId, sku }: Place): string => JSON.stringify([locationNum, channelId, itemId ?? sku]);

const forms = {
  id,
  sku: anyText,
  'itemId?': integer,
  locationNum: integer,
  channelId: anyText,
  ...texts(anyText, ['vendorId', 'leadTime', 'inventoryType', 'segment', 'region', 'networkCode']),
  'status?': choice(stockStatuses, 'a stock status'),
  'isNoStock?': truth,
  'virtualCountersStatus?': openFields(texts(anyText, ['availableToPurchase', 'availableBackorder', 'availablePreorder'])),
  'infiniteInventory?': truth,
  'backOrderDate?': stamp,
  'preOrderDate?': stamp,
  'backOrderLimit?': whole(0),
  'preOrderLimit?': whole(0),
  'safetyStock?': whole(0),
  'lowStock?': whole(0),
  counters: mapOf(whole(0)),
  backordered: whole(0),
  preordered: whole(0),
  'softReserved?': whole(0),
  'softBackordered?': whole(0),
  'softPreordered?': whole(0),
  'attributes?': anyMap,
  createdAt: stamp,
  updatedAt: stamp,
  'merchant?': anyMap,
} satisfies FormsOf<Inventory>;

export const inventories = collection<Inventory, 'place' | 'sku' | 'itemId' | 'locationNum'>('inventories', {
  key: 'id',
  label: 'Inventory',
  check: checkOf(fields(forms)),
  upgrades: { 1: withFullDates },
  indexes: { place: placeOf, sku: 'sku', itemId: 'itemId', locationNum: 'locationNum' },
  sorts: ['createdAt', 'sku', ['itemId', 'locationNum', 'channelId']],
  groups: ['sku', 'itemId', 'locationNum'],
});
