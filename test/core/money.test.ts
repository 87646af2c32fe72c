import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import { fromMinor, share, split, subtract, sum, times, toMinor } from '../../src/core/values/money.js';

const currencies = fc.constantFrom('USD', 'JPY', 'KWD', undefined, 'QQQ');
const cents = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e300, 5e-324));

describe('minor units', () => {
  test.each([
    [12.34, 'USD', 1234],
    [1.005, 'USD', 101],
    [-1.005, 'USD', -101],
    [1.0049999, 'USD', 100],
    [0.285, 'USD', 29],
    [1234.5, 'JPY', 1235],
    [1.2345, 'KWD', 1235],
    [0.1 + 0.2, 'USD', 30],
    [-0, 'USD', 0],
    [-0.001, 'USD', 0],
    [9_999_999_999_999.99, 'USD', 999_999_999_999_999],
    [999_999_999_999.995, 'USD', 100_000_000_000_000],
  ])('of %d %s are %i', (amount, currency, minor) => {
    expect(toMinor(amount, currency)).toBe(minor);
  });

  test('are read from the digits as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
        const amount = Number(`${whole}.${String(thousandths).padStart(3, '0')}`);
        const exact = Math.abs(whole) * 1000 + thousandths;
        const expected = Math.floor((exact + 5) / 10) * (amount < 0 ? -1 : 1);
        expect(toMinor(amount)).toBe(expected + 0);
      }),
    );
  });

  test('convert back unchanged, up to fifteen digits', () => {
    const minors = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(minors, currencies, (minor, currency) => {
        expect(toMinor(fromMinor(minor, currency), currency)).toBe(minor);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e14, -1e300])('of %d are refused', (amount) => {
    expect(() => toMinor(amount)).toThrow(Refusal);
  });

  test.each([0.5, Number.NaN, 1e15])('are not %d', (minor) => {
    expect(() => fromMinor(minor)).toThrow(Refusal);
  });
});

describe('sums and differences', () => {
  test('have no binary rounding errors', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([])).toBe(0);
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(Object.is(subtract(1, 1), 0)).toBe(true);
  });

  test('do not depend on order or grouping', () => {
    fc.assert(
      fc.property(fc.array(cents), fc.array(cents), currencies, (some, others, currency) => {
        const [left, right] = [some, others].map((list) => list.map((minor) => fromMinor(minor, currency))) as [number[], number[]];
        expect(sum([...left, ...right], currency)).toBe(sum([sum(right, currency), sum(left.toReversed(), currency)], currency));
      }),
    );
  });

  test('are inverse to each other', () => {
    fc.assert(
      fc.property(cents, cents, currencies, (a, b, currency) => {
        const [amount, less] = [fromMinor(a, currency), fromMinor(b, currency)];
        expect(sum([subtract(amount, less, currency), less], currency)).toBe(amount);
      }),
    );
  });
});

describe('a price times a quantity', () => {
  test.each([
    [0.005, 1000, 'USD', 5],
    [1.005, 3, 'USD', 3.02],
    [1.005, 1, 'USD', 1.01],
    [19.99, 3, 'USD', 59.97],
    [0.333, 3, 'JPY', 1],
    [-2.5, 0.5, 'JPY', -1],
    [12.34, 0, 'USD', 0],
    [-12.34, 0, 'USD', 0],
  ])('%d × %d in %s is %d', (price, quantity, currency, amount) => {
    expect(times(price, quantity, currency)).toBe(amount);
  });

  test('equals the sum of the amounts if the price has at most the currency’s decimals', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 50 }), currencies, (minor, quantity, currency) => {
        const price = fromMinor(minor, currency);
        expect(times(price, quantity, currency)).toBe(sum(Array<number>(quantity).fill(price), currency));
      }),
    );
  });
});

describe('a share', () => {
  const lines = fc
    .integer({ min: 1, max: 200 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.integer({ min: 0, max: whole }), fc.constant(whole)));

  test('of all units is the total, and of none is 0', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 10_000 }), currencies, (minor, whole, currency) => {
        const total = fromMinor(minor, currency);
        expect(share(total, whole, whole, currency)).toBe(total);
        expect(share(total, 0, whole, currency)).toBe(0);
      }),
    );
    expect(share(10, 0, 0)).toBe(0);
  });

  test('grows with its part and is within half a cent of the exact value', () => {
    fc.assert(
      fc.property(cents, lines, (minor, [one, other, whole]) => {
        const total = fromMinor(Math.abs(minor));
        expect(share(total, Math.min(one, other), whole)).toBeLessThanOrEqual(share(total, Math.max(one, other), whole));
        const rest = BigInt(toMinor(share(total, one, whole))) * BigInt(whole) - BigInt(toMinor(total)) * BigInt(one);
        expect(2n * (rest < 0n ? -rest : rest) <= BigInt(whole)).toBe(true);
        expect(share(-total, one, whole)).toBe(subtract(0, share(total, one, whole)));
      }),
    );
  });

  test('taken unit by unit adds up to the total', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 40 }), (minor, whole) => {
        const total = fromMinor(minor);
        const units = Array.from({ length: whole }, (_, unit) => subtract(share(total, unit + 1, whole), share(total, unit, whole)));
        expect(sum(units)).toBe(total);
      }),
    );
  });

  test.each([
    [10, 1, 3, 3.33],
    [10, 2, 3, 6.67],
    [0.05, 1, 2, 0.03],
    [10, 12.34, 24.68, 5],
    [10, 0.1, 0.3, 3.33],
  ])('of %d for %d of %d is %d', (total, part, whole, expected) => {
    expect(share(total, part, whole)).toBe(expected);
  });

  test('of a negative whole is refused', () => {
    expect(() => share(1, 1, -1)).toThrow(Refusal);
  });
});

describe('a split', () => {
  const weights = fc.array(
    fc.oneof(
      fc.nat({ max: 1_000 }),
      cents.map(Math.abs).map((minor) => fromMinor(minor)),
    ),
    { minLength: 1 },
  );

  test('adds up to the total exactly', () => {
    fc.assert(
      fc.property(cents, weights, currencies, (minor, by, currency) => {
        const total = fromMinor(minor, currency);
        const parts = split(total, by, currency);
        expect(parts).toHaveLength(by.length);
        expect(sum(parts, currency)).toBe(total);
      }),
    );
  });

  test('gives each part its exact amount rounded up or down, and 0 for a weight of 0', () => {
    fc.assert(
      fc.property(cents.map(Math.abs), fc.array(fc.nat({ max: 1_000 }), { minLength: 1 }), (minor, by) => {
        const whole = by.reduce((all, weight) => all + weight, 0);
        fc.pre(whole > 0);
        for (const [index, part] of split(fromMinor(minor), by).entries()) {
          const off = BigInt(toMinor(part)) * BigInt(whole) - BigInt(minor) * BigInt(by[index] as number);
          expect((off < 0n ? -off : off) < BigInt(whole)).toBe(true);
          if (by[index] === 0) expect(part).toBe(0);
        }
      }),
    );
  });

  test.each([
    [10, [1, 1, 1], [3.34, 3.33, 3.33]],
    [0.02, [1, 1, 1], [0.01, 0.01, 0]],
    [-0.02, [1, 1, 1], [-0.01, -0.01, 0]],
    [0.05, [0.1, 0.3], [0.01, 0.04]],
    [1, [0, 0], [0.5, 0.5]],
    [5, [], []],
  ])('of %d by %j is %j', (total, by, parts) => {
    expect(split(total, by)).toEqual(parts);
  });

  test('by a negative weight is refused', () => {
    expect(() => split(1, [1, -1])).toThrow(Refusal);
  });
});

test('money functions return a finite number or refuse for every input', () => {
  const outcomes = (make: () => number | number[]): number[] => {
    try {
      return [make()].flat();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      return [];
    }
  };
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, (a, b, c) => {
      const results = [
        () => sum([a, b, c]),
        () => subtract(a, b),
        () => times(a, b),
        () => share(a, b, c),
        () => split(a, [b, c]),
        () => toMinor(a),
        () => fromMinor(a),
      ].flatMap(outcomes);
      expect(results.every((result) => Number.isFinite(result) && !Object.is(result, -0))).toBe(true);
    }),
  );
});
