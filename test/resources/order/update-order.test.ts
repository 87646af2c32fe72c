import { beforeEach, describe, expect, it } from 'vitest';
import { line, newOrder, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

type Order = Awaited<ReturnType<Tenant['order']>>;

const update = (order: Order) => tenant.put(`/order/${order.orderNumber}`, order);

describe('an update', () => {
  it('counts versions from 0 and dates each', async () => {
    const order = await tenant.place('A');
    for (const version of [1, 2, 3]) expect(await tenant.ok(update(order))).toMatchObject({ version });
  });

  it('keeps the merchant’s totals as long as nothing changes that they depend on', async () => {
    const order = await tenant.place('A');
    const changed = await tenant.ok(
      update({ ...order, orderTotal: 5, orderSubTotal: 9, items: [{ ...order.items[0], itemTotal: 1, itemSubTotal: 3 }] }),
    );
    expect(changed).toMatchObject({ orderTotal: 5, taxTotal: 0, orderSubTotal: 9, originalOrderTotal: 30, originalTaxTotal: 0 });
    expect(changed.items[0]).toMatchObject({ itemTotal: 1, itemUnitPrice: 10, itemSubTotal: 3, originalItemTotal: 30 });
  });

  it('recomputes the totals when a quantity changes, but never the original ones', async () => {
    const order = await tenant.place('A', { items: [line({ itemDiscountsTotal: 1.5, itemTaxTotal: 3 })] });
    const more = await tenant.ok(update({ ...order, items: [{ ...order.items[0], orderedQuantity: 5 }] }));
    expect(more).toMatchObject({
      orderSubTotal: 50,
      orderDiscount: 1.5,
      taxTotal: 3,
      orderTotal: 51.5,
      originalSubTotal: 30,
      originalOrderTotal: 31.5,
    });
    const fewer = await tenant.ok(update({ ...more, items: [{ ...more.items[0], cancelledQuantity: 4 }] }));
    // 1 of 5 units is left: 10 − 1.5 ÷ 5 + 3 ÷ 5; cancelled are 4 ÷ 5 of 31.5.
    expect(fewer).toMatchObject({
      orderSubTotal: 10,
      orderDiscount: 0.3,
      taxTotal: 0.6,
      orderTotal: 10.3,
      cancelTotal: 25.2,
      originalOrderTotal: 31.5,
    });
    expect(fewer).toMatchObject({
      statusCode: 'ORDER_PARTIALLY_CANCELLED',
      items: [{ lineOrderStatus: 'PARTIALLY_CANCELLED', originalItemTotal: 31.5 }],
    });
  });

  it('may add a line and remove one whose units have not moved', async () => {
    const order = await tenant.place('A', { fees: [{ type: 'shipping', value: 4 }] });
    const second = line({ lineItemId: 'L2', lineItemNumber: 2, sku: 'HAT', orderedQuantity: 1, itemUnitPrice: 7 });
    const two = await tenant.ok(update({ ...order, items: [order.items[0], second] }));
    expect(two).toMatchObject({
      orderSubTotal: 37,
      feeTotal: 4,
      orderTotal: 41,
      originalSubTotal: 30,
      items: [{}, { lineItemId: 'L2', originalItemTotal: 7 }],
    });
    const one = await tenant.ok(update({ ...two, items: [two.items[1]] }));
    expect(one).toMatchObject({ orderSubTotal: 7, feeTotal: 4, orderTotal: 11, originalSubTotal: 30, items: [{ lineItemId: 'L2' }] });
    await tenant.move('A', 'allocate');
    const gone = await update({ ...order, items: [order.items[0]] });
    expect(gone).toMatchObject({ status: 400, body: { message: '[items must name line L2: units are allocated]' } });
  });

  it('may ship and deliver units, which then count in the order’s status', async () => {
    const order = await tenant.place('A');
    const shipped = await tenant.ok(
      update({ ...order, statusCode: 'ORDER_PARTIALLY_SHIPPED', items: [{ ...order.items[0], shippedQuantity: 2 }] }),
    );
    expect(shipped).toMatchObject({ statusCode: 'ORDER_PARTIALLY_SHIPPED', statusDescription: 'Order Partially Shipped' });
    expect(shipped.items[0]).toMatchObject({ shippedQuantity: 2, deliveredQuantity: 0, lineOrderStatus: 'PARTIALLY_SHIPPED' });
    const delivered = await tenant.ok(
      update({ ...shipped, statusCode: 'ORDER_PARTIALLY_DELIVERED', items: [{ ...shipped.items[0], deliveredQuantity: 1 }] }),
    );
    expect(delivered.items[0]).toMatchObject({ shippedQuantity: 2, deliveredQuantity: 1, lineOrderStatus: 'PARTIALLY_DELIVERED' });
    expect(await tenant.ok(tenant.get(`/order/cancel?orderId=${order.orderId}`))).toMatchObject({ items: [{ eligible: false }] });
  });

  it('may set a status that does not follow from the units until they move', async () => {
    const order = await tenant.place('A');
    const set = await tenant.ok(update({ ...order, statusCode: 'ORDER_ERROR' }));
    expect(set).toMatchObject({ statusCode: 'ORDER_ERROR', statusDescription: 'Order Error', items: [{ lineOrderStatus: 'VALID' }] });
    expect(set.auditLogs[1].updatedFields).toEqual([{ fieldName: 'statusCode', fieldOriginalValue: 'ORDER_CREATED' }]);
    expect(await tenant.move('A', 'allocate')).toMatchObject({ statusCode: 'ORDER_ALLOCATED' });
  });

  it('holds and releases an order by its status', async () => {
    const order = await tenant.place('A');
    const held = await tenant.ok(update({ ...order, statusCode: 'ORDER_HOLD_CSR' }));
    expect(held).toMatchObject({ statusCode: 'ORDER_HOLD_CSR', statusDescription: 'Order Hold Csr' });
    expect((await tenant.call('POST', '/__sandbox/orders/A/moves', { body: { move: 'allocate' } })).status).toBe(409);
    expect(await tenant.ok(update({ ...held, statusCode: 'ORDER_CONFIRMED' }))).toMatchObject({ statusCode: 'ORDER_CONFIRMED' });
    expect(await tenant.move('A', 'allocate')).toMatchObject({ statusCode: 'ORDER_ALLOCATED' });
  });
});

describe('an update is refused', () => {
  const changes: [string, (order: Order) => object, string][] = [
    ['to another number', () => ({ orderNumber: 'B' }), '[orderNumber must be the one in the path, "A"]'],
    ['to an unknown status', () => ({ statusCode: 'NEW' }), '[statusCode must be one of [ORDER_CANCELLED, '],
    ['without lines', () => ({ items: [] }), '[items must not be empty]'],
    [
      'with two lines of one id',
      () => ({ items: [line(), line()] }),
      '[items[1].lineItemId must be unique in the order; "L1" already exists]',
    ],
    ['with no units', () => ({ items: [line({ orderedQuantity: 0 })] }), '[items[0].orderedQuantity must be at least 1]'],
    ['with a negative quantity', () => ({ items: [line({ cancelledQuantity: -1 })] }), '[items[0].cancelledQuantity must not be negative]'],
    ['with a total that is too large', () => ({ orderTotal: 1e11 }), '[orderTotal must be less than 100000000000]'],
    ['with a mark that is not a boolean', () => ({ items: [line({ preorder: 'no' })] }), '[items[0].preorder must be a boolean]'],
    [
      'with fewer units than are allocated',
      () => ({ items: [line({ orderedQuantity: 2 })] }),
      '[items[0].orderedQuantity must be at least 3: that many units are allocated]',
    ],
    [
      'to another SKU once units are allocated',
      () => ({ items: [line({ sku: 'HAT' })] }),
      '[items[0].sku must stay "SHIRT": units are allocated]',
    ],
  ];
  it.each(changes)('%s, and changes nothing', async (_case, change, message) => {
    await tenant.place('A');
    const order = await tenant.move('A', 'allocate');
    const refused = await tenant.put('/order/A', { ...order, ...change(order) });
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await tenant.order('A')).toEqual(order);
  });

  it('for an unknown order number and for another tenant’s', async () => {
    await open().place('A');
    expect(await tenant.put('/order/A', newOrder('A'))).toMatchObject({ status: 404, body: { message: 'Order A not found' } });
  });
});
