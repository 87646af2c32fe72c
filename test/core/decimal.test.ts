import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf, divideRounded, unitsOf } from '../../src/core/values/decimal.js';

test.each([
  [0, 0n, 0],
  [-0, 0n, 0],
  [1.005, 1005n, 3],
  [-12.34, -1234n, 2],
  [1e-7, 1n, 7],
  [1.5e-7, 15n, 8],
  [1e21, 1n, -21],
  [1.25e300, 125n, -298],
])('%d is stored exactly as written', (value, digits, scale) => {
  expect(decimalOf(value)).toEqual({ digits, scale });
});

test('a decimal converts back to its number', () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  fc.assert(
    fc.property(numbers, (value) => {
      expect(Number(`${decimalOf(value).digits}e${-decimalOf(value).scale}`)).toBe(value);
    }),
  );
});

test('finer units of a decimal are exact and coarser ones are rounded', () => {
  expect(unitsOf(decimalOf(1.005), 5)).toBe(100500n);
  expect(unitsOf(decimalOf(1.005), 2)).toBe(101n);
  expect(unitsOf(decimalOf(-1.005), 2)).toBe(-101n);
  expect(unitsOf(decimalOf(1e21), 2)).toBe(10n ** 23n);
});

test('a division rounds to the nearest unit, and halves away from zero', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 20n }), (dividend, divisor) => {
      const off = divideRounded(dividend, divisor) * divisor - dividend;
      expect(2n * (off < 0n ? -off : off) <= divisor).toBe(true);
      expect(divideRounded(-dividend, divisor)).toBe(-divideRounded(dividend, divisor));
    }),
  );
  expect([divideRounded(5n, 2n), divideRounded(-5n, 2n)]).toEqual([3n, -3n]);
});
