import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

type Order = Awaited<ReturnType<Tenant['order']>>;

const CONTRADICTORY = 'x-sandbox-contradictory-quantities';

/** The order as it reads now with changes to its first line, and to itself. */
async function update(changes: object, order: object = {}) {
  const now = await tenant.order('A');
  const [first, ...others] = now.items;
  return tenant.put('/order/A', { ...now, items: [{ ...first, ...changes }, ...others], ...order });
}
const updated = (changes: object, order: object = {}): Promise<Order> => tenant.ok(update(changes, order));
const state = (statusCode: string) => update({}, { statusCode });
const stated = (statusCode: string): Promise<Order> => tenant.ok(state(statusCode));

async function refused(asked: ReturnType<typeof update>): Promise<string> {
  const before = await tenant.order('A');
  const { status, body } = await asked;
  expect(status).toBe(400);
  expect(await tenant.order('A')).toEqual(before);
  return body.message;
}

const counters = async () => (await tenant.ok(tenant.get('/inventory?skus=SHIRT'))).inventory[0].counters;
const five = (changes: object = {}) => tenant.place('A', { items: [line({ orderedQuantity: 5 })], ...changes });

describe('quantities that an update states', () => {
  it('take stock when they ship units, so that it cannot be allocated again', async () => {
    await tenant.stock(5);
    await five();
    const order = await updated({ shippedQuantity: 4 });
    expect(order.items[0]).toMatchObject({ shippedQuantity: 4, pendingShippedQuantity: 0, lineOrderStatus: 'PARTIALLY_SHIPPED' });
    expect(order).toMatchObject({ statusCode: 'ORDER_PARTIALLY_SHIPPED', orderReleaseTimestamp: '2026-01-05T09:00:00.000Z' });
    expect(order.auditLogs.map(({ auditType }: { auditType: string }) => auditType)).toEqual(['CREATE', 'UPDATE', 'UPDATE', 'SHIP']);
    expect(await counters()).toMatchObject({ onHand: 5, allocated: 0, shipped: 4 });
    expect(await tenant.events('A')).toEqual(expect.arrayContaining(['ALLOCATION_CREATE', 'SHIPMENT_CREATED']));
    await tenant.place('B', { items: [line({ orderedQuantity: 5 })] });
    expect(await tenant.move('B', 'allocate')).toMatchObject({ statusCode: 'ORDER_PARTIALLY_ALLOCATED' });
  });

  it('take allocated units first', async () => {
    await tenant.stock(3);
    await five();
    await tenant.move('A', 'allocate');
    const order = await updated({ shippedQuantity: 3 });
    expect(order.items[0]).toMatchObject({ shippedQuantity: 3, pendingShippedQuantity: 0 });
    expect(await counters()).toMatchObject({ allocated: 0, shipped: 3 });
  });

  it('undo a shipment, with its stock and its money', async () => {
    await tenant.stock(5);
    await five({ payments: [payment({ authAmount: 50 })] });
    const shipped = await updated({ shippedQuantity: 4 });
    expect(shipped.payments[0]).toMatchObject({ chargedAmount: 40, paymentStatus: 'PARTIALLY_PAID' });
    const undone = await updated({ shippedQuantity: 1 });
    expect(undone.items[0]).toMatchObject({ shippedQuantity: 1, pendingShippedQuantity: 3, lineOrderStatus: 'PARTIALLY_SHIPPED' });
    expect(undone.payments[0]).toMatchObject({ authAmount: 50, chargedAmount: 10, paymentStatus: 'PARTIALLY_PAID' });
    expect(undone.payments[0].refundAmount).toBeUndefined();
    expect(await counters()).toMatchObject({ onHand: 5, allocated: 3, shipped: 1 });
    const none = await updated({ shippedQuantity: 0 });
    expect(none.payments[0]).toMatchObject({ chargedAmount: 0, paymentStatus: 'AUTHORIZED' });
    expect((await updated({ shippedQuantity: 5 })).payments[0]).toMatchObject({ chargedAmount: 50, paymentStatus: 'PAID' });
  });

  it('bring returned units back to stock and refund them', async () => {
    await tenant.stock(5);
    await five({ payments: [payment({ authAmount: 50 })] });
    await updated({ shippedQuantity: 5, deliveredQuantity: 5 });
    const order = await updated({ returnedQuantity: 2 });
    expect(order).toMatchObject({ statusCode: 'ORDER_PARTIALLY_RETURNED', returnTotal: 20 });
    expect(order.items[0]).toMatchObject({ returnedQuantity: 2, deliveredQuantity: 5, shippedQuantity: 5 });
    expect(order.payments[0]).toMatchObject({ chargedAmount: 50, refundAmount: 20 });
    expect(await counters()).toMatchObject({ onHand: 7, shipped: 5 });
  });

  it('cancel and refund units if a cancellation is allowed', async () => {
    await five({ payments: [payment({ authAmount: 50 })] });
    const order = await updated({ cancelledQuantity: 2 });
    expect(order).toMatchObject({ statusCode: 'ORDER_PARTIALLY_CANCELLED', orderTotal: 30, cancelTotal: 20 });
    expect(order.payments[0]).toMatchObject({ authAmount: 30 });
    await updated({ shippedQuantity: 1 });
    expect(await refused(update({ cancelledQuantity: 3 }))).toBe('Order A cannot be cancelled in status ORDER_PARTIALLY_SHIPPED');
  });

  it('of a new line move its units at once', async () => {
    await five();
    const order = await tenant.order('A');
    const second = line({ lineItemId: 'L2', lineItemNumber: 2, sku: 'HAT', orderedQuantity: 2, shippedQuantity: 1 });
    const both = await tenant.ok(tenant.put('/order/A', { ...order, items: [order.items[0], second] }));
    expect(both.items).toMatchObject([{ shippedQuantity: 0 }, { shippedQuantity: 1 }]);
  });

  it('move nothing if one exceeds the ordered quantity, and list the possible moves', async () => {
    await five();
    const answer = update({ orderedQuantity: 4, shippedQuantity: 9 });
    expect(await refused(answer)).toBe('[items[0].shippedQuantity must be at most the orderedQuantity, 4]');
    expect((await answer).body.legal).toContainEqual({ move: 'allocate', items: [{ lineItemId: 'L1', quantity: 5 }] });
  });

  it('move nothing if stock does not cover them, and list the possible moves', async () => {
    await tenant.stock(3);
    await five();
    const answer = update({ shippedQuantity: 4 });
    expect(await refused(answer)).toBe('Cannot allocate 4: Line L1: stock covers 3 of them for SKU SHIRT');
    const { body } = await answer;
    expect(body.legal).toContainEqual({ move: 'allocate', items: [{ lineItemId: 'L1', quantity: 3 }] });
  });

  it('move nothing if no moves lead there, and list the possible moves', async () => {
    await five();
    await updated({ shippedQuantity: 5, deliveredQuantity: 3 });
    const answer = update({ deliveredQuantity: 2 });
    expect(await refused(answer)).toBe('No moves lead line L1 from deliveredQuantity 3 to 2');
    expect((await answer).body.legal).toContainEqual({ move: 'deliver', items: [{ lineItemId: 'L1', quantity: 2 }] });
  });

  it('move nothing of an order on hold if the move would be refused', async () => {
    await five({ statusCode: 'ORDER_HOLD_FRAUD' });
    expect(await refused(update({ shippedQuantity: 1 }))).toBe('Order A is on hold (FRAUD)');
  });
});

describe('quantities that contradict each other', () => {
  it('are ignored: the documented update moves no units and says so', async () => {
    await tenant.ok(tenant.post('/order', example('order-create.request')));
    const answer = await tenant.put('/order/309019176', example('order-update.request'));
    expect([answer.status, answer.headers.get(CONTRADICTORY)]).toEqual([200, 'items[0]']);
    expect(answer.body.items[0]).toMatchObject({ orderedQuantity: 60, cancelledQuantity: 0, shippedQuantity: 0, exchangeQuantity: 0 });
    expect(answer.body.auditLogs.at(-1).note).toBe(
      'Updated by the merchant; the quantities of items[0] contradict each other and state nothing',
    );
  });

  it('are refused under the policy contradictoryQuantities', async () => {
    await five();
    await tenant.policies({ contradictoryQuantities: 'refuse' });
    expect(await refused(update({ shippedQuantity: 3, cancelledQuantity: 3 }))).toBe(
      '[items[0] has quantities that contradict each other: no line of 5 units can have them]',
    );
  });

  it('are not reported for an update with consistent quantities', async () => {
    await five();
    expect((await update({ shippedQuantity: 3, cancelledQuantity: 2 })).headers.get(CONTRADICTORY)).toBeNull();
  });
});

describe('a status that an update states', () => {
  it('cancels the order, frees its allocation and makes it impossible to ship', async () => {
    await tenant.stock(5);
    await five({ payments: [payment({ authAmount: 50 })] });
    await tenant.move('A', 'allocate');
    const order = await stated('ORDER_CANCELLED');
    expect(order).toMatchObject({ statusCode: 'ORDER_CANCELLED', orderTotal: 0, processName: 'CANCEL' });
    expect(order.payments[0]).toMatchObject({ authAmount: 0, paymentStatus: 'VOIDED' });
    expect(await counters()).toMatchObject({ allocated: 0 });
    expect((await tenant.call('POST', '/__sandbox/orders/A/moves', { body: { move: 'ship' } })).status).toBe(409);
    expect(await refused(update({ shippedQuantity: 1 }))).toBe('No moves lead line L1 from shippedQuantity 0 to 1');
  });

  it('cancels an allocated order if the policy cancellableStatuses allows that status only', async () => {
    await tenant.stock(5);
    await five();
    await tenant.move('A', 'allocate');
    await tenant.policies({ cancellableStatuses: ['ORDER_ALLOCATED'] });
    expect(await stated('ORDER_CANCELLED')).toMatchObject({ statusCode: 'ORDER_CANCELLED', items: [{ cancelledQuantity: 5 }] });
    expect(await counters()).toMatchObject({ allocated: 0 });
  });

  it('cancels nothing if neither its status nor the one without its allocation is cancellable', async () => {
    await five();
    await tenant.move('A', 'allocate');
    await tenant.policies({ cancellableStatuses: ['ORDER_HOLD'] });
    expect(await refused(state('ORDER_CANCELLED'))).toBe('Order A cannot be cancelled in status ORDER_ALLOCATED');
  });

  it('ships all units, even of an order that is not released', async () => {
    await tenant.stock(5);
    await five();
    expect(await stated('ORDER_SHIPPED')).toMatchObject({ statusCode: 'ORDER_SHIPPED', items: [{ shippedQuantity: 5 }] });
    expect(await counters()).toMatchObject({ shipped: 5 });
    expect(await tenant.events('A')).toContain('ORDER_SHIPPED');
  });

  it.each([
    ['ORDER_DELIVERED', { deliveredQuantity: 5 }],
    ['ORDER_PICKED_UP', { deliveredQuantity: 5, lineOrderStatus: 'PICKED_UP' }],
    ['ORDER_ALLOCATED', { pendingShippedQuantity: 5 }],
    ['ORDER_RETURNED', { returnedQuantity: 5 }],
    ['ORDER_EXCHANGED', { exchangeQuantity: 5 }],
  ])('moves all units to %s', async (code, quantities) => {
    await five();
    expect(await stated(code)).toMatchObject({ statusCode: code, items: [quantities] });
  });

  it('is refused if it is partial and no quantities lead to it', async () => {
    await five();
    const answer = state('ORDER_PARTIALLY_SHIPPED');
    expect(await refused(answer)).toBe('[statusCode must be the status that the quantities give, ORDER_CREATED]');
    expect((await answer).body.legal).toContainEqual({ move: 'allocate', items: [{ lineItemId: 'L1', quantity: 5 }] });
  });

  it('is refused if the update’s quantities lead to another status', async () => {
    await five();
    expect(await refused(update({ shippedQuantity: 2 }, { statusCode: 'ORDER_SHIPPED' }))).toBe(
      '[statusCode must be the status that the quantities give, ORDER_PARTIALLY_SHIPPED]',
    );
  });

  it('is refused if no moves lead there', async () => {
    await five();
    await stated('ORDER_DELIVERED');
    expect(await refused(state('ORDER_ALLOCATED'))).toBe('No moves lead order A from ORDER_DELIVERED to ORDER_ALLOCATED');
    expect(await refused(state('ORDER_CONFIRMED'))).toBe('No moves lead order A from ORDER_DELIVERED back to ORDER_CONFIRMED');
    expect(await refused(state('ORDER_HOLD_CSR'))).toBe('Order A cannot be put on hold in status ORDER_DELIVERED');
  });

  it('is refused for an order on hold if the move would be refused', async () => {
    await five({ statusCode: 'ORDER_HOLD_FRAUD' });
    expect(await refused(state('ORDER_SHIPPED'))).toBe('Order A is on hold (FRAUD)');
  });

  it('replaces one hold by another', async () => {
    await five({ statusCode: 'ORDER_HOLD_FRAUD' });
    expect(await stated('ORDER_HOLD_CSR')).toMatchObject({ statusCode: 'ORDER_HOLD_CSR' });
    expect(await stated('ORDER_CONFIRMED')).toMatchObject({ statusCode: 'ORDER_CONFIRMED' });
  });

  it('marks the order with ORDER_ERROR until the next move, and moves nothing', async () => {
    await five();
    expect(await stated('ORDER_ERROR')).toMatchObject({ statusCode: 'ORDER_ERROR', items: [{ lineOrderStatus: 'VALID' }] });
    expect(await tenant.move('A', 'allocate')).toMatchObject({ statusCode: 'ORDER_ALLOCATED' });
  });

  it('changes nothing if it is ORDER_CREATED', async () => {
    await five();
    await tenant.move('A', 'allocate');
    const template = newOrder('A', { items: [line({ orderedQuantity: 5 })] });
    expect(await tenant.ok(tenant.put('/order/A', template))).toMatchObject({ statusCode: 'ORDER_ALLOCATED' });
  });
});

describe('an update of an older version', () => {
  it('is accepted, or refused under the policy staleVersion', async () => {
    const order = await five();
    await tenant.move('A', 'release');
    await tenant.policies({ staleVersion: 'refuse' });
    const stale = await tenant.put('/order/A', order);
    expect([stale.status, stale.body.message]).toEqual([400, 'Order A is at version 1, not 0: it has been modified since']);
    await tenant.policies({ staleVersion: null });
    expect((await tenant.put('/order/A', order)).status).toBe(200);
  });
});
