import { describe, expect, it } from 'vitest';
import { openShops, type Shop } from './shop.js';

const newShop = openShops();
const seededShop = openShops({ seed: 'default', clock: '2026-01-05T09:00:00.000Z' });

/** A tenant with two orders, the first allocated a day after it was placed. */
async function busyShop(): Promise<Shop> {
  const shop = newShop();
  await shop.place('A-1', [{ sku: 'LAMP' }]);
  await shop.place('A-2', [{ sku: 'LAMP' }]);
  await shop.advance('P1D');
  await shop.ok(shop.move('A-1', { move: 'allocate' }));
  await shop.ok(shop.move('A-1', { move: 'ship' }));
  return shop;
}

const listed = async (shop: Shop, query: string) => {
  const { events, count } = await shop.ok(shop.get(`/events${query}`));
  return [count, events.map(({ type, orderNumber }: Record<string, string>) => `${orderNumber} ${type}`)];
};

describe('the list of events', () => {
  it('has the oldest event first, with its time and order', async () => {
    const shop = await busyShop();
    expect(await listed(shop, '')).toEqual([
      8,
      [
        'A-1 ORDER_CREATE',
        'A-1 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL',
        'A-2 ORDER_CREATE',
        'A-2 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL',
        'A-1 ALLOCATION_CREATE',
        'A-1 ORDER_SHIPPED',
        'A-1 SHIPMENT_CREATED',
        'A-1 SHIPPING_CONFIRMATION_EMAIL',
      ],
    ]);
    const { orderId } = await shop.order('A-2');
    const { events } = await shop.ok(shop.get('/events?orderNumber=A-2&type=ORDER_CREATE'));
    const id = expect.stringMatching(/^[0-9a-f]{24}$/);
    expect(events).toEqual([
      {
        id,
        at: '2026-01-05T09:00:00.000Z',
        type: 'ORDER_CREATE',
        about: { kind: 'order', id: orderId },
        orderNumber: 'A-2',
        orderId,
        channelId: '12',
      },
    ]);
  });

  it('has an event after those of the seed of the same moment', async () => {
    const shop = seededShop();
    const { count: seeded, events } = await shop.ok(shop.get('/events?limit=1000&since=2026-01-05T09:00:00.000Z'));
    expect(events.map(({ type }: { type: string }) => type)).toContain('LIST_UPDATE');
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const added = ['A-1 ORDER_CREATE', 'A-1 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL'];
    expect(await listed(shop, `?since=2026-01-05T09:00:00.000Z&limit=1000&offset=${seeded}`)).toEqual([seeded + 2, added]);
    const { count } = await shop.ok(shop.get('/events?limit=1'));
    expect(await listed(shop, `?offset=${count - 2}`)).toEqual([count, added]);
  });

  it('names the record of each event besides its order', async () => {
    const shop = await busyShop();
    const { orderId } = await shop.order('A-1');
    const { events } = await shop.ok(shop.get('/events?type=ALLOCATION_CREATE'));
    const [{ allocationId }] = await shop.ok(shop.call('POST', '/api/v2/allocation/query', { filters: {} }));
    expect(events).toMatchObject([{ orderId, about: { kind: 'allocation', id: allocationId } }]);
  });

  it('is filtered by order, type and time', async () => {
    const shop = await busyShop();
    expect(await listed(shop, '?orderNumber=A-2')).toEqual([2, ['A-2 ORDER_CREATE', 'A-2 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL']]);
    expect(await listed(shop, '?type=ORDER_CREATE')).toEqual([2, ['A-1 ORDER_CREATE', 'A-2 ORDER_CREATE']]);
    expect(await listed(shop, '?type=ORDER_CREATE&orderNumber=A-1')).toEqual([1, ['A-1 ORDER_CREATE']]);
    expect((await listed(shop, '?since=2026-01-06T09:00:00Z'))[0]).toBe(4);
    expect(await listed(shop, '?since=2026-01-06T09:00:00.001Z')).toEqual([0, []]);
    expect(await listed(shop, '?orderNumber=B-1')).toEqual([0, []]);
  });

  it('comes in pages', async () => {
    const shop = await busyShop();
    expect(await listed(shop, '?limit=2&offset=2')).toEqual([8, ['A-2 ORDER_CREATE', 'A-2 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL']]);
    expect(await listed(shop, '?offset=8')).toEqual([8, []]);
  });

  it('has at most 100 events by default', async () => {
    const shop = newShop();
    for (let number = 1; number <= 51; number += 1) await shop.place(`A-${number}`, [{ sku: 'LAMP' }]);
    const [count, events] = await listed(shop, '');
    expect([count, events.length]).toEqual([102, 100]);
    expect((await listed(shop, '?limit=1000'))[1]).toHaveLength(102);
  });

  it('has only the tenant’s own events', async () => {
    await busyShop();
    expect(await listed(newShop(), '')).toEqual([0, []]);
  });

  it('has no events of refused requests', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.move('A-1', { move: 'ship' });
    expect(await shop.events('A-1')).toEqual(['ORDER_CREATE', 'SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL']);
  });

  it.each([
    ['?type=ORDER_EXPLODED', 'type'],
    ['?since=yesterday', 'since'],
    ['?limit=0', 'limit'],
    ['?limit=1001', 'limit'],
    ['?offset=-1', 'offset'],
    ['?order=A-1', 'order'],
  ])('refuses %s', async (query, field) => {
    expect(await newShop().get(`/events${query}`)).toMatchObject({ status: 400, body: { fields: [{ field }] } });
  });
});
