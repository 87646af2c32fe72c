import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/index.js';
import { newOrder, Tenant } from '../support/tenant.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', limits: { tenants: 3, bodyBytes: 2_000, importBytes: 4_000, faults: 2 } });
});
afterAll(() => sandbox.close());

const tenant = (n: number): Tenant => new Tenant(sandbox, String(n).padStart(24, 'a'));

it('the first write of a tenant above the limit is refused with 503, and works once another is deleted', async () => {
  for (const n of [1, 2, 3]) await tenant(n).place('O1');
  const refused = await tenant(4).post('/order', newOrder('O1'));
  expect([refused.status, refused.body.message]).toEqual([503, expect.stringContaining('data of 3 tenants')]);
  expect((await tenant(4).get('/order?orderNumber=O1')).status).toBe(404);
  expect(
    (await tenant(4).call('PUT', '/__sandbox/import', { body: await tenant(1).ok(tenant(1).call('GET', '/__sandbox/export')) })).status,
  ).not.toBe(200);
  for (const n of [1, 2, 3]) expect((await tenant(n).order('O1')).orderNumber).toBe('O1');
  await tenant(1).ok(tenant(1).call('DELETE', `/__sandbox/tenants/${tenant(1).account}`));
  await tenant(4).place('O1');
});

it('a large body is accepted for an import or a reset only', async () => {
  const sized = (bytes: number): string => `{}${' '.repeat(bytes - 2)}`;
  const statusOf = async (method: string, path: string, bytes: number) =>
    (await tenant(2).call(method, path, { body: sized(bytes) })).status;
  expect(await statusOf('POST', '/__sandbox/reset', 3_000)).toBe(200);
  expect(await statusOf('POST', '/__sandbox/reset', 5_000)).toBe(413);
  expect(await statusOf('PUT', '/__sandbox/import', 3_000)).toBe(400);
  expect(await statusOf('PATCH', '/__sandbox/policies', 3_000)).toBe(413);
  expect(await statusOf('POST', '/api/v2/order', 3_000)).toBe(413);
});

it('the faults of a tenant are limited, however they are set', async () => {
  const fault = { status: 500, path: '/nowhere' };
  for (const _ of [1, 2]) expect((await tenant(3).call('POST', '/__sandbox/faults', { body: fault })).status).toBe(201);
  const refused = await tenant(3).call('POST', '/__sandbox/faults', { body: fault });
  expect([refused.status, refused.body.message]).toEqual([409, 'There are 2 faults already: lift some']);
  const faults = ['1', '2', '3'].map((id) => ({ id, ...fault, calls: 0, hits: 0 }));
  const body = { format: 2, sequence: 0, clock: { kind: 'real' }, collections: { faults } };
  const imported = await tenant(3).call('PUT', '/__sandbox/import', { body });
  expect([imported.status, imported.body.message]).toEqual([400, '[collections.faults must hold at most 2 faults]']);
});
