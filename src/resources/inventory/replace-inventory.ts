import type { Inventory } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';
import { overwriteCounters } from './counters.js';
import { findAt } from './find-inventory.js';
import { fieldsOf, type SentStock } from './stock-fields.js';
import { keptRecord, newRecord, storeStock } from './store-stock.js';

/**
 * Replaces a record: what is not sent is empty or 0 (documented). The id and the allocated and
 * reserved quantities stay. A record that does not exist is created (a policy: no refusal is
 * documented).
 */
export function replaceInventory(tx: Tx, sent: SentStock): Inventory {
  const before = findAt(tx, sent);
  const own = before ? keptRecord(before) : newRecord(tx);
  return storeStock(tx, { ...own, ...fieldsOf(sent), counters: overwriteCounters(before, sent.counters) });
}
