import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, NOW, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const eligibility = (orderId: string, more = '') => tenant.ok(tenant.get(`/order/cancel?orderId=${orderId}${more}`));
const two = [line(), line({ lineItemId: 'L2', lineItemNumber: 2, sku: 'HAT', orderedQuantity: 1, itemUnitPrice: 5 })];

describe('a cancel eligibility', () => {
  it('lists the lines and the policy it follows', async () => {
    const { orderId } = await tenant.place('A', { items: two });
    const all = {
      orderId,
      eligibleReasonCodes: expect.arrayContaining(['wrong item']),
      policyType: 'Cancellation',
      period: '30D00H00M',
      items: [
        { lineItemId: 'L1', eligibleQuantity: 3, eligible: true },
        { lineItemId: 'L2', eligibleQuantity: 1, eligible: true },
      ],
    };
    expect(await eligibility(orderId)).toEqual(all);
    expect(await tenant.ok(tenant.get(`/order/cancel/?orderId=${orderId}`))).toEqual(all);
    expect(await eligibility(orderId, '&lineItemIds=L2')).toEqual({ ...all, items: [all.items[1]] });
    expect((await eligibility(orderId, '&lineItemIds=L2,L1,L2')).items).toEqual([all.items[1], all.items[0]]);
  });

  it('follows the tenant’s policies', async () => {
    const { orderId } = await tenant.place('A');
    await tenant.policies({ cancelReasonCodes: ['late'], cancelPolicyType: 'Mine', cancelPeriod: '01D02H03M' });
    expect(await eligibility(orderId)).toMatchObject({ eligibleReasonCodes: ['late'], policyType: 'Mine', period: '01D02H03M' });
  });

  it('allows exactly what a cancellation accepts', async () => {
    const { orderId } = await tenant.place('A', { items: two });
    await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] }));
    expect((await eligibility(orderId)).items).toEqual([
      { lineItemId: 'L1', eligibleQuantity: 2, eligible: true },
      { lineItemId: 'L2', eligibleQuantity: 1, eligible: true },
    ]);
    expect((await tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 3 }] })).status).toBe(400);
    await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 2 }] }));
    expect((await eligibility(orderId, '&lineItemIds=L1')).items).toEqual([{ lineItemId: 'L1', eligibleQuantity: 0, eligible: false }]);
  });

  it('is refused for an unknown order or line', async () => {
    const { orderId } = await tenant.place('A');
    expect(await tenant.get('/order/cancel')).toMatchObject({ status: 400, body: { message: '[orderId must not be null]' } });
    expect(await tenant.get('/order/cancel?orderId=none')).toMatchObject({ status: 404, body: { message: 'Order none not found' } });
    expect(await tenant.get(`/order/cancel?orderId=${orderId}&lineItemIds=L9`)).toMatchObject({
      status: 400,
      body: { message: 'Line L9 is not on order A' },
    });
    expect(await open().get(`/order/cancel?orderId=${orderId}`)).toMatchObject({ status: 404 });
  });
});

describe('a cancellation', () => {
  it('of one unit answers the order as it is then read', async () => {
    const { orderId, createdAt } = await tenant.place('A', { items: two });
    await tenant.advance('PT1H');
    const now = '2026-01-05T10:00:00.000Z';
    const order = await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] }));
    expect(order).toMatchObject({
      orderId,
      version: 1,
      createdAt,
      updatedAt: now,
      cancellationDate: now,
      processName: 'CANCEL',
      statusCode: 'ORDER_PARTIALLY_CANCELLED',
      statusDescription: 'Order Partially Cancelled',
      items: [
        { lineItemId: 'L1', orderedQuantity: 3, cancelledQuantity: 1, lineOrderStatus: 'PARTIALLY_CANCELLED' },
        { lineItemId: 'L2', cancelledQuantity: 0, lineOrderStatus: 'VALID' },
      ],
    });
    expect(await tenant.order('A')).toEqual(order);
    expect(await tenant.events('A')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', 'ORDER_PARTIALLY_CANCELLED']);
  });

  it('without items cancels the whole order', async () => {
    const { orderId } = await tenant.place('A', { items: two });
    const order = await tenant.ok(tenant.cancel(orderId));
    expect(order).toMatchObject({ statusCode: 'ORDER_CANCELLED', statusDescription: 'Order Cancelled', cancellationDate: NOW, version: 1 });
    expect(order.items).toMatchObject([
      { cancelledQuantity: 3, lineOrderStatus: 'CANCELLED' },
      { cancelledQuantity: 1, lineOrderStatus: 'CANCELLED' },
    ]);
    expect(await tenant.events('A')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', 'ORDER_CANCELLED']);
  });

  it('of a line without a quantity cancels all its units', async () => {
    const { orderId } = await tenant.place('A', { items: two });
    const order = await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1' }] }));
    expect(order.items).toMatchObject([{ cancelledQuantity: 3 }, { cancelledQuantity: 0 }]);
    expect(await tenant.ok(tenant.cancel(orderId))).toMatchObject({ statusCode: 'ORDER_CANCELLED', version: 2 });
  });

  it('adds a history entry per line, with the line’s reasons before the order’s', async () => {
    const { orderId } = await tenant.place('A', { items: two });
    const order = await tenant.ok(
      tenant.post('/order/cancel/', {
        ...example('cancel.request'),
        orderId,
        items: [{ lineItemId: 'L1', quantity: 2, reasonCode: 'too small', subReasonCode: 'sleeves' }, { lineItemId: 'L2' }],
      }),
    );
    const entry = {
      auditId: expect.stringMatching(/^[0-9a-f]{24}$/),
      auditType: 'CANCEL',
      auditTimestamp: NOW,
      employeeId: 'AD5069',
      source: 'string',
      note: 'Wrong item is sent to customer',
      policyCode: 'Cancel',
      attributes: { IsCancellationEligibile: true },
      success: true,
    };
    expect(order.auditLogs.slice(1)).toEqual([
      {
        ...entry,
        reasonCode: 'too small',
        subReasonCode: 'sleeves',
        lineItemId: 'L1',
        lineItemNumber: 1,
        sku: 'SHIRT',
        quantity: 2,
        amount: 20,
      },
      {
        ...entry,
        reasonCode: 'wrong item',
        subReasonCode: "Ordered item doesn't match",
        lineItemId: 'L2',
        lineItemNumber: 2,
        sku: 'HAT',
        quantity: 1,
        amount: 5,
      },
    ]);
  });

  it('accepts ids as texts and numbers, as the documentation has both', async () => {
    const { orderId } = await tenant.place('A', { items: [line({ lineItemId: '12345' })] });
    await tenant.ok(tenant.cancel(orderId, { employeeId: 7, items: [{ lineItemId: 12345, quantity: 1 }] }));
    const order = await tenant.ok(tenant.cancel(orderId, { employeeId: 'AD7', items: [{ lineItemId: '12345', quantity: 1 }] }));
    expect(order.items[0].cancelledQuantity).toBe(2);
    expect(order.auditLogs.slice(1)).toMatchObject([{ employeeId: '7' }, { employeeId: 'AD7' }]);
  });
});

describe('an order may be cancelled', () => {
  it.each(['ORDER_CREATED', 'ORDER_CONFIRMED', 'ORDER_HOLD', 'ORDER_HOLD_FRAUD', 'ORDER_HOLD_EXTERNAL'])(
    'in status %s',
    async (statusCode) => {
      const { orderId } = await tenant.place('A', { statusCode });
      expect(await tenant.ok(tenant.cancel(orderId))).toMatchObject({ statusCode: 'ORDER_CANCELLED' });
    },
  );

  it('when it is partially allocated, which frees its stock and ends its reservations', async () => {
    const id = await tenant.backorderTwo('A');
    const { orderId, statusCode } = await tenant.order('A');
    expect(statusCode).toBe('ORDER_PARTIALLY_ALLOCATED');
    expect(await tenant.ok(tenant.cancel(orderId))).toMatchObject({ statusCode: 'ORDER_CANCELLED' });
    expect(await tenant.ok(tenant.get('/inventory?skus=SHIRT'))).toMatchObject({ inventory: [{ counters: { onHand: 1, allocated: 0 } }] });
    expect(await tenant.backorder(id)).toMatchObject({ status: 'BACK_PREORDER_CANCELLED', lineItemStatus: 'CANCELLED' });
  });

  it('until it is allocated, unless the policy cancellableStatuses allows more', async () => {
    const { orderId } = await tenant.place('A');
    await tenant.move('A', 'allocate');
    expect((await eligibility(orderId)).items).toEqual([{ lineItemId: 'L1', eligibleQuantity: 0, eligible: false }]);
    expect(await tenant.cancel(orderId)).toMatchObject({
      status: 400,
      body: { message: 'Order A cannot be cancelled in status ORDER_ALLOCATED' },
    });
    await tenant.policies({ cancellableStatuses: ['ORDER_ALLOCATED', 'ORDER_PARTIALLY_SHIPPED'] });
    await tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity: 1 }] });
    expect((await eligibility(orderId)).items).toEqual([{ lineItemId: 'L1', eligibleQuantity: 2, eligible: true }]);
    const order = await tenant.ok(tenant.cancel(orderId));
    expect(order).toMatchObject({ statusCode: 'ORDER_SHIPPED', items: [{ shippedQuantity: 1, cancelledQuantity: 2 }] });
  });

  it('until all of it has left', async () => {
    const { orderId } = await tenant.place('A', { statusCode: 'ORDER_SHIPPED' });
    expect((await tenant.cancel(orderId)).body.message).toBe('Order A cannot be cancelled in status ORDER_SHIPPED');
  });
});

describe('a cancellation is refused and changes nothing', () => {
  it.each<[string, object, string]>([
    ['where a line is unknown', { items: [{ lineItemId: 'L1', quantity: 1 }, { lineItemId: 'L9' }] }, 'Line L9 is not on order A'],
    ['where no line is named', { items: [{ quantity: 1 }] }, '[items[0].lineItemId must not be null]'],
    [
      'where a quantity is too large',
      { items: [{ lineItemId: 'L1', quantity: 4 }] },
      'Cannot cancel 4: Line L1 has only 3 units that are open or backordered or allocated or readyForPickup',
    ],
    [
      'where a line is named twice with too much in all',
      {
        items: [
          { lineItemId: 'L1', quantity: 2 },
          { lineItemId: 'L1', quantity: 2 },
        ],
      },
      'Cannot cancel 2: Line L1 has only 1 units',
    ],
    ['where a quantity is 0', { items: [{ lineItemId: 'L1', quantity: 0 }] }, '[items[0].quantity must be at least 1]'],
    [
      'where a quantity is half a unit',
      { items: [{ lineItemId: 'L1', quantity: 0.5 }] },
      '[items[0].quantity must be at least 1, items[0].quantity must be a multiple of 1]',
    ],
    ['without a reason', { reasonCode: undefined }, '[reasonCode must not be null]'],
    ['where an employee is neither text nor number', { employeeId: true }, '[employeeId must be a string or a number]'],
  ])('%s', async (_case, changes, message) => {
    const order = await tenant.place('A', { items: two });
    const refused = await tenant.cancel(order.orderId, changes);
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await tenant.order('A')).toEqual(order);
  });

  it('if the order or the named line is already cancelled', async () => {
    const { orderId } = await tenant.place('A', { items: two });
    await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1' }] }));
    const again = await tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] });
    expect(again).toMatchObject({ status: 400, body: { message: expect.stringContaining('Line L1 has no units') } });
    const whole = await tenant.ok(tenant.cancel(orderId));
    expect(await tenant.cancel(orderId)).toMatchObject({ status: 400, body: { message: 'Order A is already cancelled' } });
    expect(await tenant.order('A')).toEqual(whole);
  });

  it('for an unknown order and for another tenant’s', async () => {
    const { orderId } = await open().place('A');
    expect(await tenant.cancel(orderId)).toMatchObject({ status: 404, body: { message: `Order ${orderId} not found` } });
    expect(await tenant.post('/order/cancel', { reasonCode: 'x' })).toMatchObject({
      status: 400,
      body: { message: '[orderId must not be null]' },
    });
  });
});

describe('the money of a cancelled order', () => {
  const card = (changes: object) => payment({ authAmount: 30, ...changes });

  it('that was only authorized is voided', async () => {
    const { orderId } = await tenant.place('A', { payments: [card({})] });
    const part = await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] }));
    expect(part.payments).toEqual([card({ authAmount: 20 })]);
    const whole = await tenant.ok(tenant.cancel(orderId));
    expect(whole.payments).toEqual([card({ authAmount: 0, paymentStatus: 'VOIDED' })]);
  });

  it('that was captured is refunded', async () => {
    const { orderId } = await tenant.place('A', { payments: [card({ chargedAmount: 30, paymentStatus: 'PAID' })] });
    const part = await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] }));
    expect(part.payments).toEqual([card({ chargedAmount: 30, refundAmount: 10, paymentStatus: 'PAID' })]);
    const whole = await tenant.ok(tenant.cancel(orderId));
    expect(whole.payments).toEqual([card({ chargedAmount: 30, refundAmount: 30, paymentStatus: 'REFUNDED' })]);
  });

  it('is voided before captured money is refunded, payment by payment', async () => {
    const second = { paymentCounter: 2, authAmount: 6, chargedAmount: 6, paymentStatus: 'PAID' };
    const { orderId } = await tenant.place('A', { payments: [card({ authAmount: 24, chargedAmount: 20 }), card(second)] });
    const order = await tenant.ok(tenant.cancel(orderId, { items: [{ lineItemId: 'L1', quantity: 1 }] }));
    // 10.00 to give back: 4.00 of the first are not captured yet, and 6.00 of its 20.00 are
    // refunded.
    expect(order.payments).toMatchObject([
      { authAmount: 20, chargedAmount: 20, refundAmount: 6, paymentStatus: 'AUTHORIZED' },
      { authAmount: 6, chargedAmount: 6, paymentStatus: 'PAID' },
    ]);
    expect(order.payments[1]).not.toHaveProperty('refundAmount');
  });
});
