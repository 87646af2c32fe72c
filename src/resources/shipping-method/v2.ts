import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { ShippingMethod, ShippingMethodItem } from '../../model/shipping-method.js';
import { addItems, listItems, methodsOfItem } from './assign-items.js';
import {
  createShippingMethod,
  deleteShippingMethod,
  getShippingMethod,
  queryShippingMethods,
  updateShippingMethod,
} from './manage-shipping-methods.js';

/** The fields of v2's ShippingMethod. */
const fields = fieldTable<ShippingMethod>()(
  {
    shippingMethodId: { readOnly: 'shippingMethodId' },
    name: 'name',
    description: 'description',
    addressType: 'addressType',
    channel: 'channelId',
    region: 'region',
    cost: 'cost',
    taxCode: 'taxCode',
    minimumDays: 'minimumDays',
    maximumDays: 'maximumDays',
    cutOffTime: 'cutoffTime',
    weight: 'weight',
    cartValue: 'cartValue',
    dimension: 'dimension',
    deleted: { of: 'isDeleted', shows: ({ isDeleted = false }) => isDeleted, alone: true },
    createdBy: 'createdBy',
    updatedBy: 'updatedBy',
    configuredBy: 'configuredBy',
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { channelId: 'inner', cutoffTime: 'inner', isDeleted: 'inner', merchant: 'inner' },
);
const { names } = fields;

/** A shipping method as v2's ShippingMethod. */
export const methodToV2 = fields.view;

const sources = fields.sources((method) => method);

/** An assigned item as v2's ShippingMethodItem; what is stored is assigned. */
export const itemToV2 = (item: ShippingMethodItem) => ({ ...item, deleted: false });

export const v2: Routes = [
  op('createShippingMethod', { does: createShippingMethod, with: ({ body }) => fields.record(body), returns: methodToV2, names }),
  op('getShippingMethod', { does: getShippingMethod, with: ({ path }) => path.shipmethodId, returns: methodToV2 }),
  op('updateShippingMethod', {
    does: updateShippingMethod,
    with: ({ path, body, cleared }) => ({
      shippingMethodId: path.shipmethodId,
      sent: fields.record(body),
      cleared: fields.fieldsOf(cleared),
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
    with: ({ body }) => ({ input: body, sources }),
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
