import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { createSandbox, type Sandbox } from 'oms-sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';

const page = new URL('index.html', import.meta.url);

/** The storefront's own server: its port, and so its origin, differs from the sandbox's. */
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  createReadStream(page).pipe(response);
});
let origin: string;
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'default', clock: '2026-01-05T09:00:00Z' });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await sandbox.close();
});

it('a page of this machine can call the sandbox with its headers', async () => {
  const { headers } = sandbox.tenant();
  const preflight = await fetch(`${sandbox.url}/api/v2/order?orderNumber=W-1`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization,x-site-context' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,x-site-context');

  const answer = await fetch(`${sandbox.url}/api/v2/order/query`, {
    method: 'POST',
    headers: { ...headers, origin, 'content-type': 'application/json' },
    body: JSON.stringify({ filters: {} }),
  });
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
});

it('a page of another site cannot call the sandbox', async () => {
  const answer = await fetch(`${sandbox.url}/api/v2/order`, { method: 'OPTIONS', headers: { origin: 'https://example.com' } });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0);

it('the storefront shows the status of an order in a browser', { timeout: 60_000 }, async ({ skip }) => {
  if (browser === undefined) return skip('there is no Chromium on this machine');
  const shop = sandbox.tenant();
  const [{ orderNumber = '', orderTotal, currency } = {}] = shop.orders({ statusCode: 'ORDER_ALLOCATED' });
  const settings = new URLSearchParams({ oms: sandbox.url, account: shop.account, orderNumber });
  const [output] = /<output>.*?<\/output>/s.exec(await shownBy(browser, `${origin}/?${settings}`)) ?? [];
  expect(output).toBe(`<output>Order Allocated, ${orderTotal} ${currency}</output>`);
});

/** The page after its requests have been answered. */
async function shownBy(program: string, url: string): Promise<string> {
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=10000', '--dump-dom', url];
  return (await promisify(execFile)(program, options)).stdout;
}
