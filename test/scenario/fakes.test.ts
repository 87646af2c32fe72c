import { describe, expect, it } from 'vitest';
import { fakeKinds } from '../../src/scenario/values/fake.js';
import { fakesOf } from '../../src/scenario/values/fakes.js';

describe('the invented data of a scenario', () => {
  it('is the same in every run, in any order of use', () => {
    const [one, other] = [fakesOf('A story'), fakesOf('A story')];
    const all = fakeKinds.map((kind) => one(`fake.${kind}`));
    const backwards = fakeKinds.toReversed().map((kind) => other(`fake.${kind}`));
    expect(backwards.toReversed()).toEqual(all);
    expect(all.every((value) => (typeof value === 'string' && value !== '') || typeof value === 'number')).toBe(true);
  });

  it('differs by number and by scenario', () => {
    const fake = fakesOf('A story');
    expect(fake('fake.id')).toBe(fake('fake.id.1'));
    expect(new Set([fake('fake.id'), fake('fake.id.2'), fakesOf('Another')('fake.id')]).size).toBe(3);
  });

  it('uses only example domains and fictional telephone numbers', () => {
    const fake = fakesOf('A story');
    expect(fake('fake.email')).toMatch(/^[^@]+@example\.com$/);
    expect(fake('fake.phone')).toMatch(/^\d{3}-555-01\d\d$/);
  });
});
