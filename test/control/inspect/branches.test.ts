import { describe, expect, it } from 'vitest';
import type { PartitionJson } from '../../../src/store/state.js';
import { NINE, openShops, Shop } from '../shop.js';

const newShop = openShops();
const short = openShops({ clock: NINE, limits: { changes: 3, branches: 2 } });
const running = openShops({});

const branchOf = async (shop: Shop, point: object): Promise<Shop> => {
  const { status, body } = await shop.post('/branches', point);
  expect([status, body.of]).toEqual([201, shop.account]);
  return new Shop(shop.sandbox, body.tenant);
};

/** A tenant's records in the order of their keys, and its sequence. */
const recordsOf = ({ sequence, collections }: PartitionJson) => ({
  sequence,
  records: Object.entries(collections).map(([name, records]) => [name, records.map((one) => JSON.stringify(one)).sort()]),
});

it('a branch begins with exactly what the tenant had before the change, whichever of its changes that was', async () => {
  const shop = newShop();
  const { store } = shop.sandbox;
  let changes = 0;
  const stop = store.onCommit(({ tenant }) => {
    if (tenant === shop.account) changes += 1;
  });
  const doings: (() => Promise<unknown>)[] = [
    () => shop.post('/restock', { sku: 'LAMP', quantity: 2 }),
    () => shop.place('A-1', [{ sku: 'LAMP', orderedQuantity: 3, backorder: true }]),
    () => shop.move('A-1', { move: 'allocate' }),
    () => shop.place('A-2', [{ sku: 'SOFA' }]),
    () => shop.advance('P31D'),
    () => shop.move('A-1', { move: 'cancelBackorder' }),
    () => shop.policies({ lifecycle: 'auto' }),
    () => shop.post('/faults', { nth: 1, status: 503 }),
    () => shop.move('A-1', { move: 'ship' }),
  ];
  const states: [number, PartitionJson][] = [];
  for (const doing of doings) {
    states.push([changes + 1, store.list(shop.account)]);
    await doing();
  }
  stop();
  const now = recordsOf(store.list(shop.account));
  for (const [change, state] of states) {
    const branch = await branchOf(shop, { change });
    expect([change, recordsOf(store.list(branch.account))]).toEqual([change, recordsOf(state)]);
  }
  expect(recordsOf(store.list(shop.account))).toEqual(now);
  expect((await shop.ok(shop.get('/branches'))).branches.map(({ change }: { change: number }) => change)).toEqual(states.map(([n]) => n));
});

describe('a branch of a refused request', () => {
  it('stands where the request stood: edited it succeeds there, and the tenant is untouched until it takes the branch over', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const { requestBody } = (await shop.ok(shop.get('/requests'))).requests[0];
    await shop.call('POST', '/api/v2/order', { ...requestBody, orderNumber: 'A-2', items: [] });
    await shop.place('A-3', [{ sku: 'LAMP' }]);
    const { latestRequestId } = (await shop.ok(shop.get('/refusals'))).groups[0];
    const branch = await branchOf(shop, { request: latestRequestId });
    const numbers = async (one: Shop) =>
      (await one.ok(one.get('/orders'))).orders.map(({ orderNumber }: { orderNumber: string }) => orderNumber);
    expect(await numbers(branch)).toEqual(['A-1']);
    const again = { tenant: branch.account, body: { ...requestBody, orderNumber: 'A-2' } };
    expect((await shop.ok(shop.post(`/requests/${latestRequestId}/replay`, again))).status).toBe(200);
    expect([await numbers(branch), await numbers(shop)]).toEqual([
      ['A-2', 'A-1'],
      ['A-3', 'A-1'],
    ]);
    const { count, records } = await shop.ok(shop.get(`/branches/${branch.account}/difference`));
    expect(count).toBe(records.length);
    const order = records.find(({ collection }: { collection: string }) => collection === 'orders');
    expect(order).toMatchObject({
      outcome: 'changed',
      fields: expect.arrayContaining([{ field: 'orderNumber', before: 'A-3', after: 'A-2' }]),
    });
    const taken = await shop.ok(shop.post(`/branches/${branch.account}/take-over`, undefined));
    expect(taken).toEqual({ tenant: shop.account, snapshot: 'before-take-over-1', orders: 2 });
    expect(await numbers(shop)).toEqual(['A-2', 'A-1']);
    expect((await shop.get(`/branches/${branch.account}/difference`)).status).toBe(404);
    await shop.ok(shop.post('/snapshots/before-take-over-1/restore', undefined));
    expect(await numbers(shop)).toEqual(['A-3', 'A-1']);
  });

  it('is thrown away with its tenant', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const branch = await branchOf(shop, { request: 1 });
    await shop.ok(shop.call('DELETE', `/__sandbox/tenants/${branch.account}`));
    expect((await shop.ok(shop.get('/branches'))).branches).toEqual([]);
    expect(await shop.post(`/branches/${branch.account}/take-over`, undefined)).toEqual({
      status: 404,
      body: { message: `Branch ${branch.account} not found` },
    });
  });
});

it('a branch sends no webhooks, and its clock stands where the change was made', async () => {
  const shop = running();
  const webhook = {
    events: ['ORDER_CREATE'],
    protocol: 'HTTP',
    requestType: 'POST',
    source: 'S',
    target: 'http://localhost:9/',
    tenantId: 'any',
  };
  await shop.ok(shop.call('POST', '/api/v2/webhook', webhook));
  await shop.place('A-1', [{ sku: 'LAMP' }]);
  const branch = await branchOf(shop, { request: 2 });
  const { at } = (await shop.ok(shop.get('/requests'))).requests[1];
  expect(await branch.ok(branch.get('/clock'))).toEqual({ now: at, frozen: true });
  await branch.place('A-1', [{ sku: 'LAMP' }]);
  await branch.ok(branch.post('/webhooks/settle', {}));
  const [{ status, attempts }] = (await branch.ok(branch.get('/webhooks/deliveries'))).deliveries;
  expect([status, attempts]).toEqual(['EXCEPTION_OCCURRED', [{ at, error: 'A branch sends no webhooks' }]]);
  await branch.ok(branch.post(`/branches/${branch.account}/take-over`, undefined));
  expect((await shop.ok(shop.get('/clock'))).frozen).toBe(false);
});

describe('a branch is refused', () => {
  it('where the change is older than those that are kept, with the number of the oldest', async () => {
    const shop = short();
    for (const number of ['A-1', 'A-2', 'A-3', 'A-4']) await shop.place(number, [{ sku: 'LAMP' }]);
    expect(await shop.post('/branches', { request: 1 })).toEqual({
      status: 409,
      body: { message: `Change 1 of tenant ${shop.account} is too old to branch from: the oldest that is kept has the number 2` },
    });
    await branchOf(shop, { change: 2 });
    await branchOf(shop, { change: 3 });
    const { status, body } = await shop.post('/branches', { change: 4 });
    expect([status, body.message]).toEqual([409, 'There are 2 branches already, the limit: take one over, or delete its tenant']);
  });

  it('where the tenant was replaced since', async () => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.ok(shop.call('PUT', '/__sandbox/import', (await shop.get('/export')).body));
    const { status, body } = await shop.post('/branches', { request: 1 });
    expect([status, body.message]).toEqual([
      409,
      `Change 1 of tenant ${shop.account} is too old to branch from: none is kept, because the tenant was replaced since`,
    ]);
  });

  it.each([
    [{}, 400, 'request'],
    [{ request: 1, change: 1 }, 400, 'change'],
    [{ request: 0 }, 400, 'request'],
    [{ when: 'now' }, 400, 'when'],
    [{ request: 9 }, 404, undefined],
    [{ change: 9 }, 404, undefined],
  ])('for %j', async (point, expected, field) => {
    const shop = newShop();
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const { status, body } = await shop.post('/branches', point);
    expect([status, body.fields?.[0].field]).toEqual([expected, field]);
  });
});
