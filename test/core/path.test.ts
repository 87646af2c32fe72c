import { describe, expect, test } from 'vitest';
import { isObject, keysOf, own, valuesAt } from '../../src/core/text/path.js';

const order = {
  orderNumber: '1',
  retail: { locationNum: 12, note: null },
  tags: ['a', 'b'],
  items: [{ sku: 'A', taxes: [{ amount: 1 }, { amount: 2 }] }, { sku: 'B', taxes: [] }, { taxes: [{ amount: 3 }] }],
  grid: [[{ sku: 'deep' }], { sku: 'shallow' }],
};

const read = (path: string): unknown[] => valuesAt(order, keysOf(path));

describe('a dotted path', () => {
  test.each([
    ['orderNumber', ['1']],
    ['retail.locationNum', [12]],
    ['retail.note', [null]],
    ['retail', [order.retail]],
    ['tags', ['a', 'b']],
    ['items.sku', ['A', 'B']],
    ['items.taxes.amount', [1, 2, 3]],
    ['items.taxes', [{ amount: 1 }, { amount: 2 }, { amount: 3 }]],
  ])('%s returns the values at it, element by element', (path, values) => {
    expect(read(path)).toEqual(values);
  });

  test.each(['missing', 'retail.missing', 'orderNumber.length', 'tags.length', 'retail.note.x', '', 'retail.', '.retail'])(
    '%j returns nothing',
    (path) => {
      expect(read(path)).toEqual([]);
    },
  );

  test.each(['constructor', '__proto__', 'constructor.prototype', 'toString', '__proto__.toString', 'retail.hasOwnProperty'])(
    '%s does not reach a prototype',
    (path) => {
      expect(read(path)).toEqual([]);
    },
  );

  test('does not search lists within lists', () => {
    expect(read('grid.sku')).toEqual(['shallow']);
  });

  test('reads a list of records one by one', () => {
    expect(valuesAt([{ a: 1 }, { a: 2 }], ['a'])).toEqual([1, 2]);
    expect(valuesAt(undefined, ['a'])).toEqual([]);
  });
});

test('only own properties of an object are read', () => {
  expect(own({ a: 1 }, 'a')).toBe(1);
  expect(own(JSON.parse('{"__proto__": 1}'), '__proto__')).toBe(1);
  expect([own({}, 'toString'), own(null, 'a'), own('text', 'length'), own([1], '0')]).toEqual(Array(4).fill(undefined));
});

test('isObject is false for null and lists', () => {
  expect([{}, null, [], 'a', 1, undefined].map(isObject)).toEqual([true, false, false, false, false, false]);
});
