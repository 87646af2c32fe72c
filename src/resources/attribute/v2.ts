import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { Attribute, AttributeCode } from '../../model/attribute.js';
import { inventoryAttributeRecords, locationAttributeRecords, orderAttributeRecords } from './manage-attributes.js';

/** The fields of v2's Attribute. */
const fields = fieldTable<Attribute>()(
  { id: { readOnly: 'id' }, code: 'code', name: 'name', description: 'description', type: 'type', required: 'required' },
  { merchant: 'inner' },
);

/** The fields of v2's InventoryAttribute. */
const codeFields = fieldTable<AttributeCode>()({ id: { readOnly: 'id' }, code: 'code' }, { merchant: 'inner' });

/** The declaration of an attribute of orders or locations as v2's Attribute. */
export const attributeToV2 = fields.view;

/** The declaration of an attribute of inventory records as v2's InventoryAttribute. */
export const codeToV2 = codeFields.view;

const orders: Routes = [
  op('listOrderAttributes', { does: orderAttributeRecords.all, with: () => undefined, returns: (all) => all.map(attributeToV2) }),
  op('createOrderAttribute', { does: orderAttributeRecords.create, with: ({ body }) => fields.record(body), returns: attributeToV2 }),
  op('getOrderAttribute', { does: orderAttributeRecords.read, with: ({ path }) => path.code, returns: attributeToV2 }),
  op('updateOrderAttribute', {
    does: orderAttributeRecords.replace,
    with: ({ path, body }) => ({ name: path.code, sent: fields.record(body) }),
    returns: attributeToV2,
  }),
  op('deleteOrderAttribute', { does: orderAttributeRecords.remove, with: ({ path }) => path.code, returns: attributeToV2 }),
];

const locations: Routes = [
  op('listLocationAttributes', { does: locationAttributeRecords.all, with: () => undefined, returns: (all) => all.map(attributeToV2) }),
  op('createLocationAttribute', {
    does: locationAttributeRecords.create,
    with: ({ body }) => fields.record(body),
    returns: attributeToV2,
    errors: { conflict: 409 },
  }),
  op('getLocationAttribute', { does: locationAttributeRecords.read, with: ({ path }) => path.code, returns: attributeToV2 }),
  op('updateLocationAttribute', {
    does: locationAttributeRecords.replace,
    with: ({ path, body }) => ({ name: path.code, sent: fields.record(body) }),
    returns: attributeToV2,
  }),
  op('deleteLocationAttribute', { does: locationAttributeRecords.remove, with: ({ path }) => path.code, returns: attributeToV2 }),
];

const inventories: Routes = [
  op('createInventoryAttribute', {
    does: inventoryAttributeRecords.create,
    with: ({ body }) => codeFields.record(body),
    returns: codeToV2,
    errors: { conflict: 409 },
  }),
  op('getInventoryAttribute', { does: inventoryAttributeRecords.read, with: ({ path }) => path.code, returns: codeToV2 }),
];

export const v2: Routes = [...orders, ...locations, ...inventories];
