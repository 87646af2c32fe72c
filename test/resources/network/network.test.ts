import { beforeEach, describe, expect, it } from 'vitest';
import { freshTenant, openSandbox, type Tenant } from '../inventory/tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

const network = (changes: object = {}) => ({ code: 'WEST', name: 'West', safetyStock: 0, ...changes });

describe('an inventory network', () => {
  it('is created, read, replaced and deleted', async () => {
    const created = await tenant.post('/inventory/network', network({ rules: { locationNums: [1, 2], region: 'west' } }));
    const { networkId } = created.body;
    expect(created).toEqual({ status: 200, body: { networkId, ...network({ rules: { locationNums: [1, 2], region: 'west' } }) } });
    expect(networkId).toMatch(/^[0-9a-f]{24}$/);
    const path = `/inventory/network/${networkId}`;
    expect((await tenant.get(path)).body).toEqual(created.body);
    expect((await tenant.put(path, network({ name: 'Far west', safetyStock: 4 }))).body).toEqual({
      networkId,
      ...network({ name: 'Far west', safetyStock: 4 }),
    });
    const deleted = await tenant.delete(path);
    expect(deleted).toEqual({ status: 200, body: { networkId, ...network({ name: 'Far west', safetyStock: 4 }) } });
    for (const answer of [await tenant.get(path), await tenant.put(path, network()), await tenant.delete(path)]) {
      expect(answer).toEqual({ status: 404, body: { message: `Network ${networkId} not found` } });
    }
  });

  it('is refused if its code is in use', async () => {
    const west = (await tenant.post('/inventory/network', network())).body;
    const east = (await tenant.post('/inventory/network', network({ code: 'EAST' }))).body;
    const taken = { status: 400, body: { message: '[code must be unique; network WEST already exists]' } };
    expect(await tenant.post('/inventory/network', network())).toEqual(taken);
    expect(await tenant.put(`/inventory/network/${east.networkId}`, network())).toEqual(taken);
    expect((await tenant.put(`/inventory/network/${west.networkId}`, network({ name: 'W' }))).status).toBe(200);
    await tenant.delete(`/inventory/network/${west.networkId}`);
    expect((await tenant.post('/inventory/network', network())).status).toBe(200);
  });

  it('is refused with every wrong field named', async () => {
    const rules = { locationNums: ['1'], locationTypes: 'STORE' };
    expect((await tenant.post('/inventory/network', network({ code: '', name: ' ', safetyStock: -1, rules }))).body.message).toBe(
      '[code must not be blank, name must not be blank, safetyStock must be at least 0, ' +
        'rules.locationNums must be a list of whole numbers, rules.locationTypes must be a list of texts]',
    );
    expect((await tenant.post('/inventory/network', { code: 'WEST' })).status).toBe(400);
  });
});

describe('GET /inventory/network', () => {
  it('answers a page of the networks by code', async () => {
    for (const code of ['C', 'A', 'D', 'B']) await tenant.post('/inventory/network', network({ code }));
    const { body } = await tenant.get('/inventory/network?limit=2&offset=1');
    expect(body.pagination).toEqual({ total: 4, limit: 2, offset: 1 });
    expect(body.network.map(({ code }: { code: string }) => code)).toEqual(['B', 'C']);
    expect((await freshTenant(sandbox().app).get('/inventory/network')).body).toEqual({
      pagination: { total: 0, limit: 10, offset: 0 },
      network: [],
    });
  });
});
