import { byTime, type Timer, timers } from '../domain/timers/timers.js';
import type { Routes } from '../kit/route.js';
import type { Tx } from '../store/tx.js';
import { op } from './op.js';

const listTimers = (tx: Tx): Timer[] => [...tx.list(timers)].sort(byTime);

/** `GET /__sandbox/timers`: the tenant's timers, the next one due first. */
export const timerRoutes: Routes = [
  op('listTimers', {
    does: listTimers,
    with: () => undefined,
    returns: (all) => ({ timers: all.map(({ id: _, ...timer }) => timer) }),
  }),
];
