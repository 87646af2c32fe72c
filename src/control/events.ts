import { listEvents } from '../domain/events/list-events.js';
import type { Routes } from '../kit/route.js';
import { followEvents } from '../tenancy/follow-events.js';
import type { ControlContext } from './context.js';
import { live, op } from './op.js';

/** `/__sandbox/events`: the tenant's events, as a list and as they happen. */
export const eventRoutes = ({ tenancy: { store }, limits }: ControlContext): Routes => [
  op('listEvents', {
    does: listEvents,
    with: ({ query }) => query,
    returns: ({ count, rows }) => ({ count, events: rows }),
  }),
  live('streamEvents', ({ tenant, query, headers }, checked, wake) =>
    followEvents(store, tenant, { ...query, after: headers['last-event-id'] || undefined, checked }, limits.streamBacklog, wake),
  ),
];
