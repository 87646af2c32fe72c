import { describe, expect, it } from 'vitest';
import { openShops, type Shop } from '../shop.js';

const newShop = openShops();

/** The values of a series by name. */
async function valuesOf(shop: Shop, query: string): Promise<{ times: string[] } & Record<string, unknown>> {
  const { times, series } = await shop.ok(shop.get(`/series?${query}`));
  return { times, ...Object.fromEntries(series.map(({ name, values }: { name: string; values: number[] }) => [name, values])) };
}

describe('numbers over time', () => {
  it('are the orders by status as they were at each time', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.advance('PT1H');
    await shop.place('A-2', [{ sku: 'LAMP' }]);
    await shop.ok(shop.move('A-1', { move: 'allocate' }));
    await shop.advance('PT1H');
    expect(await valuesOf(shop, 'name=ordersByStatus')).toEqual({
      times: ['2026-01-05T09:00:00.000Z', '2026-01-05T10:00:00.000Z', '2026-01-05T11:00:00.000Z'],
      ORDER_CREATED: [1, 1, 1],
      ORDER_ALLOCATED: [0, 1, 1],
    });
  });

  it('are the stock of a SKU, with its backorders', async () => {
    const shop = newShop();
    await shop.post('/restock', { sku: 'LAMP', quantity: 2 });
    await shop.advance('PT1H');
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 3, backorder: true }]);
    await shop.ok(shop.move('A-1', { move: 'allocate' }));
    await shop.advance('PT1H');
    await shop.post('/restock', { sku: 'LAMP', quantity: 4 });
    expect(await valuesOf(shop, 'name=stock&sku=LAMP')).toMatchObject({
      onHand: [2, 2, 6],
      allocated: [0, 2, 3],
      available: [2, 0, 3],
      backordered: [0, 1, 0],
    });
    expect((await valuesOf(shop, 'name=stock&sku=LAMP&points=2')).times).toEqual(['2026-01-05T10:00:00.000Z', '2026-01-05T11:00:00.000Z']);
  });

  it('are told by change where the clock stands still, with what was before the first', async () => {
    const shop = newShop();
    await shop.post('/restock', { sku: 'LAMP', quantity: 2 });
    for (const number of ['A-1', 'A-2']) await shop.place(number, [{ sku: 'LAMP' }]);
    await shop.ok(shop.move('A-1', { move: 'allocate' }));
    const { changes } = (await shop.ok(shop.get('/series?name=ordersByStatus&by=change'))) as { changes: number[] };
    expect(await valuesOf(shop, 'name=ordersByStatus&by=change')).toMatchObject({
      ORDER_CREATED: [0, 1, 2, 1],
      ORDER_ALLOCATED: [0, 0, 0, 1],
    });
    expect(changes).toEqual([0, 1, 2, 3].map((step) => changes[0]! + step));
    expect((await valuesOf(shop, 'name=stock&sku=LAMP&by=change')).allocated).toEqual([0, 0, 1]);
    expect((await valuesOf(shop, 'name=ordersByStatus')).times).toHaveLength(1);
  });

  it('are the requests by second, with those that were refused and how long they took', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.call('POST', '/api/v2/order', {});
    const { requests, refused, meanMs, maxMs } = await valuesOf(shop, 'name=requests');
    const sum = (values: unknown) => (values as number[]).reduce((one, other) => one + other, 0);
    expect([sum(requests), sum(refused)]).toEqual([2, 1]);
    expect(sum(meanMs)).toBeGreaterThan(0);
    expect(sum(maxMs)).toBeGreaterThanOrEqual(sum(meanMs));
  });

  it.each([
    ['', 'name'],
    ['name=weather', 'name'],
    ['name=stock', 'sku'],
    ['name=ordersByStatus&sku=LAMP', 'sku'],
    ['name=requests&points=1', 'points'],
    ['name=requests&by=change', 'by'],
    ['name=stock&sku=LAMP&by=order', 'by'],
  ])('are refused for "%s", naming the field', async (query, field) => {
    const { status, body } = await newShop().get(`/series?${query}`);
    expect([status, body.fields[0].field]).toEqual([400, field]);
  });
});

describe('the table of moves', () => {
  it('tells the units of an order, or of all orders of the tenant, by bucket', async () => {
    const [shop, other] = [newShop(), newShop()];
    const units = async (one: Shop, query: string) => (await one.ok(one.get(`/lifecycle${query}`))).units;
    await shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 2 }, { sku: 'SOFA' }]);
    await shop.place('A-2', [{ sku: 'LAMP' }]);
    expect(await units(shop, '?units=tenant')).toEqual({ open: 4 });
    await shop.ok(shop.move('A-1', { move: 'allocate', items: [{ lineItemId: 'line-1' }] }));
    expect(await units(shop, '?orderNumber=A-1')).toEqual({ open: 1, allocated: 2 });
    expect([await units(shop, '?units=tenant'), await units(other, '?units=tenant')]).toEqual([{ open: 2, allocated: 2 }, {}]);
    expect(await units(shop, '')).toBeUndefined();
    expect((await shop.get('/lifecycle?orderNumber=A-9')).status).toBe(404);
    expect(await shop.get('/lifecycle?orderNumber=A-1&units=tenant')).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'units' }] },
    });
    expect(await shop.get('/lifecycle?units=all')).toMatchObject({ status: 400, body: { fields: [{ field: 'units' }] } });
  });
});
