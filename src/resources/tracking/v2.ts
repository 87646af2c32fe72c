import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { byNumber } from '../../model/find-order.js';
import { orderToV2 } from '../order/views/v2.js';
import { acknowledgeTracking } from './acknowledge-tracking.js';

export const v2: Routes = [
  op('acknowledgePackageTracking', {
    does: acknowledgeTracking,
    with: ({ body: { orderNumber, ...body } }) => ({
      ...body,
      order: orderNumber === undefined ? undefined : byNumber(orderNumber),
    }),
    returns: orderToV2,
  }),
];
