import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { example, line, newOrder, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const query = (body: object) => tenant.post('/order/query', body);
const page = (body: object) => tenant.ok(query(body));
/** The numbers of the orders that match, sorted. */
const numbers = async (filters: object): Promise<string[]> =>
  (await page({ filters })).orders.map(({ orderNumber }: { orderNumber: string }) => orderNumber).sort();

/** Three orders of a day each, as a shop has them. */
async function threeOrders(): Promise<void> {
  await tenant.place('order-1Z', {
    orderSubTotal: 1350.5,
    retail: { locationNum: 12 },
    cartId: 'cart-1',
    shipInfo: [
      { shipToId: '23434', taxCode: 'T', shipToAddress: { address1: '1 Main', name: { first: 'Ann' }, city: 'Beaumont' } },
      { shipToId: '9', taxCode: 'X' },
    ],
    items: [line({ sku: 'HAT', shipToId: '9', backorder: true }), line({ lineItemId: 'L2', lineItemNumber: 2, sku: 'SHIRT' })],
    attributes: { gift: true, score: '31' },
  });
  await tenant.advance('P1D');
  await tenant.place('order-2Z', { orderSubTotal: 1299.99, channelId: '13', items: [line({ sku: 'COAT', orderedQuantity: 7 })] });
  await tenant.advance('P1D');
  await tenant.place('other-3', { statusCode: 'ORDER_HOLD_FRAUD', orderSubTotal: 1400, type: 'WEB' });
}

describe('an order query answers', () => {
  it('the documented body with the order it describes', async () => {
    await threeOrders();
    await tenant.place('order-9Z', { orderDate: '2022-01-01T00:00:00Z' });
    const filters = { ...example('order-query.request').filters, createdAt: { lt: '2026-01-05T23:12:00.123Z' } };
    const order = await tenant.order('order-1Z');
    expect(await page({ ...example('order-query.request'), filters })).toEqual({ count: 1, limit: 10, offset: 0, orders: [order] });
  });

  it('all orders, at most ten and the last updated first, for empty filters', async () => {
    for (let i = 0; i < 12; i += 1) {
      await tenant.place(`A${i}`);
      await tenant.advance('PT1M');
    }
    const first = await page({ filters: {} });
    expect([first.count, first.limit, first.offset, first.orders.length]).toEqual([12, 10, 0, 10]);
    expect(first.orders[0].orderNumber).toBe('A11');
    const rest = await page({ filters: {}, offset: 10 });
    expect([rest.count, rest.offset, rest.orders.map(({ orderNumber }: { orderNumber: string }) => orderNumber)]).toEqual([
      12,
      10,
      ['A1', 'A0'],
    ]);
    await tenant.cancel((await tenant.order('A3')).orderId);
    expect((await page({ filters: {}, limit: 1 })).orders[0].orderNumber).toBe('A3');
    expect(await page({ filters: {}, offset: 50 })).toMatchObject({ count: 12, offset: 50, orders: [] });
  });

  it('the orders in the requested order', async () => {
    await threeOrders();
    const sorted = async (sortBy: string, sortDirection?: string) =>
      (await page({ filters: {}, sortBy, sortDirection })).orders.map(({ orderNumber }: { orderNumber: string }) => orderNumber);
    expect(await sorted('orderSubTotal', 'asc')).toEqual(['order-2Z', 'order-1Z', 'other-3']);
    expect(await sorted('orderSubTotal')).toEqual(['other-3', 'order-1Z', 'order-2Z']);
    expect(await sorted('retail.locationNum', 'ASC')).toEqual(expect.arrayContaining(['order-1Z']));
    expect((await sorted('retail.locationNum', 'asc'))[0]).toBe('order-1Z');
    expect((await sorted('retail.locationNum', 'desc'))[0]).toBe('order-1Z');
    expect(await sorted('createdAt', 'asc')).toEqual(['order-1Z', 'order-2Z', 'other-3']);
  });

  it('200 with count 0 if nothing matches, or 404 under the policy emptyQuery', async () => {
    await threeOrders();
    expect(await page({ filters: { orderNumber: 'none' } })).toEqual({ count: 0, limit: 10, offset: 0, orders: [] });
    await tenant.policies({ emptyQuery: 'notFound' });
    expect(await query({ filters: { orderNumber: 'none' } })).toMatchObject({
      status: 404,
      body: { message: 'No orders match the filters' },
    });
    expect(await numbers({ orderNumber: 'other-3' })).toEqual(['other-3']);
  });

  it('up to 1000 orders at once', async () => {
    expect(await page({ filters: {}, limit: 1000 })).toMatchObject({ limit: 1000 });
  });
});

describe('a filter', () => {
  let shop: Tenant;
  beforeAll(async () => {
    tenant = open();
    shop = tenant;
    await threeOrders();
  });
  beforeEach(() => {
    tenant = shop;
  });

  it.each<[string, object, string[]]>([
    ['a scalar is equals', { orderNumber: 'order-2Z' }, ['order-2Z']],
    ['a number may be written as a text', { retail: { locationNum: '12' } }, ['order-1Z']],
    ['a text may be written as a number', { channelId: 13 }, ['order-2Z']],
    ['* stands for any characters', { orderNumber: 'order-*Z' }, ['order-1Z', 'order-2Z']],
    ['* may stand for none', { orderNumber: '*other-3*' }, ['other-3']],
    ['case counts', { orderNumber: 'ORDER-*' }, []],
    ['a list is one of', { statusCode: ['ORDER_HOLD_FRAUD', 'ORDER_CANCELLED'] }, ['other-3']],
    ['a list may hold patterns', { orderNumber: ['*1Z', 'other*'] }, ['order-1Z', 'other-3']],
    ['an empty list matches nothing', { orderNumber: [] }, []],
    ['a range has an open end', { orderSubTotal: { gt: 1350.5 } }, ['other-3']],
    ['a range may include its ends', { orderSubTotal: { gte: 1299.99, lte: 1350.5 } }, ['order-1Z', 'order-2Z']],
    ['a range may leave out its end', { orderSubTotal: { gte: 1299.99, lt: 1350.5 } }, ['order-2Z']],
    ['a range takes dates', { createdAt: { gt: '2026-01-05T12:00:00Z', lt: '2026-01-07' } }, ['order-2Z']],
    ['a date equals the same instant in another zone', { createdAt: '2026-01-06T10:00:00+01:00' }, ['order-2Z']],
    ['one matching sub-document of a list is enough', { shipInfo: { shipToId: ['23434', '23436'] } }, ['order-1Z']],
    ['no sub-document meets all conditions', { shipInfo: { shipToId: '23434', taxCode: 'X' } }, []],
    ['one sub-document meets all conditions', { shipInfo: { shipToId: '9', taxCode: 'X' } }, ['order-1Z']],
    ['nesting continues below a list', { shipInfo: { shipToAddress: { city: 'Beau*' } } }, ['order-1Z']],
    ['lines are filtered like other lists', { items: { sku: 'COAT', orderedQuantity: { gt: 5 } } }, ['order-2Z']],
    ['a computed field of a line is filtered', { items: { lineOrderStatus: 'VALID', backorder: true } }, ['order-1Z']],
    ['the status description is filtered', { statusDescription: 'Order Hold*' }, ['other-3']],
    ['free-form attributes are filtered', { attributes: { gift: true, score: 31 } }, ['order-1Z']],
    ['null matches absent fields', { retail: null, type: null }, ['order-2Z']],
    ['all conditions must match', { channelId: '12', orderSubTotal: { lt: 1400 } }, ['order-1Z']],
    ['an unknown field matches nothing', { nope: 1 }, []],
    ['a field of prototypes matches nothing', { constructor: 'Object', toString: '*' }, []],
    ['an inner field matches nothing', { holds: ['FRAUD'] }, []],
  ])('%s', async (_case, filters, expected) => {
    expect(await numbers(filters)).toEqual(expected);
  });

  it('finds an order by its present values', async () => {
    tenant = open();
    await threeOrders();
    const { orderId } = await tenant.order('order-2Z');
    await tenant.ok(tenant.cancel(orderId));
    expect(await numbers({ statusCode: 'ORDER_CANCELLED', items: { cancelledQuantity: 7 } })).toEqual(['order-2Z']);
    expect(await numbers({ statusCode: 'ORDER_CREATED' })).toEqual(['order-1Z']);
    expect(await numbers({ orderId })).toEqual(['order-2Z']);
  });
});

describe('a query is refused with 400', () => {
  it.each<[string, object, string]>([
    ['without filters', {}, '[filters must not be null]'],
    ['with null for filters', { filters: null }, '[filters must not be null]'],
    ['with a list for filters', { filters: [] }, '[filters must be an object]'],
    ['with a limit of 0', { filters: {}, limit: 0 }, '[limit must be at least 1]'],
    ['with a limit above 1000', { filters: {}, limit: 1001 }, '[limit must be at most 1000]'],
    ['with a text for the limit', { filters: {}, limit: '10' }, '[limit must be an integer]'],
    ['with a negative offset', { filters: {}, offset: -1 }, '[offset must be at least 0]'],
    ['with an unknown sort direction', { filters: {}, sortDirection: 'up' }, '[sortDirection must be one of [asc, desc, ASC, DESC]]'],
    ['with an empty sortBy', { filters: {}, sortBy: '' }, '[sortBy must name a field, at most 16 levels deep]'],
    [
      'where a bound is no number or date',
      { filters: { orderTotal: { gt: 'x' } } },
      '[filters.orderTotal.gt must be a number or an ISO 8601 date]',
    ],
    [
      'for every field that is wrong at once',
      { limit: 'x', offset: 1.5 },
      '[filters must not be null, limit must be an integer, offset must be an integer]',
    ],
  ])('%s', async (_case, body, message) => {
    expect(await query(body)).toMatchObject({ status: 400, body: { message } });
  });

  it('if a pattern or list exceeds its limit', async () => {
    const long = await query({ filters: { orderNumber: `*${'a'.repeat(2000)}` } });
    expect(long).toMatchObject({ status: 400, body: { message: '[filters.orderNumber must be at most 1000 characters long]' } });
    const many = await query({ filters: { orderNumber: Array.from({ length: 1001 }, String) } });
    expect(many).toMatchObject({ status: 400, body: { message: '[filters.orderNumber must have at most 1000 values]' } });
  });
});

it('an order query does not find another tenant’s orders', async () => {
  const other = open();
  await other.ok(other.post('/order', newOrder('secret')));
  expect(await numbers({ orderNumber: 'secret' })).toEqual([]);
});
