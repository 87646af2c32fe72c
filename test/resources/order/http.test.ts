import { beforeEach, describe, expect, it } from 'vitest';
import { newOrder, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const RESERVE = '/api/v2/backpre-order/backorderpreorder-reserve';

describe('HEAD', () => {
  it('answers as GET does, without the body', async () => {
    await tenant.place('A');
    const got = await tenant.call('GET', '/api/v2/order?orderNumber=A');
    const headed = await tenant.call('HEAD', '/api/v2/order?orderNumber=A');
    expect([headed.status, headed.body]).toEqual([200, undefined]);
    for (const name of ['content-type', 'content-length']) expect(headed.headers.get(name)).toBe(got.headers.get(name));
    expect((await tenant.call('HEAD', '/api/v2/order?orderNumber=Z')).status).toBe(404);
    expect((await tenant.raw('HEAD', '/api/v2/order')).status).toBe(401);
    expect((await tenant.call('HEAD', '/api/v2/order/query')).status).toBe(405);
  });
});

describe('OPTIONS', () => {
  it.each<[string, string[]]>([
    ['/api/v2/order', ['GET', 'HEAD', 'OPTIONS', 'POST']],
    ['/api/v2/order/', ['GET', 'HEAD', 'OPTIONS', 'POST']],
    ['/api/v2/order/A/shipto/B/pickup', ['OPTIONS', 'PATCH']],
    [`${RESERVE}/A`, ['DELETE', 'GET', 'HEAD', 'OPTIONS']],
    ['/v3/backorders-preorders/A', ['GET', 'HEAD', 'OPTIONS']],
  ])('of %s answers its methods without a token', async (path, methods) => {
    const answer = await tenant.raw('OPTIONS', path);
    expect([answer.status, answer.body]).toEqual([204, undefined]);
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(methods);
  });

  it('answers 404 for an unknown path', async () => {
    expect((await tenant.raw('OPTIONS', '/api/v2/nothing')).status).toBe(404);
  });
});

describe('a page', () => {
  const from = (origin: string, headers: object = {}) => ({ headers: { origin, ...headers } });
  const preflight = {
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization, content-type, x-site-context',
  };

  it.each(['http://localhost:3000', 'https://localhost', 'http://127.0.0.1:5173', 'http://[::1]:8080'])(
    'of this machine may call the sandbox: %s',
    async (origin) => {
      const asked = await tenant.raw('OPTIONS', '/api/v2/order', from(origin, preflight));
      expect(asked.status).toBe(204);
      expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
      expect(asked.headers.get('access-control-allow-methods')).toContain('POST');
      expect(asked.headers.get('access-control-allow-headers')).toBe('authorization, content-type, x-site-context');
      expect(asked.headers.get('vary')).toContain('Origin');
      const placed = await tenant.call('POST', '/api/v2/order', { body: newOrder('A'), ...from(origin) });
      expect([placed.status, placed.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    },
  );

  it('of this machine may read refusals and the headers that explain them', async () => {
    const refused = await tenant.raw('GET', '/v3/backorders-preorders/x', from('http://localhost:3000'));
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, 'http://localhost:3000']);
    expect(refused.headers.get('access-control-expose-headers')).toContain('x-fabric-request-id');
    expect(refused.headers.get('access-control-expose-headers')).toContain('x-sandbox-unimplemented');
  });

  it.each([
    'https://shop.example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://notlocalhost',
    'http://localhost:3000.example.com',
    'null',
  ])('of another machine may not call the sandbox: %s', async (origin) => {
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await tenant.call(method, '/api/v2/order', from(origin, preflight));
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(answer.headers.get('vary')).toContain('Origin');
    }
  });
});

describe('every answer', () => {
  it('is JSON in UTF-8 and has no headers of the framework', async () => {
    await tenant.place('ä');
    for (const path of ['/api/v2/order', '/api/v2/nothing', '/v3/nothing']) {
      const { headers } = await tenant.call('GET', path);
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect([headers.get('x-powered-by'), headers.get('etag')]).toEqual([null, null]);
    }
  });

  it('of v2 has no request id', async () => {
    const { headers } = await tenant.call('GET', '/api/v2/order', { headers: { 'x-fabric-request-id': 'mine' } });
    expect(headers.get('x-fabric-request-id')).toBeNull();
  });
});

describe('every path works with a trailing slash and without', () => {
  it.each<[string, string, object?]>([
    ['GET', '/api/v2/order/cancel?orderId=x'],
    ['POST', '/api/v2/order/query', { filters: {} }],
    ['POST', '/api/v2/order/cancel', { orderId: 'x', reasonCode: 'y' }],
    ['PUT', '/api/v2/order/A', newOrder('A')],
    ['PATCH', '/api/v2/order/x/customer', { name: { first: 'A' } }],
    ['GET', `${RESERVE}?BackOrderPreOrderReservationId=x`],
    ['GET', `${RESERVE}/A`],
    ['DELETE', `${RESERVE}/x`],
    ['PUT', `${RESERVE}/L1/A`, { vendorId: 'V' }],
    ['POST', '/api/v2/backpre-order/order/backorder/consent-to-delay', { action: 'ACCEPT', backOrderId: 'x' }],
    ['POST', '/api/v2/backpre-order/backorderpreorder-update', {}],
  ])('%s %s', async (method, path, body) => {
    const without = await tenant.call(method, path, { body });
    const slashed = await tenant.call(method, path.replace(/(?=\?|$)/, '/'), { body });
    expect([slashed.status, slashed.body]).toEqual([without.status, without.body]);
    expect([200, 404]).toContain(without.status);
    expect(without.body.message ?? '').not.toMatch(/^There is no/);
  });
});
