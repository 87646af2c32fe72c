import { beforeAll, describe, expect, it } from 'vitest';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const rule = { 'locationData.type': 'Store', 'locationData.isActive': true };
const send = (method: string, path: string, body?: object) => tenant.v3(method, `/inventory-networks${path}`, { body });

describe('a network of v3', () => {
  it('is one record in both versions, named by its code', async () => {
    const { status, body } = await send('POST', '', { code: 'DC', name: 'Depots', description: 'All', lowStock: 3, safetyStock: 2, rule });
    const shown = { code: 'DC', name: 'Depots', description: 'All', lowStock: 3, safetyStock: 2, rule, createdAt: NOW, updatedAt: NOW };
    expect([status, body]).toEqual([201, { ...shown, networkId: expect.any(String) }]);
    expect((await send('GET', '/DC')).body).toEqual(body);
    expect(await tenant.ok(tenant.get(`/inventory/network/${body.networkId}`))).toEqual({
      ...{ networkId: body.networkId, code: 'DC', name: 'Depots', safetyStock: 2, rules: rule },
    });
    await tenant.advance('PT1H');
    const replaced = (await send('PUT', '/DC', { name: 'Depot', rule: {} })).body;
    expect(replaced).toEqual({
      ...{ networkId: body.networkId, code: 'DC', name: 'Depot', rule: {}, safetyStock: 0 },
      ...{ createdAt: NOW, updatedAt: '2026-01-05T10:00:00.000Z' },
    });
    expect((await send('GET', '')).body).toEqual({ data: [replaced], pagination: { limit: 10, offset: 0, count: 1 } });
  });

  it('is refused with a code that is taken, a wrong field or an unknown code', async () => {
    expect(await send('POST', '', { code: 'DC', name: 'Again', rule: {} })).toMatchObject({
      status: 409,
      body: { message: 'code must be unique; network DC already exists', errorCode: 'SERVICE-4005' },
    });
    const wrong = await send('POST', '', { code: 'X', name: ' ', lowStock: -1, rule: { locationNums: 'all' } });
    expect([wrong.status, wrong.body.message]).toEqual([
      400,
      'name must not be blank, lowStock must be at least 0, rule.locationNums must be a list of whole numbers',
    ]);
    expect((await send('POST', '', { code: 'X', name: 'X' })).body.message).toBe('rule must not be null');
    const lost = { status: 404, body: { message: 'Network X not found', errorCode: 'SERVICE-4004' } };
    for (const method of ['GET', 'DELETE']) expect(await send(method, '/X')).toMatchObject(lost);
    expect(await send('PUT', '/X', { name: 'X', rule: {} })).toMatchObject(lost);
    const nameless = await send('PUT', '/DC', { name: ' ', rule: {} });
    expect([nameless.status, nameless.body.message]).toEqual([400, 'name must not be blank']);
    expect((await send('DELETE', '/DC')).body).toMatchObject({ code: 'DC' });
    expect((await send('GET', '')).body.pagination.count).toBe(0);
  });

  it('sells the stock that meets all of its conditions', async () => {
    const stores = [
      { locationNumber: 1, type: 'STORE', attributes: { floors: 2 }, address: { region: 'WA' } },
      { locationNumber: 2, type: 'STORE', isActive: false, address: { region: 'WA' } },
      { locationNumber: 3, type: 'DC', attributes: { floors: 2 }, address: { region: 'TX' } },
    ];
    for (const one of stores) await tenant.v3('POST', '/locations', { body: { name: `At ${one.locationNumber}`, ...one } });
    const brands = [{ brand: 'North' }, { brand: 'South' }, {}];
    for (const [i, attributes] of brands.entries())
      for (const locationNum of [1, 2, 3]) await tenant.stock(1, { sku: `S${i}`, itemId: i, locationNum, attributes });
    const sold = async (conditions: object) => {
      await send('POST', '', { code: 'RULE', name: 'Rule', rule: conditions });
      const found = await tenant.v3('POST', '/inventories/actions/find?limit=100', {
        body: { networkCodes: ['RULE'] },
        headers: { 'x-fabric-channel-id': undefined },
      });
      await send('DELETE', '/RULE');
      return found.body.data.map((one: Record<string, unknown>) => `${one['sku']}@${one['locationNumber']}`);
    };
    expect(await sold({ ...rule, 'productData.attributes.brand': ['NORTH'] })).toEqual(['S0@1', 'S2@1']);
    expect(await sold({ 'locationData.attributes.floors': 2, 'productData.sku': 'S1' })).toEqual(['S1@1', 'S1@3']);
    expect(await sold({ 'locationData.address.region': ['TX', 'OR'] })).toEqual(['S0@3', 'S1@3', 'S2@3']);
    expect(await sold({ 'locationData.locationNumber': 2, other: 1 })).toEqual(['S0@2', 'S1@2', 'S2@2']);
    expect(await sold({ 'locationData.floors': 9 })).toEqual([]);
  });
});
