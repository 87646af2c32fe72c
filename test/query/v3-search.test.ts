import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import { compileSearch, compileSort } from '../../src/query/v3-search.js';

const searchable = {
  prefix: 'backOrderPreOrder',
  fields: new Set(['sku', 'quantity', 'orderedAt', 'vendorId', 'isDelayConsented', 'items']),
};
const reservation = {
  sku: 'SKU-1',
  quantity: 5,
  orderedAt: '2024-05-12T09:30:31.198Z',
  isDelayConsented: false,
  items: [{ tag: 'a' }, { tag: 'b' }],
};

const filter = (field: string, more: object) => ({ field: `backOrderPreOrder.${field}`, ...more });
const matches = (...filters: unknown[]): boolean => compileSearch(filters, searchable).matches(reservation);

function problemsOf(filters: unknown): { kind: string; problems: string[][] } {
  try {
    compileSearch(filters, searchable);
  } catch (error) {
    if (error instanceof Refusal) return { kind: error.kind, problems: error.fields.map(({ field, problem }) => [field, problem]) };
    throw error;
  }
  throw new Error('not refused');
}

describe('a search finds', () => {
  test.each<[string, object]>([
    ['what is equal, by default', filter('sku', { value: 'SKU-1' })],
    ['what is equal', filter('sku', { condition: 'EQ', value: 'SKU-1' })],
    ['a number by its text', filter('quantity', { value: '5' })],
    ['a flag', filter('isDelayConsented', { value: false })],
    ['a date in another zone', filter('orderedAt', { value: '2024-05-12T05:30:31.198-04:00' })],
    ['a wildcard', filter('sku', { value: 'SKU-*' })],
    ['null for an absent value', filter('vendorId', { value: null })],
    ['what is not equal', filter('sku', { condition: 'NEQ', value: 'SKU-2' })],
    ['what is absent, as not equal', filter('vendorId', { condition: 'NEQ', value: 'V' })],
    ['what is present, as not null', filter('sku', { condition: 'NEQ', value: null })],
    ['a list without the value, as not equal', filter('items.tag', { condition: 'NEQ', value: 'c' })],
    ['a literal star in NEQ', filter('sku', { condition: 'NEQ', value: 'SKU-*' })],
    ['one of the values', filter('sku', { condition: 'IN', values: ['x', 'SKU-1'] })],
    ['one of the values by wildcard', filter('sku', { condition: 'IN', values: ['x', 'SKU*'] })],
    ['one of the list in the older form', filter('sku', { condition: 'IN', value: ['SKU-1'] })],
    ['one of the list beside null values', filter('sku', { condition: 'IN', value: ['SKU-1'], values: null })],
    ['none of the values', filter('sku', { condition: 'NIN', values: ['x', 'y'] })],
    ['a literal star in NIN', filter('sku', { condition: 'NIN', values: ['SKU-*'] })],
    ['none of the values in the older form', filter('sku', { condition: 'NIN', value: ['x'] })],
    ['none of the values for an absent value', filter('vendorId', { condition: 'NIN', values: ['V'] })],
    ['none of no values', filter('sku', { condition: 'NIN', values: [] })],
    ['less', filter('quantity', { condition: 'LT', value: 6 })],
    ['at most', filter('quantity', { condition: 'LTE', value: '5' })],
    ['more', filter('quantity', { condition: 'GT', value: 4.5 })],
    ['at least', filter('quantity', { condition: 'GTE', value: 5 })],
    ['what is later', filter('orderedAt', { condition: 'GT', value: '2024-05-12' })],
    ['any element on a path', filter('items.tag', { value: 'b' })],
    ['with null for condition and group', filter('sku', { condition: null, group: null, value: 'SKU-1' })],
  ])('%s', (_, asked) => {
    expect(matches(asked)).toBe(true);
  });
});

describe('a search does not find', () => {
  test.each<[string, object]>([
    ['another value', filter('sku', { value: 'SKU-2' })],
    ['what is absent by a wildcard', filter('vendorId', { value: '*' })],
    ['the value itself, as not equal', filter('sku', { condition: 'NEQ', value: 'SKU-1' })],
    ['the same instant, as not equal', filter('orderedAt', { condition: 'NEQ', value: '2024-05-12T10:30:31.198+01:00' })],
    ['what is absent, as not null', filter('vendorId', { condition: 'NEQ', value: null })],
    ['a list with the value, as not equal', filter('items.tag', { condition: 'NEQ', value: 'a' })],
    ['anything in no values', filter('sku', { condition: 'IN', values: [] })],
    ['one of the excluded', filter('sku', { condition: 'NIN', values: ['SKU-1', 'x'] })],
    ['what is absent by a limit', filter('vendorId', { condition: 'LT', value: 5 })],
    ['a text by a limit', filter('sku', { condition: 'GT', value: 0 })],
    ['what equals an exclusive limit', filter('quantity', { condition: 'LT', value: 5 })],
  ])('%s', (_, asked) => {
    expect(matches(asked)).toBe(false);
  });
});

describe('filter groups of a search', () => {
  const yes = { ...filter('sku', { value: 'SKU-1' }) };
  const no = { ...filter('sku', { value: 'nothing' }) };

  test('all filters of a group must match', () => {
    expect(matches(yes, yes)).toBe(true);
    expect(matches(yes, no)).toBe(false);
  });

  test('one matching group is enough', () => {
    expect(matches({ ...no, group: 'a' }, { ...yes, group: 'b' })).toBe(true);
    expect(matches({ ...no, group: 'a' }, { ...no, group: 'b' })).toBe(false);
    expect(matches(yes, { ...no, group: 'Default' })).toBe(false);
  });

  test('an empty list of filters matches everything', () => {
    expect(matches()).toBe(true);
  });

  test('a search is an OR of ANDs for any filter groups', () => {
    const asked = fc.array(fc.record({ holds: fc.boolean(), group: fc.constantFrom('Default', 'a', 'b', '__proto__') }), { maxLength: 50 });
    fc.assert(
      fc.property(asked, (list) => {
        const allOf = (name: string) => list.filter(({ group }) => group === name).every(({ holds }) => holds);
        const expected = list.length === 0 || list.some(({ group }) => allOf(group));
        expect(matches(...list.map(({ holds, group }) => ({ ...(holds ? yes : no), group })))).toBe(expected);
      }),
    );
  });
});

test.each<[string, unknown[], unknown]>([
  ['of the one group', [filter('sku', { value: 'a' }), filter('quantity', { condition: 'GT', value: 1 })], ['a']],
  ['of a list', [filter('sku', { condition: 'IN', values: ['a', 12] })], ['a', '12', 12]],
  ['of no group where there are two', [filter('sku', { value: 'a', group: '1' }), filter('sku', { value: 'b', group: '2' })], undefined],
  ['of nothing negative', [filter('sku', { condition: 'NIN', values: ['a'] })], undefined],
  ['of no pattern', [filter('sku', { value: 'a*' })], undefined],
  ['of an empty search', [], undefined],
])('a search has the exact values %s', (_, filters, values) => {
  const { equals, asksOnly } = compileSearch(filters, searchable);
  expect(equals('sku')).toEqual(values);
  expect(asksOnly()).toBe(filters.length === 0);
});

test('a field of a list’s entries can be named with and without brackets', () => {
  const entity = { items: [{ sku: 'a' }, { sku: 'b' }] };
  const matches = (field: string) => compileSearch([{ field: `${searchable.prefix}.${field}`, value: 'b' }], searchable).matches(entity);
  expect(['items[].sku', 'items.sku', 'items[].other'].map(matches)).toEqual([true, true, false]);
});

test('a negative condition matches exactly when the positive one does not', () => {
  const values = fc.constantFrom<unknown[]>('x', 'y', 1, '1', true, null, '2024-01-01', undefined, ['x', 'y'], [], [null]);
  const scalars = fc.constantFrom<unknown[]>('x', 'y', 1, '1', true, null, '2024-01-01', '2024-01-01T00:00:00Z');
  fc.assert(
    fc.property(values, fc.array(scalars), (sku, list) => {
      const ask = (more: object) => compileSearch([filter('sku', more)], searchable).matches({ sku });
      expect(ask({ condition: 'NIN', values: list })).toBe(!ask({ condition: 'IN', values: list }));
      for (const value of list) expect(ask({ condition: 'NEQ', value })).toBe(!ask({ condition: 'EQ', value }));
    }),
  );
});

describe('a search is refused', () => {
  test.each<[string, unknown, string[][]]>([
    ['without a field', { value: 1 }, [['filters[0].field', 'missing']]],
    ['for a field without the prefix', { field: 'sku', value: 1 }, [['filters[0].field', 'invalid']]],
    ['for a field that is not a string', { field: 7, value: 1 }, [['filters[0].field', 'invalid']]],
    ['for an unknown field', filter('colour', { value: 1 }), [['filters[0].field', 'unknown']]],
    ['for a prototype’s key', filter('constructor', { value: 1 }), [['filters[0].field', 'unknown']]],
    ['for the prefix alone', filter('', { value: 1 }), [['filters[0].field', 'unknown']]],
    ['for a path too deep', filter(`items${'.a'.repeat(16)}`, { value: 1 }), [['filters[0].field', 'invalid']]],
    ['for an unknown condition', filter('sku', { condition: 'LIKE', value: 1 }), [['filters[0].condition', 'invalid']]],
    [
      'for a condition that is a prototype’s key',
      filter('sku', { condition: 'toString', value: 1 }),
      [['filters[0].condition', 'invalid']],
    ],
    ['without a value', filter('sku', {}), [['filters[0].value', 'missing']]],
    ['without a limit', filter('sku', { condition: 'GT' }), [['filters[0].value', 'missing']]],
    ['without values', filter('sku', { condition: 'IN' }), [['filters[0].values', 'missing']]],
    ['for a list instead of a value', filter('sku', { value: ['a'] }), [['filters[0].value', 'invalid']]],
    ['for an object as a value', filter('sku', { condition: 'NEQ', value: {} }), [['filters[0].value', 'invalid']]],
    ['for a value instead of a list', filter('sku', { condition: 'IN', value: 'a' }), [['filters[0].value', 'invalid']]],
    ['for values that are not a list', filter('sku', { condition: 'NIN', values: 'a' }), [['filters[0].values', 'invalid']]],
    ['for objects in the list', filter('sku', { condition: 'IN', values: [{}] }), [['filters[0].values', 'invalid']]],
    ['for a limit that is neither number nor date', filter('sku', { condition: 'LTE', value: 'soon' }), [['filters[0].value', 'invalid']]],
    ['for a group that is not a string', filter('sku', { value: 1, group: 7 }), [['filters[0].group', 'invalid']]],
    ['for too many values', filter('sku', { condition: 'NIN', values: Array(1_001).fill(1) }), [['filters[0].values', 'invalid']]],
    ['for too long a pattern', filter('sku', { value: `${'x'.repeat(1_000)}*` }), [['filters[0].value', 'invalid']]],
    ['for a filter that is not an object', 'sku', [['filters[0]', 'invalid']]],
  ])('%s', (_, asked, problems) => {
    const kind = problems.every(([, problem]) => problem === 'missing') ? 'missingInput' : 'invalidInput';
    expect(problemsOf([asked])).toEqual({ kind, problems });
  });

  test('with all of its problems at once', () => {
    const filters = [filter('sku', { value: 1 }), { field: 'sku' }, filter('colour', { condition: 'IN', value: 1, group: 1 })];
    expect(problemsOf(filters).problems).toEqual([
      ['filters[1].field', 'invalid'],
      ['filters[1].value', 'missing'],
      ['filters[2].group', 'invalid'],
      ['filters[2].field', 'unknown'],
      ['filters[2].value', 'invalid'],
    ]);
    expect(() => compileSearch(filters, searchable)).toThrow(/^\[filters\[1\]\.field must .+, filters\[1\]\.value must .+\]$/);
  });

  test.each<[string, unknown, string]>([
    ['without filters', undefined, 'missing'],
    ['with null for filters', null, 'missing'],
    ['with filters that are not a list', {}, 'invalid'],
    ['with more than fifty filters', Array(51).fill(filter('sku', { value: 1 })), 'invalid'],
    ['with too many patterns', Array(2).fill(filter('sku', { condition: 'IN', values: Array(600).fill('x*') })), 'invalid'],
  ])('%s', (_, filters, problem) => {
    expect(problemsOf(filters).problems).toEqual([['filters', problem]]);
  });

  test('and every body gives either a search or a refusal', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom('field', 'condition', 'value', 'values', 'group'), fc.jsonValue())), (filters) => {
        const asked = filters.map((more) => filter('sku', more));
        try {
          expect(typeof compileSearch(asked, searchable).matches(reservation)).toBe('boolean');
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe('a sort', () => {
  test.each<[unknown, object[]]>([
    [undefined, []],
    [null, []],
    ['', []],
    ['backOrderPreOrder.sku', [{ path: 'sku', direction: 'asc' }]],
    ['+backOrderPreOrder.sku', [{ path: 'sku', direction: 'asc' }]],
    [' backOrderPreOrder.sku', [{ path: 'sku', direction: 'asc' }]],
    ['-backOrderPreOrder.items.tag', [{ path: 'items.tag', direction: 'desc' }]],
    [
      '-backOrderPreOrder.orderedAt, +backOrderPreOrder.sku',
      [
        { path: 'orderedAt', direction: 'desc' },
        { path: 'sku', direction: 'asc' },
      ],
    ],
  ])('%j is accepted', (sort, keys) => {
    expect(compileSort(sort, searchable)).toEqual(keys);
  });

  test.each<[unknown, string[]]>([
    ['sku', ['invalid']],
    ['--backOrderPreOrder.sku', ['invalid']],
    ['backOrderPreOrder.colour', ['unknown']],
    ['backOrderPreOrder.__proto__', ['unknown']],
    ['backOrderPreOrder.sku,', ['invalid']],
    ['sku,backOrderPreOrder.colour', ['invalid', 'unknown']],
    [Array(17).fill('backOrderPreOrder.sku').join(','), ['invalid']],
    [7, ['invalid']],
  ])('%j is refused', (sort, problems) => {
    try {
      compileSort(sort, searchable);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).fields.map(({ field, problem }) => [field, problem])).toEqual(problems.map((problem) => ['sort', problem]));
    }
  });
});
