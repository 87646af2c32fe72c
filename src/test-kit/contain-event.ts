import { refuseUnknownChoices } from '../core/forms/known-options.js';
import { type EventType, eventTypes } from '../domain/events/event-types.js';
import type { EventFilter, TenantWebhooks } from './tenant.js';

/** The result of a matcher of Jest and Vitest. */
interface Verdict {
  pass: boolean;
  message: () => string;
}

const described = ({ type, orderNumber }: EventFilter): string =>
  [type, orderNumber === undefined ? undefined : `of order ${orderNumber}`].filter((part) => part !== undefined).join(' ');

/** More events than these are not listed. */
const MOST_LISTED = 8;

/**
 * The events that there were: all if they are few, otherwise those of the order or of the type and,
 * where there are none, the latest.
 */
function listed(events: readonly EventFilter[], { type, orderNumber }: EventFilter): string {
  if (events.length === 0) return 'nothing happened';
  const lines = (some: readonly EventFilter[]): string => some.map((event) => `\n  ${described(event)}`).join('');
  if (events.length <= MOST_LISTED) return `there were:${lines(events)}`;
  const kin = [
    events.filter((event) => orderNumber !== undefined && event.orderNumber === orderNumber),
    events.filter((event) => type !== undefined && event.type === type),
    events,
  ].find((some) => some.length > 0);
  return `there were ${events.length}, of which the nearest are:${lines((kin ?? events).slice(-MOST_LISTED))}`;
}

/**
 * A matcher for `expect.extend`: whether a tenant's events contain one with a type, an order, or
 * both. Throws for a type that no event has. In Vitest, `import 'oms-sandbox/vitest'` adds it; in
 * Jest, call `expect.extend({ toContainEvent })`.
 */
export function toContainEvent(events: readonly EventFilter[], wanted: EventType | EventFilter): Verdict {
  const filter: EventFilter = typeof wanted === 'string' ? { type: wanted } : wanted;
  const { type, orderNumber } = filter;
  refuseUnknownChoices('toContainEvent', { type }, { type: eventTypes });
  const pass = events.some(
    (event) => (type === undefined || event.type === type) && (orderNumber === undefined || event.orderNumber === orderNumber),
  );
  return {
    pass,
    message: () => `expected the events ${pass ? 'not ' : ''}to contain ${described(filter)}; ${listed(events, filter)}`,
  };
}

/**
 * A matcher for `expect.extend`: whether a tenant's webhooks have received an event with a type, an
 * order, or both.
 */
export const toHaveReceived = ({ received }: Pick<TenantWebhooks, 'received'>, wanted: EventType | EventFilter): Verdict =>
  toContainEvent(
    received.map(({ event: type, orderNumber }) => ({ type, ...(orderNumber !== undefined && { orderNumber }) })),
    wanted,
  );
