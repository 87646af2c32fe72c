import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { page, pageSorted } from '../../src/query/page.js';
import type { Direction } from '../../src/query/sort.js';
import { often } from '../support/random-runs.js';

interface Row {
  id: string;
  at?: unknown;
  group?: number;
}

const all = () => true;
const byId = ({ id }: Row) => id;
const rowsOf = (...values: unknown[]): Row[] => values.map((at, index) => ({ id: String.fromCharCode(97 + index), at }));
const sorted = (rows: Row[], direction: Direction): unknown[] =>
  page(rows, { matches: all, sortBy: 'at', direction, limit: 100, offset: 0, tieBreak: byId }).rows.map(({ at }) => at);

describe('a page is sorted', () => {
  test('by number', () => {
    expect(sorted(rowsOf(10, 9, -1.5), 'asc')).toEqual([-1.5, 9, 10]);
    expect(sorted(rowsOf(10, 9, -1.5), 'desc')).toEqual([10, 9, -1.5]);
  });

  test('by time, however a date is written', () => {
    const dates = ['2024-01-01T01:00:00+02:00', '2024-01-01T00:00:00.000Z', '2023-12-31'];
    expect(sorted(rowsOf(...dates), 'asc')).toEqual([dates[2], dates[0], dates[1]]);
  });

  test('by text, in the order of its character codes', () => {
    expect(sorted(rowsOf('b', 'a', 'B', '10', '9'), 'asc')).toEqual(['10', '9', 'B', 'a', 'b']);
  });

  test('with missing values last in both directions', () => {
    expect(sorted(rowsOf(undefined, 2, null, {}, 1), 'asc')).toEqual([1, 2, undefined, null, {}]);
    expect(sorted(rowsOf(undefined, 2, null, {}, 1), 'desc')).toEqual([2, 1, undefined, null, {}]);
  });

  test('by a list’s least element ascending and its greatest descending', () => {
    const rows = rowsOf([5, 1], [], [2, 3], [4]);
    expect(sorted(rows, 'asc')).toEqual([[5, 1], [2, 3], [4], []]);
    expect(sorted(rows, 'desc')).toEqual([[5, 1], [4], [2, 3], []]);
  });

  test('by booleans and mixed types in one fixed order', () => {
    expect(sorted(rowsOf('x', true, 7, false), 'asc')).toEqual([false, true, 7, 'x']);
  });

  test('by a path into sub-documents', () => {
    const rows = [
      { id: 'a', at: { deep: [{ n: 2 }] } },
      { id: 'b', at: { deep: [{ n: 1 }] } },
    ];
    const { rows: found } = page(rows, { matches: all, sortBy: 'at.deep.n', direction: 'asc', limit: 9, offset: 0, tieBreak: byId });
    expect(found.map(byId)).toEqual(['b', 'a']);
  });

  test('by ids if the values are equal or missing', () => {
    const rows = rowsOf(1, 1, 1).toReversed();
    for (const sortBy of ['at', 'nonsense', 'constructor', '__proto__']) {
      const found = page(rows, { matches: all, sortBy, direction: 'desc', limit: 9, offset: 0, tieBreak: byId });
      expect(found.rows.map(byId)).toEqual(['a', 'b', 'c']);
    }
  });

  test('by several keys in order', () => {
    const rows = [
      { id: 'a', group: 1, at: 1 },
      { id: 'b', group: 2, at: 1 },
      { id: 'c', group: 1, at: 2 },
    ];
    const sort = [
      { path: 'group', direction: 'asc' },
      { path: 'at', direction: 'desc' },
    ] as const;
    const { rows: found } = pageSorted(rows, { matches: all, sort, limit: 9, offset: 0, tieBreak: byId });
    expect(found.map(byId)).toEqual(['c', 'a', 'b']);
    const unsorted = pageSorted(rows.toReversed(), { matches: all, sort: [], limit: 9, offset: 0, tieBreak: byId });
    expect(unsorted.rows.map(byId)).toEqual(['a', 'b', 'c']);
  });
});

test('a page is the slice of everything that matches, sorted', () => {
  const values = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(undefined));
  const rows = fc
    .array(values, { maxLength: 600, size: 'max' })
    .map((list) => list.map((at, index): Row => ({ id: `${(index * 7) % 50}`, at, group: index })));
  const options = fc.record({
    limit: fc.nat(40),
    offset: fc.nat(80),
    direction: fc.constantFrom<Direction[]>('asc', 'desc'),
    most: fc.nat(30),
  });
  fc.assert(
    fc.property(rows, options, (list, { limit, offset, direction, most }) => {
      const matches = ({ at }: Row) => at === undefined || (at as number) <= most;
      const sign = direction === 'asc' ? 1 : -1;
      const far = (row: Row) => (row.at === undefined ? Number.MAX_SAFE_INTEGER : sign * (row.at as number));
      const expected = list.filter(matches).sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      const found = page(new Set(list), { matches, sortBy: 'at', direction, limit, offset, tieBreak: byId });
      expect(found).toEqual({ count: expected.length, rows: expected.slice(offset, offset + limit) });
    }),
    often(300),
  );
});

test('all pages together contain every match exactly once', () => {
  const rows = fc.uniqueArray(fc.nat(500), { maxLength: 60 }).map((ids) => ids.map((id): Row => ({ id: `${id}`, at: id % 3 })));
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 10 }), (list, limit) => {
      const read = (from: Row[]) => {
        const options = { matches: all, sortBy: 'at', direction: 'desc', limit, tieBreak: byId } as const;
        return Array.from(
          { length: Math.ceil(from.length / limit) },
          (_, at) => page(from, { ...options, offset: at * limit }).rows,
        ).flat();
      };
      expect(new Set(read(list))).toEqual(new Set(list));
      expect(read(list.toReversed())).toEqual(read(list));
    }),
  );
});

test('an empty page still has the count', () => {
  const options = { matches: all, sortBy: 'at', direction: 'asc', tieBreak: byId } as const;
  expect(page(rowsOf(1, 2, 3), { ...options, limit: 0, offset: 0 })).toEqual({ count: 3, rows: [] });
  expect(page(rowsOf(1, 2, 3), { ...options, limit: 5, offset: Number.MAX_SAFE_INTEGER })).toEqual({ count: 3, rows: [] });
  expect(page([], { ...options, limit: 5, offset: 0 })).toEqual({ count: 0, rows: [] });
});
