import { expect } from '@jest/globals';
import type { EventType } from '../domain/events/event-types.js';
import { toContainEvent, toHaveReceived } from './contain-event.js';
import type { EventFilter } from './tenant.js';

/** Whether events, or what webhooks received, contain one of a type, about an order, or both. */
type ContainEvent<R> = (wanted: EventType | EventFilter) => R;

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    toContainEvent: ContainEvent<R>;
    toHaveReceived: ContainEvent<R>;
  }
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: an interface is merged only with the type parameters it was declared with
    interface Matchers<R, T = {}> {
      toContainEvent: ContainEvent<R>;
      toHaveReceived: ContainEvent<R>;
    }
  }
}

expect.extend({ toContainEvent, toHaveReceived });
