import { notKnown } from '../core/wording.js';

/** What can be invented: `${fake.firstName}` is the same all through a scenario, `${fake.firstName.2}` another one. */
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

/** Invents the value of `fake.<kind>` or `fake.<kind>.<number>`. */
export type Fake = (reference: string) => unknown;

/** The kind a reference names, and which of that kind. */
export function partsOf(reference: string): { kind: string; number: string | undefined; more: boolean } {
  const [, kind = '', number, ...more] = reference.split('.');
  return { kind, number, more: more.length > 0 };
}

/** What is wrong with a reference to something invented. */
export function fakeProblem(reference: string): string | undefined {
  const { kind, number, more } = partsOf(reference);
  if (!fakeKinds.some((known) => known === kind)) return notKnown(kind, 'something that can be invented', fakeKinds);
  const wrong = more || (number !== undefined && !/^\d{1,4}$/.test(number));
  return wrong ? `must be written as \${fake.${kind}} or \${fake.${kind}.2}, not \${${reference}}` : undefined;
}
