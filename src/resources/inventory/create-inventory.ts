import type { Inventory } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';
import { overwriteCounters } from './counters.js';
import { refuseTaken } from './find-inventory.js';
import { fieldsOf, type SentStock } from './stock-fields.js';
import { newRecord, storeStock } from './store-stock.js';

/** Creates the inventory record of an item at a location in a channel. Refused if there is one. */
export function createInventory(tx: Tx, sent: SentStock): Inventory {
  refuseTaken(tx, sent);
  return storeStock(tx, { ...newRecord(tx), ...fieldsOf(sent), counters: overwriteCounters(undefined, sent.counters) });
}
