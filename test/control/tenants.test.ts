import { describe, expect, it } from 'vitest';
import { NINE, openShops, type Shop } from './shop.js';

const newShop = openShops();

/** The time that a request with these headers is told. */
const timeFor = async (shop: Shop, headers: Record<string, string>): Promise<string> => {
  const response = await fetch(`${shop.sandbox.url}/__sandbox/clock`, { headers });
  return ((await response.json()) as { now: string }).now;
};

describe('the tenant of a control operation', () => {
  it('is named by either header', async () => {
    const shop = newShop();
    const { now } = await shop.ok(shop.advance('P1D'));
    expect(await timeFor(shop, { 'x-site-context': JSON.stringify({ account: shop.account }) })).toBe(now);
    expect(await timeFor(shop, { 'x-fabric-tenant-id': shop.account })).toBe(now);
  });

  it('is the one that the bearer token named last if no header names one', async () => {
    const shop = newShop();
    shop.headers['authorization'] = `Bearer ${shop.account}`;
    const { now } = await shop.ok(shop.advance('P2D'));
    expect(await timeFor(shop, { authorization: `Bearer ${shop.account}` })).toBe(now);
  });

  it('is the default one if nothing names one', async () => {
    const shop = newShop();
    await shop.advance('P3D');
    expect(await timeFor(shop, {})).toBe(NINE);
  });

  it('is refused if its account does not have 24 characters', async () => {
    const response = await fetch(`${newShop().sandbox.url}/__sandbox/clock`, { headers: { 'x-fabric-tenant-id': 'short' } });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ message: '[x-fabric-tenant-id must have 24 characters]' }),
    ]);
  });
});

describe('the tenants of a sandbox', () => {
  const list = async (shop: Shop) => (await shop.ok(shop.get('/tenants'))).tenants as { tenant: string }[];

  it('are listed with their orders and snapshots, always including the default one', async () => {
    const shop = newShop();
    await shop.place('1', [{ sku: 'LAMP' }]);
    await shop.post('/snapshots', { name: 'base' });
    const all = await list(shop);
    expect(all).toContainEqual({ tenant: shop.account, orders: 1, snapshots: 1, default: false, used: true });
    expect(all[0]).toMatchObject({ tenant: shop.sandbox.defaultTenant, default: true });
  });

  it('are listed page by page', async () => {
    const shop = newShop();
    await newShop().place('1', [{ sku: 'LAMP' }]);
    await shop.place('1', [{ sku: 'LAMP' }]);
    const { count, tenants: all } = await shop.ok(shop.get('/tenants?limit=1000'));
    expect(count).toBe((all as unknown[]).length);
    const pages = [];
    for (let offset = 0; offset < count; offset++) pages.push((await shop.ok(shop.get(`/tenants?limit=1&offset=${offset}`))).tenants);
    expect(pages).toEqual((all as unknown[]).map((one) => [one]));
    expect(await shop.ok(shop.get(`/tenants?offset=${count}`))).toEqual({ count, tenants: [] });
  });

  it('are deleted one by one, with their requests and snapshots', async () => {
    const [shop, other] = [newShop(), newShop()];
    for (const one of [shop, other]) await one.place('1', [{ sku: 'LAMP' }]);
    await shop.post('/snapshots', { name: 'base' });
    const forgotten = await other.ok(other.call('DELETE', `/__sandbox/tenants/${shop.account}`));
    expect(forgotten).toEqual({ tenant: shop.account, orders: 1, snapshots: 1, default: false, used: true });
    const accounts = (await list(other)).map(({ tenant }) => tenant);
    expect([accounts.includes(shop.account), accounts.includes(other.account)]).toEqual([false, true]);
    expect((await shop.ok(shop.get('/snapshots'))).snapshots).toEqual([]);
    expect((await shop.ok(shop.get('/requests'))).count).toBe(0);
    expect((await other.ok(other.call('DELETE', `/__sandbox/tenants/${shop.account}`))).orders).toBe(0);
  });
});
