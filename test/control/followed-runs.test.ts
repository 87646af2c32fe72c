import { describe, expect, it } from 'vitest';
import { openShops, type Shop } from './shop.js';
import { StreamReader } from './stream-reader.js';

const newShop = openShops({});

const STREAM = 'text/event-stream';
const follow = (shop: Shop, path: string, body: object, accept = STREAM): Promise<StreamReader> =>
  StreamReader.open(`${shop.sandbox.url}/__sandbox/scenarios${path}`, { ...shop.headers, accept }, body);

const place = (number: string, rest = '') => `  - { call: createOrder, draft: order, with: { body: { orderNumber: ${number} }${rest} } }\n`;
/** Places an order at once, and another one whose answer is held back for a moment. */
const SLOW = `scenario: Two orders\nsteps:\n${place('A-1')}${place('A-2', ', headers: { prefer: wait=0.5 }')}`;

describe('a run of a scenario that is followed', () => {
  it('tells where it is played, each step as it ends, and what the whole answer has', async () => {
    const shop = newShop();
    const stream = await follow(shop, '/runs', { text: SLOW });
    expect([stream.status, stream.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const [started, first] = await stream.take(2);
    expect(first).toMatchObject({ event: undefined, data: { number: 1, outcome: 'passed', answer: { status: 200 } } });
    const tenant = started?.data.tenant;
    expect((await shop.post('/scenarios/preorder/runs', { tenant })).body.message).toBe(
      'A scenario is already being played on this tenant',
    );
    const [second, outcome, ...more] = await stream.take(10);
    expect([second?.data.number, outcome?.event, more]).toEqual([2, 'outcome', []]);
    expect(started).toMatchObject({ event: 'started', data: { tenant, headers: { 'x-fabric-tenant-id': tenant } } });
    expect(outcome?.data).toMatchObject({ ...started?.data, ok: true, steps: [first?.data, second?.data] });
  });

  it('has the same outcome as one whose answer is JSON', async () => {
    const shop = newShop();
    const [, ...told] = await (await follow(shop, '/half-shipped/runs', {})).take(100);
    const outcome = told.pop()?.data;
    expect(told.map(({ data }) => data)).toEqual(outcome.steps);
    const { tenant: _, headers: __, ...whole } = await shop.ok(shop.post('/scenarios/half-shipped/runs', {}));
    expect(outcome).toMatchObject(whole);
  });

  it('ends with the step that failed and its findings', async () => {
    const text = `scenario: Wrong\nsteps:\n${place('A-1')}  - { move: ship, order: A-9 }\n${place('A-2')}`;
    const messages = await (await follow(newShop(), '/runs', { text })).take(10);
    expect(messages.map(({ event, data }) => [event, data.number, data.outcome])).toEqual([
      ['started', undefined, undefined],
      [undefined, 1, 'passed'],
      [undefined, 2, 'failed'],
      ['outcome', undefined, undefined],
    ]);
    expect(messages[2]?.data.findings).toMatchObject([{ file: 'scenario.yaml', line: 4, field: 'status', got: '404' }]);
    expect(messages[3]?.data).toMatchObject({ ok: false, steps: [{ number: 1 }, { number: 2 }] });
  });

  it('is played to its end though its reader goes', async () => {
    const shop = newShop();
    const stream = await follow(shop, '/runs', { tenant: shop.account, text: SLOW });
    await stream.take(2);
    stream.close();
    const placed = () =>
      shop.ok(shop.get('/orders')).then(({ orders }) => orders.map(({ orderNumber }: { orderNumber: string }) => orderNumber));
    await expect.poll(placed).toEqual(['A-2', 'A-1']);
    const again = () => shop.post('/scenarios/preorder/runs', { tenant: shop.account, reset: true });
    await expect.poll(again).toMatchObject({ status: 200, body: { ok: true } });
  });

  it.each([
    ['/nothing/runs', {}, 404],
    ['/preorder/runs', { tenant: 'short' }, 400],
    ['/runs', { text: 'scenario: x\nsteps:\n  - { call: none }\n' }, 400],
  ])('is refused as any call: %s %j', async (path, body, status) => {
    const { status: answered, type } = await follow(newShop(), path, body);
    expect([answered, type]).toEqual([status, 'application/json; charset=utf-8']);
  });

  it.each(['application/json, text/event-stream', '*/*', 'text/html, */*;q=0.8, text/event-stream'])(
    'answers JSON to %s',
    async (accept) => {
      expect((await follow(newShop(), '/appeasement/runs', {}, accept)).type).toBe('application/json; charset=utf-8');
    },
  );
});
