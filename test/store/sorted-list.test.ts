import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedList } from '../../src/store/sorted-list.js';
import { often } from '../support/random-runs.js';

const rising = (a: number, b: number): number => a - b;
const everything = (list: SortedList<number>): number[] => list.first(Number.POSITIVE_INFINITY);

test('a sorted list equals a sorted array after any additions and removals', () => {
  const numbers = fc.uniqueArray(fc.nat(20_000), { maxLength: 3_000, size: 'max' });
  fc.assert(
    fc.property(numbers, fc.nat(3_000), fc.nat(3_000), fc.nat(4_000), (all, from, until, most) => {
      const list = new SortedList(all.slice(0, from).sort(rising), rising);
      const added = all.slice(from);
      for (const number of added) list.add(number);
      const removed = new Set(all.slice(0, until));
      for (const number of removed) list.delete(number);
      const left = all.filter((number) => !removed.has(number)).sort(rising);
      expect(everything(list)).toEqual(left);
      expect(list.length).toBe(left.length);
      expect(list.first(most)).toEqual(left.slice(0, most));
      expect(list.slice(from, most)).toEqual(left.slice(from, from + most));
      for (const number of removed) list.add(number);
      expect(everything(list)).toEqual(all.toSorted(rising));
    }),
    { ...often(60), endOnFailure: true },
  );
});

test('a sorted list grows at either end and in the middle', () => {
  const list = new SortedList<number>([], rising);
  for (let n = 1; n <= 2_000; n++) for (const number of [n * 3, -n, 1 / n]) list.add(number);
  const found = everything(list);
  expect(found).toEqual(found.toSorted(rising));
  expect(found).toHaveLength(6_000);
  for (const number of found) list.delete(number);
  expect([list.length, everything(list)]).toEqual([0, []]);
  list.add(7);
  expect(everything(list)).toEqual([7]);
});
