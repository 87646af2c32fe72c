import { describe, expect, it } from 'vitest';
import { at, fill, referencesIn } from '../../src/scenario/values/fill.js';

const kept = { order: { id: 7, lines: [{ sku: 'A' }] }, name: 'Ada', nothing: null };
const lookup = (reference: string) => at(kept, reference.split('.'));

describe('a placeholder', () => {
  it('has the type of its value if it is the whole text', () => {
    expect(fill({ id: `\${order.id}`, order: [`\${order}`], nothing: `\${nothing}` }, lookup)).toEqual({
      id: 7,
      order: [kept.order],
      nothing: null,
    });
  });

  it('is inserted into a text', () => {
    expect(fill(`\${name} has order \${ order.id } of \${order.lines.0.sku}`, lookup)).toBe('Ada has order 7 of A');
  });

  it('is escaped with two dollar signs', () => {
    expect(fill(`$\${name} costs $5`, lookup)).toBe(`\${name} costs $5`);
    expect(referencesIn(`$\${name}`)).toEqual([]);
  });

  it('is refused without a value, or within a text if the value is not a scalar', () => {
    expect(() => fill(`\${order.lines.1.sku}`, lookup)).toThrow(`\${order.lines.1.sku} has no value`);
    expect(() => fill(`\${constructor}`, lookup)).toThrow(`\${constructor} has no value`);
    expect(() => fill(`order \${order}`, lookup)).toThrow(`\${order} is {"id":7,"lines":[{"sku":"A"}]}, which cannot be part of a string`);
  });

  it('is found anywhere in a value', () => {
    expect(referencesIn({ a: ['x', `\${one} \${two.b}`], c: { d: `\${three}` } })).toEqual([
      { reference: 'one', path: ['a', 1] },
      { reference: 'two.b', path: ['a', 1] },
      { reference: 'three', path: ['c', 'd'] },
    ]);
  });
});
