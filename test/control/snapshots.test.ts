import { describe, expect, it } from 'vitest';
import { openShops, type Shop } from './shop.js';

const newShop = openShops();
const save = (shop: Shop, name = 'base') => shop.post('/snapshots', { name });
const restore = (shop: Shop, name = 'base') => shop.post(`/snapshots/${name}/restore`, undefined);

/** The export of a tenant, to the byte. */
async function exported(shop: Shop): Promise<string> {
  const response = await fetch(`${shop.sandbox.url}/__sandbox/export`, { headers: shop.headers });
  return response.text();
}

describe('a snapshot', () => {
  it('restores a tenant exactly, any number of times', async () => {
    const shop = newShop();
    await shop.post('/restock', { sku: 'LAMP', quantity: 3 });
    await shop.place('1', [{ sku: 'LAMP', orderedQuantity: 2 }]);
    await shop.post('/faults', { status: 503, probability: 0.5, operation: 'queryOrders' });
    const before = await exported(shop);
    expect(await save(shop)).toEqual({ status: 201, body: { name: 'base', at: '2026-01-05T09:00:00.000Z', orders: 1 } });
    for (let run = 0; run < 2; run++) {
      await shop.move('1', { move: 'allocate' });
      await shop.advance('P1D');
      await shop.place('2', [{ sku: 'LAMP' }]);
      await shop.policies({ unknownSku: 'outOfStock' });
      await shop.call('DELETE', '/__sandbox/faults');
      expect(await exported(shop)).not.toBe(before);
      expect(await restore(shop)).toEqual({ status: 200, body: { name: 'base', at: '2026-01-05T09:00:00.000Z', orders: 1 } });
      expect(await exported(shop)).toBe(before);
    }
  });

  it('makes repeated operations give the same ids again', async () => {
    const shop = newShop();
    await save(shop);
    const first = await shop.place('1', [{ sku: 'LAMP' }]);
    await restore(shop);
    expect(await shop.place('1', [{ sku: 'LAMP' }])).toEqual(first);
  });

  it('replaces an earlier one with the same name', async () => {
    const shop = newShop();
    await save(shop);
    await save(shop, 'other');
    await shop.place('1', [{ sku: 'LAMP' }]);
    await save(shop);
    const { snapshots } = await shop.ok(shop.get('/snapshots'));
    expect(snapshots.map(({ name, orders }: { name: string; orders: number }) => [name, orders])).toEqual([
      ['base', 1],
      ['other', 0],
    ]);
  });

  it('is deleted by name and is not visible to other tenants', async () => {
    const [shop, other] = [newShop(), newShop()];
    await save(shop);
    expect((await restore(other)).status).toBe(404);
    expect((await shop.call('DELETE', '/__sandbox/snapshots/base')).status).toBe(200);
    expect(await restore(shop)).toEqual({ status: 404, body: { message: 'Snapshot base not found' } });
    expect((await shop.call('DELETE', '/__sandbox/snapshots/base')).status).toBe(404);
  });

  it('requires a name that fits in a path', async () => {
    for (const name of ['', 'a/b', 'x'.repeat(101), undefined]) {
      const { status, body } = await newShop().post('/snapshots', { name });
      expect([status, body.fields.map(({ field }: { field: string }) => field)]).toEqual([400, ['name']]);
    }
  });
});
