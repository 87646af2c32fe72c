import { idSearch } from '../../kit/lookup.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';
import { type InventoryFilter, listInventory } from './list-inventory.js';

/** Returns one page of the records that match, the newest first by default (documented). */
export const searchInventories = idSearch(inventories, { path: 'createdAt', direction: 'desc' });

/** Leaves out empty lists, which clients send for what they do not ask for. */
export const sentLists = <T extends object>(lists: T): T =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => !Array.isArray(list) || list.length > 0)) as T;

/**
 * Returns one page of the records that match every list; an empty list excludes none (a policy).
 */
export const findInventories = (tx: Tx, asked: InventoryFilter & Slice): Listing<Inventory> => listInventory(tx, sentLists(asked));
