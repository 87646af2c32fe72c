import { beforeEach, describe, expect, it } from 'vitest';
import { newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const appease = (changes: object) => tenant.post('/order/appeasement', { orderNumber: 'A', source: 'CSR', userID: '12', ...changes });

describe('an amount that cannot move', () => {
  it.each<[string, object, string]>([
    ['a payment below nothing', { payments: [payment({ authAmount: -1 })] }, '[payments[0].authAmount must not be negative]'],
    [
      'half a cent',
      { payments: [payment({ chargedAmount: 0.005 })] },
      '[payments[0].chargedAmount must have at most 2 decimals: it is an amount in USD]',
    ],
    [
      'half a yen',
      { payments: [payment({ currency: 'JPY', authAmount: 10.5 })] },
      '[payments[0].authAmount must be a whole number: it is an amount in JPY]',
    ],
    [
      'more refunded than charged',
      { payments: [payment({ chargedAmount: 5, refundAmount: 6 })] },
      '[payments[0].refundAmount must be at most the chargedAmount, 5]',
    ],
    ['a conversion of nothing', { payments: [payment({ conversion: 0 })] }, '[payments[0].conversion must be greater than 0]'],
    [
      'two payments with one counter',
      { payments: [payment(), payment()] },
      '[payments[1].paymentCounter must be unique in the order; 1 already exists]',
    ],
  ])('is refused in a new order: %s', async (_case, changes, message) => {
    expect(await tenant.post('/order', newOrder('A', changes))).toMatchObject({ status: 400, body: { message } });
    expect(await tenant.ok(tenant.get('/order'))).toEqual([]);
  });

  it.each<[string, (order: { payments: object[] }) => object, string]>([
    ['with a payment left out', () => ({ payments: [] }), '[payments must name payment 1: money is recorded on it]'],
    [
      'with another currency',
      ({ payments: [first] }) => ({ payments: [{ ...first, currency: 'CAD' }] }),
      '[payments[0].currency must stay "USD": money is recorded in it]',
    ],
    [
      'at another rate',
      ({ payments: [first] }) => ({ payments: [{ ...first, conversion: 0.5 }] }),
      '[payments[0].conversion must stay 1: money is recorded at it]',
    ],
    ['with another currency of the order', () => ({ currency: 'JPY' }), '[currency must stay "USD": money is recorded in it]'],
    [
      'with half a cent',
      ({ payments: [first] }) => ({ payments: [{ ...first, authAmount: 0.001 }] }),
      '[payments[0].authAmount must have at most 2 decimals: it is an amount in USD]',
    ],
  ])('is refused in an update %s', async (_case, changes, message) => {
    const order = await tenant.place('A', { payments: [payment({ authAmount: 30 })] });
    expect(await tenant.put('/order/A', { ...order, ...changes(order) })).toMatchObject({ status: 400, body: { message } });
    expect(await tenant.order('A')).toEqual(order);
  });

  it('is refused in a payment status and in an appeasement', async () => {
    const order = await tenant.place('A', { payments: [payment({ authAmount: 30, chargedAmount: 30 })] });
    const report = await tenant.post('/order/payment-status/A', { paymentIdentifier: 'P1', type: 'VISA', balances: { captured: 10.001 } });
    expect(report).toMatchObject({
      status: 400,
      body: { message: '[balances.captured must have at most 2 decimals: it is an amount in USD]' },
    });
    const credit = await appease({ appeasements: [{ value: 0.001 }] });
    expect(credit).toMatchObject({
      status: 400,
      body: { message: '[appeasements[0].value must have at most 2 decimals: it is an amount in USD]' },
    });
    const named = await appease({
      items: [{ lineItemId: 'L1', appeasements: [{ value: 1, payments: [{ paymentCounter: 1, refundAmount: -1 }] }] }],
    });
    expect(named).toMatchObject({
      status: 400,
      body: { message: '[items[0].appeasements[0].payments[0].refundAmount must not be negative]' },
    });
    expect(await tenant.order('A')).toEqual(order);
  });
});
