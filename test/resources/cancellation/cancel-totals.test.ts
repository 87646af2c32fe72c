import { beforeEach, describe, expect, it } from 'vitest';
import { line, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

type Order = Awaited<ReturnType<Tenant['order']>>;

const cancelOne = (orderId: string, lineItemId = 'L1') => tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId, quantity: 1 }] }));

const ofOrder = ({ orderSubTotal, orderDiscount, feeTotal, taxTotal, orderTotal, cancelTotal }: Order) => [
  orderSubTotal,
  orderDiscount,
  feeTotal,
  taxTotal,
  orderTotal,
  cancelTotal,
];
const ofLine = ({ items }: Order, i = 0) => {
  const { itemSubTotal, itemDiscountsTotal, itemTaxTotal, itemFeeTotal, itemTotal } = items[i];
  return [itemSubTotal, itemDiscountsTotal, itemTaxTotal, itemFeeTotal, itemTotal];
};
const originals = (order: Order) => [
  order.originalSubTotal,
  order.originalDiscounts,
  order.originalFeeTotal,
  order.originalTaxTotal,
  order.originalOrderTotal,
  ...order.items.flatMap((one: Order) => [
    one.originalItemSubTotal,
    one.originalDiscounts,
    one.originalTaxTotal,
    one.originalFeeTotal,
    one.originalItemTotal,
  ]),
];

describe('the totals after cancelling', () => {
  const three = { items: [line({ itemDiscountsTotal: 1, itemTaxTotal: 2, itemFeeTotal: 0.5 })], payments: [payment({ authAmount: 31.5 })] };

  it('one of three with a discount, a tax and a fee are those of the two that remain', async () => {
    const order = await tenant.place('A', three);
    // 3 × 10 − 1 + 2 + 0.5
    expect([ofLine(order), ofOrder(order)]).toEqual([
      [30, 1, 2, 0.5, 31.5],
      [30, 1, 0.5, 2, 31.5, 0],
    ]);
    const after = await cancelOne(order.orderId);
    // 2 × 10, 1 × 2/3, 2 × 2/3, the whole fee; 1/3 of 31.50 is cancelled; 31.50 − 21.16 is voided.
    expect(ofLine(after)).toEqual([20, 0.67, 1.33, 0.5, 21.16]);
    expect(ofOrder(after)).toEqual([20, 0.67, 0.5, 1.33, 21.16, 10.5]);
    expect(after.payments[0].authAmount).toBe(21.16);
    expect(originals(after)).toEqual(originals(order));
  });

  it('three of three one by one lose no cent', async () => {
    const order = await tenant.place('A', three);
    await cancelOne(order.orderId);
    const second = await cancelOne(order.orderId);
    expect([ofLine(second), ofOrder(second)]).toEqual([
      [10, 0.33, 0.67, 0.5, 10.84],
      [10, 0.33, 0.5, 0.67, 10.84, 21],
    ]);
    const third = await cancelOne(order.orderId);
    expect([ofLine(third), ofOrder(third)]).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 31.5],
    ]);
    expect(third).toMatchObject({ statusCode: 'ORDER_CANCELLED', version: 3, payments: [{ authAmount: 0, paymentStatus: 'VOIDED' }] });
    expect(originals(third)).toEqual(originals(order));
  });

  it('the whole order at once are 0', async () => {
    const order = await tenant.place('A', three);
    const after = await tenant.ok(tenant.cancel(order.orderId));
    expect([ofLine(after), ofOrder(after)]).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 31.5],
    ]);
    expect(originals(after)).toEqual(originals(order));
  });

  it('keep the order’s own discount, fee and tax until nothing is left of it', async () => {
    const hat = line({
      lineItemId: 'L2',
      lineItemNumber: 2,
      sku: 'HAT',
      orderedQuantity: 2,
      itemUnitPrice: 4.5,
      itemTaxTotal: 0.9,
      itemDiscountsTotal: 0.5,
    });
    const order = await tenant.place('A', {
      items: [line({ itemTaxTotal: 3 }), hat],
      discounts: [{ quantity: 1, amount: 2.5 }],
      fees: [{ type: 'shipping', value: 6.95 }],
      taxTotal: 4.6,
    });
    // Lines 30 + 9; discounts 2.5 + 0.5; taxes 3 + 0.9 and 0.7 of the order.
    expect(ofOrder(order)).toEqual([39, 3, 6.95, 4.6, 47.55, 0]);
    const one = await cancelOne(order.orderId, 'L2');
    // 34.5; 2.5 + 0.25; 6.95; 0.7 + 3 + 0.45; half of 9 − 0.5 + 0.9.
    expect(ofOrder(one)).toEqual([34.5, 2.75, 6.95, 4.15, 42.85, 4.7]);
    expect(ofLine(one, 0)).toEqual(ofLine(order, 0));
    const line2 = await cancelOne(order.orderId, 'L2');
    expect(ofOrder(line2)).toEqual([30, 2.5, 6.95, 3.7, 38.15, 9.4]);
    const all = await tenant.ok(tenant.cancel(order.orderId));
    expect(ofOrder(all)).toEqual([0, 0, 0, 0, 0, 42.4]);
  });

  it('of the documented order follow the formulas, although its own figures do not add up', async () => {
    const { orderId } = await tenant.place('A', {
      orderSubTotal: 123.45,
      orderDiscount: 1.23,
      feeTotal: 12.34,
      taxTotal: 12.34,
      orderTotal: 146.9,
      items: [line({ orderedQuantity: 60, itemSubTotal: 600, itemFeeTotal: 5, itemDiscountsTotal: 55, itemTaxTotal: 5, itemTotal: 555 })],
    });
    const after = await cancelOne(orderId);
    // 59 × 10; 55 and 5 × 59/60; 7.34 + 5 and 7.34 + 4.92; 555 ÷ 60.
    expect(ofLine(after)).toEqual([590, 54.08, 4.92, 5, 545.84]);
    expect(ofOrder(after)).toEqual([590, 1.23, 12.34, 12.26, 613.37, 9.25]);
  });

  it('round in the order’s currency', async () => {
    const yen = await tenant.place('Y', { currency: 'JPY', items: [line({ itemUnitPrice: 100, itemTaxTotal: 10 })] });
    expect(ofLine(await cancelOne(yen.orderId))).toEqual([200, 0, 7, 0, 207]);
    const dinar = await tenant.place('K', { currency: 'KWD', items: [line({ itemUnitPrice: 1.001, itemTaxTotal: 0.01 })] });
    expect(ofLine(await cancelOne(dinar.orderId))).toEqual([2.002, 0, 0.007, 0, 2.009]);
  });

  it('prorate the subtotal of a line without a unit price', async () => {
    const order = await tenant.place('A', { items: [line({ itemUnitPrice: undefined, itemSubTotal: 10 })] });
    expect(ofLine(await cancelOne(order.orderId))).toEqual([6.67, 0, 0, 0, 6.67]);
  });
});
