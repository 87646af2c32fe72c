import { mergedMerchant, type WithMerchant } from '../../core/forms/merchant.js';
import { without } from '../../core/values/reshape.js';
import { type Inventory, inventories, type Place } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';
import { adjustCounters, type SentCounters } from './counters.js';
import { findAt, getAt } from './find-inventory.js';
import { mergedAttributes } from './merge-inventory.js';
import { clearable } from './stock-fields.js';
import { newRecord, storeStock } from './store-stock.js';

/** Amounts to add to the counters of an inventory record. */
export interface Adjustment extends WithMerchant {
  itemId: number;
  locationNum: number;
  channelId?: string;
  leadTime?: string;
  counters?: SentCounters;
  attributes?: Record<string, unknown>;
}

/**
 * The channel of an adjustment that does not name one (a policy: the documented default channel).
 */
const DEFAULT_CHANNEL = '12';

/**
 * Returns the place of the record to adjust. An adjustment has no SKU: it is taken from another
 * record of the item, else it is the item's id as a string (a policy).
 */
const placeOfAdjustment = (tx: Tx, { itemId, locationNum, channelId = DEFAULT_CHANNEL }: Adjustment): Place => ({
  itemId,
  locationNum,
  channelId,
  sku: tx.by(inventories, 'itemId', itemId)[0]?.sku ?? String(itemId),
});

function adjusted(tx: Tx, record: Omit<Inventory, 'counters' | 'updatedAt'>, before: Inventory | undefined, sent: Adjustment): Inventory {
  return storeStock(tx, {
    ...record,
    ...(sent.leadTime !== undefined && { leadTime: sent.leadTime }),
    ...mergedAttributes(record, sent),
    ...mergedMerchant(record, sent),
    counters: adjustCounters(before, sent.counters),
  });
}

/**
 * Adds to the counters of a record (documented: 10 makes 100 into 110). Creates the record if there
 * is none.
 */
export function adjustOrCreate(tx: Tx, sent: Adjustment): Inventory {
  const place = placeOfAdjustment(tx, sent);
  const before = findAt(tx, place);
  return adjusted(tx, before ?? { ...newRecord(tx), ...place }, before, sent);
}

/**
 * Adds to the counters of a record. Refused if there is none (documented). Fields sent as null are
 * removed (a policy).
 */
export function adjustInventory(tx: Tx, { sent, cleared }: { sent: Adjustment; cleared: readonly string[] }): Inventory {
  const before = getAt(tx, placeOfAdjustment(tx, sent));
  return adjusted(tx, without(before, clearable(cleared)), before, sent);
}
