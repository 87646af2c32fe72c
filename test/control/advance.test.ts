import { expect, it } from 'vitest';
import { openShops, type Shop } from './shop.js';

const newShop = openShops({ clock: '2026-01-05T09:00:00.000Z', lifecycle: 'auto' });
const MOMENTS = 12;

/** How many orders wait for their release. */
async function waiting(shop: Shop): Promise<number> {
  const { timers } = await shop.ok(shop.get('/timers'));
  return timers.filter(({ timer }: { timer: string }) => timer === 'releaseOrder').length;
}

it('an advance lets other calls of its tenant see each moment as a whole, and serves other tenants meanwhile', async () => {
  const [shop, other] = [newShop(), newShop()];
  await shop.policies({ unknownSku: 'outOfStock' });
  await other.place('mine', [{ sku: 'LAMP' }]);
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    for (const one of ['a', 'b']) await shop.place(`${one}-${moment}`, [{ sku: 'LAMP', backorder: true }]);
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { now: `2026-01-05T09:00:${String(moment + 1).padStart(2, '0')}.000Z` }));
  }
  expect(await waiting(shop)).toBe(2 * MOMENTS);
  const seen = new Set<number>();
  let served = 0;
  let isOver = false;
  const advanced = shop.ok(shop.advance('PT10M')).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const [left] = await Promise.all([waiting(shop), other.order('mine')]);
    seen.add(left);
    if (!isOver) served += 1;
  }
  expect((await advanced).fired.length).toBeGreaterThanOrEqual(2 * MOMENTS);
  const between = [...seen].filter((left) => left > 0 && left < 2 * MOMENTS);
  expect(between.length).toBeGreaterThan(0);
  expect(between.filter((left) => left % 2 !== 0)).toEqual([]);
  expect(served).toBeGreaterThan(0);
});

it('an advance tells of each of many timers, in their order', async () => {
  const shop = newShop();
  const MANY = 450;
  for (let n = 0; n < MANY; n += 1) await shop.place(`many-${n}`, [{ sku: 'LAMP' }]);
  const { fired, refused } = await shop.ok(shop.advance('PT1H'));
  const released = fired.filter(({ timer }: { timer: string }) => timer === 'releaseOrder');
  expect(released.map(({ orderNumber }: { orderNumber: string }) => orderNumber)).toEqual(
    Array.from({ length: MANY }, (_, n) => `many-${n}`),
  );
  expect(refused).toEqual([]);
});
