import { type Inventory, inventories } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';
import { count } from './stock.js';

/** Sets units of a stock record aside for a transfer, or with a negative number puts them back. */
export const setAside = (tx: Tx, stockId: string, units: number): void => count(tx, stockId, { allocated: units });

/** Sends off units that are set aside: they are on their way, and no location has them. */
export const sendOff = (tx: Tx, stockId: string, units: number): void => count(tx, stockId, { allocated: -units, shipped: units });

/** The first units of an item at a location. */
function firstStock(tx: Tx, { sku, itemId, channelId }: Inventory, locationNum: number, onHand: number): Inventory {
  const now = tx.now();
  return {
    ...{ id: tx.newId(), sku, ...(itemId !== undefined && { itemId }), channelId, locationNum },
    ...{ counters: { onHand, allocated: 0, shipped: 0 }, backordered: 0, preordered: 0, createdAt: now, updatedAt: now },
  };
}

/**
 * Adds units of a stock record to the stock of another location, which gets a record of its own if
 * it has none (a policy).
 */
export function arriveAt(tx: Tx, stockId: string, locationNum: number, units: number): void {
  const from = tx.get(inventories, stockId);
  const isThere = (one: Inventory) => one.locationNum === locationNum && one.channelId === from.channelId && one.itemId === from.itemId;
  const known = tx.by(inventories, 'sku', from.sku).find(isThere);
  if (known) count(tx, known.id, { onHand: units });
  else tx.put(inventories, firstStock(tx, from, locationNum, units));
}
