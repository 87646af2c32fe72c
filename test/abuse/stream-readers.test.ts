import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { expect, it, vi } from 'vitest';
import { createSandbox } from '../../src/index.js';

it('a reader that takes nothing of a stream is disconnected, and its place is free again', async () => {
  const sandbox = await createSandbox({ seed: 'empty', limits: { streams: 1, takenWithin: 300 } });
  const headers = {
    authorization: 'Bearer any',
    'content-type': 'application/json',
    'x-site-context': JSON.stringify({ account: sandbox.defaultTenant }),
  };
  // Together more than the buffers of a connection hold.
  const body = JSON.stringify({ filters: [], note: 'x'.repeat(190_000) });
  for (let n = 0; n < 50; n++) await fetch(`${sandbox.url}/api/v2/order/query`, { method: 'POST', headers, body });
  const open = async (): Promise<IncomingMessage> => {
    const asked = get(`${sandbox.url}/__sandbox/requests/stream?last=50`, { agent: false });
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    return response;
  };
  const idle = await open();
  expect(idle.statusCode).toBe(200);
  expect((await open()).statusCode).toBe(503);
  await vi.waitUntil(async () => (await open()).statusCode === 200, { timeout: 10_000 });
  await expect(once(idle.resume(), 'end')).rejects.toThrow('aborted');
  await sandbox.close();
});
