import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { shippingMethodItems, shippingMethods } from '../../model/shipping-method.js';
import { itemToV2, v2 } from './v2.js';
import { v3 } from './v3.js';
import { methodToV2 } from './views/v2.js';
import { methodToV3 } from './views/v3.js';

export default defineResource({
  name: 'shippingMethod',
  collections: [shippingMethods, shippingMethodItems],
  shows: [
    shown(
      shippingMethods,
      (_tx, method) => methodToV2(method),
      (_tx, method) => methodToV3(method),
    ),
    shown(shippingMethodItems, (_tx, item) => itemToV2(item)),
  ],
  v2,
  v3,
});
