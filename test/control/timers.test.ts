import { describe, expect, it } from 'vitest';
import { openShops } from './shop.js';

const newShop = openShops();

describe('the list of timers', () => {
  it('is empty if no timers are set', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    expect(await shop.ok(shop.get('/timers'))).toEqual({ timers: [] });
  });

  it('has the next timer first', async () => {
    const shop = newShop();
    await shop.policies({ unknownSku: 'outOfStock', lifecycle: 'auto', holdFor: 'PT1M' });
    const { orderId } = await shop.place('A-1', [{ sku: 'LAMP', backorder: true }]);
    await shop.advance('PT1M');
    await shop.place('A-2', [{ sku: 'LAMP' }]);
    const { timers } = await shop.ok(shop.get('/timers'));
    expect(timers.map(({ at, timer, orderNumber }: Record<string, string>) => [at, timer, orderNumber])).toEqual([
      ['2026-01-05T09:02:00.000Z', 'releaseOrder', 'A-2'],
      ['2026-02-04T09:00:00.000Z', 'backorder30Days', 'A-1'],
      ['2026-02-27T09:00:00.000Z', 'backorder53Days', 'A-1'],
      ['2026-03-06T09:00:00.000Z', 'cancelBackorder', 'A-1'],
    ]);
    const [{ id }] = await shop.ok(shop.call('GET', '/api/v2/backpre-order/backorderpreorder-reserve/A-1'));
    expect(timers[0]).toMatchObject({ about: { kind: 'order', id: timers[0].orderId } });
    expect(timers[1]).toMatchObject({ orderId, about: { kind: 'reservation', id } });
    expect((await shop.ok(shop.advance('P1Y'))).fired).toEqual(timers);
  });

  it('has no release of an order that has ended', async () => {
    const shop = newShop();
    await shop.policies({ lifecycle: 'auto', holdFor: 'PT1M' });
    const { orderId } = await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.place('A-2', [{ sku: 'LAMP' }]);
    for (const move of ['allocate', 'ship']) await shop.ok(shop.move('A-2', { move }));
    await shop.ok(shop.call('POST', '/api/v2/order/cancel', { orderId, reasonCode: 'wrong item' }));
    expect(await shop.ok(shop.get('/timers'))).toEqual({ timers: [] });
    expect((await shop.ok(shop.advance('PT1M'))).fired).toEqual([]);
  });
});
