import { expect, test } from 'vitest';
import { currencyDigits } from '../../src/core/values/currency.js';

test.each([
  ['USD', 2],
  ['CAD', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['kwd', 3],
  ['HUF', 2],
  ['CLF', 4],
])('amounts in %s have %i decimals', (currency, digits) => {
  expect(currencyDigits(currency)).toBe(digits);
  expect(currencyDigits(currency)).toBe(digits);
});

test.each([undefined, '', 'QQQ', 'US', 'DOLLAR', 'U$D', '__proto__', 'ıII'])('amounts in %j have two decimals', (currency) => {
  expect(currencyDigits(currency)).toBe(2);
});
