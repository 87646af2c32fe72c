import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import { page } from '../../src/query/page.js';
import { compileQuery, QUERY_DEFAULTS } from '../../src/query/v2-query.js';

const settings = ({ limit, offset, sortBy, direction }: ReturnType<typeof compileQuery>) => ({ limit, offset, sortBy, direction });

test('a query without options returns the ten orders updated last', () => {
  const expected = { limit: 10, offset: 0, sortBy: 'updatedAt', direction: 'desc' };
  expect(settings(compileQuery({ filters: {} }))).toEqual(expected);
  expect(settings(compileQuery({ filters: {}, limit: null, offset: null, sortBy: null, sortDirection: null }))).toEqual(expected);
});

test('a query’s options replace the defaults', () => {
  const query = compileQuery({ filters: {}, limit: 1_000, offset: 5, sortBy: 'retail.locationNum', sortDirection: 'ASC' });
  expect(settings(query)).toEqual({ limit: 1_000, offset: 5, sortBy: 'retail.locationNum', direction: 'asc' });
});

test('the defaults of a query can be changed', () => {
  const query = compileQuery({ filters: {} }, { ...QUERY_DEFAULTS, sortBy: 'createdAt', limit: 3 });
  expect(settings(query)).toMatchObject({ sortBy: 'createdAt', limit: 3 });
  expect(() => compileQuery({ filters: {}, limit: 6 }, { ...QUERY_DEFAULTS, largestLimit: 5 })).toThrow(Refusal);
});

describe('a query is refused', () => {
  test.each<[string, object]>([
    ['limit', { limit: 1_001 }],
    ['limit', { limit: -1 }],
    ['limit', { limit: 1.5 }],
    ['limit', { limit: '10' }],
    ['offset', { offset: -1 }],
    ['offset', { offset: Number.POSITIVE_INFINITY }],
    ['sortBy', { sortBy: '' }],
    ['sortBy', { sortBy: 7 }],
    ['sortBy', { sortBy: 'a.'.repeat(16) }],
    ['sortDirection', { sortDirection: 'up' }],
    ['sortDirection', { sortDirection: 1 }],
    ['filters', { filters: 'x' }],
  ])('because of its %s: %j', (field, wrong) => {
    expect(() => compileQuery({ filters: {}, ...wrong })).toThrow(
      expect.objectContaining({ kind: 'invalidInput', fields: [expect.objectContaining({ field })] }),
    );
  });

  test('without filters', () => {
    expect(() => compileQuery({})).toThrow('[filters must not be null]');
  });
});

test('a v2 query gives the options of a page', () => {
  const orders = ['1', '2', '3'].map((id) => ({ id, version: Number(id), statusCode: id === '2' ? 'ORDER_HOLD' : 'ORDER_CREATED' }));
  const query = compileQuery({ filters: { statusCode: 'ORDER_CREATED' }, sortBy: 'version' });
  expect(query.equals('statusCode')).toEqual(['ORDER_CREATED']);
  expect(page(orders, { ...query, tieBreak: ({ id }) => id })).toEqual({ count: 2, rows: [orders[2], orders[0]] });
});
