import { describe, expect, it } from 'vitest';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const tenantOf = openSandbox();

const minimal = (changes: object = {}) => ({
  name: 'Ground',
  description: '',
  addressType: 'Residence',
  channel: '12',
  cost: 4.95,
  taxCode: 'SHIPPING',
  minimumDays: 3,
  maximumDays: 5,
  cutOffTime: 17,
  createdBy: 'checkout',
  ...changes,
});
const complete = {
  ...minimal(),
  region: 'USA',
  updatedBy: 'pricing',
  configuredBy: 'ops',
  weight: { min: 0, max: 20 },
  cartValue: { min: 10 },
  dimension: { height: 1, width: 2, length: 3 },
  carrier: 'NORTHWIND',
};
const add = (tenant: Tenant, changes: object = {}) => tenant.ok(tenant.post('/shipping', minimal(changes)));
const count = async (tenant: Tenant) => (await tenant.ok(tenant.post('/shipping/query', { filters: {} }))).count;

describe('a shipping method', () => {
  it('is created, read, changed and deleted', async () => {
    const tenant = tenantOf();
    const created = await tenant.ok(tenant.post('/shipping', { ...complete, shippingMethodId: 'mine', createdAt: '2020-01-01T00:00:00Z' }));
    const { shippingMethodId } = created;
    const path = `/shipping/${shippingMethodId}`;
    expect(shippingMethodId).toMatch(/^[0-9a-f]{24}$/);
    expect(created).toEqual({ ...complete, shippingMethodId, deleted: false, createdAt: NOW, updatedAt: NOW });
    expect(await tenant.ok(tenant.get(path))).toEqual(created);

    await tenant.advance('PT1M');
    const changed = await tenant.ok(tenant.patch(path, minimal({ cost: 0, deleted: true, region: null, dimension: { min: 1, max: 1 } })));
    const { region: _, ...rest } = created;
    expect(changed).toEqual({ ...rest, cost: 0, deleted: true, dimension: { min: 1, max: 1 }, updatedAt: '2026-01-05T09:01:00.000Z' });
    expect(await tenant.ok(tenant.get(path))).toEqual(changed);

    expect(await tenant.ok(tenant.delete(path))).toEqual(changed);
    for (const answer of [tenant.get(path), tenant.patch(path, minimal()), tenant.delete(path), tenant.get(`${path}/items`)])
      expect(await answer).toMatchObject({ status: 404, body: { message: `Shipping method ${shippingMethodId} not found` } });
    expect(await count(tenant)).toBe(0);
  });

  it('needs only the required fields, and its name may be in use', async () => {
    const tenant = tenantOf();
    const { shippingMethodId, ...shown } = await add(tenant);
    expect(shown).toEqual({ ...minimal(), deleted: false, createdAt: NOW, updatedAt: NOW });
    expect((await add(tenant)).shippingMethodId).not.toBe(shippingMethodId);
    expect(await count(tenant)).toBe(2);
  });

  it('is refused with every wrong field, when it is created and when it is changed', async () => {
    const tenant = tenantOf();
    const before = await add(tenant);
    const refused: [object, string][] = [
      [
        { name: ' ', cost: -1, cutOffTime: -1 },
        '[name must be a string that is not blank, not " ", cost must be a number from 0 to 1000000000, not -1, cutOffTime must be a whole number of at least 0, not -1]',
      ],
      [{ maximumDays: 2 }, '[maximumDays must be at least minimumDays, 3, not 2]'],
      [{ weight: { min: 5, max: 1 } }, '[weight.max must be at least min, 5, not 1]'],
      [{ dimension: { height: 'tall', width: 2 } }, '[dimension.height must be an integer]'],
      [{ dimension: { height: 1 } }, '[dimension must fit one of its forms]'],
      [{ dimension: { min: 5, max: 1 } }, '[dimension must be dimensions, or a span of which max is at least min, not {"min":5,"max":1}]'],
      [{ cost: '5' }, '[cost must be a number]'],
      [{ taxCode: undefined }, '[taxCode must not be null]'],
    ];
    for (const [change, message] of refused) {
      for (const answer of [
        tenant.post('/shipping', minimal(change)),
        tenant.patch(`/shipping/${before.shippingMethodId}`, minimal(change)),
      ])
        expect(await answer).toMatchObject({ status: 400, body: { message } });
    }
    expect(await tenant.ok(tenant.get(`/shipping/${before.shippingMethodId}`))).toEqual(before);
    expect(await count(tenant)).toBe(1);
  });
});

describe('POST /shipping/query', () => {
  it('finds methods by any of their fields, a page at a time', async () => {
    const tenant = tenantOf();
    for (const [name, cost, channel] of [
      ['Ground', 5, '12'],
      ['Air', 15, '12'],
      ['Pickup', 0, '12'],
      ['Ground', 7, '13'],
    ] as const)
      await add(tenant, { name, cost, channel });
    const found = async (query: object) => {
      const { shippingMethods, ...page } = await tenant.ok(tenant.post('/shipping/query', query));
      return [shippingMethods.map(({ cost }: { cost: number }) => cost), page];
    };
    expect(await found({ filters: { channel: '12', cost: { gt: 0 } }, sortBy: 'cost', sortDirection: 'asc' })).toEqual([
      [5, 15],
      { count: 2, limit: 10, offset: 0 },
    ]);
    expect(await found({ filters: { name: 'Ground', deleted: false }, sortBy: 'channel', limit: 1, offset: 1 })).toEqual([
      [5],
      { count: 2, limit: 1, offset: 1 },
    ]);
    expect(await found({ filters: { cutOffTime: 9 } })).toEqual([[], { count: 0, limit: 10, offset: 0 }]);
    expect(await tenant.post('/shipping/query', { filters: {}, limit: 1001 })).toMatchObject({
      status: 400,
      body: { message: '[limit must be at most 1000]' },
    });
    expect((await tenant.post('/shipping/query', {})).body.message).toBe('[filters must not be null]');
  });
});

describe('the items of a shipping method', () => {
  it('are added once each and listed a page at a time, and end with the method', async () => {
    const tenant = tenantOf();
    const { shippingMethodId } = await add(tenant);
    const path = `/shipping/${shippingMethodId}`;
    const item = (itemId: string) => ({ itemId, shippingMethodId, deleted: false });
    expect(await tenant.ok(tenant.post(`${path}/item`, { itemIds: ['B', 'A', 'B'] }))).toEqual([item('B'), item('A')]);
    expect(await tenant.ok(tenant.post(`${path}/item`, { itemIds: ['A', 'C'] }))).toEqual([item('A'), item('C')]);
    expect(await tenant.ok(tenant.post(`${path}/item`, {}))).toEqual([]);
    expect(await tenant.ok(tenant.get(`${path}/items?limit=2&offset=1`))).toEqual({ count: 3, limit: 2, offset: 1, itemIds: ['B', 'C'] });

    await tenant.ok(tenant.delete(path));
    expect(await tenant.ok(tenant.get('/shipping/shippingMethods/A'))).toEqual({ shippingMethods: [] });
    expect((await tenant.ok(tenant.call('GET', '/__sandbox/records/shippingMethodItems'))).count).toBe(0);
  });

  it('are refused with a wrong id, too many of them, or an unknown method, and then none is added', async () => {
    const tenant = tenantOf();
    const { shippingMethodId } = await add(tenant);
    const path = `/shipping/${shippingMethodId}`;
    const refused = async (itemIds: unknown) => (await tenant.post(`${path}/item`, { itemIds })).body.message;
    expect(await refused(['A', ' '])).toBe('[itemIds[1] must not be blank]');
    expect(await refused([7])).toBe('[itemIds[0] must be a string]');
    expect(await refused(Array(10_001).fill('A'))).toBe('[itemIds must have at most 10000 entries, not 10001]');
    expect(await tenant.ok(tenant.get(`${path}/items`))).toEqual({ count: 0, limit: 10, offset: 0, itemIds: [] });
    expect((await tenant.get(`${path}/items?limit=0`)).body.message).toBe('[limit must be at least 1]');
    expect((await tenant.post('/shipping/none/item', { itemIds: ['A'] })).status).toBe(404);
  });

  it('answer their methods, the cheapest first, without those that are marked as deleted', async () => {
    const tenant = tenantOf();
    for (const [name, cost, deleted] of [
      ['Air', 15, false],
      ['Ground', 5, false],
      ['Drone', 1, true],
      ['Pickup', 0, false],
    ] as const) {
      const { shippingMethodId } = await add(tenant, { name, cost, deleted });
      if (name !== 'Pickup') await tenant.ok(tenant.post(`/shipping/${shippingMethodId}/item`, { itemIds: ['70001'] }));
    }
    const { shippingMethods } = await tenant.ok(tenant.get('/shipping/shippingMethods/70001'));
    expect(shippingMethods.map(({ name }: { name: string }) => name)).toEqual(['Ground', 'Air']);
  });
});
