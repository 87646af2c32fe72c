import { type Timer, timers } from '../domain/timers/timers.js';
import type { Routes } from '../kit/route.js';
import { page, type Slice } from '../query/page.js';
import type { Tx } from '../store/tx.js';
import { op } from './op.js';

const listTimers = (tx: Tx, slice: Slice): Timer[] =>
  page(tx.list(timers), { ...slice, sortBy: 'at', direction: 'asc', matches: () => true, tieBreak: ({ id }) => id }).rows;

/** `GET /__sandbox/timers`: the tenant's timers, the next one due first. */
export const timerRoutes: Routes = [
  op('listTimers', {
    does: listTimers,
    with: ({ query }) => query,
    returns: (all) => ({ timers: all.map(({ id: _, ...timer }) => timer) }),
  }),
];
