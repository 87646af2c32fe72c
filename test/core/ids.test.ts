import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectId, uuid } from '../../src/core/values/ids.js';

const NOW = Date.parse('2024-05-12T09:30:31.198Z');
const sources = fc.record({ salt: fc.string(), sequence: fc.nat({ max: Number.MAX_SAFE_INTEGER }) });
const firstIds = (make: (sequence: number) => string): Set<string> =>
  new Set(Array.from({ length: 5_000 }, (_, sequence) => make(sequence)));

describe('an object id', () => {
  test('is 24 hex digits for any source and time', () => {
    const times = fc.integer({ min: -10_000, max: 8_640_000_000_000_000 });
    fc.assert(
      fc.property(sources, times, (source, now) => {
        expect(objectId(source, now)).toMatch(/^[0-9a-f]{24}$/);
      }),
    );
  });

  test('begins with the second of its creation', () => {
    const id = objectId({ salt: 'a', sequence: 1 }, NOW);
    expect(Number.parseInt(id.slice(0, 8), 16)).toBe(Math.floor(NOW / 1000));
  });

  test('is unique for every sequence number of one second', () => {
    expect(firstIds((sequence) => objectId({ salt: 'a', sequence }, NOW)).size).toBe(5_000);
  });

  test('stays unique when the sequence exceeds three bytes', () => {
    const [low, high] = [0, 0x1000000].map((sequence) => objectId({ salt: 'a', sequence }, NOW));
    expect(low).not.toBe(high);
  });

  test('differs between two salts', () => {
    expect(objectId({ salt: 'a', sequence: 1 }, NOW)).not.toBe(objectId({ salt: 'b', sequence: 1 }, NOW));
  });

  test('sorts by time and then by sequence', () => {
    const ids = [1, 2, 300].map((sequence) => objectId({ salt: 'a', sequence }, NOW));
    const later = objectId({ salt: 'a', sequence: 0 }, NOW + 1_000);
    expect([...ids, later].toSorted()).toEqual([...ids, later]);
  });
});

describe('a UUID', () => {
  test('has the form of version 4', () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    fc.assert(
      fc.property(sources, (source) => {
        expect(uuid(source)).toMatch(form);
      }),
    );
  });

  test('is unique for every sequence number and salt', () => {
    const [one, other] = ['a', 'b'].map((salt) => firstIds((sequence) => uuid({ salt, sequence }))) as [Set<string>, Set<string>];
    expect(new Set([...one, ...other]).size).toBe(10_000);
  });
});

test('the same source gives the same ids in every run', () => {
  const source = { salt: 'default', sequence: 42 };
  expect(objectId(source, NOW)).toBe(objectId({ ...source }, NOW));
  expect(uuid(source)).toBe(uuid({ ...source }));
  expect(objectId(source, NOW)).toMatch(/^66408c37.{10}00002a$/);
});
