import { describe, expect, it } from 'vitest';
import { play } from '../../../src/scenario/playing/play.js';
import { stageAt } from '../../../src/scenario/playing/stage.js';
import { readStory } from '../../../src/scenario/reading/read-story.js';
import { contractOperations, directoryWith } from '../../scenario/files.js';
import { NINE, openShops, type Shop } from '../shop.js';

const newShop = openShops();
const newForgetful = openShops({ clock: NINE, limits: { stepBytes: 20_000 } });
const newSeeded = openShops({ clock: NINE, seed: 'default', lifecycle: 'auto' });

interface Entry {
  id: string;
  at: string;
  kind: string;
  title: string;
  requestId?: number;
  note?: string;
}

const timeline = async (shop: Shop, orderNumber: string, query = ''): Promise<{ count: number; entries: Entry[] }> =>
  shop.ok(shop.get(`/orders/${orderNumber}/timeline${query}`));

/** Plays an order's scenario on a fresh tenant; the findings of the steps that failed. */
async function played(shop: Shop, orderNumber: string): Promise<unknown[]> {
  const { yaml } = await shop.ok(shop.get(`/orders/${orderNumber}/scenario`));
  const operations = await contractOperations();
  const story = await readStory('order.yaml', operations, directoryWith({ 'order.yaml': yaml }));
  const { steps } = await play(
    story,
    await stageAt(shop.sandbox.url, { operations, token: 'any', account: `${shop.account.slice(0, 20)}abcd` }),
  );
  return steps.filter(({ outcome }) => outcome !== 'passed');
}

describe('the timeline of an order', () => {
  it('has calls, moves, stock, money, events, webhooks and timers in the order in which they happened', async () => {
    const shop = newShop();
    const webhook = {
      events: ['ORDER_CREATE'],
      protocol: 'HTTP',
      requestType: 'POST',
      source: 'S',
      target: 'http://localhost:9/',
      tenantId: 'any',
    };
    await shop.ok(shop.call('POST', '/api/v2/webhook', webhook));
    await shop.post('/restock', { sku: 'LAMP', quantity: 2 });
    await shop.policies({ lifecycle: 'auto' });
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 3, backorder: true }], {
      payments: [{ paymentCounter: 1, paymentDate: NINE, authAmount: 10, currency: 'USD' }],
    });
    await shop.advance('PT1H');
    await shop.call('POST', '/api/v2/order', { orderNumber: 'A-1' });
    await shop.ok(shop.move('A-1', { move: 'ship' }));
    const { count, entries } = await timeline(shop, 'A-1');
    expect(count).toBe(entries.length);
    const kinds = entries.map(({ kind }) => kind);
    for (const kind of ['call', 'move', 'history', 'event', 'timer', 'money', 'webhook', 'stock']) expect(kinds).toContain(kind);
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
    const titles = entries.map(({ title }) => title);
    const order = [
      'createOrder: 200',
      'ORDER_CREATE',
      'LAMP at location 1: allocated 0 → 2',
      'createOrder: 400',
      'moveOrder by the control API',
    ];
    const places = order.map((title) => titles.findIndex((one) => one.startsWith(title)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const created = entries.find(({ title }) => title === 'ORDER_CREATE');
    expect(created?.requestId).toBe(entries[0]?.requestId);
    expect(titles).toContain('Releases the order, and allocates it where the lifecycle is auto');
  });

  it('is read in pages, each from the entry after which it begins', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.ok(shop.move('A-1', { move: 'release' }));
    const all = (await timeline(shop, 'A-1')).entries;
    const first = (await timeline(shop, 'A-1', '?limit=2')).entries;
    const rest = (await timeline(shop, 'A-1', `?after=${first[1]?.id}`)).entries;
    expect([...first, ...rest]).toEqual(all);
    expect(await shop.get('/orders/A-1/timeline?after=call-99')).toMatchObject({ status: 400, body: { fields: [{ field: 'after' }] } });
    expect((await shop.get('/orders/A-2/timeline')).status).toBe(404);
  });

  it('says of entries whose request is not kept that it is not', async () => {
    const shop = newSeeded();
    const { orderNumber } = (await shop.ok(shop.get('/orders?limit=1'))).orders[0];
    const { entries } = await timeline(shop, orderNumber);
    expect(entries.length).toBeGreaterThan(0);
    for (const { kind, note } of entries.filter((one) => one.kind === 'event' || one.kind === 'history')) {
      expect([kind, note]).toEqual([kind, 'The request that made this, and what it changed, are not kept']);
    }
  });
});

describe('the scenario of an order', () => {
  it('replays what happened to it: calls, moves, restocks, time and other orders of its stock', async () => {
    const shop = newShop();
    await shop.policies({ lifecycle: 'auto' });
    await shop.post('/restock', { sku: 'LAMP', quantity: 2 });
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 1 }]);
    await shop.place('A-2', [{ sku: 'LAMP', orderedQuantity: 3, backorder: true }]);
    await shop.place('B-1', [{ sku: 'SOFA' }]);
    await shop.advance('PT1H');
    await shop.post('/restock', { sku: 'LAMP', quantity: 2 });
    expect((await shop.move('A-2', { move: 'deliver' })).status).toBe(409);
    await shop.ok(shop.move('A-2', { move: 'ship' }));
    await shop.ok(shop.post('/clock/advance', { to: '2026-01-07T09:00:00Z' }));
    const { yaml, complete } = await shop.ok(shop.get('/orders/A-2/scenario'));
    expect(complete).toBe(true);
    expect(yaml).not.toContain('B-1');
    expect(await played(shop, 'A-2')).toEqual([]);
  });

  it('of an order of the seed begins with the seed', async () => {
    const shop = newSeeded();
    const { orderNumber } = (await shop.ok(shop.get('/orders?status=ORDER_DELIVERED&limit=1'))).orders[0];
    await shop.ok(shop.move(orderNumber, { move: 'requestReturn', reason: 'Too small' }));
    const { yaml, complete } = await shop.ok(shop.get(`/orders/${orderNumber}/scenario`));
    expect([complete, yaml.includes('seed: default'), yaml.includes('requestReturn')]).toEqual([true, true, true]);
    expect(await played(shop, orderNumber)).toEqual([]);
  });

  it('says where its beginning is not kept', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const { body } = await shop.get('/export');
    await shop.ok(shop.call('PUT', '/__sandbox/import', body));
    const { yaml, complete } = await shop.ok(shop.get('/orders/A-1/scenario'));
    expect([complete, yaml.includes('The request that created order A-1 is not kept')]).toEqual([false, true]);
    expect((await shop.get('/orders/A-9/scenario')).status).toBe(404);
  });
});

it('the scenario of an order keeps the calls of the control API, whatever another tenant imports', async () => {
  const [shop, other] = [newForgetful(), newForgetful()];
  await shop.place('A-1', [{ sku: 'LAMP' }]);
  await shop.ok(shop.move('A-1', { move: 'cancel' }));
  for (let n = 0; n < 12; n += 1) await other.place(`B-${n}`, [{ sku: 'LAMP' }]);
  const exported = await other.ok(other.get('/export'));
  expect(JSON.stringify(exported).length).toBeGreaterThan(20_000);
  await other.ok(other.call('PUT', '/__sandbox/import', exported));
  const { yaml } = await shop.ok(shop.get('/orders/A-1/scenario'));
  expect(yaml).toContain('move: cancel');
});
