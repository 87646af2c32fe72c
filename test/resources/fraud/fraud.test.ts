import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeHold } from '../../../src/domain/moves/holds.js';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';
import { newStory, type Story, startSandbox } from '../allocation/story.js';

let sandbox: OpenSandbox;
let tenant: Story;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  tenant = newStory(sandbox);
  await tenant.place('A', { statusCode: 'ORDER_HOLD_FRAUD' });
});

const decide = (action: 'release' | 'cancel', orderNumber = 'A', more: object = {}) =>
  tenant.post(`/fraud/${action}`, { orderNumber, channel: '12', tenant: 'whoever', ...more });
const failure = (sentence: string) => ({ status: 200, body: { status: 'FAILURE', message: sentence, errors: [sentence] } });

describe('a fraud hold', () => {
  it('ends with a release, which confirms the order', async () => {
    expect(await decide('release', 'A', { target: { serviceName: 'KOUNT' } })).toEqual({
      status: 200,
      body: { status: 'SUCCESS', message: 'Order A was released from its fraud hold; its status is ORDER_CONFIRMED', errors: [] },
    });
    const order = await tenant.order('A');
    expect(order).toMatchObject({ statusCode: 'ORDER_CONFIRMED', version: 1 });
    expect(order.auditLogs.at(-1)).toMatchObject({ source: 'KOUNT', note: 'Hold FRAUD lifted' });
    expect(tenant.events('A')).toEqual(expect.arrayContaining(['ORDER_CONFIRMED', 'FRAUD_RELEASE']));
    tenant.allocate('A');
    expect((await tenant.order('A')).statusCode).toBe('ORDER_ALLOCATED');
  });

  it('ends with a cancellation of the whole order', async () => {
    const { body } = await decide('cancel');
    expect(body).toEqual({ status: 'SUCCESS', message: 'Order A was cancelled for fraud; its status is ORDER_CANCELLED', errors: [] });
    expect(await tenant.order('A')).toMatchObject({ statusCode: 'ORDER_CANCELLED', orderTotal: 0, items: [{ cancelledQuantity: 5 }] });
    expect(tenant.events('A')).toEqual(expect.arrayContaining(['ORDER_CANCELLED', 'FRAUD_CANCEL']));
  });

  it('ends with a cancellation of the rest if a part was cancelled before', async () => {
    const order = await tenant.order('A');
    const [first] = order.items;
    const held = await tenant.put('/order/A', { ...order, items: [{ ...first, cancelledQuantity: 2 }] });
    expect([held.status, held.body.statusCode]).toEqual([200, 'ORDER_HOLD_FRAUD']);
    expect((await decide('cancel')).body.status).toBe('SUCCESS');
    expect(await tenant.order('A')).toMatchObject({ statusCode: 'ORDER_CANCELLED', items: [{ cancelledQuantity: 5 }] });
  });

  it('cannot be placed on an order that is partially shipped', async () => {
    const order = await tenant.order('A');
    const shipping = await tenant.put('/order/A', { ...order, items: [{ ...order.items[0], shippedQuantity: 2 }] });
    expect([shipping.status, shipping.body.message]).toEqual([400, 'Order A is on hold (FRAUD)']);
  });

  it('does not lift other holds when it ends', async () => {
    const { orderId } = await tenant.order('A');
    tenant.change((tx) => placeHold(tx, orderId, 'CSR'));
    expect((await decide('release')).body.message).toContain('its status is ORDER_HOLD_CSR');
    expect(await decide('release')).toEqual(failure('Order A is not on hold FRAUD; its status is ORDER_HOLD_CSR'));
  });
});

describe('a fraud decision that cannot be carried out', () => {
  it.each(['release', 'cancel'] as const)('answers FAILURE with status 200 (%s) and changes nothing', async (action) => {
    await tenant.place('B');
    const before = await tenant.order('B');
    expect(await decide(action, 'B')).toEqual(failure('Order B is not on hold FRAUD; its status is ORDER_CREATED'));
    expect(await decide(action, 'nothing')).toEqual(failure('Order nothing not found'));
    expect(await tenant.order('B')).toEqual(before);
    expect(tenant.events('B')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL']);
  });

  it('tells why no unit can be cancelled', async () => {
    tenant.policies({ cancellableStatuses: [] });
    const before = await tenant.order('A');
    expect(await decide('cancel')).toEqual(failure('Order A cannot be cancelled in status ORDER_HOLD_FRAUD'));
    expect(await tenant.order('A')).toEqual(before);
  });

  it.each(['release', 'cancel'])('answers 400 if the request names no order (%s)', async (action) => {
    expect(await tenant.post(`/fraud/${action}`, {})).toEqual({ status: 400, body: { message: '[orderNumber must not be null]' } });
  });
});
