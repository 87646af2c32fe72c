import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { addItems } from './add-items.js';
import { createList, deleteList, getList, listsOfUser, updateList } from './manage-lists.js';
import type { ListItem, ShoppingList } from './model.js';

/** The fields of v2's ListItem, which shows the list that it is on. */
const itemFields = fieldTable<ListItem, ListItem, ShoppingList>()(
  { listId: { shows: (_item, { listId }) => listId }, sku: 'sku', itemId: 'itemId', quantity: 'quantity' },
  { createdAt: 'inner', updatedAt: 'inner', merchant: 'inner' },
);

/** The fields of v2's List. Its items have operations of their own. */
const fields = fieldTable<ShoppingList>()(
  {
    listId: { readOnly: 'listId' },
    userId: 'userId',
    name: 'name',
    listType: 'listType',
    notes: 'notes',
    attributes: 'attributes',
    count: { shows: ({ items }) => items.length, alone: true },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { items: 'inner', merchant: 'inner' },
);

/** A list as v2's List. */
const listToV2 = fields.view;

const itemsToV2 = (list: ShoppingList) => list.items.map((item) => itemFields.view(item, list));

/** A list as v2's List, with its items. */
export const listWithItemsToV2 = (list: ShoppingList) => ({ ...listToV2(list), items: itemsToV2(list) });

export const v2: Routes = [
  op('createList', { does: createList, with: ({ body }) => fields.record(body), returns: listToV2 }),
  op('getList', { does: getList, with: ({ path }) => path.listId, returns: listToV2 }),
  op('updateList', {
    does: updateList,
    with: ({ path, body, cleared }) => ({ listId: path.listId, sent: fields.record(body), cleared: fields.fieldsOf(cleared) }),
    returns: listToV2,
  }),
  op('deleteList', { does: deleteList, with: ({ path }) => path.listId, returns: listToV2 }),
  op('getListItems', { does: getList, with: ({ path }) => path.listId, returns: itemsToV2 }),
  op('addListItems', {
    does: addItems,
    with: ({ path, body }) => ({ listId: path.listId, items: body.map((item) => itemFields.record(item)) }),
    returns: itemsToV2,
  }),
  op('getListsOfUser', { does: listsOfUser, with: ({ path }) => path.userId, returns: (lists) => lists.map(listToV2) }),
];
