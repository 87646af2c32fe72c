import type { Tx } from '../../store/tx.js';
import { getList, keepList } from './manage-lists.js';
import type { ListItem, ShoppingList } from './model.js';

/** Items to take off a list, by SKU and, if it is known, by item id. */
export interface ListRemoval {
  listId: string;
  items: readonly Pick<ListItem, 'sku' | 'itemId'>[];
}

/** What became of a removal. */
export interface Removal {
  list: ShoppingList;
  removed: readonly ListItem[];
  /** Why the others were not taken off. */
  refused: readonly string[];
}

/**
 * Takes items off a list. Those that are not on it, or have another item id there, do not stop the
 * others (documented by the status 207). A list that loses none stays as it is.
 */
export function removeItems(tx: Tx, { listId, items }: ListRemoval): Removal {
  const list = getList(tx, listId);
  const left = new Map(list.items.map((item) => [item.sku, item]));
  const removed: ListItem[] = [];
  const refused: string[] = [];
  for (const [i, { sku, itemId }] of items.entries()) {
    const item = left.get(sku);
    if (!item) refused.push(`items[${i}].sku must be on the list, not ${sku}`);
    else if (itemId !== undefined && itemId !== item.itemId) refused.push(`items[${i}].itemId must be that of ${sku}, not ${itemId}`);
    else {
      removed.push(item);
      left.delete(sku);
    }
  }
  return { list: removed.length > 0 ? keepList(tx, { ...list, items: [...left.values()] }) : list, removed, refused };
}
