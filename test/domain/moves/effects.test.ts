import { describe, expect, it } from 'vitest';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import type { NewOrder } from '../../../src/resources/order/new-order.js';
import { type Draft, SmallTenant } from './small-tenant.js';

/** An order whose units are all allocated, or backordered where stock is short. */
function allocated(line: Draft, more: Partial<NewOrder> = {}, onHand = 99): SmallTenant {
  const tenant = new SmallTenant();
  tenant.stock({ sku: line.sku, onHand });
  const { orderId } = tenant.place([line], more);
  tenant.do((tx) => allocateOrder(tx, orderId));
  return tenant;
}

const refunds = (tenant: SmallTenant) => tenant.line().returns?.map(({ refundAmount }) => refundAmount);

describe('a return that is received', () => {
  it('refunds a share of the line’s total, and the rest with the last unit', () => {
    const payments = [{ paymentCounter: 1, authAmount: 40, chargedAmount: 40 }];
    const tenant = allocated({ sku: 'A', orderedQuantity: 3, itemUnitPrice: 10, itemDiscountsTotal: 1, itemTaxTotal: 0.01 }, { payments });
    tenant.move('ship');
    // 29.01 in thirds: 9.67, 19.34, 29.01.
    for (const _ of [1, 2, 3]) tenant.move('receiveReturn', 1);
    expect(refunds(tenant)).toEqual([9.67, 9.67, 9.67]);
    expect(tenant.order()).toMatchObject({ statusCode: 'ORDER_RETURNED', returnTotal: 29.01 });
    expect(tenant.order().payments?.[0]).toMatchObject({ refundAmount: 29.01 });
  });

  it('loses no cent over uneven parts', () => {
    const payments = [{ paymentCounter: 1, chargedAmount: 10 }];
    const tenant = allocated({ sku: 'A', orderedQuantity: 7, itemUnitPrice: 1, itemFeeTotal: 0.05 }, { payments });
    tenant.move('ship');
    tenant.move('deliver', 4);
    // Sevenths of 7.05: 1.007…, 3.021…, 7.05.
    for (const quantity of [1, 2, 4]) tenant.move('receiveReturn', quantity);
    expect(refunds(tenant)).toEqual([1.01, 2.01, 4.03]);
    expect(tenant.order().payments?.[0]?.refundAmount).toBe(7.05);
  });

  it('refunds the whole line even if waiting units were cancelled in between', () => {
    const payments = [{ paymentCounter: 1, chargedAmount: 100 }];
    const tenant = allocated({ sku: 'A', orderedQuantity: 4, itemUnitPrice: 10, itemFeeTotal: 1, backorder: true }, { payments }, 2);
    tenant.move('ship');
    // What comes back is not to be released to those that wait.
    tenant.stock({ sku: 'A', safetyStock: 9 });
    tenant.move('receiveReturn', 1);
    // A quarter of 41.00.
    expect(refunds(tenant)).toEqual([10.25]);
    tenant.move('cancelBackorder');
    // Two at 10.00 and the fee, which is owed as long as a unit remains: 20.00 less is owed than
    // 41.00.
    expect(tenant.line().itemTotal).toBe(21);
    expect(tenant.order().payments?.[0]?.refundAmount).toBe(30.25);
    tenant.move('receiveReturn', 1);
    expect(refunds(tenant)).toEqual([10.25, 10.75]);
    expect(tenant.order().payments?.[0]?.refundAmount).toBe(41);
  });

  it('never refunds more than was charged, payment by payment in order', () => {
    const payments = [
      { paymentCounter: 1, authAmount: 5, chargedAmount: 5 },
      { paymentCounter: 2, authAmount: 10, chargedAmount: 10, refundAmount: 4 },
    ];
    const tenant = allocated({ sku: 'A', orderedQuantity: 2, itemUnitPrice: 10 }, { payments });
    tenant.move('ship');
    tenant.move('receiveReturn', 1);
    expect(tenant.order().payments).toMatchObject([{ refundAmount: 5, paymentStatus: 'REFUNDED' }, { refundAmount: 9 }]);
    tenant.move('receiveReturn', 1);
    expect(tenant.order().payments).toMatchObject([{ refundAmount: 5 }, { refundAmount: 10 }]);
  });

  it('is not refunded while it is only announced, inspected or rejected', () => {
    const payments = [{ paymentCounter: 1, chargedAmount: 30 }];
    const tenant = allocated({ sku: 'A', orderedQuantity: 3, itemUnitPrice: 10 }, { payments });
    tenant.move('ship');
    tenant.move('requestReturn', 3);
    tenant.move('processReturn', 2);
    tenant.move('rejectReturn', 1);
    expect(tenant.line().units).toEqual({ pendingReturn: 1, processingReturn: 1, rejectedReturn: 1 });
    expect(tenant.order()).toMatchObject({ statusCode: 'ORDER_PENDING_PARTIAL_RETURN', returnTotal: 0 });
    expect(tenant.order().payments?.[0]?.refundAmount).toBeUndefined();
    expect(() => tenant.move('receiveReturn', 3)).toThrow('only 2 units');
  });

  it('puts the units back on hand at the locations that sent them', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 3 });
    tenant.stock({ sku: 'A', locationNum: 2, onHand: 2 });
    const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: 5 }]);
    tenant.do((tx) => allocateOrder(tx, orderId));
    tenant.move('ship');
    const onHand = () => [1, 2].map((locationNum) => tenant.stockOf('A', locationNum).counters['onHand']);
    tenant.move('receiveReturn', 2);
    expect(onHand()).toEqual([5, 2]);
    tenant.move('receiveReturn', 2);
    expect(onHand()).toEqual([6, 3]);
    tenant.move('receiveReturn', 1);
    expect(onHand()).toEqual([6, 4]);
  });
});

describe('money', () => {
  it('is captured for the units that leave, and for the whole order once all have left', () => {
    const payments = [
      { paymentCounter: 1, authAmount: 10, chargedAmount: 4 },
      { paymentCounter: 2, authAmount: 30, paymentStatus: 'AUTHORIZED' },
    ];
    const tenant = allocated({ sku: 'A', orderedQuantity: 3, itemUnitPrice: 10 }, { payments, feeTotal: 2.5 });
    tenant.move('ship', 1);
    // A third of 30.00 and of the order's fee.
    expect(tenant.order().payments).toMatchObject([
      { chargedAmount: 10, paymentStatus: 'PAID' },
      { chargedAmount: 0.83, paymentStatus: 'PARTIALLY_PAID' },
    ]);
    tenant.move('ship', 2);
    // The 30.00 and the order's fee; nothing is left to capture, and what is authorized beyond is
    // voided.
    expect(tenant.order().payments).toMatchObject([
      { chargedAmount: 10 },
      { authAmount: 22.5, chargedAmount: 22.5, paymentStatus: 'PAID' },
    ]);
  });

  it('is never captured beyond the authorization', () => {
    const tenant = allocated({ sku: 'A', orderedQuantity: 2, itemUnitPrice: 10 }, { payments: [{ paymentCounter: 1, authAmount: 12 }] });
    tenant.move('ship');
    expect(tenant.order().payments).toMatchObject([{ chargedAmount: 12, paymentStatus: 'PAID' }]);
  });
});
