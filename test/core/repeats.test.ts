import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Repeats } from '../../src/core/work/repeats.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const noting = () => {
  const told: [string, number][] = [];
  const repeats = new Repeats(1_000);
  return { told, note: (line: string) => repeats.note(line, (again) => told.push([line, again])) };
};

it('a repeated line is logged once with its count, and again after a quiet time', () => {
  const { told, note } = noting();
  for (let n = 0; n < 1_000; n++) note('full');
  note('other');
  expect(told).toEqual([
    ['full', 0],
    ['other', 0],
  ]);
  vi.advanceTimersByTime(1_000);
  expect(told.slice(2)).toEqual([['full', 999]]);
  note('full');
  vi.advanceTimersByTime(1_000);
  expect(told.slice(3)).toEqual([['full', 1]]);
  vi.advanceTimersByTime(1_000);
  note('full');
  expect(told.slice(4)).toEqual([['full', 0]]);
});

it('at most a hundred different lines are logged in a period', () => {
  const { told, note } = noting();
  for (let n = 0; n < 10_000; n++) note(`line ${n}`);
  expect(told).toHaveLength(100);
  vi.advanceTimersByTime(1_000);
  expect(told.length).toBeLessThanOrEqual(101);
});
