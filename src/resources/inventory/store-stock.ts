import { pick } from '../../core/values/reshape.js';
import { checkInventoryAttributes } from '../../domain/attributes/check-attributes.js';
import { releaseBackorders } from '../../domain/moves/release-waiting.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';

/** Makes the system's fields of a new record. */
export const newRecord = (tx: Tx): Pick<Inventory, 'id' | 'backordered' | 'preordered' | 'createdAt'> => ({
  id: tx.newId(),
  backordered: 0,
  preordered: 0,
  createdAt: tx.now(),
});

/** Fields that only the sandbox writes. */
const systemFields = ['id', 'backordered', 'preordered', 'softReserved', 'softBackordered', 'softPreordered', 'createdAt'] as const;

/** Returns the system's fields, which stay when the merchant replaces the record. */
export const keptRecord = (stock: Inventory): Pick<Inventory, (typeof systemFields)[number]> => pick(stock, systemFields);

/**
 * Stores a record that the merchant wrote, releases the backorders that it covers, and returns the
 * record after that. A write without changes releases backorders too (a policy): writing the stock
 * again is how a merchant asks for a release.
 */
export function storeStock(tx: Tx, stock: Omit<Inventory, 'updatedAt'>): Inventory {
  checkInventoryAttributes(tx, stock);
  const stored = tx.put(inventories, { ...stock, updatedAt: tx.now() });
  releaseBackorders(tx, [stored.sku]);
  return tx.get(inventories, stored.id);
}
