import { describe, expect, it } from 'vitest';
import { NINE, openShops, type Shop } from './shop.js';

const newShop = openShops();
const reset = (shop: Shop, body?: object) => shop.post('/reset', body);
const smallSeed = {
  name: 'one',
  seed: 'one',
  date: NINE,
  locations: [{ locationNum: 1, name: 'Warehouse', latitude: 35, longitude: -90 }],
  products: [{ sku: 'MUG', itemId: 1, title: 'Mug', prices: { USD: 9 }, stock: [{ locationNum: 1, onHand: 50 }] }],
  orders: { ORDER_ALLOCATED: 2 },
};

/** A tenant to which everything has happened. */
async function usedShop(): Promise<Shop> {
  const shop = newShop();
  await shop.place('1', [{ sku: 'LAMP' }]);
  await shop.advance('P3D');
  await shop.policies({ unknownSku: 'outOfStock' });
  await shop.post('/faults', { nth: 9, status: 503 });
  await shop.post('/snapshots', { name: 'kept' });
  return shop;
}

describe('a reset', () => {
  it('restores a tenant’s initial records, clock, policies and faults, clears its request log, and keeps its snapshots', async () => {
    const [shop, fresh] = [await usedShop(), newShop()];
    expect(await reset(shop)).toEqual({ status: 200, body: { now: NINE, frozen: true, orders: 0 } });
    expect(await shop.ok(shop.get('/export'))).toEqual(await fresh.ok(fresh.get('/export')));
    expect((await shop.ok(shop.get('/requests'))).count).toBe(0);
    expect((await shop.ok(shop.get('/snapshots'))).snapshots).toHaveLength(1);
  });

  it('starts a tenant with another seed, given by name or as a recipe', async () => {
    const shop = await usedShop();
    expect((await shop.ok(reset(shop, { seed: 'default' }))).orders).toBeGreaterThan(50);
    expect(await shop.ok(reset(shop, { seed: smallSeed }))).toEqual({ now: NINE, frozen: true, orders: 2 });
    expect((await shop.ok(reset(shop))).orders).toBe(0);
  });

  it('freezes the clock at another time', async () => {
    const shop = await usedShop();
    const later = '2027-02-03T04:05:06.000Z';
    expect(await shop.ok(reset(shop, { clock: '2027-02-03T05:05:06+01:00' }))).toEqual({ now: later, frozen: true, orders: 0 });
    expect(await shop.ok(reset(shop, { seed: smallSeed, clock: later }))).toEqual({ now: later, frozen: true, orders: 2 });
  });

  it.each([
    [{ seed: 'nosuch' }, 'seed'],
    [{ seed: '../secret.yaml' }, 'seed'],
    [{ seed: { name: 'x' } }, 'seed.seed'],
    [{ seed: { ...smallSeed, orders: { ORDER_ALLOCATED: -1 } } }, 'seed.orders.ORDER_ALLOCATED'],
    [{ clock: 'noon' }, 'clock'],
    [{ sed: 'empty' }, 'sed'],
  ])('refuses %o and changes nothing', async (body, field) => {
    const shop = await usedShop();
    const before = await shop.ok(shop.get('/export'));
    const answer = await reset(shop, body);
    expect([answer.status, answer.body.fields[0].field]).toEqual([400, field]);
    expect(await shop.ok(shop.get('/export'))).toEqual(before);
  });

  it('does not change other tenants', async () => {
    const [shop, other] = [await usedShop(), await usedShop()];
    await reset(shop);
    expect((await other.order('1')).orderNumber).toBe('1');
  });
});

describe('an export', () => {
  it('makes another tenant identical when it is imported', async () => {
    const [shop, other] = [await usedShop(), newShop()];
    const whole = await shop.ok(shop.get('/export'));
    expect(whole).toMatchObject({ clock: { kind: 'frozen', at: '2026-01-08T09:00:00.000Z' } });
    const put = (body: object) => other.call('PUT', '/__sandbox/import', body);
    expect(await put(whole)).toEqual({ status: 200, body: { now: '2026-01-08T09:00:00.000Z', frozen: true, orders: 1 } });
    expect(await other.ok(other.get('/export'))).toEqual(whole);
    expect((await other.order('1')).orderNumber).toBe('1');
  });

  it('may be edited, and an import of invalid data is refused with the place', async () => {
    const shop = await usedShop();
    const whole = await shop.ok(shop.get('/export'));
    const { collections } = whole;
    const [order] = collections.orders;
    const tryWith = (changed: object) => shop.call('PUT', '/__sandbox/import', { ...whole, collections: { ...collections, ...changed } });
    const { body } = await tryWith({ orders: [{ ...order, orderNumber: 'mine' }] });
    expect(body).toMatchObject({ orders: 1 });
    const refused: [object, string][] = [
      [{ parcels: [] }, 'collections.parcels'],
      [{ orders: [order, order] }, 'collections.orders[1]'],
      [{ orders: [{ ...order, orderId: undefined }] }, 'collections.orders[0].orderId'],
      [{ orders: [order, { ...order, orderId: 'x', orderNumber: null }] }, 'collections.orders[1].orderNumber'],
      [{ orders: [{ ...order, items: undefined }] }, 'collections.orders[0].items'],
      [{ orders: ['order'] }, 'collections.orders[0]'],
    ];
    for (const [changed, field] of refused) {
      const answer = await tryWith(changed);
      expect([answer.status, answer.body.fields?.[0]?.field]).toEqual([400, field]);
    }
    expect((await shop.order('mine')).orderNumber).toBe('mine');
  });
});
