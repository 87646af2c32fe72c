import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type ControlAccess, createControlGuard } from '../../../src/server/request/control-guard.js';

/** The status a control request is refused with, if it is. */
function refused(headers: IncomingHttpHeaders, access: ControlAccess = {}, { method = 'POST', path = '/__sandbox/reset' } = {}) {
  return createControlGuard(access)({ headers, method } as IncomingMessage, path)?.status;
}

describe('the control API', () => {
  it('lets this machine in', () => {
    for (const host of ['localhost', 'localhost:4010', '127.0.0.1:4010', '127.1.2.3', '[::1]:4010', 'LOCALHOST:4010']) {
      expect([host, refused({ host })]).toEqual([host, undefined]);
    }
    expect(refused({ host: 'localhost:4010', origin: 'http://localhost:5173' })).toBeUndefined();
    expect(refused({})).toBeUndefined();
  });

  it.each(['https://shop.example', 'null', 'http://localhost.evil.example', 'file://'])(
    'refuses the page of %s, health included',
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

  it('answers to the host it is bound to', () => {
    expect(refused({ host: 'oms.example:4010' }, { host: 'oms.example' })).toBeUndefined();
    expect(refused({ host: '10.0.0.1:4010' }, { host: '10.0.0.1' })).toBeUndefined();
    expect(refused({ host: '[fe80::1]:4010' }, { host: 'fe80::1' })).toBeUndefined();
    expect(refused({ host: '10.0.0.2:4010' }, { host: '10.0.0.1' })).toBe(403);
  });

  it.each(['0.0.0.0', '::'])('bound to %s answers to addresses and to names that nobody can have on the internet', (bound) => {
    for (const host of ['10.0.0.1:4010', '[fe80::1]', 'sandbox:4010', 'host.docker.internal:4010']) {
      expect([host, refused({ host }, { host: bound })]).toEqual([host, undefined]);
    }
    expect(refused({ host: 'rebound.example' }, { host: bound })).toBe(403);
  });

  it('wants its token where it has one, but for health and for what browsers ask before', () => {
    const access = { token: 'secret' };
    expect(refused({ host: 'localhost' }, access)).toBe(401);
    expect(refused({ host: 'localhost', 'x-sandbox-token': 'Secret' }, access)).toBe(401);
    expect(refused({ host: 'localhost', 'x-sandbox-token': 'secret' }, access)).toBeUndefined();
    expect(refused({ host: 'localhost' }, access, { method: 'GET', path: '/__sandbox/health/' })).toBeUndefined();
    expect(refused({ host: 'localhost', origin: 'http://localhost' }, access, { method: 'OPTIONS' })).toBeUndefined();
    expect(refused({ host: 'localhost' }, access, { path: '/__sandbox/openapi.json' })).toBe(401);
  });

  it('lets the token in by any host', () => {
    expect(refused({ host: 'oms.example', 'x-sandbox-token': 'secret' }, { token: 'secret' })).toBeUndefined();
    expect(refused({ host: 'oms.example' }, { token: 'secret' }, { path: '/__sandbox/health' })).toBe(403);
  });
});
