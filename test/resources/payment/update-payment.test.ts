import { beforeEach, describe, expect, it } from 'vitest';
import { example, NOW, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const report = (changes: object, orderNumber = 'A') =>
  tenant.post(`/order/payment-status/${orderNumber}`, { paymentIdentifier: 'P1', type: 'VISA', ...changes });
const two = [
  payment({ authAmount: 20 }),
  payment({
    paymentCounter: 2,
    authAmount: 10,
    paymentIdentifier: { cardIdentifier: '1', expirationYear: '2030', paymentId: 'P2', fabricPaymentReference: 'fab2' },
    paymentToken: { token: 'pi_2' },
  }),
];

describe('a payment', () => {
  it('gets the status and balances of the documented body and answers the order', async () => {
    await tenant.ok(tenant.post('/order', example('order-create.request')));
    const before = await tenant.order('309019176');
    const { type, connectorInfo, status, paymentIdentifier } = example('payment-status.request');
    const order = await tenant.ok(tenant.post('/order/payment-status/309019176/', example('payment-status.request')));
    expect(order).toEqual({
      ...before,
      version: 1,
      payments: [
        {
          ...before.payments[0],
          paymentStatus: 'Success',
          chargedAmount: 0,
          refundAmount: 0,
          paymentLog: [
            {
              paymentId: paymentIdentifier,
              status,
              data: {
                status,
                body: { transactionId: expect.any(String), transactionTimestamp: NOW, status, attributes: { type, ...connectorInfo } },
              },
            },
          ],
        },
      ],
      auditLogs: [
        ...before.auditLogs,
        {
          auditId: expect.any(String),
          auditType: 'UPDATE',
          auditTimestamp: NOW,
          note: 'Payment status reported',
          updatedFields: [{ fieldName: 'paymentStatus', fieldOriginalValue: 'AUTHORIZED' }],
          success: true,
        },
      ],
    });
    expect(await tenant.order('309019176')).toEqual(order);
  });

  it.each(['P2', 'fab2', 'pi_2'])('is named by its id, reference or token: %s', async (paymentIdentifier) => {
    await tenant.place('A', { payments: two });
    const { payments } = await tenant.ok(report({ paymentIdentifier, status: 'PAID', balances: { captured: 10, refunded: 2.5 } }));
    expect(payments[0]).toEqual(two[0]);
    expect(payments[1]).toMatchObject({ paymentCounter: 2, paymentStatus: 'PAID', authAmount: 10, chargedAmount: 10, refundAmount: 2.5 });
  });

  it('keeps fields that a report omits, and accepts any status', async () => {
    await tenant.place('A', { payments: [payment({ authAmount: 30, chargedAmount: 7 })] });
    expect((await tenant.ok(report({}))).payments[0]).toMatchObject({ paymentStatus: 'AUTHORIZED', chargedAmount: 7 });
    expect((await tenant.ok(report({ status: 'anything else' }))).payments[0]).toMatchObject({
      paymentStatus: 'anything else',
      chargedAmount: 7,
    });
    const { payments, version } = await tenant.ok(report({ balances: { captured: 30 } }));
    expect([version, payments[0].chargedAmount, payments[0].paymentLog.length]).toEqual([3, 30, 3]);
  });

  it('that is reported as captured can be refunded', async () => {
    const { orderId } = await tenant.place('A', { payments: [payment({ authAmount: 30 })] });
    await tenant.ok(report({ status: 'PAID', balances: { captured: 30 } }));
    expect((await tenant.ok(tenant.cancel(orderId))).payments).toMatchObject([{ refundAmount: 30, paymentStatus: 'REFUNDED' }]);
  });

  it('that is reported as authorized lifts the hold AUTH_PENDING and no other', async () => {
    await tenant.place('A', { statusCode: 'ORDER_HOLD_AUTH_PENDING', payments: two });
    expect(await tenant.ok(report({ status: 'DECLINED' }))).toMatchObject({ statusCode: 'ORDER_HOLD_AUTH_PENDING' });
    expect(await tenant.ok(report({ status: 'AUTHORIZED' }))).toMatchObject({ statusCode: 'ORDER_CONFIRMED' });
    await tenant.place('B', { statusCode: 'ORDER_HOLD_FRAUD', payments: two });
    expect(await tenant.ok(report({ status: 'AUTHORIZED' }, 'B'))).toMatchObject({ statusCode: 'ORDER_HOLD_FRAUD' });
  });
});

describe('a payment report is refused and changes nothing', () => {
  it('for an unknown payment or order, and for another tenant’s order', async () => {
    const order = await tenant.place('A', { payments: two });
    expect(await report({ paymentIdentifier: 'P9' })).toMatchObject({ status: 404, body: { message: 'Payment P9 not found' } });
    expect(await report({}, 'Z')).toMatchObject({ status: 404, body: { message: 'Order Z not found' } });
    await tenant.place('N');
    expect(await report({}, 'N')).toMatchObject({ status: 404, body: { message: 'Payment P1 not found' } });
    expect(await open().post('/order/payment-status/A', { paymentIdentifier: 'P1', type: 'VISA' })).toMatchObject({ status: 404 });
    expect(await tenant.order('A')).toEqual(order);
  });

  it('with an amount that its conversion makes too large', async () => {
    const order = await tenant.place('A', { payments: [payment({ authAmount: 1, currency: 'CAD', conversion: 1000 })] });
    expect(await report({ balances: { captured: 9e10 } })).toMatchObject({
      status: 400,
      body: { message: '[balances.captured must be less than 100000000000]' },
    });
    expect(await tenant.order('A')).toEqual(order);
  });

  it.each<[string, object, string]>([
    [
      'without an identifier and a type',
      { paymentIdentifier: undefined, type: undefined },
      '[paymentIdentifier must not be null, type must not be null]',
    ],
    ['without what was captured', { balances: { refunded: 1 } }, '[balances.captured must not be null]'],
    ['with less than nothing captured', { balances: { captured: -1 } }, '[balances.captured must not be negative]'],
    ['with less than nothing refunded', { balances: { captured: 1, refunded: -1 } }, '[balances.refunded must not be negative]'],
    [
      'with more refunded than captured',
      { balances: { captured: 1, refunded: 2 } },
      '[balances.captured must be at least the 2 that were refunded]',
    ],
    ['with amounts past reckoning', { balances: { captured: 1e300 } }, '[balances.captured must be less than 100000000000]'],
    [
      'with a connector that is incomplete',
      { connectorInfo: {} },
      '[connectorInfo.connectorName must not be null, connectorInfo.paymentMethodType must not be null]',
    ],
  ])('%s', async (_case, changes, message) => {
    const order = await tenant.place('A', { payments: two });
    expect(await report(changes)).toMatchObject({ status: 400, body: { message } });
    expect(await tenant.order('A')).toEqual(order);
  });
});
