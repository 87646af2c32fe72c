import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;

const search = (body: object, query = '') => tenant.v3('POST', `/backorders-preorders/search${query}`, { body });
/** The fields that a search can name, as v3 documents them. */
const KNOWN =
  '; expected one of [id, orderId, orderNumber, lineItemId, sku, itemId, type, status, cartId, orderedAt, quantity, releasedQuantity, ' +
  'locationNumber, vendorId, isDelayConsented, consentReceivedAt, lastNotifiedAt, orderStatusCode, lineItemStatus, createdAt, updatedAt]';
const of = (field: string) => `backOrderPreOrder.${field}`;

interface Found {
  id: string;
}

/** The ids that are found, sorted. */
const found = async (...filters: object[]): Promise<string[]> =>
  (await tenant.ok(search({ filters }))).data.map(({ id }: Found) => id).sort();
const sorted = async (sort: string | undefined): Promise<string[]> =>
  (await tenant.ok(search({ filters: [], sort }))).data.map(({ id }: Found) => id);

/** Three reservations of other systems' orders, an hour apart. */
async function three(): Promise<void> {
  const one = {
    lineItemId: 'L',
    sku: 'SHIRT',
    type: 'BACKORDER',
    orderDate: '2025-12-01T00:00:00Z',
    backOrderedQuantity: 2,
    locationNum: 1,
    channelId: '12',
    orderStatusCode: 'Created',
  };
  await tenant.ok(tenant.reserve({ ...one, id: 'a', orderNumber: 'N-1', vendorId: 'V1', itemId: '7' }));
  await tenant.advance('PT1H');
  await tenant.ok(
    tenant.reserve({
      ...one,
      id: 'b',
      orderNumber: 'N-2',
      type: 'PREORDER',
      backOrderedQuantity: 10,
      orderDate: '2025-12-02T00:00:00+02:00',
    }),
  );
  await tenant.advance('PT1H');
  await tenant.ok(tenant.reserve({ ...one, id: 'c', orderNumber: 'M-3', sku: 'HAT', toReleaseQuantity: 1, consentToDelay: 'true' }));
}

let shop: Tenant;
beforeAll(async () => {
  shop = open();
  tenant = shop;
  await three();
});
beforeEach(() => {
  tenant = shop;
});

describe('a search', () => {
  it('answers a page, by default ten at most and the last changed first', async () => {
    const { data, pagination } = await tenant.ok(search({ filters: [] }));
    expect(pagination).toEqual({ limit: 10, offset: 0, count: 3 });
    expect(data.map(({ id }: Found) => id)).toEqual(['c', 'b', 'a']);
    expect(data[0]).toEqual(await tenant.backorder('c'));
    expect(await tenant.ok(search({ filters: [] }, '?limit=1&offset=1'))).toEqual({
      data: [data[1]],
      pagination: { limit: 1, offset: 1, count: 3 },
    });
    expect(await tenant.ok(search({ filters: [] }, '?limit=100&offset=9'))).toMatchObject({ data: [], pagination: { count: 3 } });
  });

  it.each<[string, object[], string[]]>([
    ['EQ is the default condition', [{ field: of('orderNumber'), value: 'N-1' }], ['a']],
    ['EQ treats * as any characters', [{ field: of('orderNumber'), condition: 'EQ', value: 'N-*' }], ['a', 'b']],
    ['NEQ is the opposite of EQ', [{ field: of('sku'), condition: 'NEQ', value: 'SHIRT' }], ['c']],
    ['NEQ treats * literally', [{ field: of('sku'), condition: 'NEQ', value: 'S*' }], ['a', 'b', 'c']],
    ['NEQ matches an absent value', [{ field: of('vendorId'), condition: 'NEQ', value: 'V1' }], ['b', 'c']],
    ['IN takes values', [{ field: of('orderNumber'), condition: 'IN', values: ['N-1', 'M-*'] }], ['a', 'c']],
    ['IN accepts its list as value, the older form', [{ field: of('orderNumber'), condition: 'IN', value: ['N-2'] }], ['b']],
    ['NIN is the opposite of IN', [{ field: of('orderNumber'), condition: 'NIN', values: ['N-2', 'M-3'] }], ['a']],
    ['GT excludes its limit', [{ field: of('quantity'), condition: 'GT', value: 2 }], ['b']],
    ['GTE includes its limit', [{ field: of('quantity'), condition: 'GTE', value: '2' }], ['a', 'b', 'c']],
    ['LTE includes its limit', [{ field: of('quantity'), condition: 'LTE', value: 2 }], ['a', 'c']],
    ['limits accept dates', [{ field: of('orderedAt'), condition: 'LT', value: '2025-12-01T22:00:00Z' }], ['a', 'c']],
    ['LT compares a timestamp', [{ field: of('createdAt'), condition: 'LT', value: '2026-01-05T10:30:00Z' }], ['a', 'b']],
    ['a boolean is a value', [{ field: of('isDelayConsented'), value: true }], ['c']],
    ['a number is a value', [{ field: of('itemId'), value: 7 }], ['a']],
    ['a computed field is found', [{ field: of('status'), value: 'PARTIAL_*' }], ['c']],
    ['the order’s status has v3’s name', [{ field: of('orderStatusCode'), value: 'ORDER_CREATED' }], ['a', 'b', 'c']],
    [
      'all of a group must hold',
      [
        { field: of('orderNumber'), value: 'N-*' },
        { field: of('type'), value: 'PREORDER' },
      ],
      ['b'],
    ],
    [
      'one of several groups is enough',
      [
        { field: of('orderNumber'), value: 'N-*', group: 'x' },
        { field: of('type'), value: 'PREORDER', group: 'x' },
        { field: of('sku'), value: 'HAT', group: 'y' },
      ],
      ['b', 'c'],
    ],
    [
      'no group is the group Default',
      [
        { field: of('orderNumber'), value: 'N-*' },
        { field: of('type'), value: 'BACKORDER', group: 'Default' },
      ],
      ['a'],
    ],
    ['an unknown nesting finds nothing', [{ field: of('sku.size'), value: 'M' }], []],
  ])('%s', async (_case, filters, ids) => {
    expect(await found(...filters)).toEqual(ids);
  });

  it('sorts by several fields, each ascending or descending', async () => {
    expect(await sorted('backOrderPreOrder.orderNumber')).toEqual(['c', 'a', 'b']);
    expect(await sorted('-backOrderPreOrder.orderNumber')).toEqual(['b', 'a', 'c']);
    expect(await sorted('+backOrderPreOrder.type,-backOrderPreOrder.createdAt')).toEqual(['c', 'a', 'b']);
    expect(await sorted('-backOrderPreOrder.type, backOrderPreOrder.sku')).toEqual(['b', 'c', 'a']);
    expect(await sorted('backOrderPreOrder.vendorId')).toEqual(['a', 'b', 'c']);
    expect(await sorted('')).toEqual(['a', 'b', 'c']);
  });

  it('finds reservations by their present values', async () => {
    tenant = open();
    const id = await tenant.backorderTwo('A');
    const waits = { field: of('lineItemStatus'), value: 'PARTIALLY_ALLOCATED' };
    expect(await found(waits, { field: of('releasedQuantity'), value: 0 })).toEqual([id]);
    await tenant.stock(3);
    expect(await found(waits)).toEqual([]);
    expect(await found({ field: of('orderStatusCode'), value: 'ORDER_ALLOCATED' })).toEqual([id]);
  });

  it('accepts up to 25 values', async () => {
    const values = ['N-1', ...Array(24).fill('x')];
    expect(await found({ field: of('orderNumber'), condition: 'IN', values })).toEqual(['a']);
  });

  it('accepts at most fifty filters', async () => {
    const filters = Array.from({ length: 51 }, () => ({ field: of('sku'), value: '*' }));
    expect((await found(...filters.slice(1))).length).toBe(3);
    expect(await search({ filters })).toMatchObject({ status: 400, body: { message: 'filters must have at most 50 items' } });
  });
});

describe('a search is refused with 400', () => {
  const is = (field: string | undefined, changes: object = {}) => ({ filters: [{ field, value: 'x', ...changes }] });

  it.each<[string, object, string, string]>([
    ['without filters', {}, 'SERVICE-4003', 'filters must not be null'],
    ['where filters are no list', { filters: {} }, 'SERVICE-4002', 'filters must be a list'],
    ['where a filter names no field', is(undefined), 'SERVICE-4003', 'filters[0].field must not be null'],
    ['where a field has another prefix', is('order.sku'), 'SERVICE-4002', 'filters[0].field must start with "backOrderPreOrder."'],
    ['where a field has none', is('sku'), 'SERVICE-4002', 'filters[0].field must start with "backOrderPreOrder."'],
    [
      'where a field is unknown',
      is(of('colour')),
      'SERVICE-4004',
      `filters[0].field must name a field of backOrderPreOrder, not "backOrderPreOrder.colour"${KNOWN}`,
    ],
    [
      'where a field is a prototype’s',
      is(of('constructor')),
      'SERVICE-4004',
      `filters[0].field must name a field of backOrderPreOrder, not "backOrderPreOrder.constructor"${KNOWN}`,
    ],
    [
      'where a condition is none',
      is(of('sku'), { condition: 'LIKE' }),
      'SERVICE-4002',
      'filters[0].condition must be one of [EQ, NEQ, IN, NIN, LT, GT, LTE, GTE]',
    ],
    ['where a value is missing', is(of('sku'), { value: undefined }), 'SERVICE-4003', 'filters[0].value must not be missing'],
    [
      'where a list is missing',
      is(of('sku'), { condition: 'IN', value: undefined }),
      'SERVICE-4003',
      'filters[0].values must not be missing',
    ],
    ['where a list is none', is(of('sku'), { condition: 'IN', value: 'x' }), 'SERVICE-4002', 'filters[0].value must be a list'],
    [
      'where a list has no values',
      is(of('sku'), { condition: 'NIN', value: undefined, values: [] }),
      'SERVICE-4002',
      'filters[0].values must have at least 1 item',
    ],
    [
      'where a list has too many values',
      is(of('sku'), { condition: 'IN', value: undefined, values: Array(26).fill('x') }),
      'SERVICE-4002',
      'filters[0].values must have at most 25 items',
    ],
    [
      'where a bound is neither number nor date',
      is(of('quantity'), { condition: 'GT' }),
      'SERVICE-4002',
      'filters[0].value must be a number or an ISO 8601 date',
    ],
    ['where a sort has another prefix', { filters: [], sort: 'sku' }, 'SERVICE-4002', 'sort must start with "backOrderPreOrder."'],
    [
      'where a sort names an unknown field',
      { filters: [], sort: of('colour') },
      'SERVICE-4004',
      `sort must name a field of backOrderPreOrder, not "backOrderPreOrder.colour"${KNOWN}`,
    ],
  ])('%s', async (_case, body, errorCode, message) => {
    const refused = await search(body);
    expect([refused.status, refused.body]).toEqual([400, { type: 'CLIENT_ERROR', message, errorCode }]);
  });

  it('with every wrong field named', async () => {
    const { status, body } = await search({ filters: [{ field: 'x', value: 1 }, { field: of('sku') }] });
    expect([status, body.errorCode, body.errors.map(({ message }: { message: string }) => message)]).toEqual([
      400,
      'SERVICE-4007',
      ['filters[0].field must start with "backOrderPreOrder."', 'filters[1].value must not be missing'],
    ]);
  });

  it.each([
    ['?limit=0', 'limit must be at least 1'],
    ['?limit=101', 'limit must be at most 100'],
    ['?limit=ten', 'limit must be an integer'],
    ['?offset=-1', 'offset must be at least 0'],
    ['?limit=1&limit=2', 'limit must be an integer'],
    ['?offset=', 'offset must not be empty'],
  ])('with %s', async (query, message) => {
    expect(await search({ filters: [] }, query)).toMatchObject({
      status: 400,
      body: { type: 'CLIENT_ERROR', message, errorCode: 'SERVICE-4002' },
    });
  });

  it('with an unknown parameter, as SERVICE-4004', async () => {
    expect(await search({ filters: [] }, '?page=2')).toMatchObject({
      status: 400,
      body: { message: 'page is not a known query parameter', errorCode: 'SERVICE-4004' },
    });
  });
});
