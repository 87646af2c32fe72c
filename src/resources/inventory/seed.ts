import { type Inventory, inventories } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';

/** Inventory as a recipe writes it. */
export type StockDraft = Pick<Inventory, 'sku' | 'itemId' | 'locationNum' | 'channelId'> &
  Partial<Omit<Inventory, 'id' | 'counters' | 'backordered' | 'preordered' | 'createdAt' | 'updatedAt'>> & { onHand: number };

/** Creates an inventory record with units on hand; none are allocated or shipped. */
export const seedStock = (tx: Tx, { onHand, ...draft }: StockDraft): Inventory =>
  tx.put(inventories, {
    id: tx.newId(),
    ...draft,
    counters: { onHand, allocated: 0, shipped: 0 },
    backordered: 0,
    preordered: 0,
    createdAt: tx.now(),
    updatedAt: tx.now(),
  });
