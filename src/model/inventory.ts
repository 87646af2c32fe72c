import { anyMap, anyText, id, integer, stamp, truth, whole } from '../core/form.js';
import { checkOf, type FormsOf, fields, mapOf } from '../core/form-map.js';
import type { WithMerchant } from '../core/merchant.js';
import { collection } from '../store/collection.js';
import { withFullDates } from './full-dates.js';
import { texts } from './order-parts.js';

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
  /** `onHand`, `allocated`, `shipped` and the merchant's own counters. A missing counter is 0. */
  counters: Record<string, number>;
  backordered: number;
  preordered: number;
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
  ...texts(anyText, ['vendorId', 'leadTime', 'inventoryType', 'segment', 'region']),
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
});
