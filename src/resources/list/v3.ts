import { isObject, own } from '../../core/text/path.js';
import { wholeIn } from '../../core/values/written-number.js';
import { fieldTable } from '../../kit/fields.js';
import { pageOf } from '../../kit/lookup.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import type { Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';
import { addItems } from './add-items.js';
import { createList, deleteList, getList, pageOfLists, replaceList } from './manage-lists.js';
import type { ListItem, ShoppingList } from './model.js';
import { removeItems } from './remove-items.js';

/**
 * The fields of v3's ListItem, which shows the list that it is on. It has attributes if v2 sent
 * them, which does not document them.
 */
const itemFields = fieldTable<ListItem, ListItem, ShoppingList>()(
  {
    listId: { shows: (_item, { listId }) => listId },
    sku: 'sku',
    itemId: {
      of: 'itemId',
      shows: ({ itemId }) => wholeIn(itemId),
      takes: (itemId: number) => String(itemId),
    },
    quantity: 'quantity',
    attributes: {
      shows: ({ merchant }) => {
        const attributes = own(merchant, 'attributes');
        return isObject(attributes) ? attributes : undefined;
      },
    },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { merchant: 'inner' },
);

/** The fields of v3's List. */
const fields = fieldTable<ShoppingList>()(
  {
    name: 'name',
    userId: 'userId',
    listId: { readOnly: 'listId' },
    listType: 'listType',
    notes: 'notes',
    attributes: 'attributes',
    itemCount: { shows: ({ items }) => items.length, alone: true },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { items: 'inner', merchant: 'inner' },
);

/** A list as v3's List. */
const listToV3 = fields.view;

/** The items of a list as v3's ListItem. */
const itemsToV3 = (list: ShoppingList, items: readonly ListItem[] = list.items) => items.map((item) => itemFields.view(item, list));

/** A list as v3's ListWithItems. */
export const listWithItemsToV3 = (list: ShoppingList) => ({ ...listToV3(list), items: itemsToV3(list) });

/** A list, and one page of its items. */
function pageOfItems(tx: Tx, { listId, ...slice }: Slice & { listId: string }) {
  const list = getList(tx, listId);
  return { list, page: pageOf(list.items, slice) };
}

export const v3: Routes = [
  op('createListV3', { does: createList, with: ({ body }) => fields.record(body), returns: listToV3, status: 201 }),
  op('getListsOfUserV3', {
    does: pageOfLists,
    with: ({ path, query }) => ({ ...path, ...query }),
    returns: pageToV3(listToV3),
  }),
  op('getListsOfUserWithItems', {
    does: pageOfLists,
    with: ({ path, query }) => ({ ...path, ...query }),
    returns: ({ rows, count, limit, offset }) => ({ data: rows.map(listWithItemsToV3), count, limit, offset }),
  }),
  op('getListV3', { does: getList, with: ({ path }) => path.listId, returns: listToV3 }),
  op('replaceList', { does: replaceList, with: ({ path, body }) => ({ ...path, sent: fields.record(body) }), returns: listToV3 }),
  op('deleteListV3', { does: deleteList, with: ({ path }) => path.listId, returns: listToV3 }),
  op('addOrUpdateListItems', {
    does: addItems,
    with: ({ path, body }) => ({
      ...path,
      items: body.items.map(({ incrementQuantity = false, ...item }) => ({ ...itemFields.record(item), increments: incrementQuantity })),
    }),
    returns: (list) => itemsToV3(list),
    names: (field) => (field === 'body' ? 'items' : `items${field}`),
  }),
  op('deleteListItems', {
    does: removeItems,
    with: ({ path, body }) => ({ ...path, items: body.items.map((item) => itemFields.record(item)) }),
    returns: ({ list, removed, refused }) => ({
      errors: refused.map((message) => ({ type: 'CLIENT_ERROR', message })),
      data: itemsToV3(list, removed),
    }),
    partly: ({ refused }) => refused.length > 0,
  }),
  op('getListDetails', { does: getList, with: ({ path }) => path.listId, returns: listWithItemsToV3 }),
  op('getListItemsV3', {
    does: pageOfItems,
    with: ({ path, query }) => ({ ...path, ...query }),
    returns: ({ list, page }) => pageToV3((item: ListItem) => itemFields.view(item, list))(page),
  }),
];
