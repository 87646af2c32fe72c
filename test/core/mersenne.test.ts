import { generateMersenne53Randomizer } from '@faker-js/faker';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Mersenne } from '../../src/core/values/mersenne.js';

test('a seeded stream has the numbers that faker draws from the same seed', () => {
  const [own, fakers] = [new Mersenne(), generateMersenne53Randomizer()];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 1, max: 700 }), (seed, count) => {
      own.seed(seed);
      fakers.seed(seed);
      const numbers = Array.from({ length: count }, () => own.next());
      expect(numbers).toEqual(Array.from({ length: count }, () => fakers.next()));
    }),
  );
});
