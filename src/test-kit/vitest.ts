import { expect } from 'vitest';
import type { EventType } from '../domain/events/event-types.js';
import { toContainEvent, toHaveReceived } from './contain-event.js';
import type { EventFilter } from './tenant.js';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: an interface is merged only with the type parameters it was declared with
  interface Matchers<T = any> {
    /** Whether a tenant's events contain one with a type, an order, or both. */
    toContainEvent(wanted: EventType | EventFilter): T;
    /** Whether a tenant's webhooks have received an event with a type, an order, or both. */
    toHaveReceived(wanted: EventType | EventFilter): T;
  }
}

expect.extend({ toContainEvent, toHaveReceived });
