import { op } from '../kit/resource.js';
import { byTime, type Timer, timers } from '../lifecycle/timers.js';
import type { RouteTable } from '../server/direct-route.js';
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
