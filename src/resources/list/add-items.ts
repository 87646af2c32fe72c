import { checkForm } from '../../core/forms/check-form.js';
import { invalid } from '../../core/forms/errors.js';
import { mergedMerchant } from '../../core/forms/merchant.js';
import type { Tx } from '../../store/tx.js';
import { getList, keepList } from './manage-lists.js';
import { type ListItem, listItemForm, type ShoppingList } from './model.js';
import { listPolicy } from './policies.js';

/** An item as a merchant sends it. */
export interface SentItem extends Omit<ListItem, 'quantity' | 'createdAt' | 'updatedAt'> {
  quantity?: number;
  /**
   * Whether the quantity, or 1, is added to that of an item that is on the list already. The policy
   * `listItemAgain` says so for requests that do not.
   */
  increments?: boolean;
}

/** Items for a list. */
export interface ListAddition {
  listId: string;
  items: readonly SentItem[];
}

/**
 * The quantity of an item on the list: 1 for a new one if none is sent, otherwise as the request
 * says, or the policy `listItemAgain`.
 */
function quantityOf(tx: Tx, { quantity, increments }: SentItem, before: ListItem | undefined): number {
  if (!before) return quantity ?? 1;
  const isAdded = increments ?? listPolicy(tx, 'listItemAgain') === 'add';
  return isAdded ? before.quantity + (quantity ?? 1) : (quantity ?? before.quantity);
}

function itemAfter(tx: Tx, sent: SentItem, before: ListItem | undefined): ListItem {
  const { quantity: _, increments: __, ...fields } = sent;
  return {
    ...before,
    ...fields,
    ...mergedMerchant(before ?? {}, sent),
    quantity: quantityOf(tx, sent, before),
    createdAt: before?.createdAt ?? tx.now(),
    updatedAt: tx.now(),
  };
}

/**
 * Puts items on a list, each SKU once, and returns the list. Quantity 0 takes an item off (a
 * policy). Refuses a wrong item by its place in the body, and more items than
 * the policy `itemsPerList`.
 */
export function addItems(tx: Tx, { listId, items: sent }: ListAddition): ShoppingList {
  const list = getList(tx, listId);
  if (sent.length === 0) return list;
  const items = new Map(list.items.map((item) => [item.sku, item]));
  for (const [i, one] of sent.entries()) {
    const item = itemAfter(tx, one, items.get(one.sku));
    if (one.quantity === 0) items.delete(one.sku);
    else {
      checkForm(listItemForm, item, [i]);
      items.set(one.sku, item);
    }
  }
  const most = listPolicy(tx, 'itemsPerList');
  if (items.size > most) throw invalid('body', `must leave at most ${most} items on the list, not ${items.size}`);
  return keepList(tx, { ...list, items: [...items.values()] });
}
