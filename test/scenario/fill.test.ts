import { describe, expect, it } from 'vitest';
import { at, fill, referencesIn } from '../../src/scenario/fill.js';

const kept = { order: { id: 7, lines: [{ sku: 'A' }] }, name: 'Ada', nothing: null };
const lookup = (reference: string) => at(kept, reference.split('.'));

describe('a placeholder', () => {
  it('takes the type of its value where it is all of a text', () => {
    expect(fill({ id: `\${order.id}`, order: [`\${order}`], nothing: `\${nothing}` }, lookup)).toEqual({
      id: 7,
      order: [kept.order],
      nothing: null,
    });
  });

  it('becomes a part of a text', () => {
    expect(fill(`\${name} has order \${ order.id } of \${order.lines.0.sku}`, lookup)).toBe('Ada has order 7 of A');
  });

  it('is written out with two dollar signs', () => {
    expect(fill(`$\${name} costs $5`, lookup)).toBe(`\${name} costs $5`);
    expect(referencesIn(`$\${name}`)).toEqual([]);
  });

  it('must have a value, and one that a text can hold', () => {
    expect(() => fill(`\${order.lines.1.sku}`, lookup)).toThrow(`\${order.lines.1.sku} has no value`);
    expect(() => fill(`\${constructor}`, lookup)).toThrow(`\${constructor} has no value`);
    expect(() => fill(`order \${order}`, lookup)).toThrow(`\${order} is {"id":7,"lines":[{"sku":"A"}]}, which cannot be part of a string`);
  });

  it('is found wherever it is', () => {
    expect(referencesIn({ a: ['x', `\${one} \${two.b}`], c: { d: `\${three}` } })).toEqual([
      { reference: 'one', path: ['a', 1] },
      { reference: 'two.b', path: ['a', 1] },
      { reference: 'three', path: ['c', 'd'] },
    ]);
  });
});
