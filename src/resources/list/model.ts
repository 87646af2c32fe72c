import { anyMap, anyText, id, stamp, whole, word } from '../../core/forms/form.js';
import { checkOf, type FormsOf, fields, list } from '../../core/forms/form-map.js';
import type { WithMerchant } from '../../core/forms/merchant.js';
import { collection } from '../../store/collection.js';

/** An item on a list, which has each SKU once. */
export interface ListItem extends WithMerchant {
  sku: string;
  itemId?: string;
  quantity: number;
  createdAt: string;
  updatedAt: string;
}

/** A list of items that a shopper keeps. */
export interface ShoppingList extends WithMerchant {
  listId: string;
  userId: string;
  name: string;
  listType?: string;
  notes?: string;
  attributes?: Record<string, unknown>;
  /** In the order in which they were put on the list. */
  items: readonly ListItem[];
  createdAt: string;
  updatedAt: string;
}

/** A name or an id that is more than blanks. */
const filled = word('\\S', 'a string that is not blank');

const itemForms = {
  sku: filled,
  'itemId?': anyText,
  quantity: whole(0, 1_000_000),
  createdAt: stamp,
  updatedAt: stamp,
  'merchant?': anyMap,
} satisfies FormsOf<ListItem>;

/** The form of an item on a list, which commands check too. */
export const listItemForm = fields(itemForms);

const forms = {
  listId: id,
  userId: filled,
  name: filled,
  'listType?': anyText,
  'notes?': anyText,
  'attributes?': anyMap,
  items: list(listItemForm),
  createdAt: stamp,
  updatedAt: stamp,
  'merchant?': anyMap,
} satisfies FormsOf<ShoppingList>;

/** The form of a list, which commands check too. */
export const listForm = fields(forms);

export const lists = collection<ShoppingList, 'userId'>('lists', {
  key: 'listId',
  label: 'List',
  check: checkOf(listForm),
  indexes: { userId: 'userId' },
  sorts: ['createdAt'],
});
