import type { Inventory } from '../../model/inventory.js';
import { availableToPurchase, reservationRoom } from './stock.js';

/** The counters that are computed at every read and never stored (documented). */
export const virtualCounterCodes = ['availableToPurchase', 'availableBackorder', 'availablePreorder'] as const;
export type VirtualCounters = Record<(typeof virtualCounterCodes)[number], number>;

/**
 * What infinite inventory shows as available (a policy): the largest 32-bit integer. Storefronts
 * use this counter to decide whether they may sell; the units on hand would tell them that stock
 * runs out.
 */
export const ENDLESS = 2_147_483_647;

/** What may be bought of a record; nothing of an item marked as out of stock. */
function shownToPurchase(stock: Inventory): number {
  const available = stock.infiniteInventory ? ENDLESS : availableToPurchase(stock);
  return stock.isNoStock ? Math.min(0, available) : available;
}

/**
 * A record's virtual counters. `availableToPurchase` is the documented formula and may be below 0.
 * `availableBackorder` and `availablePreorder` are the limits less the open reservations, at least
 * 0: marked lines may reserve more than the limit (a policy).
 */
export const virtualCounters = (stock: Inventory): VirtualCounters => ({
  availableToPurchase: shownToPurchase(stock),
  availableBackorder: Math.max(0, reservationRoom(stock, 'backorder')),
  availablePreorder: Math.max(0, reservationRoom(stock, 'preorder')),
});
