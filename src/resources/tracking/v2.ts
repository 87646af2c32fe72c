import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderToV2 } from '../order/views/v2.js';
import { acknowledgeTracking } from './acknowledge-tracking.js';

export const v2: Routes = [op('acknowledgePackageTracking', { does: acknowledgeTracking, with: ({ body }) => body, returns: orderToV2 })];
