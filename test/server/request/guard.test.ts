import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Access, createGuard } from '../../../src/server/request/guard.js';

/** The status a request is refused with, if it is. */
function refused(headers: IncomingHttpHeaders, access: Access = {}, { method = 'POST', path = '/__sandbox/reset' } = {}) {
  return createGuard(access, new Set(['/']))({ headers, method } as IncomingMessage, path, path.startsWith('/__sandbox'))?.status;
}

describe('the guard of the control API', () => {
  it('accepts this machine', () => {
    for (const host of ['localhost', 'localhost:4010', '127.0.0.1:4010', '127.1.2.3', '[::1]:4010', 'LOCALHOST:4010']) {
      expect([host, refused({ host })]).toEqual([host, undefined]);
    }
    expect(refused({ host: 'localhost:4010', origin: 'http://localhost:5173' })).toBeUndefined();
    expect(refused({})).toBeUndefined();
  });

  it.each(['https://shop.example', 'null', 'http://localhost.evil.example', 'file://'])(
    'refuses the page of %s, even for health',
    (origin) => {
      expect(refused({ host: 'localhost', origin })).toBe(403);
      expect(refused({ host: 'localhost', origin }, {}, { method: 'GET', path: '/__sandbox/health' })).toBe(403);
      expect(refused({ host: 'localhost', origin, 'x-sandbox-token': 't' }, { token: 't' })).toBe(403);
    },
  );

  it.each(['rebound.example:4010', '127.0.0.1.rebound.example', 'localhost.rebound.example', '10.0.0.1', 'sandbox'])(
    'refuses the host %s',
    (host) => {
      expect(refused({ host })).toBe(403);
    },
  );

  it('accepts the host that it is bound to', () => {
    expect(refused({ host: 'oms.example:4010' }, { host: 'oms.example' })).toBeUndefined();
    expect(refused({ host: '10.0.0.1:4010' }, { host: '10.0.0.1' })).toBeUndefined();
    expect(refused({ host: '[fe80::1]:4010' }, { host: 'fe80::1' })).toBeUndefined();
    expect(refused({ host: '10.0.0.2:4010' }, { host: '10.0.0.1' })).toBe(403);
  });

  it.each(['0.0.0.0', '::'])('bound to %s accepts addresses and names that no public website can have', (bound) => {
    for (const host of ['10.0.0.1:4010', '[fe80::1]', 'sandbox:4010', 'host.docker.internal:4010']) {
      expect([host, refused({ host }, { host: bound })]).toEqual([host, undefined]);
    }
    expect(refused({ host: 'rebound.example' }, { host: bound })).toBe(403);
  });

  it('requires its token, except for health and preflights', () => {
    const access = { token: 'secret' };
    expect(refused({ host: 'localhost' }, access)).toBe(401);
    expect(refused({ host: 'localhost', 'x-sandbox-token': 'Secret' }, access)).toBe(401);
    expect(refused({ host: 'localhost', 'x-sandbox-token': 'secret' }, access)).toBeUndefined();
    expect(refused({ host: 'localhost' }, access, { method: 'GET', path: '/__sandbox/health/' })).toBeUndefined();
    expect(refused({ host: 'localhost', origin: 'http://localhost' }, access, { method: 'OPTIONS' })).toBeUndefined();
    expect(refused({ host: 'localhost' }, access, { path: '/__sandbox/openapi.json' })).toBe(401);
  });

  it('accepts any host with the token', () => {
    expect(refused({ host: 'oms.example', 'x-sandbox-token': 'secret' }, { token: 'secret' })).toBeUndefined();
    expect(refused({ host: 'oms.example' }, { token: 'secret' }, { path: '/__sandbox/health' })).toBe(403);
  });
});

describe('the guard of the API', () => {
  const api = (headers: IncomingHttpHeaders, access: Access = {}) => refused(headers, access, { method: 'GET', path: '/api/v2/order' });

  it('accepts loopback names, including those below localhost, and the bound address', () => {
    for (const host of ['localhost', 'shop.localhost:4010', 'LOCALHOST.:4010', '127.0.0.1:4010', '[::1]:4010']) {
      expect([host, api({ host })]).toEqual([host, undefined]);
    }
    expect(api({ host: 'oms.example:80' }, { host: 'oms.example' })).toBeUndefined();
    expect(api({})).toBeUndefined();
  });

  it.each(['rebound.example:4010', 'localhost.rebound.example', 'notlocalhost', '10.0.0.1', '127.0.0.1.rebound.example'])(
    'refuses the host %s unless it is allowed',
    (host) => {
      expect(api({ host })).toBe(403);
      expect(api({ host, 'x-sandbox-token': 't' }, { token: 't' })).toBe(403);
      expect(api({ host }, { allowedHosts: ['other.example', host.toUpperCase()] })).toBeUndefined();
    },
  );

  it('refuses requests that a browser marks as cross-site, unless their origin is allowed', () => {
    const host = 'localhost:4010';
    const crossSite = { host, 'sec-fetch-site': 'cross-site' };
    const page = { ...crossSite, origin: 'https://page.example' };
    for (const headers of [crossSite, page, { ...crossSite, origin: 'null' }]) expect(api(headers)).toBe(403);
    expect(api({ ...crossSite, origin: 'http://127.0.0.1:5173' })).toBeUndefined();
    expect(api({ host, 'sec-fetch-site': 'same-site', origin: 'http://localhost:5173' })).toBeUndefined();
    expect(api({ host, 'sec-fetch-site': 'none' })).toBeUndefined();
    expect(api(page, { corsOrigins: ['https://page.example/'] })).toBeUndefined();
    expect(api(page, { corsOrigins: ['https://other.example'] })).toBe(403);
    expect(api(page, { corsOrigins: ['*'] })).toBeUndefined();
    expect(api(crossSite, { corsOrigins: ['*'] })).toBe(403);
  });

  it('lets a link of another site lead to a page, and nothing else', () => {
    const link = { host: 'localhost', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const get = (headers: IncomingHttpHeaders, path = '/', method = 'GET') => refused(headers, {}, { method, path });
    expect(get(link)).toBeUndefined();
    for (const path of ['/api/v2/order', '/__sandbox/health', '/healthz', '/openapi.json'])
      expect([path, get(link, path)]).toEqual([path, 403]);
    expect(get(link, '/', 'POST')).toBe(403);
    expect(get({ ...link, 'sec-fetch-dest': 'iframe' })).toBe(403);
    expect(get({ ...link, 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(get({ ...link, host: 'rebound.example' })).toBe(403);
  });

  it('accepts all pages with *, while the control API accepts only listed and own pages', () => {
    const headers = { host: 'localhost', origin: 'https://page.example' };
    expect(refused(headers, { corsOrigins: ['*'] })).toBe(403);
    expect(refused(headers, { corsOrigins: ['https://page.example'] })).toBeUndefined();
    expect(refused({ host: '10.0.0.1:4010', origin: 'http://10.0.0.1:4010' }, { host: '10.0.0.1' })).toBeUndefined();
    expect(refused({ host: '10.0.0.1:4010', origin: 'http://10.0.0.1:4011' }, { host: '10.0.0.1' })).toBe(403);
  });
});
