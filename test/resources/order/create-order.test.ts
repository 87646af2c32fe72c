import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, NOW, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const ID = /^[0-9a-f]{24}$/;

describe('a new order', () => {
  it('is answered as in the documented body, with the fields that the system adds', async () => {
    const sent = example('order-create.request');
    const order = await tenant.ok(tenant.post('/order/', sent));
    const { items, ...rest } = sent;
    const inUtc = { paymentDate: '2022-01-27T21:15:58.000Z', authExpirationDate: '2022-01-27T21:15:58.000Z' };
    expect(order).toEqual({
      ...rest,
      payments: [{ ...rest.payments[0], ...inUtc }],
      version: 0,
      orderId: expect.stringMatching(ID),
      statusDescription: 'Order Created',
      originalSubTotal: 123.45,
      originalDiscounts: 1.23,
      originalFeeTotal: 12.34,
      originalTaxTotal: 12.34,
      originalOrderTotal: 146.9,
      appeasementTotal: 0,
      returnTotal: 0,
      cancelTotal: 0,
      invoiceTotal: 0,
      createdAt: NOW,
      updatedAt: NOW,
      auditLogs: [{ auditId: expect.stringMatching(ID), auditType: 'CREATE', auditTimestamp: NOW, success: true }],
      items: [
        {
          ...items[0],
          lineOrderStatus: 'VALID',
          originalItemSubTotal: 600,
          originalDiscounts: 55,
          originalTaxTotal: 5,
          originalFeeTotal: 5,
          originalItemTotal: 555,
          backOrderedQuantity: 0,
          pendingShippedQuantity: 0,
          pendingShippedBackOrderQuantity: 0,
          shippedQuantity: 0,
          deliveredQuantity: 0,
          cancelledQuantity: 0,
          pendingReturnQuantity: 0,
          processingReturnQuantity: 0,
          rejectedReturnQuantity: 0,
          returnedQuantity: 0,
          pendingExchangeQuantity: 0,
          exchangeQuantity: 0,
          invoiceQuantity: 0,
          reshippedQuantity: 0,
          itemShippingTotal: 0,
          originalShippingTotal: 0,
          outstandingItemTotal: 555,
          originalOutstandingItemTotal: 555,
          invoiceTotal: 0,
          refundAmount: 0,
          cancelledAmount: 0,
          appeasementTotal: 0,
        },
      ],
    });
    expect(await tenant.order('309019176')).toEqual(order);
  });

  it('may be sent as the shorter documented body, and without a trailing slash', async () => {
    const sent = example('order-create.curl.request');
    expect(await tenant.ok(tenant.post('/order', sent))).toMatchObject({ orderNumber: '309019176', attributes: {} });
  });

  it('keeps the totals that are sent even if they do not add up', async () => {
    const order = await tenant.place('A', { orderSubTotal: 1, orderTotal: 99, items: [line({ itemSubTotal: 7, itemTotal: 8 })] });
    expect(order).toMatchObject({ orderSubTotal: 1, orderTotal: 99, originalSubTotal: 1, originalOrderTotal: 99 });
    expect(order.items[0]).toMatchObject({ itemSubTotal: 7, itemTotal: 8, originalItemSubTotal: 7, originalItemTotal: 8 });
  });

  it('gets missing amounts by the documented formulas', async () => {
    const order = await tenant.place('A', {
      fees: [{ type: 'shipping', value: 5 }],
      discounts: [{ quantity: 1, amount: 2 }],
      items: [line({ discounts: [{ quantity: 1, amount: 1.5 }], taxDetail: [{ value: 2.1 }], fees: [{ type: 'wrap', value: 0.4 }] })],
    });
    expect(order.items[0]).toMatchObject({
      itemSubTotal: 30,
      itemDiscountsTotal: 1.5,
      itemTaxTotal: 2.1,
      itemFeeTotal: 0.4,
      itemTotal: 31,
    });
    expect(order).toMatchObject({ orderSubTotal: 30, orderDiscount: 3.5, feeTotal: 5.4, taxTotal: 2.1, orderTotal: 34 });
  });

  it('has the merchant’s order date, or by default the present time', async () => {
    expect(await tenant.place('A')).toMatchObject({ orderDate: NOW });
    expect(await tenant.place('B', { orderDate: '2022-05-12T09:30:31.198Z' })).toMatchObject({ orderDate: '2022-05-12T09:30:31.198Z' });
  });

  it('has timestamps of its tenant’s clock', async () => {
    await tenant.advance('P1DT1H');
    const later = '2026-01-06T10:00:00.000Z';
    const order = await tenant.place('A');
    expect(order).toMatchObject({ createdAt: later, updatedAt: later, orderDate: later, auditLogs: [{ auditTimestamp: later }] });
  });

  it('has one unit per line by default', async () => {
    const { items } = await tenant.place('A', { items: [line({ orderedQuantity: undefined })] });
    expect(items[0]).toMatchObject({ orderedQuantity: 1, itemSubTotal: 10, itemTotal: 10 });
  });

  it('stores the events ORDER_CREATE and order confirmation', async () => {
    await tenant.place('A');
    expect(await tenant.events('A')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL']);
  });

  it('stores ORDER_CREATE before the event of its hold', async () => {
    await tenant.place('A', { statusCode: 'ORDER_HOLD_FRAUD' });
    expect(await tenant.events('A')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', 'ORDER_HOLD_FRAUD']);
  });

  it('has different ids in different tenants', async () => {
    const other = open();
    const ids = [await tenant.place('A'), await tenant.place('B'), await other.place('A')].map(({ orderId }) => orderId);
    expect(new Set(ids.slice(0, 2)).size).toBe(2);
    expect(ids.every((id) => ID.test(id))).toBe(true);
  });

  it('is found and updated by its number with any characters', async () => {
    for (const number of ['a/b', 'ä ö', '50%', 'x?y&z=1', '#1', 'constructor', '__proto__', '漢字', '0']) {
      await tenant.place(number);
      expect(await tenant.order(number)).toMatchObject({ orderNumber: number });
      const updated = await tenant.ok(tenant.put(`/order/${encodeURIComponent(number)}`, newOrder(number)));
      expect(updated).toMatchObject({ orderNumber: number, version: 1 });
    }
  });
});

describe('a new order can be created', () => {
  it.each([
    ['ORDER_CREATED', 'Order Created', 'VALID'],
    ['ORDER_CONFIRMED', 'Order Confirmed', 'VALID'],
    ['ORDER_HOLD', 'Order Hold', 'VALID'],
    ['ORDER_HOLD_FRAUD', 'Order Hold Fraud', 'VALID'],
    ['ORDER_HOLD_CSR', 'Order Hold Csr', 'VALID'],
    ['ORDER_HOLD_CROSSBORDER', 'Order Hold Crossborder', 'VALID'],
    ['ORDER_HOLD_REVALIDATION', 'Order Hold Revalidation', 'VALID'],
    ['ORDER_HOLD_AUTH_PENDING', 'Order Hold Auth Pending', 'VALID'],
    ['ORDER_HOLD_EXTERNAL', 'Order Hold External', 'VALID'],
    ['ORDER_SHIPPED', 'Order Shipped', 'SHIPPED'],
    ['ORDER_DELIVERED', 'Order Delivered', 'DELIVERED'],
    ['ORDER_PICKED_UP', 'Order Picked Up', 'PICKED_UP'],
  ])('in status %s, described as "%s"', async (statusCode, statusDescription, lineOrderStatus) => {
    const order = await tenant.place('A', { statusCode, statusDescription: 'whatever' });
    expect(order).toMatchObject({ statusCode, statusDescription, items: [{ lineOrderStatus }] });
  });

  it('in no status that only moves can reach', async () => {
    for (const statusCode of [
      'ORDER_ALLOCATED',
      'ORDER_PARTIALLY_SHIPPED',
      'ORDER_CANCELLED',
      'ORDER_RETURNED',
      'NEW',
      '',
      'constructor',
    ]) {
      const { status, body } = await tenant.post('/order', newOrder('A', { statusCode }));
      expect([status, body.message]).toEqual([400, expect.stringMatching(/^\[statusCode must be one of \[ORDER_CREATED, /)]);
    }
    expect(await tenant.ok(tenant.get('/order'))).toEqual([]);
  });
});

describe('a new order is refused with 400', () => {
  it('if its number is in use by the same tenant', async () => {
    await tenant.place('A');
    const again = await tenant.post('/order', newOrder('A', { orderTotal: 1 }));
    expect(again).toMatchObject({ status: 400, body: { message: '[orderNumber must be unique; order A already exists]' } });
    expect(await tenant.order('A')).toMatchObject({ version: 0, orderTotal: 30 });
    await open().place('A');
  });

  it.each([
    ['without a number', { orderNumber: '' }, '[orderNumber must not be empty]'],
    ['without lines', { items: [] }, '[items must not be empty]'],
    [
      'with two lines of one id',
      { items: [line(), line({ lineItemNumber: 2 })] },
      '[items[1].lineItemId must be unique in the order; "L1" already exists]',
    ],
    ['with no units', { items: [line({ orderedQuantity: 0 })] }, '[items[0].orderedQuantity must be at least 1]'],
    [
      'with more lines than can be moved at once',
      { items: Array.from({ length: 1_001 }, (_, i) => line({ lineItemId: `L${i}` })) },
      '[items must have at most 1000 entries]',
    ],
    ['with half a unit', { items: [line({ orderedQuantity: 1.5 })] }, '[items[0].orderedQuantity must be an integer]'],
    [
      'with more units than can be counted',
      { items: [line({ orderedQuantity: 1e15 })] },
      '[items[0].orderedQuantity must be at most 1000000000]',
    ],
    ['with a total that is too large', { orderTotal: 1e300 }, '[orderTotal must be less than 100000000000]'],
    [
      'with a payment past reckoning',
      { payments: [payment({ authAmount: -1e11 })] },
      '[payments[0].authAmount must be less than 100000000000]',
    ],
    [
      'with a price past reckoning',
      { items: [line({ itemUnitPrice: 1e9, orderedQuantity: 1000 })] },
      '[items[0].itemUnitPrice times orderedQuantity must be less than 100000000000]',
    ],
    ['with an unknown type', { type: 'FAX' }, '[type must be one of [CSC, MOBILE_APP, POS, WEB]]'],
    ['with an unknown subType', { subType: 'Windows' }, '[subType must be one of [Android, IOS, International]]'],
    [
      'with a date of no calendar',
      { orderDate: '2026-02-30T00:00:00Z' },
      '[orderDate must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z]',
    ],
    [
      'with a date without a day',
      { orderDate: '2026-02' },
      '[orderDate must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z]',
    ],
  ])('%s', async (_case, changes, message) => {
    expect(await tenant.post('/order', newOrder('A', changes))).toMatchObject({ status: 400, body: { message } });
    expect(await tenant.ok(tenant.get('/order'))).toEqual([]);
  });
});

it('a new order is captured in full under the policy captureAt checkout', async () => {
  await tenant.policies({ captureAt: 'checkout' });
  const order = await tenant.ok(tenant.post('/order', newOrder('A', { payments: [payment({ authAmount: 30 })] })));
  expect(order.payments).toMatchObject([{ authAmount: 30, chargedAmount: 30, paymentStatus: 'PAID' }]);
});
