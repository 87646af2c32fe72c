import type { Inventory } from '../../model/inventory.js';
import { availableToPurchase, reservationRoom } from './stock.js';

/** The counters that are computed at every reading and never stored (documented). */
export const virtualCounterCodes = ['availableToPurchase', 'availableBackorder', 'availablePreorder'] as const;
export type VirtualCounters = Record<(typeof virtualCounterCodes)[number], number>;

/**
 * What infinite inventory shows as available (a policy): the largest 32-bit integer, because
 * storefronts ask the counter whether they may sell, and many read it into one. The units on hand
 * would say that it runs out.
 */
export const ENDLESS = 2_147_483_647;

/**
 * A record's virtual counters. `availableToPurchase` follows its documented formula, below 0 too;
 * `availableBackorder` and `availablePreorder` are the limits less the open reservations, and 0
 * where marked lines reserved more than the limit (a policy).
 */
export const virtualCounters = (stock: Inventory): VirtualCounters => ({
  availableToPurchase: stock.infiniteInventory ? ENDLESS : availableToPurchase(stock),
  availableBackorder: Math.max(0, reservationRoom(stock, 'backorder')),
  availablePreorder: Math.max(0, reservationRoom(stock, 'preorder')),
});
