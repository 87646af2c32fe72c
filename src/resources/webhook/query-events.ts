import { type StandingEvent, standingEvent } from '../../domain/webhooks/event-status.js';
import { lookUpQuery, lookUpSearch, type Search } from '../../kit/lookup.js';
import { type WebhookEvent, webhookEvents } from '../../model/webhook-event.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Searchable } from '../../query/v3-field.js';
import type { Tx } from '../../store/tx.js';

/** A query, and where an event holds the fields that the version shows. */
export interface EventLogQuery {
  input: QueryInput;
  sources: (stand: (event: WebhookEvent) => StandingEvent) => Sources;
}

/** Returns one page of the event log. */
export function queryEvents(tx: Tx, { input, sources }: EventLogQuery): Listing<StandingEvent> {
  const stand = (event: WebhookEvent) => standingEvent(tx, event);
  const page = lookUpQuery(tx, webhookEvents, input, sources(stand));
  return { ...page, rows: page.rows.map(stand) };
}

/** A search, and the fields that the version shows of an event. */
export interface EventLogSearch extends Search {
  searchable: (stand: (event: WebhookEvent) => StandingEvent) => Searchable;
}

/**
 * Returns one page of the event log that a search finds, the latest first by default (documented).
 */
export function searchEvents(tx: Tx, { searchable, ...search }: EventLogSearch): Listing<StandingEvent> {
  const stand = (event: WebhookEvent) => standingEvent(tx, event);
  const page = lookUpSearch(tx, webhookEvents, search, searchable(stand), { path: 'createdAt', direction: 'desc' });
  return { ...page, rows: page.rows.map(stand) };
}
