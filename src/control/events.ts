import { listEvents } from '../domain/events/list-events.js';
import type { Routes } from '../kit/route.js';
import { op } from './op.js';

/** `GET /__sandbox/events`: the tenant's events. */
export const eventRoutes: Routes = [
  op('listEvents', {
    does: listEvents,
    with: ({ query }) => query,
    returns: ({ count, rows }) => ({ count, events: rows }),
  }),
];
