import { releaseBackorders } from '../../domain/moves/release-waiting.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';

/** A record that is new: what the system keeps of it. */
export const newRecord = (tx: Tx): Pick<Inventory, 'id' | 'backordered' | 'preordered' | 'createdAt'> => ({
  id: tx.newId(),
  backordered: 0,
  preordered: 0,
  createdAt: tx.now(),
});

/** What the system keeps of a record when the merchant overwrites it. */
export const keptRecord = ({ id, backordered, preordered, createdAt }: Inventory): ReturnType<typeof newRecord> => ({
  id,
  backordered,
  preordered,
  createdAt,
});

/**
 * Stores a record that the merchant wrote, releases the backorders that it covers, and answers the
 * record as it stands then. A record that says nothing new releases as well (a policy): writing the
 * stock again is how a merchant asks for what waits.
 */
export function storeStock(tx: Tx, stock: Omit<Inventory, 'updatedAt'>): Inventory {
  const stored = tx.put(inventories, { ...stock, updatedAt: tx.now() });
  releaseBackorders(tx, [stored.sku]);
  return tx.get(inventories, stored.id);
}
