import { describe, expect, it } from 'vitest';
import { RawClient, start } from './raw-client.js';
import { openTarget } from './target.js';

const target = openTarget();
const ask = async (request: string | Buffer): Promise<{ status: number; head: string; body: string }> => {
  const raw = await RawClient.connect(target().port);
  const [answer] = await raw.send(request).answered();
  return answer ?? { status: 0, head: '', body: '' };
};
const message = ({ body }: { body: string }): string => JSON.parse(body).message;

describe('headers', () => {
  it('over 16 kB in total are refused with an error message', async () => {
    const sentence = 'The request line and the headers are larger than the limit of 16384 bytes';
    for (const flood of [`x-a: ${'a'.repeat(20_000)}`, Array.from({ length: 3000 }, (_, i) => `x-${i}: 1`).join('\r\n')]) {
      const answer = await ask(start('GET', '/api/v2/order', flood));
      expect([answer.status, message(answer)]).toEqual([431, sentence]);
      expect(answer.head).toContain('connection: close');
    }
  });

  it('are read even if they are many and small', async () => {
    const flood = Array.from({ length: 1500 }, () => 'a: 1').join('\r\n');
    expect((await ask(start('GET', '/api/v2/order?orderNumber=none', flood))).status).toBe(404);
  });

  it.each([
    ['a site context that is nested', { 'x-site-context': '['.repeat(8_000) }],
    ['a site context with a prototype', { 'x-site-context': '{"__proto__":{"account":"5f689caa4216e7000750d1ef"}}' }],
    ['an account that is a list', { 'x-site-context': '{"account":["5f689caa4216e7000750d1ef"]}' }],
    ['an account that only measures 24', { 'x-site-context': '{"account":{"length":24}}' }],
    ['a site context twice', { 'x-site-context': '{"account":"5f689caa4216e7000750d1ef"}, {"account":"5f689caa4216e7000750d1ef"}' }],
    ['a content type without end', { 'content-type': `application/json;${' a=b;'.repeat(2_000)}` }],
    ['a content type of another kind', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('with %s are refused', async (_what, more) => {
    const response = await target().call('/api/v2/order', 'POST', {}, more as unknown as Record<string, string>);
    expect([400, 415]).toContain(response.status);
  });

  it('accept any token and any request id', async () => {
    for (const more of [{ authorization: `Bearer ${'x'.repeat(8_000)}` }, { 'x-fabric-request-id': 'y'.repeat(8_000) }]) {
      expect((await target().call('/api/v2/order?orderNumber=none', 'GET', undefined, more)).status).toBe(404);
    }
  });

  it('that name a thousand tenants use little memory', async () => {
    const before = target().memory() ?? 0;
    for (let n = 0; n < 1000; n++) {
      const context = JSON.stringify({ account: `__proto__constructor${String(n).padStart(4, '0')}` });
      expect((await target().call('/api/v2/order', 'GET', undefined, { 'x-site-context': context })).status).toBe(200);
    }
    expect((target().memory() ?? 0) - before).toBeLessThan(100);
  });
});

describe('methods', () => {
  it.each(['TRACE', 'PROPFIND', 'M-SEARCH', 'PATCH', 'PURGE', 'LINK', 'DELETE', 'REPORT'])(
    'that a path does not have answer 405: %s',
    async (method) => {
      expect(await ask(start(method, '/api/v2/order'))).toMatchObject({ status: 405, head: expect.stringContaining('allow: GET, POST') });
    },
  );

  it.each(['BREW', 'get', 'GET\0', '{}'])('that HTTP does not know answer 400: %j', async (method) => {
    const answer = await ask(start(method, '/api/v2/order'));
    expect([answer.status, message(answer)]).toEqual([400, expect.stringMatching(/^This is not HTTP\/1\.1/)]);
  });

  it('that ask for another protocol are answered in HTTP/1.1 or not at all', async () => {
    const upgrade = start('GET', '/api/v2/order?orderNumber=none', 'connection: upgrade', 'upgrade: websocket');
    expect((await ask(upgrade)).status).toBe(404);
    expect((await ask('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')).status).toBe(400);
    expect((await ask(Buffer.from('1603010200010001fc0303', 'hex'))).status).toBe(400);
    const raw = await RawClient.connect(target().port);
    expect(await raw.send(start('CONNECT', 'localhost:22')).untilClosed()).toEqual([]);
  });
});

describe('paths', () => {
  it.each([
    ['/%00', 404],
    ['/api/v2/order?orderNumber=%00', 404],
    ['/api/v2/allocation/%00', 400],
    ['/api/v2/order/%', 400],
    ['/api/v2/order/%zz', 400],
    ['/api/v2/order/%c3%28', 400],
    ['/api/v2/order?orderNumber=%', 400],
    ['/api/v2/order?orderNumber=%ff', 400],
    ['/api/v2/../../etc/passwd', 404],
    ['/api/v2/allocation/..%2f..%2fetc%2fpasswd', 400],
    ['//', 404],
    ['/api//v2//order//?orderNumber=none', 404],
    ['http://elsewhere/api/v2/order?orderNumber=none', 404],
    ['/api/v2/allocation/__proto__', 400],
    ['/api/v2/allocation/constructor', 400],
    ['/__proto__', 404],
    ['/api/v2/order?__proto__=1', 400],
    ['/api/v2/order?constructor=1&toString=2', 400],
    ['/api/v2/order?orderNumber[__proto__]=1', 400],
    ['/api/v2/order?orderNumber=1&orderNumber=2', 400],
    ['/api/v2/order?orderNumber=__proto__', 404],
    [`/api/v2/order?orderNumber=${'%F0%9F%98%80'.repeat(100)}`, 404],
    [`/api/v2/order?${'a&'.repeat(7_000)}`, 400],
    [`/api/v2/allocation/${'a'.repeat(1_000)}`, 400],
    [`/api/v2/allocation/${'a'.repeat(15_000)}`, 404],
    [`/${'../'.repeat(5_000)}`, 404],
    [`/${'a'.repeat(20_000)}`, 431],
  ])('and queries of any kind are answered: %.60s', async (path, status) => {
    expect((await ask(start('GET', path))).status).toBe(status);
  });

  it('that are not ASCII answer 400', async () => {
    for (const path of ['/caf\u00e9', '/a b', '/\u0001', '/\u007f']) expect((await ask(Buffer.from(start('GET', path)))).status).toBe(400);
  });
});

describe('extreme values', () => {
  const query = (more: object) => target().call('/api/v2/order/query', 'POST', { filters: {}, ...more });

  it.each([0, -1, 1e9, 1e308, 2 ** 53, 1.5, '10', null, true, [10], {}])(
    'of limit and offset are refused or harmless: %j',
    async (value) => {
      for (const name of ['limit', 'offset']) {
        const response = await query({ [name]: value });
        const body = (await response.json()) as { count: number };
        expect([response.status, Object.keys(body)]).toEqual(
          response.status === 200 ? [200, expect.arrayContaining(['orders'])] : [400, ['message']],
        );
      }
    },
  );

  it.each([
    '0000-00-00T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '+275760-09-13T00:00:00.001Z',
    '-000001-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00+99:99',
    'now',
    '1e99',
    '',
  ])('of dates are refused or harmless: %j', async (date) => {
    const item = { lineItemId: '1', lineItemNumber: 1, itemId: '7', sku: 'A', shipToId: 's1', orderedQuantity: 1 };
    const shipInfo = [{ shipToId: 's1', taxCode: 'T' }];
    const order = { orderNumber: `D${date}`, statusCode: 'ORDER_CREATED', channelId: '12', shipInfo, items: [item], orderDate: date };
    const placed = await target().call('/api/v2/order', 'POST', order);
    expect([200, 400]).toContain(placed.status);
    expect([200, 400]).toContain((await query({ filters: { orderDate: { gte: date, lt: date } } })).status);
    expect([200, 400]).toContain((await target().call('/__sandbox/clock', 'PUT', { now: date, frozen: true })).status);
    expect([200, 400]).toContain((await target().call(`/__sandbox/events?since=${encodeURIComponent(date)}`)).status);
    expect((await target().call('/__sandbox/clock', 'PUT', { now: '2026-01-05T09:00:00Z', frozen: false })).status).toBe(200);
  });

  it.each([
    'P99999999999Y',
    'PT1e9S',
    '-P1D',
    'P',
    '',
    'P1Y2M3W4DT5H6M7.123456789S',
    `P${'9'.repeat(10_000)}D`,
    'PT0.0000000001S',
    'P1D2D',
  ])('of durations are refused or harmless: %.40s', async (by) => {
    expect([200, 400]).toContain((await target().call('/__sandbox/clock/advance', 'POST', { by })).status);
  });

  it.each([1e308, -1e308, 5e-324, 2 ** 53, -0, 0.1 + 0.2, 1e21, 2 ** 31, -1, 0])(
    'of amounts and quantities are refused or harmless: %d',
    async (figure) => {
      const shipInfo = [{ shipToId: 's1', taxCode: 'T' }];
      const line = { lineItemId: '1', lineItemNumber: 1, itemId: '7', sku: 'A', shipToId: 's1', orderedQuantity: 1 };
      const variants = [
        { items: [{ ...line, orderedQuantity: figure }] },
        { items: [{ ...line, itemUnitPrice: figure, itemTaxTotal: figure, itemDiscountsTotal: figure }] },
        { items: [{ ...line, lineItemNumber: figure }] },
        { items: [line], orderTotal: figure, taxTotal: figure, fees: [{ value: figure }], discounts: [{ amount: figure }] },
        { items: [line], payments: [{ paymentCounter: 1, authAmount: figure, chargedAmount: figure }] },
      ];
      for (const [n, variant] of variants.entries()) {
        const orderNumber = `F${figure}-${n}`;
        const order = { orderNumber, statusCode: 'ORDER_CREATED', channelId: '12', currency: 'USD', shipInfo, ...variant };
        const placed = await target().call('/api/v2/order', 'POST', order);
        expect([200, 400]).toContain(placed.status);
        if (placed.status !== 200) continue;
        for (const move of ['release', 'allocate', 'ship']) {
          expect([200, 400, 409]).toContain((await target().call(`/__sandbox/orders/${orderNumber}/moves`, 'POST', { move })).status);
        }
        expect((await target().call(`/api/v2/order?orderNumber=${encodeURIComponent(orderNumber)}`)).status).toBe(200);
      }
      expect([200, 400]).toContain(
        (await target().call('/__sandbox/restock', 'POST', { sku: 'A', locationNum: figure, quantity: figure })).status,
      );
    },
  );
});
