import { expect, it } from 'vitest';
import { openSandbox, payment } from '../../support/tenant.js';

const open = openSandbox();

it('an appeasement of v3 gives back what its eligibility says, and v2 shows it', async () => {
  const tenant = open();
  const currencies = {
    primaryCurrency: 'SHOPPER',
    groups: [
      { group: 'SHOPPER', currency: 'USD' },
      { group: 'RETAILER', currency: 'EUR', conversionRate: 0.5 },
    ],
  };
  await tenant.place('A', { currency: 'USD', payments: [payment({ chargedAmount: 30, authAmount: 30 })], currencies });
  const ask = (action: string, body?: object) => tenant.v3('POST', `/orders/order-number/A/actions/${action}`, body && { body });
  const { orderId } = await tenant.order('A');
  expect(await tenant.ok(ask('check-appeasement-eligibility'))).toMatchObject({
    orderId,
    orderNumber: 'A',
    policyType: 'Appeasement',
    totalRefundableAmount: 30,
    remainingRefundableAmount: 30,
    eligibleItems: [{ lineItemId: 'L1', sku: 'SHIRT', quantity: 3, refundAmount: 30 }],
  });

  const by = { source: 'CSR', userId: 'U1' };
  const granted = await tenant.ok(
    tenant.v3('POST', `/orders/${orderId}/actions/create-appeasement`, {
      body: {
        ...by,
        appeasements: [{ amount: 4, reasonCode: 'late', attributes: { call: 'C1' } }],
        items: [{ lineItemId: 'L1', appeasements: [{ amountInCurrencies: [{ amount: 6, currency: 'USD', group: 'SHOPPER' }] }] }],
      },
    }),
  );
  expect(granted).toEqual({
    orderNumber: 'A',
    totalAmountRefunded: 10,
    totalAmountRefundedInCurrencies: [
      { amount: 10, currency: 'USD', group: 'SHOPPER' },
      { amount: 5, currency: 'EUR', group: 'RETAILER' },
    ],
  });
  expect(await tenant.order('A')).toMatchObject({
    appeasementTotal: 10,
    appeasements: [{ value: 4, reasonCode: 'late', attributes: { call: 'C1' } }],
    items: [{ appeasementTotal: 6 }],
    payments: [{ refundAmount: 10 }],
  });

  const before = await tenant.order('A');
  const wrong = await ask('create-appeasement', { ...by, appeasements: [{ amount: 1.005 }, { reasonCode: 'late' }] });
  expect(wrong.body).toMatchObject({ errorCode: 'SERVICE-4002', message: expect.stringContaining('appeasements[0].amount') });
  expect((await ask('create-appeasement', { ...by, appeasements: [{ reasonCode: 'late' }] })).body).toMatchObject({
    errorCode: 'SERVICE-4003',
    message: 'appeasements[0].amount must not be null',
  });
  expect((await ask('create-appeasement', { appeasements: [{ amount: 1 }] })).body).toMatchObject({
    errorCode: 'SERVICE-4007',
    context: { service: 'orders', endpoint: 'POST /v3/orders/order-number/{orderNumber}/actions/create-appeasement' },
  });
  const much = await ask('create-appeasement', { ...by, appeasements: [{ amount: 20.01 }] });
  expect([much.status, much.body.errorCode]).toEqual([400, 'ORDER-2008']);
  const twice = await ask('create-appeasement', { ...by, appeasements: [{ amount: 1, appeasementCounter: 1 }] });
  expect([twice.status, twice.body.message]).toEqual([400, expect.stringContaining('appeasementCounter 1 was used before')]);
  expect(await tenant.order('A')).toEqual(before);

  await tenant.ok(ask('create-appeasement', { ...by, appeasements: [{ amount: 20 }] }));
  expect(await tenant.ok(ask('check-appeasement-eligibility'))).toMatchObject({ remainingRefundableAmount: 0, eligibleItems: [] });
  expect((await ask('create-appeasement', { ...by, appeasements: [{ amount: 1 }] })).body.errorCode).toBe('ORDER-2007');
});
