import { invalid } from '../../core/forms/errors.js';
import { isoTime } from '../../core/time/clock.js';
import { instantOf } from '../../core/time/instant.js';
import { type Page, pagingSorted } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';
import type { EventType } from './event-types.js';
import { type Happening, happenings } from './events.js';

export interface EventQuery {
  orderNumber?: string;
  type?: EventType;
  /** ISO 8601: only events at this time or later. */
  since?: string;
  limit?: number;
  offset?: number;
}

export type EventPage = Page<Happening>;

const OLDEST_FIRST = [{ path: 'at', direction: 'asc' }] as const;

/** A time in the format of the events' stamps, so that the two compare as strings. */
function stampOf(since: string): string {
  const instant = instantOf(since);
  if (instant === undefined) throw invalid('since', 'must be a date and time in ISO 8601');
  return isoTime(instant);
}

/**
 * One page of a tenant's events, oldest first: by default 100 events from the first. Refuses a
 * `since` that is not ISO 8601.
 */
export function listEvents(tx: Tx, { orderNumber, type, since, limit = 100, offset = 0 }: EventQuery): EventPage {
  if (type === undefined && since === undefined) {
    const slice = { limit, offset, sortBy: 'at', direction: 'asc' } as const;
    const page = tx.page(happenings, slice, orderNumber === undefined ? undefined : { index: 'orderNumber', keys: [orderNumber] });
    if (page) return page;
  }
  const from = since === undefined ? '' : stampOf(since);
  const matches = (event: Happening): boolean => (type === undefined || event.type === type) && event.at >= from;
  const own = orderNumber === undefined ? undefined : tx.by(happenings, 'orderNumber', orderNumber);
  return tx.long('search of events', own?.length ?? tx.count(happenings), () =>
    pagingSorted(own ?? tx.list(happenings), { matches, sort: OLDEST_FIRST, limit, offset, tieBreak: () => '' }),
  );
}
