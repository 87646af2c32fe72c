import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { orders } from '../../model/order.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { orderToV2 } from './views/v2.js';
import { orderToV3 } from './views/v3.js';

export default defineResource({
  name: 'order',
  collections: [orders],
  shows: [
    shown(
      orders,
      (_tx, order) => orderToV2(order),
      (_tx, order) => orderToV3(order),
    ),
  ],
  v2,
  v3,
});
