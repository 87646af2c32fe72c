import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox } from '../../src/index.js';
import { createOpenSandbox } from '../../src/sandbox/create-open-sandbox.js';
import { newOrder } from '../support/tenant.js';

const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-serve-'));
const warnings: Error[] = [];
const note = (warning: Error): void => void warnings.push(warning);

beforeAll(() => void process.on('warning', note));
afterAll(() => {
  process.off('warning', note);
  rmSync(directory, { recursive: true });
});

it('a start that fails late closes the port and the state file', async () => {
  const db = join(directory, 'db.json');
  const free = await createSandbox({ seed: 'empty' });
  const port = Number(new URL(free.url).port);
  await free.close();
  const failing = {
    port,
    db,
    seed: 'empty',
    get warm(): boolean {
      throw new Error('The last part fails');
    },
  };
  await expect(createSandbox(failing)).rejects.toThrow('The last part fails');
  const next = await createSandbox({ port, db, seed: 'empty' });
  expect(next.url).toBe(`http://127.0.0.1:${port}`);
  await next.close();
});

it('a watcher that throws changes no answer and causes one warning', async () => {
  const broken = (): never => {
    throw new Error('The watcher is broken');
  };
  const watcher = { before: () => undefined, called: broken, controlled: broken };
  const sandbox = await createOpenSandbox({ seed: 'empty', lenient: true, watch: () => watcher });
  const send = async (method: string, path: string, body: object) => {
    const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };
    const response = await fetch(sandbox.url + path, { method, headers, body: JSON.stringify(body) });
    return response.status;
  };
  expect(await send('POST', '/api/v2/order', newOrder('W1'))).toBe(200);
  expect(await send('PUT', '/__sandbox/clock', { frozen: true })).toBe(200);
  expect(await send('PATCH', '/__sandbox/policies', { lifecycle: 'auto' })).toBe(200);
  expect((await fetch(`${sandbox.url}/__sandbox/clock`).then((response) => response.json())) as object).toMatchObject({ frozen: true });
  await sandbox.close();
  expect(warnings.filter(({ message }) => message === 'The watcher is broken')).toHaveLength(1);
});

it('a sandbox does not expose its store', async () => {
  const sandbox = await createSandbox({ seed: 'empty' });
  await sandbox.close();
  expect(Object.keys(sandbox).sort()).toEqual(['app', 'close', 'defaultTenant', 'fresh', 'tenant', 'url']);
});
