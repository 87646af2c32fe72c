import { op, type Routes } from '../../kit/resource.js';
import { orderToV2 } from '../order/views/v2.js';
import { acknowledgeTracking } from './acknowledge-tracking.js';

export const v2: Routes = {
  acknowledgePackageTracking: op({ does: acknowledgeTracking, with: ({ body }) => body, returns: orderToV2 }),
};
