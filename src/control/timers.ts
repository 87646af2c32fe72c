import { byTime, type Timer, timers } from '../domain/timers/timers.js';
import type { RouteTable } from '../kit/direct-route.js';
import { op } from '../kit/resource.js';
import type { Tx } from '../store/tx.js';

const listTimers = (tx: Tx): Timer[] => [...tx.list(timers)].sort(byTime);

/** `GET /__sandbox/timers`: what will happen by itself. */
export const timerRoutes: RouteTable = {
  listTimers: op({
    does: listTimers,
    with: () => undefined,
    returns: (all) => ({ timers: all.map(({ id: _, ...timer }) => timer) }),
  }),
};
