import { invalid } from '../../core/forms/errors.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { lookUp } from '../../kit/lookup.js';
import {
  itemKeyOf,
  type ShippingMethod,
  type ShippingMethodItem,
  shippingMethodItems,
  shippingMethods,
} from '../../model/shipping-method.js';
import { compileLists } from '../../query/filter.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';
import { getShippingMethod } from './manage-shipping-methods.js';

/** Items to assign to a shipping method, or to take off it. */
export interface Assignment {
  shippingMethodId: string;
  itemIds: readonly string[];
}

/**
 * Assigns items to a shipping method, whether or not they have stock, and returns each of them
 * once. Items that it has already stay assigned (policies). Refuses blank ids and too many.
 */
export function addItems(tx: Tx, assignment: Assignment): ShippingMethodItem[] {
  return itemsOf(tx, assignment).map((item) => tx.find(shippingMethodItems, itemKeyOf(item)) ?? tx.put(shippingMethodItems, item));
}

/**
 * Takes items off a shipping method and returns each of them once. Items that it does not have are
 * ignored (a policy). Refuses blank ids and too many.
 */
export function removeItems(tx: Tx, assignment: Assignment): ShippingMethodItem[] {
  const removed = itemsOf(tx, assignment).filter((item) => tx.find(shippingMethodItems, itemKeyOf(item)));
  for (const item of removed) tx.remove(shippingMethodItems, itemKeyOf(item));
  return removed;
}

/** The items that a request names, each once. */
function itemsOf(tx: Tx, { shippingMethodId, itemIds }: Assignment): ShippingMethodItem[] {
  getShippingMethod(tx, shippingMethodId);
  if (itemIds.length > RECORD_BOUNDS.assignedItems)
    throw invalid('itemIds', `must have at most ${RECORD_BOUNDS.assignedItems} entries, not ${itemIds.length}`);
  const blank = itemIds.findIndex((itemId) => itemId.trim() === '');
  if (blank >= 0) throw invalid(`itemIds[${blank}]`, 'must not be blank');
  return [...new Set(itemIds)].map((itemId) => ({ shippingMethodId, itemId }));
}

/** Returns one page of the items of a shipping method, by their ids (a policy). */
export function listItems(tx: Tx, { shippingMethodId, limit, offset }: Slice & { shippingMethodId: string }): Listing<ShippingMethodItem> {
  getShippingMethod(tx, shippingMethodId);
  const filter = compileLists({ shippingMethodId: [shippingMethodId] });
  return lookUp(tx, shippingMethodItems, { filter, sort: [{ path: 'itemId', direction: 'asc' }], limit, offset });
}

/**
 * Returns the methods that an item is assigned to, the cheapest first, without those that are
 * marked as deleted. An unknown item has none (policies).
 */
export const methodsOfItem = (tx: Tx, itemId: string): ShippingMethod[] =>
  tx
    .by(shippingMethodItems, 'itemId', itemId)
    .flatMap(({ shippingMethodId }) => tx.find(shippingMethods, shippingMethodId) ?? [])
    .filter(({ isDeleted }) => !isDeleted)
    .sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0));
