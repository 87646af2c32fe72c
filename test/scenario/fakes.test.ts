import { describe, expect, it } from 'vitest';
import { fakeKinds } from '../../src/scenario/fake.js';
import { fakesOf } from '../../src/scenario/fakes.js';

describe('what a scenario invents', () => {
  it('is the same in every run, whatever is asked for first', () => {
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

  it('reaches nobody: mails go to a domain kept for examples, numbers are kept for fiction', () => {
    const fake = fakesOf('A story');
    expect(fake('fake.email')).toMatch(/^[^@]+@example\.com$/);
    expect(fake('fake.phone')).toMatch(/^\d{3}-555-01\d\d$/);
  });
});
