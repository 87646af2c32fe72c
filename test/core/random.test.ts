import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../src/core/values/random.js';

const seeds = fc.oneof(fc.string(), fc.integer());

/** sfc32 as its author writes it, over unsigned 32-bit words. */
function reference(seed: string): () => number {
  const hash = createHash('sha256').update(seed).digest();
  const state = Uint32Array.of(hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), 1);
  const draw = () => {
    const [a, b, c, counter] = [...state] as [number, number, number, number];
    const drawn = Uint32Array.of(a + b + counter)[0] as number;
    state.set([b ^ (b >>> 9), c + c * 8, ((c << 21) | (c >>> 11)) + drawn, counter + 1]);
    return drawn;
  };
  for (let round = 0; round < 15; round += 1) draw();
  return draw;
}

test('random numbers are those of sfc32, two words each', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const [random, draw] = [seeded(seed), reference(seed)];
      for (let count = 0; count < 20; count += 1) expect(random.next()).toBe(((draw() >>> 5) * 2 ** 26 + (draw() >>> 6)) / 2 ** 53);
    }),
  );
});

test('a seed gives the same random numbers in every run', () => {
  const first = Array.from({ length: 3 }, seeded('default').next);
  expect(first).toEqual(Array.from({ length: 3 }, seeded('default').next));
  expect(seeded(12).next()).toBe(seeded('12').next());
  expect(seeded('a').next()).not.toBe(seeded('b').next());
});

describe('a random generator', () => {
  test('draws numbers from 0 up to 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { next } = seeded(seed);
        for (let count = 0; count < 100; count += 1) {
          const drawn = next();
          expect(drawn >= 0 && drawn < 1).toBe(true);
        }
      }),
    );
  });

  test('draws whole numbers within inclusive bounds', () => {
    fc.assert(
      fc.property(seeds, fc.integer(), fc.nat(), (seed, min, span) => {
        const drawn = seeded(seed).int(min, min + span);
        expect(Number.isInteger(drawn) && drawn >= min && drawn <= min + span).toBe(true);
      }),
    );
    const { int } = seeded('dice');
    expect(new Set(Array.from({ length: 200 }, () => int(1, 6)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  test('spreads its numbers evenly', () => {
    const { int } = seeded('even');
    const counts = Array<number>(10).fill(0);
    for (let count = 0; count < 10_000; count += 1) counts[int(0, 9)] = (counts[int(0, 9)] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1_150);
  });

  test('picks only entries of the list, and eventually all of them', () => {
    const { pick } = seeded('list');
    expect(new Set(Array.from({ length: 100 }, () => pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
  });

  test('takes a chance of 0 never, of 1 always, and others about as often as they say', () => {
    const { chance } = seeded('chance');
    const hits = (p: number) => Array.from({ length: 1_000 }, () => chance(p)).filter(Boolean).length;
    expect(hits(0)).toBe(0);
    expect(hits(1)).toBe(1_000);
    expect(Math.abs(hits(0.3) - 300)).toBeLessThan(60);
  });

  test('refuses a range without whole numbers and an empty list', () => {
    const { int, pick } = seeded('none');
    expect(() => int(2, 1)).toThrow(RangeError);
    expect(() => int(0.5, 2)).toThrow(RangeError);
    expect(() => pick([])).toThrow(RangeError);
  });
});
