import { describeMoves } from '../domain/moves/describe.js';
import type { Routes } from '../kit/route.js';
import { buckets } from '../model/order.js';
import { direct } from './op.js';

/** `GET /__sandbox/lifecycle`: the table of moves. */
export const lifecycleRoutes: Routes = [direct('getLifecycle', { answers: () => ({ buckets, moves: describeMoves() }) })];
