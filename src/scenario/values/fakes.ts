import { createHash } from 'node:crypto';
import { faker } from '@faker-js/faker/locale/en';
import { type Fake, type FakeKind, partsOf } from './fake.js';

const makes: Record<FakeKind, () => unknown> = {
  firstName: () => faker.person.firstName(),
  lastName: () => faker.person.lastName(),
  email: () => faker.internet.email({ provider: 'example.com' }).toLowerCase(),
  phone: () => `${faker.string.numeric({ length: 3, exclude: ['0', '1'] })}-555-01${faker.string.numeric(2)}`,
  company: () => faker.company.name(),
  street: () => faker.location.streetAddress(),
  city: () => faker.location.city(),
  state: () => faker.location.state({ abbreviated: true }),
  postalCode: () => faker.location.zipCode('#####'),
  product: () => faker.commerce.productName(),
  price: () => faker.number.int({ min: 500, max: 20_000 }) / 100,
  sku: () => faker.string.alphanumeric({ length: 8, casing: 'upper' }),
  id: () => faker.string.hexadecimal({ length: 24, casing: 'lower', prefix: '' }),
  uuid: () => faker.string.uuid(),
};

/**
 * Makes the invented values of a scenario. A value depends on the scenario's name and on the
 * reference, not on the order of requests.
 */
export function fakesOf(scenario: string): Fake {
  return (reference) => {
    const { kind, number = '1' } = partsOf(reference);
    faker.seed(createHash('sha256').update(`${scenario}\n${kind}\n${number}`).digest().readUInt32LE(0));
    return makes[kind as FakeKind]();
  };
}
