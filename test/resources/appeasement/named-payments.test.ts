import { beforeEach, describe, expect, it } from 'vitest';
import { line, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const appease = (changes: object) => tenant.post('/order/appeasement', { orderNumber: 'A', source: 'CSR', userID: '12', ...changes });

describe('an appeasement', () => {
  const two = (first: number, second: number) => [
    payment({ authAmount: first, chargedAmount: first, paymentStatus: 'PAID' }),
    payment({ paymentCounter: 2, authAmount: second, chargedAmount: second, paymentStatus: 'PAID' }),
  ];
  const caps = (...amounts: number[]) => amounts.map((refundAmount, i) => ({ paymentCounter: i + 1, refundAmount }));

  it('refunds at most the amount named for a payment', async () => {
    await tenant.place('A', { items: [line({ itemUnitPrice: 20 })], payments: two(30, 30) });
    expect(await tenant.ok(appease({ appeasements: [{ value: 25, payments: caps(15, 10) }] }))).toMatchObject({ responseCode: 'SUCCESS' });
    const order = await tenant.order('A');
    expect(order.payments).toMatchObject([{ refundAmount: 15 }, { refundAmount: 10 }]);
    expect(order.appeasements).toMatchObject([{ value: 25, invoiceValue: 25, payments: caps(15, 10) }]);
  });

  it('that names no payment uses what others of the request leave', async () => {
    await tenant.place('A', { items: [line({ itemUnitPrice: 20 })], payments: two(30, 30) });
    await tenant.ok(appease({ appeasements: [{ value: 35 }, { value: 25, payments: [{ paymentCounter: 1, refundAmount: 25 }] }] }));
    const order = await tenant.order('A');
    expect(order.appeasements).toMatchObject([
      { value: 35, payments: caps(5, 30) },
      { value: 25, payments: caps(25) },
    ]);
    expect(order.payments).toMatchObject([{ refundAmount: 30 }, { refundAmount: 30 }]);
  });

  it('is granted in part if its payments hold less, and all records show that part', async () => {
    await tenant.place('A', { items: [line({ itemUnitPrice: 20 })], payments: two(30, 30) });
    expect(await tenant.ok(appease({ appeasements: [{ value: 40, payments: [{ paymentCounter: 1 }] }] }))).toMatchObject({
      responseCode: 'PARTIAL_SUCCESS',
      responseData: { totalAmountRefunded: 30 },
    });
    const order = await tenant.order('A');
    expect(order).toMatchObject({ appeasementTotal: 30, appeasements: [{ value: 30, invoiceValue: 30, payments: caps(30) }] });
    expect(order.auditLogs.at(-1)).toMatchObject({ auditType: 'APPEASEMENT', amount: 30 });
  });

  it.each<[string, object[], string]>([
    [
      'more than the order holds',
      [{ value: 60.01, payments: caps(60.01) }],
      'The appeasements of 60.01 exceed what was charged and not refunded, 60',
    ],
    [
      'what payments without money are named for',
      [{ value: 1, payments: caps(0) }],
      'The payments of an appeasement of 1 hold nothing that could be refunded',
    ],
  ])('is not granted for %s', async (_case, appeasements, message) => {
    const order = await tenant.place('A', { items: [line({ itemUnitPrice: 20 })], payments: two(30, 30) });
    expect(await appease({ appeasements })).toMatchObject({ status: 400, body: { responseCode: 'AMOUNT_EXCEEDS', message } });
    expect(await tenant.order('A')).toEqual(order);
  });

  it('is granted only in the statuses that the policy appeasableStatuses names', async () => {
    await tenant.policies({ appeasableStatuses: ['ORDER_SHIPPED', 'ORDER_DELIVERED'] });
    await tenant.place('A', { payments: two(15, 15) });
    expect(await appease({ appeasements: [{ value: 1 }] })).toMatchObject({
      status: 400,
      body: { responseCode: 'INVALID_REQUEST', message: 'Order A cannot be appeased in status ORDER_CREATED' },
    });
    for (const move of ['allocate', 'ship']) await tenant.move('A', move);
    expect(await tenant.ok(appease({ appeasements: [{ value: 1 }] }))).toMatchObject({ responseCode: 'SUCCESS' });
  });
});
