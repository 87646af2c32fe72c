import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import { keysOf, valuesAt } from '../../src/core/text/path.js';
import { compileFilters } from '../../src/query/filter.js';
import { often } from '../support/random-runs.js';

const order = {
  orderNumber: 'order-309Z',
  channelId: '12',
  version: 3,
  orderSubTotal: 1350.5,
  statusCode: 'ORDER_CREATED',
  createdAt: '2022-05-12T09:30:31.198Z',
  backorder: true,
  cartId: null,
  retail: { locationNum: 12 },
  shipInfo: [
    { shipToId: '23434', quantity: 1 },
    { shipToId: '99', quantity: 5, zip: null },
  ],
  tags: ['gift', 'rush', 7],
  fees: [],
  attributes: { score: '31', flag: 'true', 'a.b': 'dotted' },
};

const matches = (filters: unknown, entity: unknown = order): boolean => compileFilters(filters).matches(entity);

function refusalOf(filters: unknown): Refusal {
  try {
    compileFilters(filters);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('a filter finds', () => {
  test.each<[string, unknown]>([
    ['everything when it is empty', {}],
    ['a text', { statusCode: 'ORDER_CREATED' }],
    ['a number', { version: 3 }],
    ['a number asked for as a text', { version: '3' }],
    ['a text asked for as a number', { channelId: 12 }],
    ['a flag', { backorder: true }],
    ['a flag kept as a text', { attributes: { flag: true } }],
    ['a date as it is written', { createdAt: '2022-05-12T09:30:31.198Z' }],
    ['a date in another zone', { createdAt: '2022-05-12T11:30:31.198+02:00' }],
    ['a date among several', { createdAt: ['2000-01-01', '2022-05-12T09:30:31.198000Z'] }],
    ['a nested field', { retail: { locationNum: 12 } }],
    ['several fields together', { retail: { locationNum: 12 }, channelId: '12' }],
    ['an empty nesting', { retail: {}, missing: {} }],
    ['a wildcard', { orderNumber: 'order-*Z' }],
    ['a wildcard in a number', { version: '*3*' }],
    ['a wildcard in a date', { createdAt: '2022-05-*' }],
    ['one of several', { statusCode: ['ORDER_SHIPPED', 'ORDER_CREATED'] }],
    ['one of several with wildcards', { statusCode: ['ORDER_SHIPPED', 'ORDER_CR*'] }],
    ['one of several kinds', { version: ['x', true, 3] }],
    ['an element of a list', { tags: 'rush' }],
    ['an element of a list by number', { tags: ['nothing', '7'] }],
    ['a field of any sub-document', { shipInfo: { shipToId: ['1', '99'] } }],
    ['two fields of one sub-document', { shipInfo: { shipToId: '99', quantity: 5 } }],
    ['sub-documents given as a list', { shipInfo: [{ shipToId: 'x' }, { shipToId: '23434' }] }],
    ['a range of numbers', { orderSubTotal: { gte: 1300, lt: 1400 } }],
    ['a range with its bounds as texts', { orderSubTotal: { gt: '1350', lte: '1350.50' } }],
    ['a range over a numeric text', { attributes: { score: { gt: 9 } } }],
    ['a range of dates', { createdAt: { lt: '2022-09-11T23:12:00.123Z', gte: '2022-05-12T05:30:31.198-04:00' } }],
    ['a range in any element', { shipInfo: { quantity: { gt: 4 } } }],
    ['one of several ranges', { version: [{ gt: 10 }, { gte: 3, lte: 3 }] }],
    ['null where the value is null', { cartId: null }],
    ['null for an absent value', { employeeId: null }],
    ['null in an absent object', { customer: { name: { first: null } } }],
    ['null in an element without the field', { shipInfo: { zip: null } }],
    ['null for an empty list', { fees: null }],
    ['null among others', { employeeId: ['7', null] }],
    ['a key with a dot in it', { attributes: { 'a.b': 'dotted' } }],
  ])('%s', (_, filters) => {
    expect(matches(filters)).toBe(true);
  });
});

describe('a filter does not find', () => {
  test.each<[string, unknown]>([
    ['another text', { statusCode: 'ORDER_SHIPPED' }],
    ['a text in another case', { statusCode: 'order_created' }],
    ['part of a text', { statusCode: 'ORDER' }],
    ['a number written otherwise', { channelId: '12.0' }],
    ['an unknown field', { nonsense: 'x' }],
    ['an unknown field by wildcard', { nonsense: '*' }],
    ['an unknown nested field', { retail: { nonsense: 12 } }],
    ['a field below a text', { statusCode: { length: 13 } }],
    ['one wrong field among right ones', { channelId: '12', version: 4 }],
    ['anything in an empty list', { statusCode: [] }],
    ['two fields spread over two sub-documents', { shipInfo: { shipToId: '23434', quantity: 5 } }],
    ['an object by a text', { retail: '[object Object]' }],
    ['an object by a wildcard', { retail: '*' }],
    ['anything in an empty list of sub-documents', { fees: { type: '*' } }],
    ['a number outside a range', { orderSubTotal: { gte: 1300, lt: 1350.5 } }],
    ['a number on an open bound', { version: { gt: 3 } }],
    ['a date by a range of numbers', { createdAt: { gt: 0 } }],
    ['a number by a range of dates', { version: { gt: '2000-01-01' } }],
    ['a text by a range', { statusCode: { gt: 0 } }],
    ['null by a range', { cartId: { lt: 1 } }],
    ['something absent by a range', { employeeId: { lt: 1 } }],
    ['null where something is', { statusCode: null }],
    ['a bound beside another key', { orderSubTotal: { gte: 1300, less: 1 } }],
    ['a prototype’s key', { constructor: { name: 'Object' } }],
    ['a prototype’s function', { toString: '*' }],
    ['a prototype', JSON.parse('{"__proto__": {"toString": "*"}}')],
    ['a dotted path where a nesting is meant', { 'retail.locationNum': 12 }],
  ])('%s', (_, filters) => {
    expect(matches(filters)).toBe(false);
  });

  test('anything in a value that is not a record', () => {
    expect(matches({ a: 1 }, undefined)).toBe(false);
    expect(matches({ a: 1 }, 'text')).toBe(false);
  });
});

test('the documented query finds an order made for it', () => {
  const filters = {
    retail: { locationNum: 12 },
    orderSubTotal: { gte: 1300, lt: 1400 },
    orderNumber: 'order-*Z',
    statusCode: ['ORDER_CREATED'],
    createdAt: { lt: '2022-09-11T23:12:00.123Z' },
    shipInfo: { shipToId: ['23434', '23436'] },
  };
  expect(matches(filters)).toBe(true);
  expect(matches(filters, { ...order, shipInfo: [{ shipToId: '99' }] })).toBe(false);
});

describe('a filter is refused', () => {
  const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
  const many = (count: number): Record<string, number> => Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, 1]));

  test.each<[string, unknown, string]>([
    ['for a limit that is neither number nor date', { version: { gt: 'soon' } }, 'filters.version.gt'],
    ['for a limit of null', { items: { quantity: { gte: 1, lt: null } } }, 'filters.items.quantity.lt'],
    ['for an impossible date', { createdAt: { lt: '2022-02-30' } }, 'filters.createdAt.lt'],
    ['for a limit in a list', { version: [3, { lt: 'x' }] }, 'filters.version[1].lt'],
    ['when it is no object', ['a'], 'filters'],
    ['when it is a text', 'a', 'filters'],
    ['when nested too deep', nested(17), `filters${'.a'.repeat(17)}`],
    ['when lists are nested too deep', { a: JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) }, `filters.a${'[0]'.repeat(16)}`],
    ['with too many conditions', many(201), 'filters.k200'],
    ['with too many empty conditions', Object.fromEntries(Object.keys(many(201)).map((key) => [key, {}])), 'filters.k200'],
    ['with too many values', { a: Array(1_001).fill('x') }, 'filters.a'],
    ['with too long a pattern', { a: ['x', `${'x'.repeat(1_000)}*`] }, 'filters.a[1]'],
    ['with too many patterns', { a: Array(1_000).fill('x*'), b: 'y*' }, 'filters.b'],
  ])('%s, and names the field', (_, filters, field) => {
    const refusal = refusalOf(filters);
    expect(refusal.kind).toBe('invalidInput');
    expect(refusal.fields.map((problem) => [problem.field, problem.problem])).toEqual([[field, 'invalid']]);
    expect(refusal.message.startsWith(`[${field} must `)).toBe(true);
  });

  test.each([null, undefined])('as missing if it is %s', (filters) => {
    const refusal = refusalOf(filters);
    expect([refusal.kind, refusal.message]).toEqual(['missingInput', '[filters must not be null]']);
  });

  test('but not just within the bounds', () => {
    expect(() => compileFilters(nested(16))).not.toThrow();
    expect(() => compileFilters(many(200))).not.toThrow();
    expect(() => compileFilters({ a: Array(1_000).fill('x*'), b: 'x'.repeat(10_000), c: `${'x'.repeat(999)}*` })).toThrow(Refusal);
    expect(() => compileFilters({ a: Array(999).fill('x*'), b: 'x'.repeat(10_000), c: `${'x'.repeat(999)}*` })).not.toThrow();
  });
});

describe('the exact values a match must have', () => {
  test.each<[string, unknown, string, unknown]>([
    ['are a text', { a: 'x' }, 'a', ['x']],
    ['are a number and its text', { a: 12 }, 'a', ['12', 12]],
    ['are a numeric text and its number', { a: '12' }, 'a', ['12', 12]],
    ['leave a text alone that no number writes so', { a: '012' }, 'a', ['012']],
    ['are those of a list, each once', { a: ['x', 'y', 'x'] }, 'a', ['x', 'y']],
    ['are none for an empty list', { a: [] }, 'a', []],
    ['are told for a nested field', { a: { b: { c: 'x' } }, d: { gt: 1 } }, 'a.b.c', ['x']],
  ])('%s', (_, filters, path, values) => {
    expect(compileFilters(filters).equals(path)).toEqual(values);
  });

  test.each<[string, unknown, string]>([
    ['nothing is asked', {}, 'a'],
    ['another field is asked', { b: 'x' }, 'a'],
    ['there is a wildcard', { a: 'x*' }, 'a'],
    ['one of the list has a wildcard', { a: ['x', 'y*'] }, 'a'],
    ['it is a range', { a: { gt: 1 } }, 'a'],
    ['one of the list is a range', { a: ['x', { gt: 1 }] }, 'a'],
    ['null is asked', { a: null }, 'a'],
    ['null is among the list', { a: ['x', null] }, 'a'],
    ['a date is asked, which can be written otherwise', { a: '2022-05-12T09:30:31Z' }, 'a'],
    ['a flag is asked', { a: true }, 'a'],
    ['it stands in one of several objects', { a: [{ b: 'x' }] }, 'a.b'],
    ['a key has a dot in it', { 'a.b': 'x' }, 'a.b'],
    ['the path is only the beginning', { a: { b: 'x' } }, 'a'],
    ['the path is a prototype’s key', { a: 'x' }, 'constructor'],
  ])('are unknown if %s', (_, filters, path) => {
    expect(compileFilters(filters).equals(path)).toBeUndefined();
  });

  test('are in every matching record', () => {
    const scalars = fc.constantFrom<unknown[]>('x', 'y', '1', 1, '01', 1.5, true, 'true', null, '2022-01-01', '2022-01-01T00:00:00Z', 'x*');
    const values = fc.oneof(scalars, fc.array(scalars, { maxLength: 3 }));
    const records = fc.record(
      { a: values, b: fc.oneof(fc.record({ c: values }), fc.array(fc.record({ c: values }))) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(records, records, (filters, record) => {
        const filter = compileFilters(filters);
        if (!filter.matches(record)) return;
        for (const path of ['a', 'b.c']) {
          const keys = filter.equals(path);
          if (keys) expect(valuesAt(record, keysOf(path)).some((value) => keys.includes(value as string))).toBe(true);
        }
      }),
      often(1_500),
    );
  });

  test('decide alone if the filter has no other condition', () => {
    const scalars = fc.constantFrom<unknown[]>('x', '1', 1, '01', true, null, '2022-01-01', 'x*');
    const values = fc.oneof(scalars, fc.array(scalars, { maxLength: 3 }));
    const records = fc.record({ a: values, b: fc.record({ c: values }, { requiredKeys: [] }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(records, records, (filters, record) => {
        const filter = compileFilters(filters);
        if (filter.asksOnly()) expect(filter.matches(record)).toBe(true);
        for (const path of ['a', 'b.c'].filter((path) => filter.asksOnly(path))) {
          const keys = filter.equals(path) ?? [];
          expect(filter.matches(record)).toBe(valuesAt(record, keysOf(path)).some((value) => keys.includes(value as string)));
        }
      }),
      often(1_500),
    );
  });

  test.each<[string, object, string | undefined, boolean]>([
    ['nothing', {}, undefined, true],
    ['a field', { a: 'x' }, undefined, false],
    ['that there is an object', { a: {} }, undefined, false],
    ['the field', { a: ['x', 'y'] }, 'a', true],
    ['no value of the field', { a: [] }, 'a', true],
    ['a field below', { b: { c: 'x' } }, 'b.c', true],
    ['another field too', { a: 'x', b: { gt: 1 } }, 'a', false],
    ['a pattern', { a: 'x*' }, 'a', false],
    ['another field', { b: 'x' }, 'a', false],
  ])('are the whole filter, or not: %s', (_, filters, path, only) => {
    expect(compileFilters(filters).asksOnly(path)).toBe(only);
  });
});

test('a record matches a filter of its own values', () => {
  const leaf = fc.oneof(fc.string({ unit: fc.constantFrom('a', '1', '-', ' ') }), fc.integer(), fc.boolean(), fc.constant(null));
  const { record } = fc.letrec((tie) => ({
    record: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), fc.oneof({ maxDepth: 4 }, leaf, tie('record')), {
      maxKeys: 3,
    }),
  }));
  fc.assert(
    fc.property(record, (entity) => {
      expect(matches(entity, entity)).toBe(true);
    }),
  );
});

test('every JSON filter gives a filter or a refusal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (filters, entity) => {
      try {
        expect(typeof compileFilters(filters).matches(entity)).toBe('boolean');
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
    often(1_000),
  );
});
