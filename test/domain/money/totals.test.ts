import { describe, expect, it } from 'vitest';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { byId } from '../../../src/model/find-order.js';
import { cancelOrder } from '../../../src/resources/cancellation/cancel-order.js';
import type { NewOrder } from '../../../src/resources/order/new-order.js';
import { type Draft, SmallTenant } from '../moves/small-tenant.js';

const placed = (lines: readonly Draft[], more: Partial<NewOrder> = {}): SmallTenant => {
  const tenant = new SmallTenant();
  tenant.place(lines, more);
  return tenant;
};

function cancel(tenant: SmallTenant, ...items: [lineItemId: string, quantity: number][]): SmallTenant {
  const { orderId } = tenant.order();
  tenant.do((tx) =>
    cancelOrder(tx, { order: byId(orderId), items: items.map(([lineItemId, quantity]) => ({ lineItemId, quantity })), because: {} }),
  );
  return tenant;
}

/**
 * Three at 10.00 less 3.00, with 1.00 tax and 2.50 of fees; one at 4.99; shipping 5.00; the order's
 * own discount 6.00 and tax 0.40.
 */
const lines: readonly Draft[] = [
  {
    sku: 'A',
    orderedQuantity: 3,
    itemUnitPrice: 10,
    discounts: [{ quantity: 1, amount: 3 }],
    taxDetail: [{ value: 0.6 }, { value: 0.4 }],
    fees: [{ value: 2.5 }],
  },
  { sku: 'B', orderedQuantity: 1, itemUnitPrice: 4.99 },
];
const more: Partial<NewOrder> = { fees: [{ type: 'shipping', value: 5 }], discounts: [{ quantity: 1, amount: 6 }], taxTotal: 1.4 };

describe('the totals of a new order', () => {
  it('are computed from prices and quantities if the merchant omits them', () => {
    const order = placed(lines, more).order();
    expect(order.items[0]).toMatchObject({
      itemSubTotal: 30,
      itemDiscountsTotal: 3,
      itemTaxTotal: 1,
      itemFeeTotal: 2.5,
      itemTotal: 30.5,
      originalItemSubTotal: 30,
      originalItemTotal: 30.5,
    });
    expect(order.items[1]).toMatchObject({ itemSubTotal: 4.99, itemDiscountsTotal: 0, itemTaxTotal: 0, itemFeeTotal: 0, itemTotal: 4.99 });
    expect(order).toMatchObject({ orderSubTotal: 34.99, orderDiscount: 9, feeTotal: 7.5, taxTotal: 1.4, orderTotal: 34.89 });
    expect(order).toMatchObject({
      originalSubTotal: 34.99,
      originalDiscounts: 9,
      originalFeeTotal: 7.5,
      originalTaxTotal: 1.4,
      originalOrderTotal: 34.89,
    });
  });

  it('are kept as the merchant sends them, even if they do not add up', () => {
    const tenant = placed([{ sku: 'A', orderedQuantity: 2, itemUnitPrice: 10, itemSubTotal: 21, itemTotal: 1 }], {
      orderSubTotal: 5,
      orderTotal: 7.77,
    });
    expect(tenant.line()).toMatchObject({ itemSubTotal: 21, itemTotal: 1 });
    expect(tenant.order()).toMatchObject({ orderSubTotal: 5, orderTotal: 7.77 });
    const { orderId } = tenant.order();
    tenant.do((tx) => allocateOrder(tx, orderId));
    expect(tenant.order()).toMatchObject({ orderSubTotal: 5, orderTotal: 7.77 });
  });
});

describe('the totals after a cancellation', () => {
  it('are those of the units that remain', () => {
    const order = cancel(placed(lines, more), ['1', 1]).order();
    // Two at 10.00; two thirds of 3.00 and of 1.00; the fee is owed as long as a unit remains.
    expect(order.items[0]).toMatchObject({
      itemSubTotal: 20,
      itemDiscountsTotal: 2,
      itemTaxTotal: 0.67,
      itemFeeTotal: 2.5,
      itemTotal: 21.17,
    });
    // 20.00 + 4.99; 6.00 + 2.00; 5.00 + 2.50; 0.40 + 0.67; together 24.99 − 8.00 + 7.50 + 1.07.
    expect(order).toMatchObject({ orderSubTotal: 24.99, orderDiscount: 8, feeTotal: 7.5, taxTotal: 1.07, orderTotal: 25.56 });
    // A third of 30.50.
    expect(order.cancelTotal).toBe(10.17);
    expect(order).toMatchObject({
      originalOrderTotal: 34.89,
      originalSubTotal: 34.99,
      processName: 'CANCEL',
      cancellationDate: '2024-03-01T12:00:00.000Z',
    });
    expect(order.items[0]).toMatchObject({ originalItemTotal: 30.5, originalTaxTotal: 1 });
  });

  it('do not depend on the steps of the cancellation', () => {
    const steps = cancel(cancel(placed(lines, more), ['1', 1]), ['1', 1]).order();
    const once = cancel(placed(lines, more), ['1', 2]).order();
    for (const name of ['orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal', 'cancelTotal'] as const)
      expect(steps[name]).toBe(once[name]);
    // One at 10.00 less 1.00, 0.33 tax, 2.50 fees; two thirds of 30.50.
    expect(steps.items[0]).toMatchObject({ itemSubTotal: 10, itemDiscountsTotal: 1, itemTaxTotal: 0.33, itemTotal: 11.83 });
    expect(steps.cancelTotal).toBe(20.33);
  });

  it('are 0 once no unit remains, and all money is refunded', () => {
    const payments = [
      { paymentCounter: 1, authAmount: 20, chargedAmount: 5 },
      { paymentCounter: 2, authAmount: 14.89, chargedAmount: 14.89 },
    ];
    const order = cancel(placed(lines, { ...more, payments }), ['1', 3], ['2', 1]).order();
    expect(order).toMatchObject({
      statusCode: 'ORDER_CANCELLED',
      orderSubTotal: 0,
      orderDiscount: 0,
      feeTotal: 0,
      taxTotal: 0,
      orderTotal: 0,
    });
    expect(order.items[0]).toMatchObject({ itemSubTotal: 0, itemDiscountsTotal: 0, itemTaxTotal: 0, itemFeeTotal: 0, itemTotal: 0 });
    // 30.50 + 4.99
    expect(order.cancelTotal).toBe(35.49);
    expect(order.payments).toEqual([
      { paymentCounter: 1, authAmount: 5, chargedAmount: 5, refundAmount: 5, paymentStatus: 'REFUNDED' },
      { paymentCounter: 2, authAmount: 14.89, chargedAmount: 14.89, refundAmount: 14.89, paymentStatus: 'REFUNDED' },
    ]);
  });

  it('are exact for thirds and tenths of cents', () => {
    const many = Array.from(
      { length: 10 },
      (_, i): Draft => ({ sku: 'A', orderedQuantity: 4, itemUnitPrice: 0.1, itemTaxTotal: 0.01 * (i + 1) }),
    );
    const order = cancel(placed(many), ...many.map((_, i): [string, number] => [String(i + 1), 1])).order();
    // Ten times 0.30; three quarters of 0.01 to 0.10, each rounded: 0.01 0.02 0.02 0.03 0.04 0.05
    // 0.05 0.06 0.07 0.08.
    expect(order.items.map((line) => line.itemSubTotal)).toEqual(Array(10).fill(0.3));
    expect(order).toMatchObject({ orderSubTotal: 3, taxTotal: 0.43, orderTotal: 3.43 });
  });

  it('release the money that is no longer owed, authorizations first', () => {
    const payments = [
      { paymentCounter: 1, authAmount: 10, chargedAmount: 10 },
      { paymentCounter: 2, authAmount: 24.89, chargedAmount: 20 },
    ];
    const order = cancel(placed(lines, { ...more, payments }), ['1', 1]).order();
    // 34.89 − 25.56 = 9.33: 4.89 are not charged yet, 4.44 are.
    expect(order.payments?.[0]).toMatchObject({ authAmount: 10, chargedAmount: 10, refundAmount: 4.44 });
    expect(order.payments?.[1]).toMatchObject({ authAmount: 20, chargedAmount: 20 });
  });
});
