import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { ShippingMethodItem } from '../../model/shipping-method.js';
import { addItems, listItems, methodsOfItem } from './assign-items.js';
import {
  createShippingMethod,
  deleteShippingMethod,
  getShippingMethod,
  queryShippingMethods,
  updateShippingMethod,
} from './manage-shipping-methods.js';
import { methodFields, methodSources, methodToV2 } from './views/v2.js';

const { names } = methodFields;

/** An assigned item as v2's ShippingMethodItem; what is stored is assigned. */
export const itemToV2 = (item: ShippingMethodItem) => ({ ...item, deleted: false });

export const v2: Routes = [
  op('createShippingMethod', { does: createShippingMethod, with: ({ body }) => methodFields.record(body), returns: methodToV2, names }),
  op('getShippingMethod', { does: getShippingMethod, with: ({ path }) => path.shipmethodId, returns: methodToV2 }),
  op('updateShippingMethod', {
    does: updateShippingMethod,
    with: ({ path, body, cleared }) => ({
      shippingMethodId: path.shipmethodId,
      sent: methodFields.record(body),
      cleared: methodFields.fieldsOf(cleared),
    }),
    returns: methodToV2,
    names,
  }),
  op('deleteShippingMethod', { does: deleteShippingMethod, with: ({ path }) => path.shipmethodId, returns: methodToV2 }),
  op('addShippingMethodItems', {
    does: addItems,
    with: ({ path, body: { itemIds = [] } }) => ({ shippingMethodId: path.shipMethodId, itemIds }),
    returns: (items) => items.map(itemToV2),
  }),
  op('queryShippingMethods', {
    does: queryShippingMethods,
    with: ({ body }) => ({ input: body, sources: methodSources }),
    returns: ({ count, limit, offset, rows }) => ({ count, limit, offset, shippingMethods: rows.map(methodToV2) }),
  }),
  op('listShippingMethodItems', {
    does: listItems,
    with: ({ path, query: { limit, offset } }) => ({ shippingMethodId: path.shipMethodId, limit, offset }),
    returns: ({ count, limit, offset, rows }) => ({ count, limit, offset, itemIds: rows.map(({ itemId }) => itemId) }),
  }),
  op('listShippingMethodsOfItem', {
    does: methodsOfItem,
    with: ({ path }) => path.itemId,
    returns: (methods) => ({ shippingMethods: methods.map(methodToV2) }),
  }),
];
