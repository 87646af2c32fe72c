import { type EventPage, type EventQuery, listEvents } from '../domain/events/list-events.js';
import type { RouteTable } from '../kit/direct-route.js';
import { op } from '../kit/resource.js';

/** `GET /__sandbox/events`: what happened. */
export const eventRoutes: RouteTable = {
  listEvents: op({
    does: listEvents,
    with: ({ query }) => query as EventQuery,
    returns: ({ count, rows }: EventPage) => ({ count, events: rows }),
  }),
};
