import type { Inventory } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';
import { overwriteCounters } from './counters.js';
import { findAt } from './find-inventory.js';
import { fieldsOf, type SentStock } from './stock-fields.js';
import { keptRecord, newRecord, storeStock } from './store-stock.js';

/**
 * Overwrites a record: what is not sent is emptied or 0 (documented). Its id, what is allocated and
 * what is reserved stay, being the system's. A record that is not there is created (a policy: the
 * documents name no refusal for it).
 */
export function replaceInventory(tx: Tx, sent: SentStock): Inventory {
  const before = findAt(tx, sent);
  const own = before ? keptRecord(before) : newRecord(tx);
  return storeStock(tx, { ...own, ...fieldsOf(sent), counters: overwriteCounters(before, sent.counters) });
}
