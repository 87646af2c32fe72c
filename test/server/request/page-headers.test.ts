import { describe, expect, it } from 'vitest';
import { createLog, type RequestLog } from '../../../src/server/outside/log.js';
import { call, fixtureApp } from '../fixtures/app.js';

const thing = { does: () => ({ sku: 'A' }), with: () => undefined, returns: (body: unknown) => body };
const from = async (origin: string) =>
  (await call(await fixtureApp({ getThing: thing }), 'get', '/api/v2/thing/7').set('origin', origin)).headers;

describe('pages of another origin', () => {
  it.each(['http://localhost', 'http://localhost:5173', 'http://shop.localhost:5173', 'https://127.0.0.1:8443', 'http://[::1]:3000'])(
    'on this machine may call: %s',
    async (origin) => {
      const headers = await from(origin);
      expect(headers['access-control-allow-origin']).toBe(origin);
      expect(headers['access-control-expose-headers']).toContain('x-fabric-request-id');
      expect(headers['vary']).toBe('Origin');
    },
  );

  it.each(['https://example.com', 'http://localhost.example.com', 'http://localhost:5173.example.com', 'null', 'file://localhost'])(
    'on other machines may not call: %s',
    async (origin) => {
      expect(await from(origin)).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('may send a preflight for known and unknown paths', async () => {
    const app = await fixtureApp({});
    for (const path of ['/api/v2/thing', '/api/v2/nothing']) {
      const response = await call(app, 'options', path)
        .set('origin', 'http://localhost:5173')
        .set('access-control-request-method', 'POST')
        .set('access-control-request-headers', 'authorization, content-type, x-site-context');
      expect(response.status).toBe(204);
      expect(response.headers['access-control-allow-headers']).toBe('authorization, content-type, x-site-context');
      expect(response.headers['access-control-allow-methods']).toContain('PATCH');
    }
  });

  it('are named in the log once with the option that allows them, unless they are allowed', async () => {
    const lines: string[] = [];
    const log = createLog('pretty', { write: (text) => lines.push(text) }) as RequestLog;
    const origin = 'https://shop.example';
    const ask = async (corsOrigins: string[]) => {
      const app = await fixtureApp({ getThing: thing }, { log, access: { corsOrigins } });
      const answers = [1, 2, 3].map(async () => (await call(app, 'get', '/api/v2/thing/7').set('origin', origin)).headers);
      return new Set((await Promise.all(answers)).map((headers) => headers['access-control-allow-origin']));
    };
    expect(await ask(['https://other.example'])).toEqual(new Set([undefined]));
    expect(lines.filter((line) => line.includes(`--cors-origin ${origin}`))).toHaveLength(1);
    expect([await ask([origin]), await ask(['*'])]).toEqual([new Set([origin]), new Set([origin])]);
  });
});
