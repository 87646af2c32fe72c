import { invalid } from '../core/errors.js';
import { instantOf } from '../core/instant.js';
import { type Page, page } from '../core/page.js';
import type { Tx } from '../store/tx.js';
import type { EventType } from './event-types.js';
import { type Happening, happenings } from './events.js';

export interface EventQuery {
  orderNumber?: string;
  type?: EventType;
  /** ISO 8601: what happened then or later. */
  since?: string;
  limit?: number;
  offset?: number;
}

export type EventPage = Page<Happening>;

function startOf(since: string | undefined): number {
  if (since === undefined) return Number.NEGATIVE_INFINITY;
  const instant = instantOf(since);
  if (instant === undefined) throw invalid('since', 'must be a date and time in ISO 8601');
  return instant;
}

/** One page of what happened, oldest first; 100 events from the first unless said otherwise. */
export function listEvents(tx: Tx, { orderNumber, type, since, limit = 100, offset = 0 }: EventQuery): EventPage {
  const from = startOf(since);
  const candidates = orderNumber === undefined ? tx.list(happenings) : tx.by(happenings, 'orderNumber', orderNumber);
  return page(candidates, {
    matches: (event) => (type === undefined || event.type === type) && Date.parse(event.at) >= from,
    sortBy: 'at',
    direction: 'asc',
    limit,
    offset,
    tieBreak: ({ id }) => id,
  });
}
