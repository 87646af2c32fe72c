import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import type { ShippingMethodItem } from '../../model/shipping-method.js';
import { addItems, listItems, methodsOfItem, removeItems } from './assign-items.js';
import {
  createShippingMethod,
  deleteShippingMethod,
  getShippingMethod,
  replaceShippingMethod,
  searchShippingMethods,
} from './manage-shipping-methods.js';
import { fields, methodToV3, searchable } from './views/v3.js';

/** Items as v3's ShippingMethodItems, in which ids are numbers. */
const itemsToV3 = (isDeleted: boolean) => (items: ShippingMethodItem[]) => ({
  shippingMethodItems: items.map((item) => ({ ...item, itemId: Number(item.itemId), isDeleted })),
});

const { names } = fields;

export const v3: Routes = [
  op('createShippingMethodV3', {
    does: createShippingMethod,
    with: ({ headers, body }) => ({ ...fields.record(body), channelId: headers['x-fabric-channel-id'] }),
    returns: methodToV3,
    status: 201,
    names,
  }),
  op('searchShippingMethods', {
    does: searchShippingMethods,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: searchable.fields.spelled,
    returns: pageToV3(methodToV3),
  }),
  op('filterShippingMethodsByItem', {
    does: methodsOfItem,
    with: ({ query }) => query.itemId,
    returns: (methods) => ({ shippingMethods: methods.map(methodToV3) }),
  }),
  op('getShippingMethodV3', { does: getShippingMethod, with: ({ path }) => path.shippingMethodId, returns: methodToV3 }),
  op('replaceShippingMethod', {
    does: replaceShippingMethod,
    with: ({ path, body }) => ({ ...path, sent: fields.record(body) }),
    returns: methodToV3,
    names,
  }),
  op('deleteShippingMethodV3', { does: deleteShippingMethod, with: ({ path }) => path.shippingMethodId, returns: methodToV3 }),
  op('addShippingMethodItemsV3', {
    does: addItems,
    with: ({ path, body }) => ({ ...path, itemIds: body.itemIds.map(String) }),
    returns: itemsToV3(false),
    status: 201,
  }),
  op('deleteShippingMethodItems', {
    does: removeItems,
    with: ({ path, body }) => ({ ...path, itemIds: body.itemIds.map(String) }),
    returns: itemsToV3(true),
  }),
  op('listShippingMethodItemsV3', {
    does: listItems,
    with: ({ path, query }) => ({ ...path, ...query }),
    returns: pageToV3(({ itemId }) => itemId),
  }),
];
