import { expect, it } from 'vitest';
import '../../src/test-kit/vitest.js';

const events = [
  { type: 'ORDER_CREATE', orderNumber: 'A1' },
  { type: 'ORDER_CONFIRMED', orderNumber: 'A2' },
] as const;

it('toContainEvent finds an event by its type, its order, or both', () => {
  expect(events).toContainEvent('ORDER_CREATE');
  expect(events).toContainEvent({ type: 'ORDER_CONFIRMED', orderNumber: 'A2' });
  expect(events).toContainEvent({ orderNumber: 'A2' });
  expect(events).not.toContainEvent({ type: 'ORDER_CREATE', orderNumber: 'A2' });
  expect([]).not.toContainEvent('ORDER_CREATE');
});

it('toContainEvent reports the events that there were', () => {
  const miss = () => expect(events).toContainEvent({ type: 'ORDER_CREATE', orderNumber: 'A2' });
  expect(miss).toThrow(
    'expected the events to contain ORDER_CREATE of order A2; there were:\n  ORDER_CREATE of order A1\n  ORDER_CONFIRMED of order A2',
  );
  expect(() => expect([]).toContainEvent('ORDER_CREATE')).toThrow('expected the events to contain ORDER_CREATE; nothing happened');
  expect(() => expect(events).not.toContainEvent('ORDER_CREATE')).toThrow('expected the events not to contain ORDER_CREATE; there were:');
});

it('toContainEvent accepts only known event types', () => {
  // @ts-expect-error: not an event
  expect(events).not.toContainEvent('TEA_MADE');
});
