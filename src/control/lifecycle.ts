import { describeMoves } from '../domain/moves/describe.js';
import type { RouteTable } from '../kit/direct-route.js';
import { buckets } from '../model/order.js';

/** `GET /__sandbox/lifecycle`: the table of moves. */
export const lifecycleRoutes: RouteTable = {
  getLifecycle: { answers: () => ({ buckets, moves: describeMoves() }) },
};
