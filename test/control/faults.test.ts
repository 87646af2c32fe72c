import { describe, expect, it } from 'vitest';
import { NINE, openShops, type Shop } from './shop.js';

const newShop = openShops();

/** A fresh tenant with faults set. */
async function shopWith(...faults: object[]): Promise<Shop> {
  const shop = newShop();
  for (const fault of faults) expect((await shop.post('/faults', fault)).status).toBe(201);
  return shop;
}

const search = (shop: Shop, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${shop.sandbox.url}/api/v2/order/query`, {
    method: 'POST',
    headers: { ...shop.headers, 'content-type': 'application/json', ...headers },
    body: '{"filters":{}}',
  });

/** Statuses of so many searches, one after the other. */
async function statuses(shop: Shop, calls: number): Promise<number[]> {
  const found: number[] = [];
  for (let call = 0; call < calls; call++) {
    const response = await search(shop);
    await response.arrayBuffer();
    found.push(response.status);
  }
  return found;
}

const line = { sku: 'LAMP', orderedQuantity: 2 };

describe('a fault with a status', () => {
  it('answers in the version’s error shape, by default with the name of the status', async () => {
    const shop = await shopWith(
      { operation: 'queryOrders', status: 503 },
      { path: '/v3/*', status: 429, message: 'Slow down', errorCode: 'X-1' },
    );
    const response = await search(shop);
    expect([response.status, await response.json()]).toEqual([503, { message: 'Service Unavailable' }]);
    expect(response.headers.get('x-sandbox-fault')).toBe('1');
    const v3 = await fetch(`${shop.sandbox.url}/v3/backorders-preorders/1`, {
      headers: { ...shop.headers, 'x-fabric-tenant-id': shop.account },
    });
    expect([v3.status, await v3.json()]).toEqual([429, { type: 'CLIENT_ERROR', message: 'Slow down', errorCode: 'X-1' }]);
    expect(v3.headers.get('x-fabric-request-id')).toBeTruthy();
  });

  it('changes nothing of the tenant except its own counts', async () => {
    const shop = await shopWith({ status: 500 });
    const before = await shop.ok(shop.get('/export'));
    expect((await shop.call('POST', '/api/v2/order', { any: 'thing' })).status).toBe(500);
    const after = await shop.ok(shop.get('/export'));
    expect(after.collections.faults).toEqual([{ id: '1', status: 500, calls: 1, hits: 1 }]);
    expect({ ...after, collections: { ...after.collections, faults: before.collections.faults } }).toEqual(before);
  });

  it('takes effect after the token check and before validation', async () => {
    const shop = await shopWith({ operation: 'createOrder', status: 502 });
    expect((await shop.call('POST', '/api/v2/order', {})).status).toBe(502);
    const { authorization: _, ...rest } = shop.headers;
    const response = await fetch(`${shop.sandbox.url}/api/v2/order`, { method: 'POST', headers: rest });
    expect(response.status).toBe(401);
  });

  it('takes effect after the calls it skips, as often as it says', async () => {
    const shop = await shopWith({ operation: ['queryOrders', 'getOrder'], skip: 1, times: 2, status: 503 }, { nth: 5, status: 500 });
    expect(await statuses(shop, 6)).toEqual([200, 503, 503, 200, 200, 200]);
    expect(await statuses(shop, 2)).toEqual([500, 200]);
    expect((await shop.ok(shop.get('/faults'))).faults).toEqual([
      { id: '1', operation: ['queryOrders', 'getOrder'], skip: 1, times: 2, status: 503, calls: 8, hits: 2 },
      { id: '2', skip: 4, times: 1, status: 500, calls: 6, hits: 1 },
    ]);
  });

  it('applies to the method and path that it names', async () => {
    const shop = await shopWith({ method: 'GET', status: 500 }, { path: '/api/*/order/query/', status: 503 });
    expect(await statuses(shop, 1)).toEqual([503]);
    expect((await shop.call('GET', '/api/v2/order?orderNumber=1')).status).toBe(500);
    expect((await shop.call('POST', '/api/v2/order', {})).status).toBe(400);
  });

  it('takes effect at random, and at the same calls in every run with the same seed', async () => {
    const fault = { probability: 0.5, seed: 'dice', status: 500 };
    const [one, two, three] = [await shopWith(fault), await shopWith(fault), await shopWith({ ...fault, seed: 'coin' })];
    const runs = [await statuses(one, 24), await statuses(two, 24), await statuses(three, 24)];
    expect(runs[0]).toEqual(runs[1]);
    expect(runs[0]).not.toEqual(runs[2]);
    expect(new Set(runs[0])).toEqual(new Set([200, 500]));
  });

  it('never reaches another tenant, nor the control API', async () => {
    const [shop, other] = [await shopWith({ status: 500 }), newShop()];
    expect([await statuses(shop, 1), await statuses(other, 1)]).toEqual([[500], [200]]);
    expect((await other.ok(other.get('/faults'))).faults).toEqual([]);
    expect((await shop.get('/clock')).status).toBe(200);
  });
});

describe('a fault that delays', () => {
  it('delays only the answer, not the operation or other clients, and ends when the client disconnects', async () => {
    const shop = await shopWith({ operation: 'cancelOrder', delay: { ms: 60_000 } });
    const { orderId } = await shop.place('1', [line]);
    const client = new AbortController();
    const cancelling = fetch(`${shop.sandbox.url}/api/v2/order/cancel`, {
      method: 'POST',
      headers: { ...shop.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ orderId, reasonCode: 'wrong item' }),
      signal: client.signal,
    });
    while ((await shop.order('1')).statusCode !== 'ORDER_CANCELLED');
    client.abort();
    await expect(cancelling).rejects.toThrow();
  });

  it('can be combined with another effect and draw its delay from a range', async () => {
    const shop = await shopWith({ delay: { minMs: 20, maxMs: 30 } }, { status: 504, delay: { ms: 20 } });
    const started = performance.now();
    const response = await search(shop);
    expect([response.status, response.headers.get('x-sandbox-fault')]).toEqual([504, '1, 2']);
    expect(performance.now() - started).toBeGreaterThan(38);
  });
});

describe('a rate limit', () => {
  it('answers 429 with Retry-After past the limit, until the tenant’s clock leaves the window', async () => {
    const shop = await shopWith({ operation: 'queryOrders', rateLimit: { limit: 2, perSeconds: 60 } });
    expect(await statuses(shop, 4)).toEqual([200, 200, 429, 429]);
    await shop.advance('PT20S');
    const response = await search(shop);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '40']);
    await shop.advance('PT40S');
    expect(await statuses(shop, 3)).toEqual([200, 200, 429]);
    expect((await shop.ok(shop.get('/faults'))).faults[0]).toMatchObject({ calls: 8, hits: 4 });
  });

  it('sends the Retry-After that it was given', async () => {
    const shop = await shopWith({ rateLimit: { limit: 0, perSeconds: 1, retryAfter: 7 }, message: 'Enough' });
    const response = await search(shop);
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([429, '7', { message: 'Enough' }]);
  });
});

describe('a fault of the connection or the body', () => {
  it('closes the connection without an answer and does not run the operation', async () => {
    const shop = await shopWith({ operation: 'createOrder', times: 1, connection: 'cut' });
    await expect(shop.place('1', [line])).rejects.toThrow();
    await shop.place('1', [line]);
  });

  it('damages the answer to a HEAD request without harm', async () => {
    const shop = await shopWith({ nth: 1, body: 'truncated' });
    const head = () =>
      fetch(`${shop.sandbox.url}/api/v2/order`, { method: 'HEAD', headers: shop.headers }).then(
        ({ status }) => status,
        () => 'cut',
      );
    expect([200, 'cut']).toContain(await head());
    expect(await head()).toBe(200);
  });

  it('sends no body although the operation ran', async () => {
    const shop = await shopWith({ operation: 'queryOrders', nth: 1, body: 'empty' });
    const response = await search(shop);
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '0', '']);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('closes the connection in the middle of the announced body', async () => {
    const shop = await shopWith({ operation: 'createOrder', nth: 1, body: 'truncated' });
    await expect(shop.place('1', [line])).rejects.toThrow();
    expect((await shop.order('1')).orderNumber).toBe('1');
    const refused = await shopWith({ body: 'truncated' });
    const response = await search(refused, { 'content-type': 'text/plain' });
    expect([response.status, Number(response.headers.get('content-length')) > 40]).toEqual([415, true]);
    await expect(response.text()).rejects.toThrow();
  });
});

describe('a business fault', () => {
  it('starts new orders on hold, or makes allocations fall short', async () => {
    const shop = await shopWith(
      { business: 'fraudHold', times: 1 },
      { business: 'paymentDeclined', times: 1 },
      { business: 'noStock', skus: ['LAMP'] },
    );
    expect((await shop.place('1', [line])).statusCode).toBe('ORDER_HOLD_FRAUD');
    const card = { paymentId: 'card', cardIdentifier: '1111', expirationYear: '2030' };
    const payments = [{ paymentCounter: 1, paymentDate: NINE, paymentIdentifier: card, authAmount: 20, paymentStatus: 'AUTHORIZED' }];
    const declined = await shop.place('2', [line], { payments });
    expect([declined.statusCode, declined.payments[0].paymentStatus]).toEqual(['ORDER_HOLD_AUTH_PENDING', 'ERROR']);
    await shop.place('3', [line]);
    const refused = await shop.move('3', { move: 'allocate' });
    expect([refused.status, refused.body.message]).toEqual([409, 'Line line-1: stock covers 0 of them for SKU LAMP']);
  });
});

describe('the faults of a tenant', () => {
  it('can be lifted one by one or all at once', async () => {
    const shop = await shopWith({ status: 500 }, { status: 502 }, { status: 503 });
    expect(await shop.ok(shop.call('DELETE', '/__sandbox/faults/1'))).toEqual({ id: '1', status: 500, calls: 0, hits: 0 });
    expect(await statuses(shop, 1)).toEqual([502]);
    const { lifted } = await shop.ok(shop.call('DELETE', '/__sandbox/faults'));
    expect(lifted.map(({ id, hits }: { id: string; hits: number }) => [id, hits])).toEqual([
      ['2', 1],
      ['3', 0],
    ]);
    expect(await statuses(shop, 1)).toEqual([200]);
    expect(await shop.call('DELETE', '/__sandbox/faults/2')).toEqual({ status: 404, body: { message: 'Fault 2 not found' } });
  });

  it.each([
    [{}, 'status', 'must be given, or one of [delay, rateLimit, connection, body, business, webhook]'],
    [{ status: 200 }, 'status', 'must be at least 400'],
    [{ status: 500, connection: 'cut' }, 'connection', 'cannot be combined with status: a fault has one effect'],
    [{ operation: 'createOrdr', status: 500 }, 'operation', 'must be an operationId of the API; "createOrdr" is none'],
    [{ statuss: 500 }, 'statuss', 'is not a known field; did you mean status?'],
    [{ status: 500, nth: 2, skip: 1 }, 'skip', 'cannot be combined with nth'],
    [{ delay: { minMs: 9, maxMs: 3 } }, 'delay.maxMs', 'must be at least minMs'],
    [{ delay: { ms: 9, maxMs: 3 } }, 'delay', 'must have either ms or both of minMs and maxMs'],
    [{ rateLimit: { limit: 3 } }, 'rateLimit.perSeconds', 'must not be null'],
    [{ business: 'noStock', times: 1 }, 'times', 'cannot be combined with business'],
    [{ business: 'fraudHold', path: '/v3/*' }, 'path', 'cannot be combined with business'],
    [{ status: 500, skus: ['A'] }, 'skus', 'cannot be combined with status'],
    [{ status: 500, probability: 2 }, 'probability', 'must be at most 1'],
  ])('are refused if they contradict themselves: %o', async (fault, field, message) => {
    const { status, body } = await newShop().post('/faults', fault);
    expect([status, body.fields.map((one: object) => one)]).toEqual([400, [expect.objectContaining({ field, message })]]);
  });
});
