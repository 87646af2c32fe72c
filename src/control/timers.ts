import { type Timer, timers } from '../domain/timers/timers.js';
import type { Routes } from '../kit/route.js';
import { pagingSorted, type Slice } from '../query/page.js';
import type { Tx } from '../store/tx.js';
import { op } from './op.js';

const SOONEST = { sort: [{ path: 'at', direction: 'asc' as const }], matches: () => true, tieBreak: ({ id }: Timer) => id };

const listTimers = (tx: Tx, slice: Slice): Timer[] =>
  tx.long('list of timers', tx.count(timers), () => pagingSorted(tx.list(timers), { ...SOONEST, ...slice })).rows;

/** `GET /__sandbox/timers`: the tenant's timers, the next one due first. */
export const timerRoutes: Routes = [
  op('listTimers', {
    does: listTimers,
    with: ({ query }) => query,
    returns: (all) => ({ timers: all.map(({ id: _, ...timer }) => timer) }),
  }),
];
