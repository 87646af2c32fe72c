import { describe, expect, it } from 'vitest';
import { createOpenSandbox } from '../../src/sandbox/create-open-sandbox.js';
import { NINE, openShops, Shop } from './shop.js';
import { type Read, StreamReader } from './stream-reader.js';

const newShop = openShops({ clock: NINE, limits: { streams: 3, streamBacklog: 5, streamHeartbeat: 50 } });
const withoutLog = openShops({ clock: NINE, requestLog: false });

const follow = (shop: Shop, path: string, after?: string): Promise<StreamReader> =>
  StreamReader.open(`${shop.sandbox.url}/__sandbox${path}`, { ...shop.headers, ...(after !== undefined && { 'last-event-id': after }) });

const place = (shop: Shop, number: string) => shop.place(number, [{ sku: 'LAMP' }]);
const told = ({ event, data }: Read): string => event ?? `${data.orderNumber} ${data.type}`;
const paths = (messages: Read[]): string[] => messages.map(({ event, data }) => event ?? `${data.method} ${data.path} ${data.status}`);

describe('the stream of events', () => {
  it('sends each event as it happens, with the record that the list has', async () => {
    const shop = newShop();
    await place(shop, 'A-1');
    const stream = await follow(shop, '/events/stream');
    expect([stream.status, stream.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await place(shop, 'A-2');
    const sent = await stream.take(2);
    const { events } = await shop.ok(shop.get('/events?orderNumber=A-2'));
    expect(sent).toEqual(events.map((event: { id: string }) => ({ id: event.id, event: undefined, data: event })));
  });

  it('begins with the latest events that `last` asks for, and is filtered by order and type', async () => {
    const shop = newShop();
    for (const number of ['A-1', 'A-2']) await place(shop, number);
    expect((await (await follow(shop, '/events/stream?last=3')).take(3)).map(told)).toEqual([
      'A-1 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL',
      'A-2 ORDER_CREATE',
      'A-2 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL',
    ]);
    const filtered = await follow(shop, '/events/stream?type=ORDER_CREATE&orderNumber=A-3&last=5');
    for (const number of ['A-4', 'A-3']) await place(shop, number);
    expect((await filtered.take(1)).map(told)).toEqual(['A-3 ORDER_CREATE']);
  });

  it('goes on after the last event that a reader has, and says `missed` if that is not known', async () => {
    const shop = newShop();
    const first = await follow(shop, '/events/stream');
    await place(shop, 'A-1');
    const [created] = await first.take(1);
    first.close();
    await place(shop, 'A-2');
    expect((await (await follow(shop, '/events/stream', created?.id)).take(3)).map(told)).toEqual([
      'A-1 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL',
      'A-2 ORDER_CREATE',
      'A-2 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL',
    ]);
    const lost = await follow(shop, '/events/stream', '000000000000000000000000');
    await place(shop, 'A-3');
    expect((await lost.take(2)).map(told)).toEqual(['missed', 'A-3 ORDER_CREATE']);
  });

  it('says `reset` when the tenant is reset, restored or forgotten, and goes on', async () => {
    const shop = newShop();
    await shop.post('/snapshots', { name: 'empty' });
    const stream = await follow(shop, '/events/stream?type=ORDER_CREATE');
    await place(shop, 'A-1');
    await shop.post('/reset', {});
    await place(shop, 'A-2');
    expect((await stream.take(3)).map(told)).toEqual(['A-1 ORDER_CREATE', 'reset', 'A-2 ORDER_CREATE']);
    await shop.ok(shop.post('/snapshots/empty/restore', undefined));
    expect((await stream.take(1)).map(told)).toEqual(['reset']);
    await place(shop, 'A-3');
    await shop.ok(shop.call('DELETE', `/__sandbox/tenants/${shop.account}`));
    await place(shop, 'A-4');
    expect((await stream.take(3)).map(told)).toEqual(['A-3 ORDER_CREATE', 'reset', 'A-4 ORDER_CREATE']);
  });

  it('has only the tenant’s own events and none of refused requests', async () => {
    const [shop, other] = [newShop(), newShop()];
    const stream = await follow(shop, '/events/stream');
    await place(other, 'B-1');
    await place(shop, 'A-1');
    await shop.move('A-1', { move: 'ship' });
    await place(shop, 'A-2');
    expect((await stream.take(3)).map(told)).toEqual(['A-1 ORDER_CREATE', 'A-1 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL', 'A-2 ORDER_CREATE']);
  });

  it('sends comments while nothing happens', async () => {
    const shop = newShop();
    const stream = await follow(shop, '/events/stream');
    const next = stream.next();
    await expect.poll(() => stream.comments.length).toBeGreaterThan(1);
    await place(shop, 'A-1');
    expect((await next)?.data.type).toBe('ORDER_CREATE');
  });

  it('disconnects a reader for whom too many events wait', async () => {
    const shop = newShop();
    const numbers = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'];
    for (const number of numbers) await place(shop, number);
    const stream = await follow(shop, '/events/stream');
    // All in one turn of the event loop, so that the reader cannot take any in between.
    const tenant = shop.sandbox.tenant(shop.account);
    for (const number of numbers) tenant.move(number, 'cancel');
    await expect(stream.take(100)).rejects.toThrow();
  });
});

describe('the stream of requests', () => {
  it('sends each request of the API as the list has it', async () => {
    const shop = newShop();
    const stream = await follow(shop, '/requests/stream');
    await place(shop, 'A-1');
    await shop.call('GET', '/api/v2/order?orderNumber=A-9');
    const sent = await stream.take(2);
    const { requests } = await shop.ok(shop.get('/requests'));
    expect(sent.map(({ data }) => data)).toEqual(requests);
    expect(paths(sent)).toEqual(['POST /api/v2/order 200', 'GET /api/v2/order 404']);
  });

  it('goes on after the last request that a reader has', async () => {
    const shop = newShop();
    for (const number of ['1', '2', '3']) await shop.call('GET', `/api/v2/order?orderNumber=${number}`);
    const numbers = (messages: Read[]) => messages.map(({ event, data }) => event ?? data.query.orderNumber);
    const [second, third] = await (await follow(shop, '/requests/stream?last=2')).take(2);
    expect(numbers([second as Read, third as Read])).toEqual(['2', '3']);
    expect(numbers(await (await follow(shop, '/requests/stream', second?.id)).take(1))).toEqual(['3']);
    const filtered = await follow(shop, '/requests/stream?last=1&status=200');
    await place(shop, 'A-1');
    expect(paths(await filtered.take(1))).toEqual(['POST /api/v2/order 200']);
  });

  it('says `missed` where requests were dropped, and `reset` where the log begins anew', async () => {
    const shop = newShop();
    await shop.call('GET', '/api/v2/order?orderNumber=1');
    const [first] = await (await follow(shop, '/requests/stream?last=1')).take(1);
    await shop.call('GET', '/api/v2/order?orderNumber=2');
    await shop.ok(shop.call('DELETE', '/__sandbox/requests'));
    const stream = await follow(shop, '/requests/stream', first?.id);
    await shop.call('GET', '/api/v2/order?orderNumber=3');
    expect(paths(await stream.take(2))).toEqual(['missed', 'GET /api/v2/order 404']);
    await shop.post('/reset', {});
    await place(shop, 'A-1');
    expect(paths(await stream.take(2))).toEqual(['reset', 'POST /api/v2/order 200']);
    expect(paths(await (await follow(shop, '/requests/stream', first?.id)).take(1))).toEqual(['missed']);
  });

  it('answers 409 when the sandbox keeps no request log', async () => {
    expect(await withoutLog().get('/requests/stream')).toMatchObject({ status: 409 });
  });
});

describe('the stream of changes', () => {
  const follow20 = (shop: Shop) => follow(shop, '/changes/stream?everyMs=20');

  it('tells at once how far the tenant has come, and once for many changes', async () => {
    const shop = newShop();
    await place(shop, 'A-1');
    const stream = await follow20(shop);
    const [first] = await stream.take(1);
    expect(first?.data).toEqual({ change: expect.any(Number), request: 1 });
    // All in one turn of the event loop, so that nothing can be sent in between
    const tenant = shop.sandbox.tenant(shop.account);
    for (const move of ['hold', 'liftHold', 'hold', 'liftHold'] as const) tenant.move('A-1', move, { hold: 'CSR' });
    const [second] = await stream.take(1);
    expect(second?.data).toEqual({ change: first?.data.change + 4, request: 1 });
    await shop.call('GET', '/api/v2/order?orderNumber=A-9');
    expect((await stream.take(1)).map(({ data }) => data)).toEqual([{ ...second?.data, request: 2 }]);
  });

  it('tells a set clock and a reset, and nothing of other tenants', async () => {
    const [shop, other] = [newShop(), newShop()];
    const stream = await follow20(shop);
    const [first] = await stream.take(1);
    await place(other, 'B-1');
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { now: '2026-01-06T09:00:00Z' }));
    expect((await stream.take(1))[0]?.data.change).toBe(first?.data.change + 1);
    await shop.ok(shop.post('/reset', {}));
    expect((await stream.take(1))[0]?.data.change).not.toBe(first?.data.change + 1);
  });

  it('has no requests where none are logged', async () => {
    expect((await (await follow20(withoutLog())).take(1))[0]?.data).toEqual({ change: 0 });
  });
});

describe('streams', () => {
  it('refuse one above the limit until another is closed', async () => {
    const shop = newShop();
    const open = await Promise.all(['/events/stream', '/requests/stream', '/events/stream'].map((path) => follow(shop, path)));
    expect(await shop.get('/events/stream')).toMatchObject({
      status: 503,
      body: { message: expect.stringContaining('3 streams are open') },
    });
    open[0]?.close();
    await expect.poll(async () => (await follow(shop, '/events/stream')).status).toBe(200);
  });

  it.each(['/events/stream?last=-1', '/events/stream?type=NONE', '/requests/stream?method=FETCH', '/events/stream?since=now'])(
    'refuse %s',
    async (path) => {
      expect((await newShop().get(path)).status).toBe(400);
    },
  );

  it('answer HEAD without staying open', async () => {
    const { sandbox, headers } = newShop();
    const answer = await fetch(`${sandbox.url}/__sandbox/events/stream`, { method: 'HEAD', headers });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('end with what has happened when the sandbox closes', async () => {
    const sandbox = await createOpenSandbox({ seed: 'empty' });
    const shop = new Shop(sandbox, sandbox.defaultTenant);
    const stream = await follow(shop, '/events/stream');
    await place(shop, 'A-1');
    await sandbox.close();
    expect((await stream.take(10)).map(told)).toEqual(['A-1 ORDER_CREATE', 'A-1 SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL']);
  });
});
