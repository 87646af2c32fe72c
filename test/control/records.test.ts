import { describe, expect, it } from 'vitest';
import { openShops } from './shop.js';

const newShop = openShops();

describe('the records of a tenant', () => {
  it('are counted by collection', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const { collections } = await shop.ok(shop.get('/records'));
    expect(collections).toContainEqual({ name: 'orders', count: 1 });
    expect(collections).toContainEqual({ name: 'allocations', count: 0 });
  });

  it('are listed a page at a time, as the API shows them', async () => {
    const shop = newShop();
    for (const number of ['A-1', 'A-2', 'A-3']) await shop.place(number, [{ sku: 'LAMP' }]);
    const second = await shop.ok(shop.get('/records/orders?limit=1&offset=1'));
    expect(second).toEqual({ count: 3, limit: 1, offset: 1, records: [await shop.order('A-2')] });
    expect(await shop.ok(shop.get('/records/orders?offset=3'))).toEqual({ count: 3, limit: 100, offset: 3, records: [] });
  });

  it('are listed for plain records, with the fields that the merchant added', async () => {
    const shop = newShop();
    const network = await shop.ok(
      shop.call('POST', '/api/v2/inventory/network', { code: 'EAST', name: 'East', safetyStock: 1, zone: 'A' }),
    );
    const counter = await shop.ok(shop.call('POST', '/api/v2/inventory/counter', { code: 'damaged', name: 'Damaged' }));
    expect(await shop.ok(shop.get('/records/networks'))).toMatchObject({ count: 1, records: [{ ...network, zone: 'A' }] });
    expect(await shop.ok(shop.get('/records/counters'))).toMatchObject({ count: 1, records: [counter] });
  });

  it('name the collection that was meant, as scenarios, policies and moves do', async () => {
    const shop = newShop();
    const message = async (answer: Promise<{ body: unknown }>) => ((await answer).body as { message: string }).message;
    expect(await message(shop.get('/records/order'))).toBe('Collection order not found; did you mean orders?');
    expect(await message(shop.post('/scenarios/half-shiped/runs', {}))).toBe('Scenario half-shiped not found; did you mean half-shipped?');
    expect(await message(shop.call('PATCH', '/__sandbox/policies', { captureat: 'checkout' }))).toBe(
      '[captureat is not a policy; did you mean captureAt?]',
    );
    expect(await message(shop.post('/orders/A-1/moves', { move: 'shp' }))).toMatch(
      /^\[move must be one of \d+ words; did you mean ship\?\]$/,
    );
  });

  it('do not include other tenants’ records', async () => {
    await newShop().place('A-1', [{ sku: 'LAMP' }]);
    expect(await newShop().ok(newShop().get('/records/orders'))).toMatchObject({ count: 0, records: [] });
  });

  it('of an unknown collection answer 404 with the known ones', async () => {
    const { status, body } = await newShop().get('/records/faults');
    expect([status, body.message]).toEqual([404, expect.stringMatching(/faults.*\[.*orders/)]);
  });

  it('come in pages of 1 to 200', async () => {
    const answers = await Promise.all([newShop().get('/records/orders?limit=0'), newShop().get('/records/orders?limit=201')]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
  });
});
