import { type Attack, Findings, type Ground, many } from '../attack.js';
import { orderOf } from '../order.js';

const shop = {
  name: 'heavy',
  seed: 'heavy',
  date: '2026-01-05T09:00:00Z',
  locations: [{ locationNum: 1, name: 'Warehouse', latitude: 35, longitude: -90 }],
  products: [{ sku: 'A', itemId: 1, title: 'A', prices: { USD: 5 }, stock: [{ locationNum: 1, onHand: 1_000_000 }] }],
};

const startOf = (more: object): object => ({ seed: { ...shop, ...more }, clock: shop.date });

/** A recipe that grows so many orders, which all wait for their release. */
export const recipeOf = (orders: number): object => startOf({ orders: { ORDER_CREATED: orders } });

const tenantOf = (lane: number): string => `heavy${lane}`.padEnd(24, '_');

async function inLane({ target, amount }: Ground, lane: number, found: Findings): Promise<void> {
  const tenant = tenantOf(lane);
  const post = (path: string, body?: unknown) => target.call(`/__sandbox/${path}`, { method: 'POST', body, tenant });
  found.status('A reset with a big recipe', await post('reset', recipeOf(amount(150, 4_000))), 200);
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

const LINES = 200;

const lines = Array.from({ length: LINES }, (_, n) => ({
  lineItemId: `${n}`,
  lineItemNumber: n + 1,
  itemId: '1',
  sku: 'A',
  shipToId: 's1',
  orderedQuantity: 1,
}));

/** Orders of 200 lines: each step with one, and each page of them, is long. */
export const heavyOrders: Attack = {
  name: 'heavy-orders',
  tries: 'orders of 200 lines: placed, by the page, advanced',
  async play({ target, amount }) {
    const found = new Findings();
    const tenant = tenantOf(0);
    const post = (path: string, body: object) => target.call(path, { method: 'POST', body, tenant });
    found.status('A reset', await post('/__sandbox/reset', startOf({})), 200);
    found.status('Other policies', await target.call('/__sandbox/policies', { method: 'PATCH', body: { lifecycle: 'auto' }, tenant }), 200);
    for (let n = 0; n < amount(8, 400); n++) {
      found.status('An order of 200 lines', await post('/api/v2/order', orderOf(`L${n}`, {}, { items: lines })), 200);
    }
    found.status('A page of large orders', await post('/api/v2/order/query', { filters: {}, limit: 1_000 }), 200);
    found.status('A list of large orders', await target.call('/api/v2/order', { tenant }), 200);
    found.status('An advance over large orders', await post('/__sandbox/clock/advance', { by: 'P2D' }), 200);
    await target.call(`/__sandbox/tenants/${tenant}`, { method: 'DELETE' });
    return found;
  },
};

const listedOrder = (n: number): object => {
  const { statusCode: _, ...order } = orderOf(`R${n}`, { sku: 'A', itemId: '1' }) as { statusCode: string };
  return { order };
};
const product = (n: number): object => ({ ...shop.products[0], sku: `P${n}`, itemId: n + 1 });

/** Recipes that list very much, right and wrong. */
export const heavyRecipes: Attack = {
  name: 'heavy-recipes',
  tries: 'recipes that list very many orders and products, with and without mistakes',
  async play({ target, amount }) {
    const found = new Findings();
    const tenant = tenantOf(0);
    const reset = (more: object) => target.call('/__sandbox/reset', { method: 'POST', body: startOf(more), tenant });
    const count = amount(200, 10_000);
    const orders = Array.from({ length: count }, (_, n) => listedOrder(n));
    const products = Array.from({ length: count * 3 }, (_, n) => product(n));
    found.status('A recipe that lists many orders', await reset({ records: { orders } }), 200);
    found.status('A recipe that lists many products', await reset({ products }), 200);
    found.status('One whose last product is there already', await reset({ products: [...products, product(0)] }), 400);
    const wrong = await reset({ products: products.map(() => ({ color: 'red' })) });
    found.status('One of which all is wrong', wrong, 400);
    found.unless(wrong.text.length < 50_000, `A refusal of ${wrong.text.length} characters`);
    await target.call(`/__sandbox/tenants/${tenant}`, { method: 'DELETE' });
    return found;
  },
};
