import { type Attack, Findings, type Ground, many } from '../attack.js';

const shop = {
  name: 'heavy',
  seed: 'heavy',
  date: '2026-01-05T09:00:00Z',
  locations: [{ locationNum: 1, name: 'Warehouse', latitude: 35, longitude: -90 }],
  products: [{ sku: 'A', itemId: 1, title: 'A', prices: { USD: 5 }, stock: [{ locationNum: 1, onHand: 1_000_000 }] }],
};

/** A recipe that grows so many orders, which all wait for their release. */
export const recipeOf = (orders: number): object => ({ seed: { ...shop, orders: { ORDER_CREATED: orders } }, clock: shop.date });

const tenantOf = (lane: number): string => `heavy${lane}`.padEnd(24, '_');

async function inLane({ target, amount }: Ground, lane: number, found: Findings): Promise<void> {
  const tenant = tenantOf(lane);
  const post = (path: string, body?: unknown) => target.call(`/__sandbox/${path}`, { method: 'POST', body, tenant });
  found.status('A reset with a big recipe', await post('reset', recipeOf(amount(400, 4_000))), 200);
  found.status('Other policies', await target.call('/__sandbox/policies', { method: 'PATCH', body: { lifecycle: 'auto' }, tenant }), 200);
  found.status('An advance over many orders', await post('clock/advance', { by: 'P2D' }), 200);
  found.status('A snapshot of many orders', await post('snapshots', { name: 'heavy' }), 201, 409);
  const whole = await target.call('/__sandbox/export', { tenant });
  found.status('An export of many orders', whole, 200);
  const sent = Buffer.from(whole.text);
  const back = await target.call('/__sandbox/import', { method: 'PUT', body: sent, tenant });
  found.status('An import of what was exported', back, 200, ...(sent.length > 100_000_000 ? [413] : []));
  const again = await target.call('/__sandbox/export', { tenant });
  if (back.status === 200) found.unless(again.text === whole.text, 'An import has changed what was exported');
  found.status('A restore', await post('snapshots/heavy/restore'), 200, 404);
  await target.call(`/__sandbox/tenants/${tenant}`, { method: 'DELETE' });
}

/** All that takes long for a tenant, on several tenants at a time. */
export const heavyCalls: Attack = {
  name: 'heavy-calls',
  tries: 'resets with big recipes, advances, snapshots, exports and imports in parallel',
  async play(ground) {
    const found = new Findings();
    await many(4, (lane) => inLane(ground, lane, found));
    return found;
  },
};
