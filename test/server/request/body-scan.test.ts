import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanBody } from '../../../src/server/request/body-scan.js';

const scan = (text: string, maxValues = 1_000_000) => scanBody(Buffer.from(text), maxValues);

/** How many values a parsed text holds, and how many of them are null. */
function counted(value: unknown): { values: number; nulls: number } {
  if (typeof value !== 'object' || value === null) return { values: 1, nulls: value === null ? 1 : 0 };
  const parts = Object.values(value).map(counted);
  return { values: parts.reduce((sum, { values }) => sum + values, 1), nulls: parts.reduce((sum, { nulls }) => sum + nulls, 0) };
}

describe('the scan of a body', () => {
  it('counts the same values as the parser in any JSON layout', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, (_key, part) => (typeof part === 'number' ? Math.round(part % 1e6) : part), indent);
        if (text.includes('"__proto__"')) return;
        expect(scan(text)).toMatchObject(counted(JSON.parse(text)));
      }),
    );
  });

  it.each([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['{"items":[{"sku":1},{"sku":1,"x":{"sku":2},"sku":3}]}', ['items[1].sku']],
    ['{"é":1,"\\u00e9":2}', ['é']],
    ['{"a":{"b":1},"c":{"b":1}}', []],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":"a","b":"a"}', []],
    [`{${Array.from({ length: 100 }, (_, i) => `"k${i}":1`).join(',')},"k7":2}`, ['k7']],
  ])('names duplicate fields: %.50s', (text, fields) => {
    expect(scan(text).duplicateKeys).toEqual(fields);
  });

  it('names no more than twenty of them', () => {
    expect(scan(`{${Array.from({ length: 50 }, (_, i) => `"k${i}":1,"k${i}":2`).join(',')}}`).duplicateKeys).toHaveLength(20);
  });

  it('stops at the first value above the limit', () => {
    expect(() => scan(`[${'0,'.repeat(5)}`, 5)).toThrow('[body must not hold more than 5 values]');
  });

  it.each(['{"a"', '}}]]', '"', '{"a\\', '[1,,2]', '{"a":tru', '-', '{"a" "b"}', '\\', ''])(
    'leaves the refusal of %j to the parser',
    (text) => {
      expect(() => scan(text)).not.toThrow();
    },
  );
});
