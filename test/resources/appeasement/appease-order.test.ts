import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const appease = (changes: object) => tenant.post('/order/appeasement', { orderNumber: 'A', source: 'SFSC', userID: '12', ...changes });
const paid = { payments: [payment({ authAmount: 30, chargedAmount: 30, paymentStatus: 'PAID' })] };
const both = {
  payments: [
    payment({ authAmount: 20, chargedAmount: 20 }),
    payment({ paymentCounter: 2, authAmount: 10, chargedAmount: 10, paymentStatus: 'PAID' }),
  ],
};

describe('an appeasement', () => {
  it('is granted as the documented body asks', async () => {
    const sent = example('appeasement.request');
    const items = [line({ lineItemId: sent.items[0].lineItemId, itemUnitPrice: 50 })];
    const before = await tenant.place('123', { items, payments: [payment({ authAmount: 150, chargedAmount: 150 })] });
    await tenant.advance('PT1H');
    expect(await tenant.ok(tenant.post('/order/appeasement/', sent))).toEqual({
      responseCode: 'SUCCESS',
      responseMessage: 'API Operation successfully completed',
      responseData: { orderNumber: '123', totalAmountRefunded: 25, channel: '12', tenant: tenant.account },
    });
    const after = await tenant.order('123');
    const [sentFirst] = sent.appeasements;
    const granted = { ...sentFirst, value: 12.5, invoiceValue: 12.5, payments: [{ paymentCounter: 1, refundAmount: 12.5 }] };
    expect(after).toEqual({
      ...before,
      version: 1,
      updatedAt: '2026-01-05T10:00:00.000Z',
      appeasementTotal: 25,
      appeasements: [granted],
      items: [{ ...before.items[0], appeasementTotal: 12.5, appeasements: [granted] }],
      payments: [{ ...before.payments[0], refundAmount: 25 }],
      auditLogs: [
        ...before.auditLogs,
        {
          auditId: expect.stringMatching(/^[0-9a-f]{24}$/),
          auditType: 'APPEASEMENT',
          auditTimestamp: '2026-01-05T10:00:00.000Z',
          source: 'SFSC',
          employeeId: '12',
          reasonCode: 'Late Delivery',
          amount: 25,
          success: true,
        },
      ],
    });
    expect(await tenant.events('123')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', 'APPEASEMENT_NOTIFICATION_EMAIL']);
  });

  it('raises appeasementTotal and does not change orderTotal', async () => {
    await tenant.place('A', paid);
    await tenant.ok(appease({ appeasements: [{ value: 1.1 }, { value: 2.2 }] }));
    await tenant.ok(appease({ items: [{ lineItemId: 'L1', appeasements: [{ value: 3.3 }] }] }));
    const order = await tenant.order('A');
    expect(order).toMatchObject({ appeasementTotal: 6.6, orderTotal: 30, version: 2, items: [{ appeasementTotal: 3.3, itemTotal: 30 }] });
    expect(order.payments).toMatchObject([{ chargedAmount: 30, refundAmount: 6.6, paymentStatus: 'PAID' }]);
  });

  it('without a counter gets the next one', async () => {
    await tenant.place('A', paid);
    await tenant.ok(appease({ appeasements: [{ value: 1, appeasementCounter: 5 }, { value: 1 }] }));
    await tenant.ok(appease({ appeasements: [{ value: 1 }] }));
    const { appeasements } = await tenant.order('A');
    expect(appeasements.map(({ appeasementCounter }: { appeasementCounter: number }) => appeasementCounter)).toEqual([5, 6, 7]);
  });

  it('may refund everything that was charged', async () => {
    await tenant.place('A', paid);
    expect(await tenant.ok(appease({ appeasements: [{ value: 30 }] }))).toMatchObject({ responseData: { totalAmountRefunded: 30 } });
    expect((await tenant.order('A')).payments).toMatchObject([{ refundAmount: 30, paymentStatus: 'REFUNDED' }]);
    expect(await appease({ appeasements: [{ value: 0.01 }] })).toMatchObject({ status: 400, body: { responseCode: 'AMOUNT_EXCEEDS' } });
  });

  it('refunds the payments it names', async () => {
    await tenant.place('A', both);
    await tenant.ok(appease({ appeasements: [{ value: 4, payments: [{ paymentCounter: 2, refundAmount: 4 }] }] }));
    const { payments } = await tenant.order('A');
    expect(payments[0]).not.toHaveProperty('refundAmount');
    expect(payments[1]).toMatchObject({ refundAmount: 4, paymentStatus: 'PAID' });
  });

  it('succeeds partially if the named payments do not hold enough', async () => {
    await tenant.place('A', both);
    expect(await tenant.ok(appease({ appeasements: [{ value: 12, payments: [{ paymentCounter: 2 }] }] }))).toMatchObject({
      responseCode: 'PARTIAL_SUCCESS',
      responseData: { totalAmountRefunded: 10 },
    });
    expect(await tenant.order('A')).toMatchObject({
      appeasementTotal: 10,
      appeasements: [{ value: 10, invoiceValue: 10, payments: [{ paymentCounter: 2, refundAmount: 10 }] }],
      payments: [{}, { refundAmount: 10, paymentStatus: 'REFUNDED' }],
    });
  });

  it('is granted for a fulfilled order and counts in a later return', async () => {
    await tenant.place('A', paid);
    for (const move of ['allocate', 'ship', 'deliver']) await tenant.move('A', move);
    await tenant.ok(appease({ appeasements: [{ value: 5 }] }));
    const order = await tenant.move('A', 'receiveReturn');
    expect(order).toMatchObject({ appeasementTotal: 5, returnTotal: 25, payments: [{ refundAmount: 30, paymentStatus: 'REFUNDED' }] });
  });

  it('may have the same counter as one of another order or item', async () => {
    await tenant.place('A', { ...paid, items: [line(), line({ lineItemId: 'L2', lineItemNumber: 2 })] });
    const appeasements = [{ value: 1, appeasementCounter: 1 }];
    const items = [
      { lineItemId: 'L1', appeasements },
      { lineItemId: 'L2', appeasements },
    ];
    expect(await tenant.ok(appease({ appeasements, items }))).toMatchObject({ responseCode: 'SUCCESS' });
  });

  it('is invoiced with its value, whatever invoice amount is sent', async () => {
    await tenant.place('A', paid);
    await tenant.ok(appease({ appeasements: [{ value: 1, invoiceValue: 'much', notes: 'sorry', units: 3 }] }));
    const { appeasements } = await tenant.order('A');
    expect(appeasements).toMatchObject([{ value: 1, invoiceValue: 1, notes: 'sorry', reasonCode: '', subReasonCode: '' }]);
    expect(await tenant.ok(tenant.get('/order'))).toHaveLength(1);
  });
});

describe('an appeasement is refused and changes nothing', () => {
  const item = (appeasement: object, lineItemId: string | undefined = 'L1') => ({ items: [{ lineItemId, appeasements: [appeasement] }] });

  it.each<[string, object, number, string, string]>([
    ['with nothing to give', {}, 400, 'INVALID_REQUEST', '[appeasements must have at least one entry, on the order or on an item]'],
    [
      'with empty lists',
      { appeasements: [], items: [{ lineItemId: 'L1' }] },
      400,
      'INVALID_REQUEST',
      '[appeasements must have at least one entry, on the order or on an item]',
    ],
    [
      'past what was charged and not refunded',
      { appeasements: [{ value: 30.01 }] },
      400,
      'AMOUNT_EXCEEDS',
      'The appeasements of 30.01 exceed what was charged and not refunded, 30',
    ],
    [
      'past it in sum',
      { appeasements: [{ value: 20 }], ...item({ value: 11 }) },
      400,
      'AMOUNT_EXCEEDS',
      'The appeasements of 31 exceed what was charged and not refunded, 30',
    ],
    [
      'from a payment there is not',
      { appeasements: [{ value: 1, payments: [{ paymentCounter: 9 }] }] },
      404,
      'PAYMENT_NOT_FOUND',
      'Payment 9 not found on order A',
    ],
    ['for a line there is not', item({ value: 1 }, 'L9'), 404, 'NOT_FOUND', 'Line L9 is not on order A'],
    [
      'for a line it does not name',
      { items: [{ appeasements: [{ value: 1 }] }] },
      400,
      'INVALID_REQUEST',
      '[items[0].lineItemId must not be null]',
    ],
    ['for an order there is not', { orderNumber: 'Z', appeasements: [{ value: 1 }] }, 404, 'NOT_FOUND', 'Order Z not found'],
    [
      'with one counter twice',
      {
        appeasements: [
          { value: 1, appeasementCounter: 1 },
          { value: 1, appeasementCounter: 1 },
        ],
      },
      400,
      'INVALID_REQUEST',
      '[appeasements[1].appeasementCounter 1 was used before on this order]',
    ],
  ])('%s', async (_case, changes, status, responseCode, message) => {
    const order = await tenant.place('A', paid);
    expect(await appease(changes)).toMatchObject({ status, body: { responseCode, responseMessage: message, message } });
    expect(await tenant.order('A')).toEqual(order);
  });

  it.each<[string, object, string]>([
    ['with nothing in it', { appeasements: [{ value: 0 }] }, '[appeasements[0].value must be greater than 0]'],
    ['that takes', { appeasements: [{ value: -5 }] }, '[appeasements[0].value must be greater than 0]'],
    ['without a value', { appeasements: [{}] }, '[appeasements[0].value must not be null]'],
    [
      'without who and where',
      { source: undefined, userID: null, appeasements: [{ value: 1 }] },
      '[source must not be null, userID must not be null]',
    ],
  ])('%s', async (_case, changes, message) => {
    await tenant.place('A', paid);
    expect(await appease(changes)).toMatchObject({ status: 400, body: { message } });
  });

  it('if its counter was used before on the order or item', async () => {
    await tenant.place('A', paid);
    await tenant.ok(appease({ appeasements: [{ value: 1, appeasementCounter: 1 }], ...item({ value: 1, appeasementCounter: 2 }) }));
    const again = await appease({ appeasements: [{ value: 1, appeasementCounter: 1 }] });
    expect(again).toMatchObject({
      status: 400,
      body: { responseCode: 'INVALID_REQUEST', message: expect.stringContaining('used before on this order') },
    });
    const onItem = await appease(item({ value: 1, appeasementCounter: 2 }));
    expect(onItem).toMatchObject({
      status: 400,
      body: { message: '[items[0].appeasements[0].appeasementCounter 2 was used before on this item]' },
    });
  });

  it('if nothing was charged or everything is refunded', async () => {
    await tenant.ok(tenant.post('/order', newOrder('A')));
    expect(await appease({ appeasements: [{ value: 1 }] })).toMatchObject({ status: 400, body: { responseCode: 'AMOUNT_EXCEEDS' } });
    const { orderId } = await tenant.place('B', paid);
    await tenant.ok(tenant.cancel(orderId));
    const cancelled = await appease({ orderNumber: 'B', appeasements: [{ value: 1 }] });
    expect(cancelled).toMatchObject({ status: 400, body: { responseCode: 'AMOUNT_EXCEEDS' } });
  });

  it('during a fraud hold, and granted after it', async () => {
    await tenant.place('A', { ...paid, statusCode: 'ORDER_HOLD_FRAUD' });
    expect(await appease({ appeasements: [{ value: 1 }] })).toMatchObject({
      status: 400,
      body: { responseCode: 'INVALID_REQUEST', message: 'Order A cannot be appeased in status ORDER_HOLD_FRAUD' },
    });
    await tenant.move('A', 'liftHold', { hold: 'FRAUD' });
    await tenant.ok(appease({ appeasements: [{ value: 1 }] }));
  });

  it('for another tenant’s order', async () => {
    await open().place('A', paid);
    expect(await appease({ appeasements: [{ value: 1 }] })).toMatchObject({ status: 404, body: { responseCode: 'NOT_FOUND' } });
  });
});
