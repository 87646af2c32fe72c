import type { EventType } from '../domain/events/event-types.js';
import type { EventFilter, TenantWebhooks } from './tenant.js';

/** The result of a matcher of Jest and Vitest. */
interface Verdict {
  pass: boolean;
  message: () => string;
}

const described = ({ type, orderNumber }: EventFilter): string =>
  [type, orderNumber === undefined ? undefined : `of order ${orderNumber}`].filter((part) => part !== undefined).join(' ');

/**
 * A matcher for `expect.extend`: whether a tenant's events contain one with a type, an order, or
 * both. In Vitest, `import 'oms-sandbox/vitest'` adds it; in Jest, call `expect.extend({
 * toContainEvent })`.
 */
export function toContainEvent(events: readonly EventFilter[], wanted: EventType | EventFilter): Verdict {
  const { type, orderNumber } = typeof wanted === 'string' ? { type: wanted, orderNumber: undefined } : wanted;
  const pass = events.some(
    (event) => (type === undefined || event.type === type) && (orderNumber === undefined || event.orderNumber === orderNumber),
  );
  const happened = events.map((event) => `  ${described(event)}`).join('\n');
  return {
    pass,
    message: () =>
      `expected the events ${pass ? 'not ' : ''}to contain ${described({ ...(type && { type }), ...(orderNumber !== undefined && { orderNumber }) })}; ${
        events.length === 0 ? 'nothing happened' : `there were:\n${happened}`
      }`,
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
