import { faker } from '@faker-js/faker/locale/en';
import { expect, test } from 'vitest';
import * as fakes from '../../../src/resources/order/fake-values.js';

/** The same values as faker makes them. */
const byFaker = {
  firstName: () => faker.person.firstName(),
  lastName: () => faker.person.lastName(),
  streetAddress: () => faker.location.streetAddress(),
  hex: () => faker.string.hexadecimal({ length: 24, casing: 'lower', prefix: '' }),
  lowercase: () => faker.string.alphanumeric({ length: 10, casing: 'lower' }),
  uppercase: () => faker.string.alphanumeric({ length: 12, casing: 'upper' }),
  fakeUuid: () => faker.string.uuid(),
};

const own = { ...fakes, hex: () => fakes.hex(24), lowercase: () => fakes.lowercase(10), uppercase: () => fakes.uppercase(12) };
const names = Object.keys(byFaker) as (keyof typeof byFaker)[];

test.each([0, 1, 1234567, 2 ** 32 - 1])('invented orders have the values that faker draws from seed %i', (seed) => {
  faker.seed(seed);
  fakes.seedFakes(seed);
  for (let round = 0; round < 60; round += 1) expect(names.map((name) => own[name]())).toEqual(names.map((name) => byFaker[name]()));
});
