import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { inventoryAttributes, locationAttributes, orderAttributes } from '../../model/attribute.js';
import { attributeToV2, codeToV2, v2 } from './v2.js';

export default defineResource({
  name: 'attribute',
  collections: [orderAttributes, locationAttributes, inventoryAttributes],
  shows: [
    shown(orderAttributes, (_tx, attribute) => attributeToV2(attribute)),
    shown(locationAttributes, (_tx, attribute) => attributeToV2(attribute)),
    shown(inventoryAttributes, (_tx, attribute) => codeToV2(attribute)),
  ],
  v2,
});
