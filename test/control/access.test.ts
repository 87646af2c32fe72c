import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox.js';

let sandbox: Sandbox;
const start = async (options: SandboxOptions): Promise<void> => {
  sandbox = await createSandbox({ seed: 'empty', ...options });
};
afterEach(() => sandbox.close());

/** The status of a request with headers that `fetch` would not send. */
const statusOf = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number | undefined> =>
  new Promise((done, fail) => {
    request(sandbox.url + path, { method, headers, agent: false }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

describe('the control API of a sandbox', () => {
  it('answers this machine and refuses web pages of others', async () => {
    await start({});
    const rebound = { host: 'rebound.example:4010' };
    expect(await statusOf('/__sandbox/reset', { origin: 'https://page.example' }, 'POST')).toBe(403);
    expect(await statusOf('/__sandbox/reset', rebound, 'POST')).toBe(403);
    expect(await statusOf('/__sandbox/openapi.json', rebound)).toBe(403);
    expect(await statusOf('/__sandbox/reset', { origin: 'http://localhost:5173' }, 'POST')).toBe(200);
  });

  it('and the API refuse unknown host names, and every answer forbids other pages to embed it', async () => {
    await start({ allowedHosts: ['oms.example'] });
    const rebound = { host: 'rebound.example:4010', authorization: 'Bearer token' };
    for (const path of ['/api/v2/order', '/v3/orders', '/openapi.json', '/nothing'])
      expect([path, await statusOf(path, rebound)]).toEqual([path, 403]);
    for (const host of ['oms.example', 'shop.localhost:4010']) expect(await statusOf('/api/v2/order', { ...rebound, host })).toBe(200);
    for (const path of ['/api/v2/order', '/nothing', '/openapi.yaml', '/__sandbox/health']) {
      const { headers } = await fetch(sandbox.url + path);
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect([path, headers.get('cross-origin-resource-policy')]).toEqual([path, 'same-origin']);
    }
  });

  it('requires its token, except for health', async () => {
    await start({ controlToken: 'secret' });
    expect(await statusOf('/__sandbox/clock')).toBe(401);
    expect(await statusOf('/__sandbox/clock', { 'x-sandbox-token': 'wrong' })).toBe(401);
    expect(await statusOf('/__sandbox/nothing')).toBe(401);
    expect(await statusOf('/__sandbox/clock', { 'x-sandbox-token': 'secret' })).toBe(200);
    expect(await statusOf('/__sandbox/health')).toBe(200);
    const response = await fetch(`${sandbox.url}/__sandbox/faults`, { method: 'DELETE' });
    expect(await response.json()).toEqual({ message: 'The control API requires its token in the header x-sandbox-token' });
    expect(response.headers.has('www-authenticate')).toBe(false);
  });

  it('answers 404 when it is switched off', async () => {
    await start({ control: false });
    for (const path of ['/__sandbox/health', '/__sandbox/openapi.json', '/__sandbox'])
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    expect(await statusOf('/openapi.json')).toBe(200);
  });
});

describe('a sandbox that is closed', () => {
  it('sends the answers that a fault delays at once', async () => {
    await start({});
    const headers = { authorization: 'Bearer token' };
    const waiting = fetch(`${sandbox.url}/api/v2/order`, { headers: { ...headers, prefer: 'wait=50' } });
    const seen = `${sandbox.url}/__sandbox/requests`;
    while (((await (await fetch(seen)).json()) as { count: number }).count === 0);
    await sandbox.close();
    expect((await waiting).status).toBe(200);
  });
});
