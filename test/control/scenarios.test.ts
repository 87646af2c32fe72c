import { describe, expect, it } from 'vitest';
import { openShops, Shop } from './shop.js';

const newShop = openShops({});
const run = (shop: Shop, name: string, body?: object) => shop.post(`/scenarios/${name}/runs`, body);

describe('the scenarios of a sandbox', () => {
  it('are listed by name, with what they show', async () => {
    const { scenarios } = await newShop().ok(newShop().get('/scenarios'));
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
    expect(scenarios.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['half-shipped', 'happy-path', 'preorder']));
    expect(scenarios.find(({ name }: { name: string }) => name === 'half-shipped')).toEqual({
      name: 'half-shipped',
      scenario: 'Half of an order is shipped, the rest is backordered',
      shows: expect.any(String),
      steps: 5,
    });
  });

  it('play on a new tenant and answer its account and headers', async () => {
    const shop = newShop();
    await shop.place('earlier', [{ sku: 'LAMP' }]);
    const outcome = await shop.ok(run(shop, 'half-shipped'));
    expect(outcome).toMatchObject({ ok: true, file: 'scenarios/half-shipped.yaml', kept: { line: 'line-1' } });
    expect(outcome.tenant).not.toBe(shop.account);
    const stage = new Shop(shop.sandbox, outcome.tenant);
    expect(await stage.order(outcome.kept.order)).toMatchObject({
      statusCode: 'ORDER_PARTIALLY_SHIPPED',
      items: [{ backOrderedQuantity: 3 }],
    });
    expect((await stage.get('/clock')).body).toEqual({ now: '2026-01-05T09:00:00.000Z', frozen: true });
    const read = await fetch(`${shop.sandbox.url}/api/v2/order?orderNumber=${outcome.kept.order}`, {
      headers: { ...outcome.headers, authorization: 'Bearer token' },
    });
    expect(read.status).toBe(200);
  });

  it('may be sent as YAML, and a mistake in one is refused by line', async () => {
    const shop = newShop();
    const send = (text: string) => shop.post('/scenarios/runs', { text });
    const outcome = await shop.ok(
      send('scenario: One order\nsteps:\n  - { call: createOrder, draft: order, keep: { order: body.orderNumber } }\n'),
    );
    expect(outcome).toMatchObject({ ok: true, file: 'scenario.yaml', scenario: 'One order' });
    await new Shop(shop.sandbox, outcome.tenant).order(outcome.kept.order);
    const wrong = await send('scenario: One order\nsteps:\n  - { call: createOrders }\n');
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringMatching(/scenario\.yaml:3:.*createOrder/)]);
    expect((await send('scenario: x\nsteps:\n  - include: scenarios/happy-path.yaml\n')).body.message).toContain('is in no file');
  });

  it('do not change the tenant that headers or a token name', async () => {
    const shop = newShop();
    await shop.place('earlier', [{ sku: 'LAMP' }]);
    const before = (await shop.get('/export')).body;
    await shop.ok(run(shop, 'half-shipped'));
    expect((await shop.get('/export')).body).toEqual(before);
    await shop.order('earlier');
  });

  it('play on another new tenant each time with the same order numbers', async () => {
    const shop = newShop();
    const [first, second] = [await shop.ok(run(shop, 'preorder')), await shop.ok(run(shop, 'preorder'))];
    expect(second.tenant).not.toBe(first.tenant);
    expect(second.kept).toEqual(first.kept);
    expect(second.steps).toEqual(first.steps);
  });

  it('play on the unused tenant that the call names', async () => {
    const shop = newShop();
    const outcome = await shop.ok(run(shop, 'half-shipped', { tenant: shop.account }));
    expect(outcome).toMatchObject({ ok: true, tenant: shop.account });
    expect(outcome).not.toHaveProperty('snapshot');
    expect(await shop.order(outcome.kept.order)).toMatchObject({ statusCode: 'ORDER_PARTIALLY_SHIPPED' });
  });

  it('are refused on a tenant with data and do not change it', async () => {
    const shop = newShop();
    await shop.place('earlier', [{ sku: 'LAMP' }]);
    for (const body of [{ tenant: shop.account }, { tenant: shop.account, reset: false }]) {
      const { status, body: refusal } = await run(shop, 'half-shipped', body);
      expect([status, refusal.message]).toEqual([409, expect.stringContaining('send reset: true to replace it')]);
    }
    await shop.order('earlier');
  });

  it('replace a tenant with data when told to, and name the snapshot of its data', async () => {
    const shop = newShop();
    await shop.place('earlier', [{ sku: 'LAMP' }]);
    const again = { tenant: shop.account, reset: true };
    expect(await shop.ok(run(shop, 'half-shipped', again))).toMatchObject({ ok: true, snapshot: 'before-half-shipped-1' });
    expect((await shop.call('GET', '/api/v2/order?orderNumber=earlier')).status).toBe(404);
    expect(await shop.ok(run(shop, 'half-shipped', again))).toMatchObject({ ok: true, snapshot: 'before-half-shipped-2' });
    await shop.ok(shop.post('/snapshots/before-half-shipped-1/restore', undefined));
    await shop.order('earlier');
  });

  it('report problems of the body', async () => {
    const shop = newShop();
    const refusals = await Promise.all([run(shop, 'preorder', { tenant: 'short' }), run(shop, 'preorder', { account: 'x' })]);
    expect(refusals.map(({ status, body }) => [status, body.fields[0].field])).toEqual([
      [400, 'tenant'],
      [400, 'account'],
    ]);
  });

  it('do not change other tenants', async () => {
    const [shop, other] = [newShop(), newShop()];
    await other.place('theirs', [{ sku: 'LAMP' }]);
    await shop.ok(run(shop, 'automatic'));
    expect((await other.ok(other.call('GET', '/api/v2/order'))).map(({ orderNumber }: { orderNumber: string }) => orderNumber)).toEqual([
      'theirs',
    ]);
  });

  it('play one at a time on a tenant', async () => {
    const shop = newShop();
    const again = { tenant: shop.account, reset: true };
    const answers = await Promise.all([run(shop, 'preorder', again), run(shop, 'preorder', again)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await run(shop, 'preorder', again)).status).toBe(200);
  });

  it('answer 404 for a scenario that does not come with the package', async () => {
    for (const name of ['nothing', '..%2Fseeds%2Fempty', '%2Fetc%2Fpasswd']) {
      const { status, body } = await run(newShop(), name);
      expect([status, body.message]).toEqual([404, expect.stringContaining('; expected one of [allocation-shortage, ')]);
    }
  });
});

describe('a sandbox that wants tokens', () => {
  const guarded = openShops({ tokens: ['token'], controlToken: 'control' });

  it('plays a scenario with the tokens of the request', async () => {
    const { sandbox, headers } = guarded();
    const url = `${sandbox.url}/__sandbox/scenarios/appeasement/runs`;
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(401);
    const answer = await fetch(url, { method: 'POST', headers: { ...headers, 'x-sandbox-token': 'control' } });
    expect(await answer.json()).toMatchObject({ ok: true });
  });

  it('answers the failed calls of a scenario without a valid token', async () => {
    const { sandbox, headers } = guarded();
    const answer = await fetch(`${sandbox.url}/__sandbox/scenarios/appeasement/runs`, {
      method: 'POST',
      headers: { ...headers, authorization: 'Bearer other', 'x-sandbox-token': 'control' },
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      ok: false,
      steps: [{ number: 1, outcome: 'failed', findings: [{ field: 'status', got: '401' }], answer: { status: 401 } }],
    });
  });
});
