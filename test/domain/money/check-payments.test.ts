import { beforeEach, describe, expect, it } from 'vitest';
import { line, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

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

  it.each<[string, object, object]>([
    ['the order’s payment is in yen', {}, { value: 10.5 }],
    ['the named payment is in yen', { second: { currency: 'USD' } }, { value: 10.5, payments: [{ paymentCounter: 1 }] }],
  ])('is refused in an appeasement of an order without a currency if %s', async (_case, { second }: { second?: object }, credit) => {
    const yen = payment({ currency: 'JPY', authAmount: 30, chargedAmount: 30 });
    const payments = [yen, ...(second ? [payment({ paymentCounter: 2, authAmount: 30, chargedAmount: 30, ...second })] : [])];
    const order = await tenant.place('A', { currency: undefined, payments });
    expect(await appease({ appeasements: [credit] })).toMatchObject({
      status: 400,
      body: {
        responseCode: 'INVALID_REQUEST',
        message: '[appeasements[0].value must be a whole number: it is an amount in JPY]',
      },
    });
    expect(await tenant.order('A')).toEqual(order);
    await tenant.ok(appease({ appeasements: [{ ...credit, value: 10 }] }));
  });
});

describe('an amount too large for exact arithmetic', () => {
  const charged = { payments: [payment({ authAmount: 30, chargedAmount: 30 })] };

  it.each<[string, object, string]>([
    ['for the order', { appeasements: [{ value: 1e16 }] }, '[appeasements[0].value must be less than 100000000000]'],
    [
      'for a line',
      { items: [{ lineItemId: 'L1', appeasements: [{ value: 1, payments: [{ paymentCounter: 1, refundAmount: 1e16 }] }] }] },
      '[items[0].appeasements[0].payments[0].refundAmount must be less than 100000000000]',
    ],
    ['in total', { appeasements: Array(200).fill({ value: 9e10 }) }, '[appeasements must have amounts of less than 200000000000 in total]'],
  ])('is named in an appeasement: %s', async (_case, changes, message) => {
    await tenant.place('A', charged);
    expect(await appease(changes)).toMatchObject({ status: 400, body: { message, responseCode: 'INVALID_REQUEST' } });
  });

  it('is named where only all lines or payments together reach it', async () => {
    const items = Array.from({ length: 200 }, (_, i) =>
      line({ lineItemId: `L${i}`, lineItemNumber: i, orderedQuantity: 1, itemUnitPrice: 9e10 }),
    );
    expect(await tenant.post('/order', newOrder('A', { items }))).toMatchObject({
      status: 400,
      body: { message: '[items must have amounts of less than 200000000000 in total]' },
    });
    const payments = Array.from({ length: 200 }, (_, i) => payment({ paymentCounter: i, authAmount: 9e10 }));
    expect(await tenant.post('/order', newOrder('A', { payments }))).toMatchObject({
      status: 400,
      body: { message: '[payments must have amounts of less than 200000000000 in total]' },
    });
  });
});

describe('what the sandbox moved cannot be taken back', () => {
  const report = (balances: object) =>
    tenant.post('/order/payment-status/A', { paymentIdentifier: 'P1', type: 'VISA', status: 'PAID', balances });
  const stating = ({ payments, ...order }: { payments: object[] }, amounts: object) =>
    tenant.put('/order/A', { ...order, payments: [{ ...payments[0], ...amounts }] });
  const twenty = { items: [line({ orderedQuantity: 2 })] };
  const shippedTwo = async (amounts: object = { authAmount: 20 }) => {
    await tenant.place('A', { ...twenty, payments: [payment(amounts)] });
    await tenant.move('A', 'allocate');
    return tenant.move('A', 'ship');
  };
  const one = { items: [{ lineItemId: 'L1', quantity: 1 }] };

  it('by an update that states less refunded than an appeasement gave back', async () => {
    await shippedTwo();
    await tenant.ok(appease({ appeasements: [{ value: 15 }] }));
    const order = await tenant.order('A');
    expect(await stating(order, { refundAmount: 0 })).toMatchObject({
      status: 400,
      body: { message: '[payments[0].refundAmount must be at least 15: that much was refunded]' },
    });
    expect(await report({ captured: 20, refunded: 0 })).toMatchObject({
      status: 400,
      body: { message: '[balances.refunded must be at least 15: that much was refunded]' },
    });
    expect(await tenant.order('A')).toEqual(order);
    expect(await tenant.move('A', 'receiveReturn')).toMatchObject({
      returnTotal: 5,
      appeasementTotal: 15,
      payments: [{ chargedAmount: 20, refundAmount: 20 }],
    });
  });

  it('by an update that states less refunded than a return gave back, and more may be stated', async () => {
    await shippedTwo();
    const order = await tenant.move('A', 'receiveReturn', one);
    expect(await stating(order, { refundAmount: 9.99 })).toMatchObject({
      status: 400,
      body: { message: '[payments[0].refundAmount must be at least 10: that much was refunded]' },
    });
    await tenant.ok(stating(order, { refundAmount: 14 }));
    expect(await tenant.move('A', 'receiveReturn')).toMatchObject({ returnTotal: 16, payments: [{ refundAmount: 20 }] });
  });

  it('by a statement of less charged than was captured', async () => {
    const order = await shippedTwo();
    expect(await stating(order, { chargedAmount: 5 })).toMatchObject({
      status: 400,
      body: { message: '[payments[0].chargedAmount must be at least 20: that much was captured]' },
    });
    expect(await report({ captured: 0 })).toMatchObject({
      status: 400,
      body: { message: '[balances.captured must be at least 20: that much was captured]' },
    });
    expect(await tenant.order('A')).toEqual(order);
  });

  it('in the payment’s own currency', async () => {
    await shippedTwo({ authAmount: 2000, currency: 'JPY', conversion: 0.01 });
    const order = await tenant.move('A', 'receiveReturn', one);
    expect(await stating(order, { refundAmount: 999 })).toMatchObject({
      status: 400,
      body: { message: '[payments[0].refundAmount must be at least 1000: that much was refunded]' },
    });
  });

  it('by an update whose own moves refund or capture', async () => {
    await shippedTwo({ authAmount: 20, chargedAmount: 20 });
    const order = await tenant.order('A');
    const items = [{ ...order.items[0], returnedQuantity: 2 }];
    expect(await stating({ ...order, items, statusCode: 'ORDER_ERROR' }, { chargedAmount: 10 })).toMatchObject({
      status: 400,
      body: { message: '[payments[0].chargedAmount must be at least the refundAmount, 20]' },
    });
    expect(await tenant.order('A')).toEqual(order);
  });

  it('while a stated charge is captured at once if no more units will leave', async () => {
    const order = await shippedTwo({ authAmount: 20, chargedAmount: 20 });
    expect(await tenant.ok(stating(order, { chargedAmount: 0 }))).toMatchObject({ payments: [{ chargedAmount: 20 }] });
    expect(await tenant.ok(report({ captured: 20 }))).toMatchObject({ payments: [{ chargedAmount: 20, paymentStatus: 'PAID' }] });
  });
});
