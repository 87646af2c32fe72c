import { op } from '../kit/resource.js';
import { type EventPage, type EventQuery, listEvents } from '../lifecycle/list-events.js';
import type { RouteTable } from '../server/direct-route.js';

/** `GET /__sandbox/events`: what happened. */
export const eventRoutes: RouteTable = {
  listEvents: op({
    does: listEvents,
    with: ({ query }) => query as EventQuery,
    returns: ({ count, rows }: EventPage) => ({ count, events: rows }),
  }),
};
