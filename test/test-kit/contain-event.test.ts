import { expect, it } from 'vitest';
import { toContainEvent } from '../../src/test-kit/contain-event.js';
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

it('toContainEvent reports only the nearest of many events, and how many there were', () => {
  const many = Array.from({ length: 140 }, (_, at) => ({ type: 'ORDER_CREATE', orderNumber: `A${at}` }) as const);
  const message = (wanted: Parameters<typeof toContainEvent>[1]) => toContainEvent(many, wanted).message();
  expect(message({ type: 'ORDER_SHIPPED', orderNumber: 'A7' })).toBe(
    'expected the events to contain ORDER_SHIPPED of order A7; there were 140, of which the nearest are:\n  ORDER_CREATE of order A7',
  );
  expect(message('ORDER_SHIPPED').split('\n').slice(1)).toEqual(
    many.slice(-8).map(({ orderNumber }) => `  ORDER_CREATE of order ${orderNumber}`),
  );
});

it('toContainEvent accepts only known event types, also from JavaScript', () => {
  // @ts-expect-error: not an event
  expect(() => expect(events).not.toContainEvent('ORDER_SHIPED')).toThrow(
    'toContainEvent: the option "type" cannot be "ORDER_SHIPED"; did you mean ORDER_SHIPPED?',
  );
});
