import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
  await tenant.place('A', { statusCode: 'ORDER_HOLD_CROSSBORDER' });
  await tenant.place('B');
});

const validate = (...orderNumbers: string[]) => tenant.post('/order/cross-border/validate-order', { orderNumbers });
const end = (releaseType: string, orderNumber = 'A', more: object = {}) =>
  tenant.post('/order/cross-border/release-order', { orderNumber, releaseType, ...more });
const done = { status: 200, body: undefined };

describe('a cross-border validation', () => {
  it('is noted on every order and does not lift a hold', async () => {
    expect(await validate('A', 'B', 'A')).toEqual(done);
    for (const [orderNumber, statusCode] of [
      ['A', 'ORDER_HOLD_CROSSBORDER'],
      ['B', 'ORDER_CREATED'],
    ] as const) {
      const order = await tenant.order(orderNumber);
      expect(order).toMatchObject({ statusCode, version: 1 });
      expect(order.auditLogs.at(-1)).toMatchObject({ auditType: 'UPDATE', note: 'Cross-border check passed' });
      expect(tenant.events(orderNumber).filter((type) => type === 'CROSS_BORDER_VALIDATION')).toHaveLength(1);
    }
  });

  it('names every unknown order and then notes nothing', async () => {
    expect(await validate('A', 'X', 'Y')).toEqual({ status: 404, body: { message: 'Orders X, Y not found' } });
    expect(await validate('X')).toEqual({ status: 404, body: { message: 'Order X not found' } });
    expect((await tenant.order('A')).version).toBe(0);
  });

  it('requires at least one order', async () => {
    expect(await validate()).toEqual({ status: 400, body: { message: '[orderNumbers must not be empty]' } });
    expect((await tenant.post('/order/cross-border/validate-order', {})).status).toBe(400);
  });
});

describe('a cross-border hold', () => {
  it('ends with a release, which confirms the order', async () => {
    expect(await end('RELEASE', 'A', { reasonCode: 'CHECKED', note: 'Papers are fine' })).toEqual(done);
    const order = await tenant.order('A');
    expect(order.statusCode).toBe('ORDER_CONFIRMED');
    expect(order.auditLogs.at(-1)).toMatchObject({ reasonCode: 'CHECKED', note: 'Papers are fine' });
  });

  it('ends with a cancellation', async () => {
    expect(await end('CANCEL', 'A', { reasonCode: 'EMBARGO', subReasonCode: 'X' })).toEqual(done);
    const order = await tenant.order('A');
    expect(order).toMatchObject({ statusCode: 'ORDER_CANCELLED', items: [{ cancelledQuantity: 5 }] });
    expect(order.auditLogs.at(-1)).toMatchObject({ auditType: 'CANCEL', reasonCode: 'EMBARGO', subReasonCode: 'X' });
  });

  it.each(['RELEASE', 'CANCEL'])('is required for a %s', async (releaseType) => {
    expect(await end(releaseType, 'B')).toEqual({
      status: 400,
      body: { message: 'Order B is not on hold CROSSBORDER; its status is ORDER_CREATED' },
    });
    expect((await end(releaseType, 'X')).status).toBe(404);
    expect((await tenant.order('B')).version).toBe(0);
  });

  it('refuses an unknown decision', async () => {
    expect((await end('KEEP')).body.message).toContain('releaseType must be one of');
    expect((await tenant.post('/order/cross-border/release-order', { orderNumber: 'A' })).status).toBe(400);
  });
});
