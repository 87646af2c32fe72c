import { describe, expect, it } from 'vitest';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import type { Order } from '../../../src/model/order.js';
import type { NewOrder } from '../../../src/resources/order/new-order.js';
import { type LineUpdate, type OrderUpdate, updateOrder } from '../../../src/resources/order/update-order.js';
import { orderToV2 } from '../../../src/resources/order/views/v2.js';
import { updatePayment } from '../../../src/resources/payment/update-payment.js';
import { type Draft, SmallTenant } from './small-tenant.js';

const placed = (lines: readonly Draft[], more: Partial<NewOrder> = {}): SmallTenant => {
  const tenant = new SmallTenant();
  tenant.place(lines, more);
  return tenant;
};

/** Three units of A are on hand; two of the five ordered wait. */
function shortOfTwo(): SmallTenant {
  const tenant = new SmallTenant();
  tenant.stock({ sku: 'A', onHand: 3 });
  const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 5, itemUnitPrice: 10, backorder: true }]);
  tenant.do((tx) => allocateOrder(tx, orderId));
  return tenant;
}

const shown = (order: Order): OrderUpdate => orderToV2(order) as unknown as OrderUpdate;

/**
 * The merchant's update: the order as the API shows it with changes, those of its first line apart.
 */
function bodyOf(tenant: SmallTenant, line: Partial<LineUpdate> = {}, order: Partial<OrderUpdate> = {}): OrderUpdate {
  const body = shown(tenant.order());
  const items = body.items.map((one, i) => (i === 0 ? { ...one, ...line } : one));
  return { ...body, items, ...order };
}

function put(tenant: SmallTenant, line: Partial<LineUpdate> = {}, order: Partial<OrderUpdate> = {}): SmallTenant {
  const sent = bodyOf(tenant, line, order);
  tenant.do((tx) => updateOrder(tx, { orderNumber: '1', sent }));
  return tenant;
}

function refused(tenant: SmallTenant, line: Partial<LineUpdate>): string | undefined {
  const sent = bodyOf(tenant, line);
  return tenant.refusal((tx) => updateOrder(tx, { orderNumber: '1', sent }));
}

describe('a merchant’s update of quantities', () => {
  it('changes only version, time and history when the order is sent back as shown', () => {
    const tenant = shortOfTwo();
    tenant.move('ship', 1);
    const before = tenant.order();
    put(tenant);
    const { version, auditLogs, ...after } = tenant.order();
    expect(after).toEqual({ ...before, version: undefined, auditLogs: undefined });
    expect(version).toBe(before.version + 1);
    expect(auditLogs).toHaveLength(before.auditLogs.length + 1);
  });

  it('ships allocated units and frees those that it leaves out', () => {
    const tenant = put(shortOfTwo(), { shippedQuantity: 2, pendingShippedQuantity: 0, backOrderedQuantity: 0 });
    expect(tenant.line().units).toEqual({ open: 3, shipped: 2 });
    expect(tenant.stockOf('A')).toMatchObject({ backordered: 0, counters: { onHand: 3, allocated: 0, shipped: 2 } });
    expect(tenant.reservations()[0]).toMatchObject({ quantity: 2, released: 0, cancelled: 2 });
    expect(tenant.order().statusCode).toBe('ORDER_PARTIALLY_SHIPPED');
  });

  it('is refused for a negative quantity or an ordered quantity of 0', () => {
    const tenant = shortOfTwo();
    expect(refused(tenant, { pendingReturnQuantity: -1 })).toBe('[items[0].pendingReturnQuantity must not be negative]');
    expect(refused(tenant, { orderedQuantity: 0 })).toBe('[items[0].orderedQuantity must be at least 1]');
  });

  it('is refused if it removes units that have already moved', () => {
    const tenant = shortOfTwo();
    expect(refused(tenant, { orderedQuantity: 4 })).toBe(
      '[items[0].orderedQuantity must be at least 5: that many units are backordered, allocated]',
    );
    put(tenant, { orderedQuantity: 4, backOrderedQuantity: 1 });
    expect(tenant.line().units).toEqual({ backordered: 1, allocated: 3 });
  });

  it('changes the SKU of a line only while all of its units are open', () => {
    expect(refused(shortOfTwo(), { sku: 'B' })).toBe('[items[0].sku must stay "A": units are backordered, allocated]');
    expect(put(placed([{ sku: 'A', orderedQuantity: 1 }]), { sku: 'B' }).line().sku).toBe('B');
  });

  it('keeps a status that does not follow from the units until the next move', () => {
    const tenant = put(shortOfTwo(), {}, { statusCode: 'ORDER_ERROR' });
    expect(tenant.order()).toMatchObject({ statusCode: 'ORDER_ERROR', statusSetByMerchant: true });
    tenant.move('ship', 1);
    expect(tenant.order().statusCode).toBe('ORDER_PARTIALLY_SHIPPED');
    expect(tenant.order().statusSetByMerchant).toBeUndefined();
  });
});

describe('the totals after a merchant’s update', () => {
  const lines: readonly Draft[] = [
    { sku: 'A', orderedQuantity: 4, itemUnitPrice: 10, itemDiscountsTotal: 4, itemFeeTotal: 1, itemTaxTotal: 2 },
    { sku: 'B', orderedQuantity: 1, itemUnitPrice: 5, itemDiscountsTotal: 2, itemFeeTotal: 3, itemTaxTotal: 1 },
  ];
  const more: Partial<NewOrder> = { fees: [{ type: 'shipping', value: 6 }], discounts: [{ quantity: 1, amount: 8 }], taxTotal: 3.5 };

  it('lose the amounts of a removed line and keep the order’s own', () => {
    const tenant = placed(lines, more);
    // 40.00 + 5.00 − (8.00 + 4.00 + 2.00) + (6.00 + 1.00 + 3.00) + (0.50 + 2.00 + 1.00)
    expect(tenant.order()).toMatchObject({ orderSubTotal: 45, orderDiscount: 14, feeTotal: 10, taxTotal: 3.5, orderTotal: 44.5 });
    put(tenant, {}, { items: bodyOf(tenant).items.slice(0, 1) });
    expect(tenant.order()).toMatchObject({ orderSubTotal: 40, orderDiscount: 12, feeTotal: 7, taxTotal: 2.5, orderTotal: 37.5 });
    expect(tenant.order()).toMatchObject({ originalDiscounts: 14, originalFeeTotal: 10, originalOrderTotal: 44.5 });
    tenant.move('cancel', 1);
    // Three at 10.00 less 3.00, tax 1.50, the fee whole.
    expect(tenant.order()).toMatchObject({
      orderSubTotal: 30,
      orderDiscount: 11,
      feeTotal: 7,
      taxTotal: 2,
      orderTotal: 28,
      cancelTotal: 9.75,
    });
  });

  it('gain the amounts of a new line', () => {
    const tenant = placed(lines.slice(0, 1), more);
    expect(tenant.order()).toMatchObject({ orderSubTotal: 40, orderDiscount: 12, feeTotal: 7, taxTotal: 3.5, orderTotal: 38.5 });
    const extra = { ...lines[1], lineItemId: '2', lineItemNumber: 2, itemId: 'B', shipToId: 'home' } as LineUpdate;
    put(tenant, {}, { items: [...bodyOf(tenant).items, extra] });
    expect(tenant.order()).toMatchObject({ orderSubTotal: 45, orderDiscount: 14, feeTotal: 10, taxTotal: 4.5, orderTotal: 45.5 });
    expect(tenant.order().statusCode).toBe('ORDER_CREATED');
  });

  it('follow the formulas when other units are cancelled than before', () => {
    const tenant = put(placed(lines.slice(0, 1)), { orderedQuantity: 5, cancelledQuantity: 1 });
    expect(tenant.line().units).toEqual({ open: 4, cancelled: 1 });
    // A fifth of 40.00 − 4.00 + 1.00 + 2.00; four fifths of 4.00 and of 2.00.
    expect(tenant.order().cancelTotal).toBe(7.8);
    expect(tenant.line()).toMatchObject({ itemSubTotal: 40, itemDiscountsTotal: 3.2, itemTaxTotal: 1.6, itemFeeTotal: 1, itemTotal: 39.4 });
  });
});

describe('a report of a payment processor', () => {
  it('is refused for a refund above the captured amount or below 0', () => {
    const payments = [
      {
        paymentCounter: 1,
        paymentIdentifier: { cardIdentifier: '1111', expirationYear: '2029', paymentId: 'P' },
        authAmount: 30,
        chargedAmount: 30,
        refundAmount: 20,
      },
    ];
    const tenant = placed([{ sku: 'A', orderedQuantity: 1 }], { payments });
    const report = (balances: { captured: number; refunded?: number }) =>
      tenant.refusal((tx) => updatePayment(tx, { orderNumber: '1', paymentIdentifier: 'P', type: 'VISA', balances }));
    expect(report({ captured: 10, refunded: 11 })).toBe('[balances.captured must be at least the 11 that were refunded]');
    expect(report({ captured: 10 })).toBe('[balances.captured must be at least the 20 that were refunded]');
    expect(report({ captured: -1, refunded: 0 })).toBe('[balances.captured must not be negative]');
    expect(report({ captured: 5, refunded: -1 })).toBe('[balances.refunded must not be negative]');
    expect(report({ captured: 30, refunded: 30 })).toBeUndefined();
    expect(report({ captured: 0, refunded: 0 })).toBeUndefined();
  });
});
