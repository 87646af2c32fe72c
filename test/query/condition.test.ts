import { expect, test } from 'vitest';
import { atPath, bounded, numberOf, oneOf } from '../../src/query/condition.js';

test.each([
  [12, 12],
  ['12', 12],
  ['-1.50', -1.5],
  ['1e3', 1000],
  ['007', 7],
])('%j counts as a number', (value, number) => {
  expect(numberOf(value)).toBe(number);
});

test.each([
  '',
  ' 1',
  '1.',
  '.5',
  '0x10',
  'Infinity',
  'NaN',
  '1e999',
  '1,000',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  null,
  undefined,
  [1],
  {},
])('%j does not count as a number', (value) => {
  expect(numberOf(value)).toBeUndefined();
});

test('a long text of digits is checked in linear time', () => {
  const start = performance.now();
  expect(numberOf(`${'1'.repeat(1_000_000)}x`)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(500);
});

test('a star stands for itself when wildcards are off', () => {
  expect(oneOf(['a*'], { wildcards: false })('a*')).toBe(true);
  expect(oneOf(['a*'], { wildcards: false })('ab')).toBe(false);
});

test('a range limit that is neither number nor date gives no condition', () => {
  expect([bounded('lt', 'soon'), bounded('lt', null), bounded('gt', true), bounded('gte', [1])]).toEqual(Array(4).fill(undefined));
});

test('a condition at a path tests every element on the way', () => {
  const isTwo = atPath(['items', 'taxes', 'amount'], (value) => value === 2);
  expect(isTwo({ items: [{ taxes: [] }, { taxes: [{ amount: 1 }, { amount: 2 }] }] })).toBe(true);
  expect(isTwo({ items: [{ taxes: { amount: 1 } }] })).toBe(false);
});
