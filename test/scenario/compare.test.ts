import { describe, expect, it } from 'vitest';
import { compare } from '../../src/scenario/values/compare.js';

const kept: Record<string, unknown> = { order: 'A-1', units: 3 };
const lookup = (reference: string) => kept[reference];
const told = (expected: unknown, value: unknown, byKind = false) =>
  compare(expected, value, { lookup, byKind }).map(({ path, expected: wanted, got }) => `${path.join('.')}: ${wanted}, ${got}`);

describe('an expectation', () => {
  it('compares only the fields that it names', () => {
    expect(told({ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 })).toEqual([]);
    expect(told({}, { a: 1 })).toEqual([]);
  });

  it('reports every difference with its path', () => {
    expect(told({ a: 1, b: [{ c: 'x' }, { c: 'y' }], d: { e: true } }, { a: 2, b: [{ c: 'x' }, { c: 'z' }] })).toEqual([
      'a: 1, 2',
      'b.1.c: y, z',
      'd: a map of fields, nothing',
    ]);
  });

  it('requires a list to have exactly its number of entries', () => {
    expect(told([{ a: 1 }], [{ a: 1 }, { a: 2 }])).toEqual([': exactly 1 entry, 2: [{"a":1},{"a":2}]']);
    expect(told([], [])).toEqual([]);
    expect(told([], 'text')).toEqual([': a list, text']);
  });

  it('distinguishes a number from its text, and null from 0', () => {
    expect(told({ a: 1, b: 0 }, { a: '1', b: null })).toEqual(['a: 1, "1"', 'b: 0, null']);
  });

  it('ignores inherited properties', () => {
    expect(told({ constructor: '$any' }, {})).toEqual(['constructor: anything, nothing']);
  });

  it('replaces placeholders by kept values with their types', () => {
    expect(
      told(
        { order: `\${order}`, units: `\${units}`, text: `order \${order} of \${units}` },
        { order: 'A-1', units: 3, text: 'order A-1 of 3' },
      ),
    ).toEqual([]);
    expect(told(`\${units}`, '3')).toEqual([': 3, "3"']);
  });
});

describe('a matcher', () => {
  it.each([
    ['$any', 0],
    ['$absent', undefined],
    ['$absent', null],
    [{ $match: '^A-\\d+$' }, 'A-12'],
    [{ $match: '^4\\d\\d$' }, 404],
    [{ $between: [1, 3] }, 3],
    [{ $between: ['2026-01-05T09:00:00Z', '2026-01-06T00:00:00Z'] }, '2026-01-05T10:00:00.000+01:00'],
    [{ $between: [1, `\${units}`] }, 2],
    [{ $length: 2 }, ['a', 'b']],
    [{ $length: `\${units}` }, 'abc'],
    [{ $contains: 'needle' }, 'hay needle hay'],
    [{ $contains: [{ sku: 'B' }, { sku: `\${order}` }] }, [{ sku: 'A-1', n: 1 }, { sku: 'B' }]],
    [{ $length: 1, $contains: ['a'] }, ['a']],
    ['$$any', '$any'],
  ])('%j matches %j', (expected, value) => {
    expect(told({ field: expected }, { field: value })).toEqual([]);
  });

  it.each([
    ['$any', null, 'field: anything, null'],
    ['$absent', 0, 'field: nothing, 0'],
    [{ $match: '^A' }, 'BA', 'field.$match: a string that matches ^A, BA'],
    [{ $match: 'a' }, 'a'.repeat(1_001), /field\.\$match: a string that matches a, a+…/],
    [{ $between: [1, 3] }, 3.5, 'field.$between: from 1 to 3, 3.5'],
    [{ $between: [1, 3] }, '2', 'field.$between: from 1 to 3, "2"'],
    [{ $length: 2 }, ['a'], 'field.$length: a length of 2, ["a"]'],
    [{ $contains: ['c'] }, ['a', 'b'], 'field.$contains: a value that contains ["c"], ["a","b"]'],
    [{ $contains: 'c' }, ['c'], 'field.$contains: a value that contains c, ["c"]'],
    ['$$any', 'other', 'field: $any, other'],
  ])('%j does not match %j', (expected, value, line) => {
    expect(told({ field: expected }, { field: value })).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
  });
});

describe('an expectation of another server', () => {
  it('accepts any id for an id and any time for a time', () => {
    expect(told('695b7d9067150c6aa5000009', '62272e917b12209e68751d94', true)).toEqual([]);
    expect(told('2026-01-05T09:00:00.000Z', '2031-11-05T12:30:00Z', true)).toEqual([]);
    expect(told('695b7d9067150c6aa5000009', 'A-1', true)).toEqual([': 695b7d9067150c6aa5000009, A-1']);
    expect(told('695b7d9067150c6aa5000009', '62272e917b12209e68751d94')).toHaveLength(1);
  });
});
