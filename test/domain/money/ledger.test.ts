import { beforeEach, describe, expect, it } from 'vitest';
import { line, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const appease = (changes: object) => tenant.post('/order/appeasement', { orderNumber: 'A', source: 'CSR', userID: '12', ...changes });
const cancel = async (quantity?: number, lineItemId = 'L1') => {
  const { orderId } = await tenant.order('A');
  return tenant.ok(tenant.cancel(orderId, quantity === undefined ? {} : { items: [{ lineItemId, quantity }] }));
};
const some = (quantity: number) => ({ items: [{ lineItemId: 'L1', quantity }] });
const shipped = async () => {
  await tenant.move('A', 'allocate');
  return tenant.move('A', 'ship');
};

/** A payment in Canadian dollars for 100.00 in the order's. */
const canadian = { currency: 'CAD', conversion: 0.735294 };
/** Ten units of one price, taxes included. */
const taxIncluded = { items: [line({ orderedQuantity: 10, itemUnitPrice: 11.9, itemTaxTotal: 19 })], taxTotal: 19, orderTotal: 119 };

describe('money in another currency than the order’s', () => {
  const hundred = { items: [line({ orderedQuantity: 2, itemUnitPrice: 50 })] };

  it('is refunded by the payment’s conversion', async () => {
    await tenant.place('A', { ...hundred, payments: [payment({ ...canadian, authAmount: 136, chargedAmount: 136 })] });
    expect((await cancel(1)).payments).toMatchObject([{ chargedAmount: 136, refundAmount: 68 }]);
    expect((await cancel(1)).payments).toMatchObject([{ refundAmount: 136, paymentStatus: 'REFUNDED' }]);
  });

  it('is compared in the order’s currency for an appeasement', async () => {
    await tenant.place('A', {
      ...hundred,
      payments: [payment({ currency: 'JPY', conversion: 0.0067, authAmount: 14925, chargedAmount: 14925 })],
    });
    expect(await appease({ appeasements: [{ value: 5000 }] })).toMatchObject({ status: 400, body: { responseCode: 'AMOUNT_EXCEEDS' } });
    expect(await tenant.ok(appease({ appeasements: [{ value: 6.7 }] }))).toMatchObject({ responseData: { totalAmountRefunded: 6.7 } });
    expect((await tenant.order('A')).payments).toMatchObject([{ refundAmount: 1000 }]);
  });

  it('leaves what its whole units cannot express to the next payment', async () => {
    await tenant.place('A', {
      items: [line({ orderedQuantity: 2, itemUnitPrice: 10.2 })],
      payments: [payment({ currency: 'JPY', conversion: 1, authAmount: 50 }), payment({ paymentCounter: 2, authAmount: 50 })],
    });
    expect((await shipped()).payments).toMatchObject([
      { authAmount: 20, chargedAmount: 20, paymentStatus: 'PAID' },
      { authAmount: 0.4, chargedAmount: 0.4, paymentStatus: 'PAID' },
    ]);
    expect(await tenant.move('A', 'receiveReturn')).toMatchObject({
      returnTotal: 20.4,
      payments: [{ refundAmount: 20 }, { refundAmount: 0.4 }],
    });
  });

  it('is captured to what is due together with what was charged before, rounded once', async () => {
    const nickel = { items: [line({ orderedQuantity: 1, itemUnitPrice: 0.05 })] };
    await tenant.place('A', { ...nickel, payments: [payment({ ...canadian, authAmount: 0.07, chargedAmount: 0.05 })] });
    expect((await shipped()).payments).toMatchObject([{ authAmount: 0.07, chargedAmount: 0.07, paymentStatus: 'PAID' }]);
  });

  it('is neither captured nor still authorized where what is unpaid at the end is less than a whole unit of it', async () => {
    await tenant.place('A', {
      items: [line({ orderedQuantity: 1, itemUnitPrice: 0.11 })],
      payments: [payment({ currency: 'EUR', conversion: 1.3, authAmount: 0.09, chargedAmount: 0.08 })],
    });
    expect((await shipped()).payments).toMatchObject([{ authAmount: 0.08, chargedAmount: 0.08 }]);
  });

  it('is given back as an appeasement to the last cent that the eligibility names', async () => {
    await tenant.place('A', { ...hundred, payments: [payment({ ...canadian, authAmount: 0.03, chargedAmount: 0.03 })] });
    await shipped();
    const remaining = async () =>
      (await tenant.ok(tenant.v3('POST', '/orders/order-number/A/actions/check-appeasement-eligibility'))).remainingRefundableAmount;
    for (const left of [0.02, 0.01]) {
      expect(await remaining()).toBe(left);
      expect(await tenant.ok(appease({ appeasements: [{ value: 0.01 }] }))).toMatchObject({ responseData: { totalAmountRefunded: 0.01 } });
    }
    expect(await remaining()).toBe(0);
    expect((await tenant.order('A')).payments).toMatchObject([{ refundAmount: 0.03, paymentStatus: 'REFUNDED' }]);
  });

  it('moves in whole yen if only the payment names a currency', async () => {
    await tenant.place('A', {
      currency: undefined,
      items: [line({ itemUnitPrice: 100, itemTaxTotal: 10 })],
      payments: [payment({ currency: 'JPY', authAmount: 310 })],
    });
    await tenant.move('A', 'allocate');
    const charged: number[] = [];
    for (const _ of [1, 2, 3]) charged.push((await tenant.move('A', 'ship', some(1))).payments[0].chargedAmount);
    expect(charged).toEqual([103, 207, 310]);
  });
});

describe('a return', () => {
  it('never refunds what an appeasement has refunded', async () => {
    await tenant.place('A', { items: [line({ orderedQuantity: 2 })], payments: [payment({ authAmount: 20, chargedAmount: 20 })] });
    await tenant.ok(appease({ appeasements: [{ value: 15 }] }));
    await shipped();
    const order = await tenant.move('A', 'receiveReturn');
    expect(order).toMatchObject({
      returnTotal: 5,
      appeasementTotal: 15,
      payments: [{ chargedAmount: 20, refundAmount: 20, paymentStatus: 'REFUNDED' }],
    });
    expect(order.items[0]).toMatchObject({ refundAmount: 5, returns: [{ shipmentQuantity: 2, refundAmount: 5, invoicedAmount: 5 }] });
  });

  it('refunds taxes that only the order states, unit by unit', async () => {
    await tenant.place('A', {
      items: [line({ orderedQuantity: 4, itemUnitPrice: 25 })],
      taxTotal: 7,
      payments: [payment({ authAmount: 107 })],
    });
    await shipped();
    const first = await tenant.move('A', 'receiveReturn', some(1));
    expect(first).toMatchObject({ returnTotal: 26.75, payments: [{ chargedAmount: 107, refundAmount: 26.75, paymentStatus: 'PAID' }] });
    const all = await tenant.move('A', 'receiveReturn');
    expect(all).toMatchObject({ returnTotal: 107, orderTotal: 107, payments: [{ refundAmount: 107, paymentStatus: 'REFUNDED' }] });
  });

  it('lowers orderTotal under the policy orderTotalCountsReturns', async () => {
    await tenant.policies({ orderTotalCountsReturns: true });
    await tenant.place('A', { payments: [payment({ authAmount: 30 })] });
    await shipped();
    expect(await tenant.move('A', 'receiveReturn', some(1))).toMatchObject({ returnTotal: 10, orderTotal: 20 });
    const order = await tenant.order('A');
    await tenant.ok(tenant.put('/order/A', order));
    expect(await tenant.move('A', 'receiveReturn')).toMatchObject({ returnTotal: 30, orderTotal: 0, payments: [{ refundAmount: 30 }] });
  });
});

describe('a total that does not follow from its lines', () => {
  it('is prorated over the units, as for prices that include tax', async () => {
    await tenant.place('A', { ...taxIncluded, payments: [payment({ authAmount: 119 })] });
    const order = await cancel(9);
    expect(order).toMatchObject({ orderSubTotal: 11.9, taxTotal: 1.9, orderTotal: 13.8, payments: [{ authAmount: 11.9 }] });
    // What is shown follows the formulas; put back as it is, it states nothing new.
    await tenant.ok(tenant.put('/order/A', order));
    expect((await shipped()).payments).toMatchObject([{ authAmount: 11.9, chargedAmount: 11.9, paymentStatus: 'PAID' }]);
  });

  it('leaves the price of the last unit authorized where prices include a tax that only the order states', async () => {
    const items = [line({ orderedQuantity: 10, itemUnitPrice: 11.9 })];
    await tenant.place('A', { items, taxTotal: 19, orderTotal: 119, payments: [payment({ authAmount: 119 })] });
    expect(await cancel(9)).toMatchObject({ taxTotal: 19, orderTotal: 30.9, payments: [{ authAmount: 11.9 }] });
    expect((await shipped()).payments).toMatchObject([{ authAmount: 11.9, chargedAmount: 11.9, paymentStatus: 'PAID' }]);
  });

  it('is captured and refunded unit by unit', async () => {
    await tenant.place('A', { ...taxIncluded, payments: [payment({ authAmount: 119 })] });
    await tenant.move('A', 'allocate');
    expect((await tenant.move('A', 'ship', some(3))).payments).toMatchObject([{ chargedAmount: 35.7 }]);
    expect(await tenant.move('A', 'receiveReturn', some(1))).toMatchObject({ returnTotal: 11.9 });
  });

  it('is the shown one again after an update whose amounts add up to it', async () => {
    const order = await tenant.place('A', { ...taxIncluded, payments: [payment({ authAmount: 119 })] });
    const items = [{ ...order.items[0], itemTaxTotal: 0 }];
    const plain = await tenant.ok(tenant.put('/order/A', { ...order, items, taxTotal: 0 }));
    expect(plain).toMatchObject({ taxTotal: 0, orderTotal: 119, payments: [{ authAmount: 119 }] });
    expect((await shipped()).payments).toMatchObject([{ chargedAmount: 119 }]);
  });

  it('decides the money after an update states it', async () => {
    await tenant.place('A', { payments: [payment({ authAmount: 30 })] });
    const order = await tenant.order('A');
    await tenant.ok(tenant.put('/order/A', { ...order, orderTotal: 24 }));
    expect((await tenant.order('A')).payments).toMatchObject([{ authAmount: 24 }]);
    await tenant.move('A', 'allocate');
    expect((await tenant.move('A', 'ship', some(1))).payments).toMatchObject([{ chargedAmount: 8 }]);
  });
});

describe('an authorization', () => {
  it('for a deposit stays while the order keeps its worth', async () => {
    await tenant.place('A', { items: [line({ orderedQuantity: 10 })], payments: [payment({ authAmount: 20 })] });
    expect((await cancel(8)).payments).toMatchObject([{ authAmount: 20, paymentStatus: 'AUTHORIZED' }]);
    expect((await cancel(1)).payments).toMatchObject([{ authAmount: 10, paymentStatus: 'AUTHORIZED' }]);
  });

  it('that the merchant states as charged stays as stated', async () => {
    const payments = [payment({ authAmount: 123.45, chargedAmount: 60 })];
    await tenant.place('A', { orderTotal: 146.9, payments });
    expect((await tenant.move('A', 'allocate')).payments).toEqual(payments);
  });

  it('beyond the order’s worth is voided once the last unit has left', async () => {
    await tenant.place('A', { payments: [payment({ authAmount: 50 })] });
    await tenant.move('A', 'allocate');
    expect((await tenant.move('A', 'ship', some(2))).payments).toMatchObject([
      { authAmount: 50, chargedAmount: 20, paymentStatus: 'PARTIALLY_PAID' },
    ]);
    expect((await tenant.move('A', 'ship')).payments).toMatchObject([{ authAmount: 30, chargedAmount: 30, paymentStatus: 'PAID' }]);
  });

  it('is captured at checkout up to the order’s total', async () => {
    await tenant.policies({ captureAt: 'checkout' });
    const order = await tenant.ok(tenant.post('/order', newOrder('A', { payments: [payment({ authAmount: 50 })] })));
    expect(order.payments).toMatchObject([{ authAmount: 50, chargedAmount: 30, paymentStatus: 'PARTIALLY_PAID' }]);
  });

  it('that comes later pays for units that have left', async () => {
    await tenant.place('A', { payments: [payment({ authAmount: 12 })] });
    expect((await shipped()).payments).toMatchObject([{ chargedAmount: 12 }]);
    const order = await tenant.order('A');
    const second = payment({ paymentCounter: 2, authAmount: 40 });
    const { payments } = await tenant.ok(tenant.put('/order/A', { ...order, payments: [...order.payments, second] }));
    expect(payments).toMatchObject([{ chargedAmount: 12 }, { authAmount: 18, chargedAmount: 18, paymentStatus: 'PAID' }]);
  });

  it.each(['VOIDED', 'ERROR'])('of a payment in status %s is neither captured nor voided', async (paymentStatus) => {
    const payments = [payment({ authAmount: 30, chargedAmount: 10, paymentStatus })];
    await tenant.place('A', { payments });
    expect((await cancel(1)).payments).toEqual(payments);
    expect(await appease({ appeasements: [{ value: 1 }] })).toMatchObject({ status: 400, body: { responseCode: 'AMOUNT_EXCEEDS' } });
    expect((await shipped()).payments).toEqual(payments);
  });

  it('for cash on delivery is neither captured nor voided', async () => {
    const payments = [payment({ authAmount: 30, paymentMethod: 'CASH_ON_DELIVERY' })];
    await tenant.place('A', { payments });
    expect((await cancel()).payments).toEqual(payments);
    await tenant.place('B', { payments });
    await tenant.move('B', 'allocate');
    expect((await tenant.move('B', 'ship')).payments).toEqual(payments);
  });
});

describe('a line with a negative price', () => {
  const coupon = line({ lineItemId: 'L2', lineItemNumber: 2, sku: 'COUPON', orderedQuantity: 1, itemUnitPrice: -10 });

  it('leaves no discount when the order’s goods are cancelled', async () => {
    const order = { items: [line({ orderedQuantity: 1, itemUnitPrice: 50 }), coupon], payments: [payment({ authAmount: 40 })] };
    expect(await tenant.place('A', order)).toMatchObject({ orderTotal: 40 });
    expect(await cancel(1)).toMatchObject({ orderSubTotal: -10, orderDiscount: 0, payments: [{ authAmount: 0, paymentStatus: 'VOIDED' }] });
    expect(await cancel(1, 'L2')).toMatchObject({ statusCode: 'ORDER_CANCELLED', orderSubTotal: 0, orderDiscount: 0, orderTotal: 0 });
  });

  it('lowers the price of the goods and is never refunded itself', async () => {
    await tenant.place('A', { items: [line({ orderedQuantity: 1, itemUnitPrice: 50 }), coupon], payments: [payment({ authAmount: 40 })] });
    expect((await shipped()).payments).toMatchObject([{ chargedAmount: 40 }]);
    expect(await tenant.move('A', 'receiveReturn')).toMatchObject({ returnTotal: 40, payments: [{ refundAmount: 40 }] });
  });
});

it('a discount larger than its line is kept as sent, and the amount due is never below 0', async () => {
  const items = [line({ orderedQuantity: 2, itemUnitPrice: 5, itemDiscountsTotal: 16 })];
  expect(await tenant.place('A', { items, payments: [payment({ authAmount: 10 })] })).toMatchObject({
    orderTotal: -6,
    items: [{ itemTotal: -6 }],
  });
  expect(await cancel(1)).toMatchObject({ orderSubTotal: 5, orderDiscount: 5, orderTotal: 0 });
  expect((await shipped()).payments).toMatchObject([{ authAmount: 0, paymentStatus: 'VOIDED' }]);
});

it('the ledger of an order is never shown and cannot be set', async () => {
  const inner = { ledger: [{ kind: 'REFUND', amount: 1 }], adjustment: { amount: 5, over: 1, by: 'units' } };
  const order = await tenant.place('A', { ...inner, payments: [payment({ authAmount: 30 })] });
  expect(Object.keys(order).filter((name) => name in inner)).toEqual([]);
  expect(await tenant.ok(tenant.put('/order/A', { ...order, ...inner }))).toMatchObject({ payments: [{ authAmount: 30 }] });
  expect((await shipped()).payments).toMatchObject([{ chargedAmount: 30 }]);
});

it('the computed amounts of a line follow its units', async () => {
  await tenant.place('A', { payments: [payment({ authAmount: 30 })] });
  const cancelled = await cancel(1);
  expect(cancelled.items[0]).toMatchObject({
    cancelledAmount: 10,
    outstandingItemTotal: 20,
    originalOutstandingItemTotal: 30,
    refundAmount: 0,
  });
  await tenant.move('A', 'allocate');
  expect((await tenant.move('A', 'ship', some(1))).items[0]).toMatchObject({ outstandingItemTotal: 10 });
});
