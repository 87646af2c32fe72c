import request from 'supertest';
import { expect, it } from 'vitest';
import { createSandbox } from '../../../src/index.js';

it.each([true, false])('/ and /healthz answer without a token (control API: %s)', async (control) => {
  const sandbox = await createSandbox({ seed: 'empty', control });
  const front = await request(sandbox.app).get('/');
  const health = await request(sandbox.app).get('/healthz');
  const other = await request(sandbox.app).post('/healthz');
  const links = await Promise.all(
    Object.values<string>(front.body.links).map(async (path) => (await request(sandbox.app).get(path)).status),
  );
  await sandbox.close();
  expect(front).toMatchObject({ status: 200, body: { name: 'oms-sandbox', version: expect.any(String) } });
  expect(health).toMatchObject({ status: 200, body: { status: 'ok', version: front.body.version } });
  expect(other.status).toBe(404);
  expect(Object.keys(front.body.links)).toHaveLength(control ? 4 : 2);
  expect(links.every((status) => status === 200)).toBe(true);
});
