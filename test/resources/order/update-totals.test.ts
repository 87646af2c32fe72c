import { beforeEach, describe, expect, it } from 'vitest';
import { line, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const rich = {
  items: [
    line({
      orderedQuantity: 5,
      taxDetail: [{ type: 'tax', value: 1.5 }],
      fees: [{ type: 'gift', value: 2 }],
      discounts: [{ quantity: 5, amount: 3 }],
    }),
  ],
};

describe('the totals of an order after an update', () => {
  it('follow the changed quantity, price, tax, fee and discount', async () => {
    const order = await tenant.place('A', rich);
    expect(order).toMatchObject({ orderSubTotal: 50, orderDiscount: 3, feeTotal: 2, taxTotal: 1.5, orderTotal: 50.5 });
    const items = [
      {
        ...order.items[0],
        orderedQuantity: 6,
        itemUnitPrice: 12,
        taxDetail: [{ type: 'tax', value: 3 }],
        fees: [{ type: 'gift', value: 4 }],
        discounts: [{ quantity: 6, amount: 6 }],
      },
    ];
    const changed = await tenant.ok(tenant.put('/order/A', { ...order, items }));
    expect(changed.items[0]).toMatchObject({ itemSubTotal: 72, itemTaxTotal: 3, itemFeeTotal: 4, itemDiscountsTotal: 6, itemTotal: 73 });
    expect(changed).toMatchObject({
      orderSubTotal: 72,
      orderDiscount: 6,
      feeTotal: 4,
      taxTotal: 3,
      orderTotal: 73,
      originalOrderTotal: 50.5,
    });
    const half = await tenant.ok(tenant.cancel(order.orderId, { items: [{ lineItemId: 'L1', quantity: 3 }] }));
    expect(half.items[0]).toMatchObject({ itemSubTotal: 36, itemTaxTotal: 1.5, itemFeeTotal: 4, itemDiscountsTotal: 3, itemTotal: 38.5 });
  });

  it('follow the totals that were sent for a tax, a fee or a discount, of a line and of the order', async () => {
    const order = await tenant.place('A', rich);
    const items = [{ ...order.items[0], itemTaxTotal: 4 }];
    const changed = await tenant.ok(tenant.put('/order/A', { ...order, items, feeTotal: 7 }));
    expect(changed).toMatchObject({
      taxTotal: 4,
      feeTotal: 7,
      orderDiscount: 3,
      orderTotal: 58,
      items: [{ itemTaxTotal: 4, itemTotal: 53 }],
    });
  });

  it('stay as stated if none of these changes', async () => {
    const order = await tenant.place('A', rich);
    const stated = await tenant.ok(
      tenant.put('/order/A', { ...order, orderTotal: 45, items: [{ ...order.items[0], itemTotal: 44, title: 'Shirt' }] }),
    );
    expect(stated).toMatchObject({ orderTotal: 45, orderSubTotal: 50, items: [{ itemTotal: 44 }] });
  });

  it('are those of the units that remain, though the update that cancels also marks the order', async () => {
    for (const [orderNumber, statusCode] of Object.entries({ A: 'ORDER_CREATED', B: 'ORDER_ERROR' })) {
      const order = await tenant.place(orderNumber, {
        items: [line({ orderedQuantity: 2, itemDiscountsTotal: 1, itemTaxTotal: 2 })],
        taxTotal: 3,
      });
      const cancelled = { ...order, statusCode, items: [{ ...order.items[0], cancelledQuantity: 1 }] };
      const totals = { orderSubTotal: 10, orderDiscount: 0.5, taxTotal: 2, orderTotal: 11.5 };
      expect(await tenant.ok(tenant.put(`/order/${orderNumber}`, cancelled))).toMatchObject(totals);
    }
  });

  it('are computed when the update cancels units, whatever totals it states', async () => {
    for (const [orderNumber, statusCode] of Object.entries({ A: 'ORDER_CREATED', B: 'ORDER_ERROR' })) {
      const order = await tenant.place(orderNumber, { items: [line({ orderedQuantity: 2 })] });
      const items = [{ ...order.items[0], cancelledQuantity: 1, itemTotal: 99 }];
      const totals = { orderSubTotal: 10, orderTotal: 10, items: [{ itemTotal: 10 }] };
      expect(await tenant.ok(tenant.put(`/order/${orderNumber}`, { ...order, statusCode, items, orderTotal: 99 }))).toMatchObject(totals);
    }
  });

  it('include in cancelTotal the share of the original totals, or what cancelling took off', async () => {
    const order = await tenant.place('A', rich);
    const cheaper = await tenant.ok(tenant.put('/order/A', { ...order, items: [{ ...order.items[0], itemUnitPrice: 8 }] }));
    const cancel = () => tenant.ok(tenant.cancel(order.orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] }));
    // A fifth of 50 − 3 + 1.50 + 2; then what two fifths of 40 − 3 + 1.50 are, the fee being owed
    // still.
    expect([cheaper.cancelTotal, (await cancel()).cancelTotal]).toEqual([0, 10.1]);
    await tenant.policies({ cancelTotalCounts: 'taken' });
    expect((await cancel()).cancelTotal).toBe(15.4);
  });
});

describe('an optional field that an update leaves out', () => {
  it('is removed', async () => {
    await tenant.place('A', { cartId: 'cart', attributes: { a: 1 }, items: [line({ title: 'Shirt', backorder: true })] });
    const order = await tenant.ok(tenant.put('/order/A', newOrder('A', { items: [line({ gifting: true })] })));
    expect([order.cartId, order.attributes, order.items[0].title, order.items[0].backorder]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(order.items[0].gifting).toBe(true);
  });

  it('stays under the policy unsentFields', async () => {
    await tenant.policies({ unsentFields: 'keep' });
    await tenant.place('A', { cartId: 'cart', attributes: { a: 1, b: 2 }, items: [line({ title: 'Shirt' })] });
    const order = await tenant.ok(tenant.put('/order/A/', newOrder('A', { attributes: { c: 3 }, items: [line({ gifting: true })] })));
    expect(order).toMatchObject({ cartId: 'cart', attributes: { c: 3 }, items: [{ title: 'Shirt', gifting: true }] });
    expect(order.attributes).toEqual({ c: 3 });
  });

  it('never removes appeasements, returns and history', async () => {
    const paid = [payment({ authAmount: 30, chargedAmount: 30 })];
    await tenant.place('A', { payments: paid });
    for (const move of ['allocate', 'ship', 'receiveReturn']) await tenant.move('A', move, { items: [{ lineItemId: 'L1', quantity: 1 }] });
    const asked = { orderNumber: 'A', source: 'S', userID: 'U', appeasements: [{ value: 2 }] };
    await tenant.ok(tenant.post('/order/appeasement', asked));
    const before = await tenant.order('A');
    const after = await tenant.ok(tenant.put('/order/A', newOrder('A', { payments: [payment()] })));
    expect(after).toMatchObject({ returnTotal: before.returnTotal, appeasements: before.appeasements, payments: [{ chargedAmount: 30 }] });
    expect(after.items[0].returns).toEqual(before.items[0].returns);
    expect(after.auditLogs.slice(0, before.auditLogs.length)).toEqual(before.auditLogs);
  });

  it('cannot be a payment with ledger entries', async () => {
    await tenant.place('A', { payments: [payment({ authAmount: 30 }), payment({ paymentCounter: 2 })] });
    const refused = await tenant.put('/order/A', newOrder('A'));
    expect([refused.status, refused.body.message]).toEqual([400, '[payments must name payment 1: money is recorded on it]']);
    const one = await tenant.ok(tenant.put('/order/A', newOrder('A', { payments: [payment()] })));
    expect(one.payments).toMatchObject([{ paymentCounter: 1, authAmount: 30 }]);
  });
});
