import { describe, expect, it } from 'vitest';
import { openShops, type Shop } from './shop.js';

const newShop = openShops({});
const run = (shop: Shop, name: string) => shop.post(`/scenarios/${name}/runs`, undefined);

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

  it('bring the tenant to where they end, whatever was there before', async () => {
    const shop = newShop();
    await shop.place('earlier', [{ sku: 'LAMP' }]);
    const outcome = await shop.ok(run(shop, 'half-shipped'));
    expect(outcome).toMatchObject({ ok: true, file: 'scenarios/half-shipped.yaml', kept: { line: 'line-1' } });
    expect(await shop.order(outcome.kept.order)).toMatchObject({
      statusCode: 'ORDER_PARTIALLY_SHIPPED',
      items: [{ backOrderedQuantity: 3 }],
    });
    expect((await shop.call('GET', '/api/v2/order?orderNumber=earlier')).status).toBe(404);
    expect((await shop.get('/clock')).body).toEqual({ now: '2026-01-05T09:00:00.000Z', frozen: true });
    expect(await shop.ok(run(shop, 'half-shipped'))).toEqual(outcome);
  });

  it('touch no other tenant', async () => {
    const [shop, other] = [newShop(), newShop()];
    await other.place('theirs', [{ sku: 'LAMP' }]);
    await shop.ok(run(shop, 'automatic'));
    expect((await other.ok(other.call('GET', '/api/v2/order'))).map(({ orderNumber }: { orderNumber: string }) => orderNumber)).toEqual([
      'theirs',
    ]);
  });

  it('are played one at a time on a tenant', async () => {
    const shop = newShop();
    const answers = await Promise.all([run(shop, 'preorder'), run(shop, 'preorder')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await run(shop, 'preorder')).status).toBe(200);
  });

  it('are not others than those that come with it', async () => {
    for (const name of ['nothing', '..%2Fseeds%2Fempty', '%2Fetc%2Fpasswd']) {
      const { status, body } = await run(newShop(), name);
      expect([status, body.message]).toEqual([404, expect.stringContaining('; there are [allocation-shortage, ')]);
    }
  });
});

describe('a sandbox that wants tokens', () => {
  const guarded = openShops({ tokens: ['token'], controlToken: 'control' });

  it('plays a scenario with those of the request', async () => {
    const { sandbox, headers } = guarded();
    const url = `${sandbox.url}/__sandbox/scenarios/appeasement/runs`;
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(401);
    const answer = await fetch(url, { method: 'POST', headers: { ...headers, 'x-sandbox-token': 'control' } });
    expect(await answer.json()).toMatchObject({ ok: true });
  });

  it('tells of a scenario that fails at its calls', async () => {
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
