import type { Inventory } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';
import { mergeCounters } from './counters.js';
import { getAt } from './find-inventory.js';
import { fieldsOf, type SentStock } from './stock-fields.js';
import { storeStock } from './store-stock.js';

/** Two sets of attributes as one, the later over the earlier; none where neither is there. */
export const mergedAttributes = (
  before: Pick<Inventory, 'attributes'>,
  { attributes }: Pick<Inventory, 'attributes'>,
): Pick<Inventory, 'attributes'> => (before.attributes || attributes ? { attributes: { ...before.attributes, ...attributes } } : {});

/** Writes the sent fields, counters and attributes over those of a record; the others stay (documented). Refused where there is none. */
export function mergeInventory(tx: Tx, sent: SentStock): Inventory {
  const before = getAt(tx, sent);
  const fields = fieldsOf(sent);
  return storeStock(tx, { ...before, ...fields, ...mergedAttributes(before, fields), counters: mergeCounters(before, sent.counters) });
}
