import { notKnown } from '../../core/text/wording.js';

/**
 * The kinds of values that can be invented: `${fake.firstName}` stays the same throughout a
 * scenario, `${fake.firstName.2}` is another one.
 */
export const fakeKinds = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'company',
  'street',
  'city',
  'state',
  'postalCode',
  'product',
  'price',
  'sku',
  'id',
  'uuid',
] as const;
export type FakeKind = (typeof fakeKinds)[number];

/** Returns the invented value of `fake.<kind>` or `fake.<kind>.<number>`. */
export type Fake = (reference: string) => unknown;

/** Reads the kind and the number from a reference. */
export function partsOf(reference: string): { kind: string; number: string | undefined; more: boolean } {
  const [, kind = '', number, ...more] = reference.split('.');
  return { kind, number, more: more.length > 0 };
}

/** Returns what is wrong with a reference to an invented value, or undefined. */
export function fakeProblem(reference: string): string | undefined {
  const { kind, number, more } = partsOf(reference);
  if (!fakeKinds.some((known) => known === kind)) return notKnown(kind, 'a kind of invented value', fakeKinds);
  const wrong = more || (number !== undefined && !/^\d{1,4}$/.test(number));
  return wrong ? `must be written as \${fake.${kind}} or \${fake.${kind}.2}, not \${${reference}}` : undefined;
}
