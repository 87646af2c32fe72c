import { describeMoves } from '../lifecycle/describe.js';
import { buckets } from '../resources/order/model.js';
import type { RouteTable } from '../server/direct-route.js';

/** `GET /__sandbox/lifecycle`: the table of moves. */
export const lifecycleRoutes: RouteTable = {
  getLifecycle: { answers: () => ({ buckets, moves: describeMoves() }) },
};
