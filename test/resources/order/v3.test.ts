import { beforeEach, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { apiContract } from '../../support/documents.js';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const contract = await apiContract();
const documented = contract.components.examples.OrderToCreateV3.value;

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const create = (body: object) => tenant.v3('POST', '/orders', { body });
const placed = async (changes: object = {}) => {
  const { status, body } = await create(drafts.orderV3(changes));
  expect([status, body.orderNumber]).toEqual([201, expect.any(String)]);
  return body;
};
const search = async (filters: object[], more: object = {}, query = '') => {
  const { body } = await tenant.v3('POST', `/orders/search${query}`, { body: { filters, ...more } });
  return body;
};
const numbers = ({ data }: { data: { orderNumber: string }[] }) => data.map(({ orderNumber }) => orderNumber);

describe('an order of v3', () => {
  it('takes the documented body to the letter and shows what it said', async () => {
    const { status, body } = await create(documented);
    expect([status, body.message]).toEqual([201, undefined]);
    const { payments, items, shipInfo, ...order } = body;
    const { requestContext, statusDescription: _, ...said } = documented;
    for (const name of ['attributes', 'cartId', 'currencies', 'customer', 'employeeId', 'notes', 'retail', 'subtype'])
      expect([name, order[name]]).toEqual([name, said[name]]);
    expect(order).toMatchObject({
      channelId: '12',
      orderId: expect.stringMatching(/^[0-9a-f]{24}$/),
      orderNumber: '309019176',
      orderExternalId: '191763090_O1231',
      statusCode: 'ORDER_CREATED',
      statusDescription: 'Order Created',
      transactionLogs: [requestContext],
      orderTotal: 146.9,
      originalOrderTotal: 146.9,
      fees: [{ name: 'STATE', amount: 34.56, taxCode: 'FR01' }],
      discounts: [{ promotionCode: 'HNY2022', promotionId: 'HNY2022', promotionName: 'New Year', amount: 2.4 }],
      version: 0,
      createdAt: NOW,
    });
    expect(items).toMatchObject([
      {
        itemId: 1234,
        itemName: 'Item',
        itemSubtype: 'Borderfree',
        isBackorder: true,
        isPreorder: true,
        isDonation: true,
        isFulfillable: true,
        fulfillment: documented.items[0].fulfillment,
        itemSubtotal: 600,
        taxDetails: [{ name: 'STATE', amount: 34.56 }],
        orderedQuantity: 60,
        quantityInStatus: { created: 60, hold: 0, pendingShipped: 0, shipped: 0, delivered: 0, cancelled: 0, returned: 0 },
        lineOrderStatus: 'VALID',
      },
    ]);
    expect(items[0]).not.toHaveProperty('segment');
    const { discounts: _d, taxDetails: _t, ...shipTo } = documented.shipInfo[0];
    const plain = Object.fromEntries(Object.entries(shipTo).filter(([name]) => !name.endsWith('InCurrencies')));
    expect(shipInfo).toMatchObject([{ ...plain, isInvoiced: false }]);
    expect(payments).toMatchObject([{ paidAt: expect.any(String), authorizedAmount: 123.2, chargedAmount: 60, authorizationAttempts: 0 }]);
    expect(payments[0]).not.toHaveProperty('authorizationExpirationDate');
  });

  it('is one record in both versions, each with its own names', async () => {
    const v3 = await placed({ orderNumber: 'A', orderExternalId: 'X-1', subtype: 'ANDROID', retail: { locationNumber: '7' } });
    const v2 = await tenant.order('A');
    expect(v2).toMatchObject({
      orderId: v3.orderId,
      orderDate: v3.orderedAt,
      orderSubTotal: v3.orderSubtotal,
      subType: 'Android',
      retail: { locationNum: 7 },
      shipInfo: [{ shipToAddress: { address1: '12 Garden Street', state: 'TX', country: 'US', name: { first: 'Alex', last: 'Morgan' } } }],
      items: [{ itemId: '1', sku: 'SKU-1', itemSubTotal: 10 }],
    });
    await tenant.place('B', { orderExternalId: 'X-2', notes: [{ timestamp: NOW, user: 'u', notes: 'n' }] });
    const b = (await tenant.v3('GET', '/orders/order-number/B')).body;
    expect(b).toMatchObject({ orderExternalId: 'X-2', notes: [{ createdAt: NOW, user: 'u', notes: 'n' }] });
    expect((await tenant.v3('GET', `/orders/${b.orderId}`)).body).toEqual(b);
    expect((await tenant.v3('GET', `/orders/${v3.orderId}`)).body).toEqual(v3);
  });

  it('needs a status and lines only; a number and ids of lines are made', async () => {
    const bare = { statusCode: 'ORDER_CREATED', items: [{ itemId: 1, lineItemNumber: 1, shipToId: 'home', sku: 'A', itemUnitPrice: 4 }] };
    const { status, body } = await create(bare);
    expect([status, body.orderNumber, body.orderTotal, body.shipInfo]).toEqual([201, '1', 4, []]);
    expect(body.items[0].lineItemId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await create({ ...bare, customer: { email: 'a@example.com' } })).body).toMatchObject({
      orderNumber: '2',
      customer: { email: 'a@example.com' },
    });
    expect(await tenant.order('2')).toMatchObject({ customer: { name: { first: '' } } });
    expect((await create({ items: [] })).body).toMatchObject({
      type: 'CLIENT_ERROR',
      errorCode: 'SERVICE-4007',
      message: 'statusCode must not be null, items must have at least 1 item',
      errors: [{ errorCode: 'SERVICE-4003' }, { errorCode: 'SERVICE-4002' }],
      context: { service: 'orders', endpoint: 'POST /v3/orders' },
    });
  });

  it('is refused in the words of v3, and leaves no trace', async () => {
    await placed({ orderNumber: 'A' });
    const again = await create(drafts.orderV3({ orderNumber: 'A' }));
    expect([again.status, again.body.errorCode, again.body.message]).toEqual([
      400,
      'SERVICE-4005',
      'orderNumber must be unique; order A already exists',
    ]);
    const payments = [{ authorizedAmount: 1.234, currency: 'USD' }];
    const wrong = await create(drafts.orderV3({ orderNumber: 'B', payments }));
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining('payments[0].authorizedAmount')]);
    expect((await tenant.v3('GET', '/orders/order-number/B')).body).toEqual({ type: 'CLIENT_ERROR', message: 'Order B not found' });
    expect((await search([])).pagination.count).toBe(1);
  });

  it('shows amounts in each currency group, as stated or converted; v2 shows plain ones', async () => {
    const groups = [
      { group: 'SHOPPER', currency: 'EUR', conversionRate: 0.9 },
      { group: 'RETAILER', currency: 'USD', conversionRate: 1 },
    ];
    const unit = [
      { group: 'RETAILER', currency: 'USD', amount: 10 },
      { group: 'SHOPPER', currency: 'EUR', amount: 9.5 },
    ];
    const order = await placed({
      orderNumber: 'A',
      currencies: { groups, primaryCurrency: 'RETAILER' },
      items: [{ itemUnitPrice: undefined, itemUnitPriceInCurrencies: unit, orderedQuantity: 2 }],
    });
    const inGroups = (eur: number, usd: number) => [
      { group: 'SHOPPER', currency: 'EUR', amount: eur },
      { group: 'RETAILER', currency: 'USD', amount: usd },
    ];
    expect(order).toMatchObject({ orderTotal: 20, orderTotalInCurrencies: inGroups(18, 20), cancelTotalInCurrencies: inGroups(0, 0) });
    expect(order.items[0]).toMatchObject({ itemUnitPrice: 10, itemUnitPriceInCurrencies: inGroups(9.5, 10) });
    const v2 = await tenant.order('A');
    expect([v2.orderTotal, JSON.stringify(v2).includes('InCurrencies')]).toEqual([20, false]);
  });

  it('is found by its fields in either version’s spelling, newest first, page by page', async () => {
    await placed({ orderNumber: 'A', orderExternalId: 'X-1' });
    await tenant.advance('PT1H');
    await placed({ orderNumber: 'B', statusCode: 'ORDER_HOLD', items: [{ sku: 'LAMP' }] });
    expect(numbers(await search([]))).toEqual(['B', 'A']);
    expect(numbers(await search([], { sort: '+order.createdAt' }))).toEqual(['A', 'B']);
    expect(numbers(await search([{ field: 'order.orderNumber', condition: 'EQ', value: 'A' }]))).toEqual(['A']);
    expect(numbers(await search([{ field: 'order.orderExternalId', value: 'X-*' }]))).toEqual(['A']);
    expect(numbers(await search([{ field: 'order.statusCode', condition: 'IN', values: ['ORDER_HOLD'] }]))).toEqual(['B']);
    expect(numbers(await search([{ field: 'order.items.sku', value: 'LAMP' }]))).toEqual(['B']);
    expect(numbers(await search([{ field: 'order.orderDate', condition: 'LT', value: '2026-01-05T09:30:00.000Z' }]))).toEqual(['A']);
    expect(numbers(await search([{ field: 'order.items.quantityInStatus.hold', condition: 'GT', value: 0 }]))).toEqual(['B']);
    const many = { field: 'order.orderNumber', condition: 'IN', values: Array(26).fill('A') };
    expect((await search([many])).message).toBe('filters[0].values must have at most 25 items');
    const page = await search([], { sort: '-order.orderNumber' }, '?limit=1&offset=1');
    expect([numbers(page), page.pagination]).toEqual([['A'], { limit: 1, offset: 1, count: 2 }]);
    expect((await search([{ field: 'order.orderNumbr', value: 'x' }])).message).toMatch(/^filters\[0\]\.field must name a field of order/);
  });
});
