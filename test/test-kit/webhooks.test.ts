import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox, type Tenant } from '../../src/index.js';
import '../../src/test-kit/vitest.js';
import { newOrder } from '../support/tenant.js';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', clock: '2026-01-05T09:00:00Z' });
});
afterAll(() => sandbox.close());

const place = (shop: Tenant, orderNumber: string) =>
  fetch(`${sandbox.url}/api/v2/order`, {
    method: 'POST',
    headers: { ...shop.headers, 'content-type': 'application/json' },
    body: JSON.stringify(newOrder(orderNumber)),
  });

it('a test receives webhooks without a server of its own', async () => {
  const shop = sandbox.tenant();
  shop.webhooks.subscribe('ORDER_CREATE', 'ORDER_SHIPPED');
  await place(shop, 'W1');
  expect(await shop.settled()).toEqual({ sent: 1, failed: 0, pending: 0 });
  shop.move('W1', 'allocate');
  shop.move('W1', 'ship');
  expect(shop.webhooks).not.toHaveReceived('ORDER_SHIPPED');
  await shop.settled();
  expect(shop.webhooks).toHaveReceived({ type: 'ORDER_SHIPPED', orderNumber: 'W1' });
  expect(shop.webhooks.received).toEqual([
    expect.objectContaining({ event: 'ORDER_CREATE', orderNumber: 'W1', tenantId: shop.account, channel: '12' }),
    expect.objectContaining({ event: 'ORDER_SHIPPED', payload: { orderId: shop.order('W1').orderId } }),
  ]);
  expect(() => expect(shop.webhooks).toHaveReceived('ORDER_CANCELLED')).toThrow(/ORDER_CREATE of order W1/);
});

it('a target that answers with a failure gets the event again as the clock advances', async () => {
  const shop = sandbox.tenant();
  shop.webhooks.subscribe('ORDER_CREATE');
  shop.webhooks.answer(503);
  await place(shop, 'W2');
  expect(await shop.settled()).toEqual({ sent: 0, failed: 1, pending: 1 });
  shop.webhooks.answer(200);
  expect(shop.clock.advance('PT1S').map(({ timer }) => timer)).toEqual(['retryWebhook']);
  expect(shop.webhooks.received).toHaveLength(1);
  expect(await shop.settled()).toEqual({ sent: 1, failed: 0, pending: 0 });
  expect(shop.webhooks.received).toHaveLength(2);
  expect(shop.webhooks.received[1]).toEqual(shop.webhooks.received[0]);
});

it('tenants receive only their own events', async () => {
  const [one, other] = [sandbox.tenant(), sandbox.tenant()];
  one.webhooks.subscribe('ORDER_CREATE');
  other.webhooks.subscribe('ORDER_CREATE');
  await place(one, 'W3');
  await one.settled();
  await other.settled();
  expect([one.webhooks.received.length, other.webhooks.received.length]).toEqual([1, 0]);
});

it('whatever happens right after a delivery ended is sent before settled() answers', async () => {
  const shop = sandbox.tenant();
  const numbers = Array.from({ length: 16 }, (_, n) => [`first-${n}`, `second-${n}`] as const);
  for (const number of numbers.flat()) await place(shop, number);
  shop.webhooks.subscribe('ORDER_CANCELLED');
  for (const [turns, [first, second]] of numbers.entries()) {
    shop.move(first, 'cancel');
    for (let turn = 0; turn < turns; turn++) await null;
    shop.move(second, 'cancel');
    expect([turns, await shop.settled()]).toEqual([turns, { sent: 2, failed: 0, pending: 0 }]);
  }
});
