import { describe, expect, it } from 'vitest';
import { merge } from '../../src/scenario/values/merge.js';

describe('changes of a draft', () => {
  it('are merged name by name', () => {
    expect(merge({ a: { b: 1, c: 2 }, d: 3 }, { a: { c: 4 }, e: 5 })).toEqual({ a: { b: 1, c: 4 }, d: 3, e: 5 });
  });

  it('set the length of a list and merge its entries by position', () => {
    expect(merge([{ a: 1, b: 1 }, { a: 2 }], [{ a: 9 }])).toEqual([{ a: 9, b: 1 }]);
    expect(merge([{ a: 1 }], [{}, { a: 2 }])).toEqual([{ a: 1 }, { a: 2 }]);
    expect(merge({ list: [1, 2] }, { list: [] })).toEqual({ list: [] });
  });

  it('replace scalars and values of another type', () => {
    expect(merge({ a: 1, b: { c: 1 } }, { a: null, b: 'text' })).toEqual({ a: null, b: 'text' });
    expect(merge('text', { a: 1 })).toEqual({ a: 1 });
  });

  it('remove fields with $absent', () => {
    expect(merge({ a: 1, b: { c: 1, d: 2 } }, { a: '$absent', b: { c: '$absent' } })).toEqual({ b: { d: 2 } });
  });

  it('leave the draft unchanged if there are none', () => {
    expect(merge({ a: 1 }, undefined)).toEqual({ a: 1 });
  });
});
