import { describe, expect, it } from 'vitest';
import { NINE, openShops, type Shop } from './shop.js';

const newShop = openShops();
const restock = (shop: Shop, delivery: object) => shop.ok(shop.post('/restock', { sku: 'LAMP', ...delivery }));

describe('a restock', () => {
  it('creates a record at location 1 in channel 12 for a SKU without records', async () => {
    const shop = newShop();
    const { inventory, created, released } = await restock(shop, { quantity: 3 });
    expect(created).toBe(true);
    expect(inventory).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      sku: 'LAMP',
      locationNum: 1,
      channelId: '12',
      counters: { onHand: 3, allocated: 0, shipped: 0 },
      virtualCounters: { availableToPurchase: 3, availableBackorder: 0, availablePreorder: 0 },
      backordered: 0,
      preordered: 0,
      createdAt: NINE,
      updatedAt: NINE,
    });
    expect(released).toEqual([]);
  });

  it('adds to the units on hand', async () => {
    const shop = newShop();
    const { inventory } = await restock(shop, { quantity: 3 });
    expect(await restock(shop, { quantity: 4 })).toMatchObject({
      created: false,
      inventory: { id: inventory.id, counters: { onHand: 7 } },
    });
  });

  it('uses the lowest location that stocks the SKU by default', async () => {
    const shop = newShop();
    for (const locationNum of [7, 4, 9]) await restock(shop, { quantity: 1, locationNum });
    expect((await restock(shop, { quantity: 1 })).inventory).toMatchObject({ locationNum: 4, counters: { onHand: 2 } });
    expect((await restock(shop, { quantity: 1, locationNum: 1 })).inventory).toMatchObject({ locationNum: 1, counters: { onHand: 1 } });
  });

  it('keeps channels apart', async () => {
    const shop = newShop();
    await restock(shop, { quantity: 1, locationNum: 5 });
    expect((await restock(shop, { quantity: 1, channelId: '13' })).inventory).toMatchObject({ channelId: '13', locationNum: 1 });
  });

  it('adds to the record that the API created', async () => {
    const shop = newShop();
    const record = { channelId: '12', itemId: 77, locationNum: 3, sku: 'LAMP', vendorId: 'V', backOrderLimit: 4, counters: { onHand: 1 } };
    await shop.ok(shop.call('POST', '/api/v2/inventory', record));
    expect((await restock(shop, { quantity: 2 })).inventory).toMatchObject({
      itemId: 77,
      locationNum: 3,
      backOrderLimit: 4,
      counters: { onHand: 3 },
    });
  });

  it('releases backorders in order of the order date, the last one in part, and lists them', async () => {
    const shop = newShop();
    await shop.policies({ unknownSku: 'outOfStock' });
    for (const [number, orderedQuantity] of [
      ['A-1', 2],
      ['A-2', 3],
      ['A-3', 1],
    ] as const) {
      await shop.place(number, [{ sku: 'LAMP', orderedQuantity, backorder: true }]);
      await shop.ok(shop.move(number, { move: 'allocate' }));
      await shop.advance('PT1M');
    }
    const { inventory, released } = await restock(shop, { quantity: 4 });
    expect(released).toEqual([
      { orderNumber: 'A-1', lineItemId: 'line-1', quantity: 2 },
      { orderNumber: 'A-2', lineItemId: 'line-1', quantity: 2 },
    ]);
    expect(inventory.counters).toEqual({ onHand: 4, allocated: 4, shipped: 0 });
    expect(await shop.order('A-1')).toMatchObject({ statusCode: 'ORDER_ALLOCATED' });
    expect(await shop.order('A-2')).toMatchObject({ statusCode: 'ORDER_PARTIALLY_ALLOCATED', items: [{ backOrderedQuantity: 1 }] });
    expect((await restock(shop, { quantity: 5 })).released.map(({ orderNumber }: { orderNumber: string }) => orderNumber)).toEqual([
      'A-2',
      'A-3',
    ]);
  });

  it('skips an order that is on hold', async () => {
    const shop = newShop();
    await shop.policies({ unknownSku: 'outOfStock' });
    for (const number of ['A-1', 'A-2']) {
      await shop.place(number, [{ sku: 'LAMP', backorder: true }]);
      await shop.ok(shop.move(number, { move: 'allocate' }));
    }
    await shop.ok(shop.move('A-1', { move: 'hold', hold: 'CSR' }));
    expect((await restock(shop, { quantity: 1 })).released).toEqual([{ orderNumber: 'A-2', lineItemId: 'line-1', quantity: 1 }]);
  });

  it.each([
    [{ quantity: 1 }, 'sku', 'must not be null'],
    [{ sku: 'LAMP' }, 'quantity', 'must not be null'],
    [{ sku: 'LAMP', quantity: 0 }, 'quantity', 'must be at least 1'],
    [{ sku: 'LAMP', quantity: 2.5 }, 'quantity', 'must be an integer'],
    [{ sku: 'LAMP', quantity: '3' }, 'quantity', 'must be an integer'],
    [{ sku: ' ', quantity: 1 }, 'sku', 'must match the pattern "\\S"'],
    [{ sku: 'LAMP', quantity: 1, location: 3 }, 'location', 'is not a known field; did you mean locationNum?'],
  ])('is refused with the body %j', async (delivery, field, message) => {
    const refused = await newShop().post('/restock', delivery);
    expect([refused.status, refused.body.fields]).toEqual([400, [expect.objectContaining({ field, message })]]);
  });
});
