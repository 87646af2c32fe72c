import { beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const create = (body: object) => tenant.v3('POST', '/inventory-counters', { body });

it('a tenant has at most 500 counters of its own, in both versions', async () => {
  const full = open();
  const exported = await full.ok(full.call('GET', '/__sandbox/export'));
  const counters = Array.from({ length: 500 }, (_, i) => ({ id: `c${i}`, code: `c${i}`, name: `c${i}` }));
  await full.ok(full.call('PUT', '/__sandbox/import', { body: { ...exported, collections: { counters } } }));
  const one = { name: 'one more', code: 'more' };
  const message = 'code must not be added: the tenant has 500, the most that it can';
  expect(await full.post('/inventory/counter', one)).toMatchObject({ status: 400, body: { message: `[${message}]` } });
  expect(await full.v3('POST', '/inventory-counters', { body: one })).toMatchObject({ status: 400, body: { message } });
  expect(await full.ok(full.get('/inventory/counter'))).toHaveLength(503);
  expect((await full.put('/inventory/counter/c1', { name: 'renamed' })).status).toBe(200);
});

describe('a counter of v3', () => {
  it('is one record in both versions', async () => {
    const { status, body } = await create({ code: 'inRepair', name: 'In repair' });
    expect([status, body]).toEqual([201, { id: expect.any(String), code: 'inRepair', name: 'In repair' }]);
    expect(await tenant.ok(tenant.get('/inventory/counter/inRepair'))).toEqual(body);
    const renamed = await tenant.v3('PUT', '/inventory-counters/inRepair', { body: { name: 'At the workshop' } });
    expect([renamed.status, renamed.body]).toEqual([200, { ...body, name: 'At the workshop' }]);
    expect(await tenant.ok(tenant.get('/inventory/counter/inRepair'))).toEqual(renamed.body);
    expect((await tenant.v3('GET', '/inventory-counters/inRepair')).body).toEqual(renamed.body);
  });

  it('needs its code only, which nothing else may have', async () => {
    expect((await create({ code: 'lost' })).body).toMatchObject({ code: 'lost', name: 'lost' });
    expect(await create({ code: 'lost', name: 'Again' })).toMatchObject({ status: 409, body: { errorCode: 'SERVICE-4005' } });
    expect((await create({ code: 'onHand' })).status).toBe(409);
    expect((await create({ name: 'No code' })).body).toMatchObject({ message: 'code must not be null', errorCode: 'SERVICE-4003' });
    expect(await create({ code: 'in repair' })).toMatchObject({ status: 400, body: { message: expect.stringMatching(/^code must be/) } });
    const ofSystem = await tenant.v3('PUT', '/inventory-counters/onHand', { body: { name: 'Here' } });
    expect([ofSystem.status, ofSystem.body.message]).toEqual([400, expect.stringContaining('onHand')]);
    const nameless = await tenant.v3('PUT', '/inventory-counters/lost', { body: { name: 5 } });
    expect([nameless.status, nameless.body.message]).toEqual([400, 'name must be a string']);
    expect((await tenant.v3('GET', '/inventory-counters/nowhere')).body.errorCode).toBe('SERVICE-4004');
    const page = await tenant.v3('GET', '/inventory-counters?limit=3&offset=2');
    expect(page.body).toMatchObject({
      data: [{ code: 'shipped' }, { code: 'inRepair' }, { code: 'lost' }],
      pagination: { limit: 3, offset: 2, count: 5 },
    });
  });
});
