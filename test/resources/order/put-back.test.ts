import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, NOW, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

type Order = Awaited<ReturnType<Tenant['order']>>;

/** The order without what every update changes. */
function unstamped({ version: _version, updatedAt: _at, auditLogs: _logs, ...rest }: Order): Order {
  return rest;
}

describe('the documented update', () => {
  /** What the sandbox answers otherwise than it was sent, and why. */
  const bySystem = {
    orderId: 'is given at creation',
    version: 'counts updates',
    createdAt: 'is when it was created',
    updatedAt: 'is when it was changed',
    auditLogs: 'is written by the sandbox only',
    appeasements: 'are granted by the sandbox only',
    appeasementTotal: 'is read from the ledger',
    returnTotal: 'is read from the ledger',
    invoiceTotal: 'is computed',
    originalSubTotal: 'was set at creation',
    originalDiscounts: 'was set at creation',
    orderReleaseTimestamp: 'is shown in UTC with milliseconds',
    payments: 'follow the ledger, and have dates in UTC',
    cancelTotal: 'follows the units cancelled',
  };
  const bySystemInLine = {
    appeasements: 'are granted by the sandbox only',
    appeasementTotal: 'is read from the ledger',
    returns: 'are recorded by the sandbox only',
    refundAmount: 'is read from the returns',
    invoiceTotal: 'is computed',
    invoiceQuantity: 'is computed',
    cancelledAmount: 'is computed',
    reshippedQuantity: 'is computed',
    originalShippingTotal: 'was set at creation',
    originalTaxTotal: 'was set at creation',
    backOrderedQuantity: 'contradicts the other quantities',
    pendingShippedQuantity: 'contradicts the other quantities',
    pendingShippedBackOrderQuantity: 'contradicts the other quantities',
    shippedQuantity: 'contradicts the other quantities',
    deliveredQuantity: 'contradicts the other quantities',
    cancelledQuantity: 'contradicts the other quantities',
    pendingReturnQuantity: 'contradicts the other quantities',
    processingReturnQuantity: 'contradicts the other quantities',
    rejectedReturnQuantity: 'contradicts the other quantities',
    returnedQuantity: 'contradicts the other quantities',
    pendingExchangeQuantity: 'contradicts the other quantities',
    exchangeQuantity: 'contradicts the other quantities',
  };

  it('reads back as sent, except for fields of the system', async () => {
    await tenant.ok(tenant.post('/order', example('order-create.request')));
    await tenant.advance('PT1H');
    const { items: sentItems, ...sent } = example('order-update.request');
    const { items, ...order } = await tenant.ok(tenant.put('/order/309019176', { ...sent, items: sentItems }));
    const changed = (now: Order, then: Order) =>
      Object.keys({ ...now, ...then }).filter((field) => !isDeepStrictEqual(now[field], then[field]));
    expect(changed(order, sent).sort()).toEqual(Object.keys(bySystem).sort());
    expect(changed(items[0], sentItems[0]).sort()).toEqual(Object.keys(bySystemInLine).sort());
  });

  it('moves no units, keeps the stated totals, and has a history entry', async () => {
    const { orderId } = await tenant.ok(tenant.post('/order', example('order-create.request')));
    await tenant.advance('PT1H');
    const order = await tenant.ok(tenant.put('/order/309019176', example('order-update.request')));
    expect(order).toMatchObject({ orderId, version: 1, createdAt: NOW, updatedAt: '2026-01-05T10:00:00.000Z' });
    expect(order).toMatchObject({ originalSubTotal: 123.45, originalDiscounts: 1.23, originalOrderTotal: 146.9 });
    expect(order).toMatchObject({ orderSubTotal: 123.45, orderDiscount: 1.23, feeTotal: 12.34, taxTotal: 12.34, orderTotal: 146.9 });
    expect(order.items[0]).toMatchObject({ itemSubTotal: 600, itemDiscountsTotal: 55, itemTaxTotal: 5, itemFeeTotal: 5, itemTotal: 555 });
    expect(order.auditLogs).toMatchObject([
      { auditType: 'CREATE' },
      { auditType: 'UPDATE', auditTimestamp: '2026-01-05T10:00:00.000Z', updatedFields: [] },
    ]);
    expect(await tenant.order('309019176')).toEqual(order);
  });
});

describe('an order that is sent back as read changes only version, updatedAt and auditLogs', () => {
  const stories: [string, () => Promise<unknown>][] = [
    ['new', () => tenant.place('A', { payments: [payment({ authAmount: 30 })] })],
    ['the documented one', () => tenant.ok(tenant.post('/order', { ...example('order-create.request'), orderNumber: 'A' }))],
    [
      'held for two reasons',
      async () => {
        await tenant.place('A', { statusCode: 'ORDER_HOLD_FRAUD' });
        await tenant.move('A', 'hold', { hold: 'CSR' });
      },
    ],
    [
      'released',
      async () => {
        await tenant.place('A');
        await tenant.move('A', 'release');
      },
    ],
    ['backordered in part', () => tenant.backorderTwo('A')],
    [
      'backordered whole, and confirmed',
      async () => {
        await tenant.stock(0);
        await tenant.place('A', { items: [line({ backorder: true })] });
        await tenant.move('A', 'allocate');
      },
    ],
    [
      'released from backorder in part',
      async () => {
        await tenant.backorderTwo('A');
        await tenant.stock(2);
      },
    ],
    [
      'allocated and partially shipped',
      async () => {
        await tenant.place('A');
        await tenant.move('A', 'allocate');
        await tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity: 1 }] });
      },
    ],
    [
      'picked up in part, the rest ready',
      async () => {
        await tenant.place('A');
        for (const move of ['allocate', 'readyForPickup']) await tenant.move('A', move);
        await tenant.move('A', 'pickUp', { items: [{ lineItemId: 'L1', quantity: 1 }] });
      },
    ],
    [
      'delivered, returned and exchanged in part',
      async () => {
        await tenant.place('A', { payments: [payment({ authAmount: 30, chargedAmount: 30 })] });
        for (const move of ['allocate', 'ship', 'deliver']) await tenant.move('A', move);
        for (const move of ['receiveReturn', 'requestExchange'])
          await tenant.move('A', move, { items: [{ lineItemId: 'L1', quantity: 1 }] });
      },
    ],
    [
      'cancelled in part',
      async () => {
        const { orderId } = await tenant.place('A', { payments: [payment({ authAmount: 30 })] });
        await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] }));
      },
    ],
    [
      'cancelled',
      async () => {
        const { orderId } = await tenant.place('A', { payments: [payment({ authAmount: 30, chargedAmount: 10 })] });
        await tenant.ok(tenant.cancel(orderId));
      },
    ],
    [
      'appeased',
      async () => {
        await tenant.place('A', { payments: [payment({ authAmount: 30, chargedAmount: 30 })] });
        const appeasements = [{ value: 2 }];
        await tenant.ok(
          tenant.post('/order/appeasement', {
            orderNumber: 'A',
            source: 'S',
            userID: 'U',
            appeasements,
            items: [{ lineItemId: 'L1', appeasements }],
          }),
        );
      },
    ],
    [
      'in a status of the merchant’s own',
      async () => {
        await tenant.place('A');
        await tenant.ok(tenant.put('/order/A', newOrder('A', { statusCode: 'ORDER_ERROR' })));
      },
    ],
    [
      'updated with the documented body',
      async () => {
        await tenant.place('A');
        await tenant.ok(
          tenant.put('/order/A', {
            ...example('order-update.request'),
            orderNumber: 'A',
            items: [...example('order-update.request').items, line()],
          }),
        );
      },
    ],
  ];

  it.each(stories)('%s', async (_case, story) => {
    await story();
    const before = await tenant.order('A');
    await tenant.advance('PT1H');
    const after = await tenant.ok(tenant.put('/order/A', before));
    expect(unstamped(after)).toEqual(unstamped(before));
    expect(after.version).toBe(before.version + 1);
    expect(after.updatedAt).toBe('2026-01-05T10:00:00.000Z');
    expect(after.auditLogs).toEqual([
      ...before.auditLogs,
      {
        auditId: expect.any(String),
        auditType: 'UPDATE',
        auditTimestamp: after.updatedAt,
        note: 'Updated by the merchant',
        updatedFields: [],
        success: true,
      },
    ]);
  });
});
