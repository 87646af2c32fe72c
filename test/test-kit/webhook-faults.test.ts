import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox, type Tenant } from '../../src/index.js';
import { newOrder } from '../support/tenant.js';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', clock: '2026-01-05T09:00:00Z' });
});
afterAll(() => sandbox.close());

/** A tenant that receives new orders, with faults. */
function shopWith(...faults: Parameters<Tenant['fault']>[0][]): Tenant {
  const shop = sandbox.tenant();
  shop.webhooks.subscribe('ORDER_CREATE');
  for (const fault of faults) shop.fault(fault);
  return shop;
}

async function place(shop: Tenant, ...orderNumbers: string[]): Promise<void> {
  for (const number of orderNumbers) {
    const { status } = await fetch(`${sandbox.url}/api/v2/order`, {
      method: 'POST',
      headers: { ...shop.headers, 'content-type': 'application/json' },
      body: JSON.stringify(newOrder(number)),
    });
    expect(status).toBe(200);
  }
}

async function deliveriesOf(shop: Tenant) {
  const response = await fetch(`${sandbox.url}/__sandbox/webhooks/deliveries`, { headers: shop.headers });
  return ((await response.json()) as { deliveries: { id: string; status: string; faults?: string[]; attempts: object[] }[] }).deliveries;
}

/** The numbers of the orders that a target was told of, in order. */
const told = (shop: Tenant): string => shop.webhooks.received.map(({ orderNumber }) => orderNumber).join(' ');

it('a duplicated delivery arrives again with everything the same, before the next one', async () => {
  const shop = shopWith({ webhook: 'duplicate', copies: 2, times: 1 });
  await place(shop, 'A', 'B');
  expect(await shop.settled()).toEqual({ sent: 4, failed: 0, pending: 0 });
  expect(told(shop)).toBe('A A A B');
  expect(new Set(shop.webhooks.received.map((message) => JSON.stringify(message))).size).toBe(2);
  expect(await deliveriesOf(shop)).toMatchObject([
    { status: 'SUCCESS', faults: ['1'], attempts: [{ statusCode: 200 }, { statusCode: 200 }, { statusCode: 200 }] },
    { status: 'SUCCESS', attempts: [{}] },
  ]);
});

it('reordered deliveries are passed by the next one, and the last is sent once its time has come', async () => {
  const shop = shopWith({ webhook: 'reorder', delay: { ms: 5_000 } });
  await place(shop, 'A', 'B', 'C', 'D', 'E');
  expect(await shop.settled()).toEqual({ sent: 4, failed: 0, pending: 1 });
  expect(told(shop)).toBe('B A D C');
  expect(shop.clock.advance('PT5S').map(({ timer, at }) => [timer, at])).toEqual([['sendWebhook', '2026-01-05T09:00:05.000Z']]);
  await shop.settled();
  expect(told(shop)).toBe('B A D C E');
});

it('a delayed delivery waits for the clock, and others do not wait for it', async () => {
  const shop = shopWith({ webhook: 'delay', delay: { ms: 3_600_000 }, nth: 1 });
  await place(shop, 'A', 'B');
  expect(await shop.settled()).toMatchObject({ sent: 1, pending: 1 });
  shop.clock.advance('PT1H');
  expect(await shop.settled()).toMatchObject({ sent: 1, pending: 0 });
  expect(told(shop)).toBe('B A');
});

it('a lost delivery is neither sent nor retried, until it is sent again by hand', async () => {
  const shop = shopWith({ webhook: 'lose', events: ['ORDER_CREATE'], times: 1 });
  await place(shop, 'A', 'B');
  shop.clock.advance('P1D');
  await shop.settled();
  expect(told(shop)).toBe('B');
  const [lost] = await deliveriesOf(shop);
  expect(lost).toMatchObject({ status: 'EXCEPTION_OCCURRED', faults: ['1'], attempts: [{ error: 'Lost by fault 1' }] });
  await fetch(`${sandbox.url}/api/v2/webhook/retry`, {
    method: 'POST',
    headers: { ...shop.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: '12', tenant: shop.account, eventRequestId: Object(lost).eventRequestId }),
  });
  await shop.settled();
  expect(told(shop)).toBe('B A');
});

it('a storm of retries sends what arrived three times more, as the clock advances', async () => {
  const shop = shopWith({ webhook: 'storm' });
  await place(shop, 'A');
  const sent: string[] = [];
  for (const by of ['PT0S', 'PT1S', 'PT2S', 'PT4S', 'PT1H']) {
    shop.clock.advance(by);
    await shop.settled();
    sent.push(told(shop));
  }
  expect(sent).toEqual(['A', 'A A', 'A A A', 'A A A A', 'A A A A']);
  expect(await deliveriesOf(shop)).toMatchObject([{ status: 'SUCCESS', attempts: [{}, {}, {}, {}] }]);
});

it('faults with the same seed do the same to the same run, and with another seed something else', async () => {
  const shop = sandbox.tenant();
  const numbers = Array.from({ length: 8 }, (_, i) => `N${i}`);
  const run = async (seed: number) => {
    shop.reset();
    const before = shop.webhooks.received.length;
    shop.webhooks.subscribe('ORDER_CREATE');
    for (const webhook of ['duplicate', 'reorder', 'lose'] as const) shop.fault({ webhook, probability: 0.4, seed });
    shop.fault({ webhook: 'delay', delay: { minMs: 1, maxMs: 9_000 }, probability: 0.4, seed });
    await place(shop, ...numbers);
    await shop.settled();
    for (let step = 0; step < 4; step += 1) {
      shop.clock.advance('PT3S');
      await shop.settled();
    }
    const received = shop.webhooks.received.slice(before);
    expect(received.map(({ orderNumber }) => orderNumber)).not.toEqual(numbers);
    return JSON.stringify([received, await deliveriesOf(shop)]).replaceAll(/"source":"[^"]*"/g, '');
  };
  const first = await run(7);
  expect(await run(7)).toBe(first);
  expect(await run(8)).not.toBe(first);
});
