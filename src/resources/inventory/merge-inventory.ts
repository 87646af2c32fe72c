import { mergedMerchant } from '../../core/forms/merchant.js';
import { without } from '../../core/values/reshape.js';
import type { Inventory } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';
import { mergeCounters } from './counters.js';
import { getAt } from './find-inventory.js';
import { clearable, fieldsOf, type SentStock } from './stock-fields.js';
import { storeStock } from './store-stock.js';

/** Merges two sets of attributes, the later over the earlier; none if neither has any. */
export const mergedAttributes = (
  before: Pick<Inventory, 'attributes'>,
  { attributes }: Pick<Inventory, 'attributes'>,
): Pick<Inventory, 'attributes'> => (before.attributes || attributes ? { attributes: { ...before.attributes, ...attributes } } : {});

/** A record as a merchant sends it, and the fields that it sends as null. */
export interface Merge {
  sent: SentStock;
  cleared: readonly string[];
}

/**
 * Writes the sent fields, counters and attributes over those of a record. The others stay
 * (documented), and fields sent as null are removed (a policy). Refused if there is no record.
 */
export const mergeInventory = (tx: Tx, merge: Merge): Inventory => mergeInto(tx, getAt(tx, merge.sent), merge);

/** Merges into a record that was found. */
export function mergeInto(tx: Tx, before: Inventory, { sent, cleared }: Merge): Inventory {
  const fields = fieldsOf(sent);
  const next = without(
    { ...before, ...fields, ...mergedAttributes(before, fields), ...mergedMerchant(before, fields) },
    clearable(cleared),
  );
  return storeStock(tx, { ...next, counters: mergeCounters(before, sent.counters) });
}
