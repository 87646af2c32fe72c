import { beforeEach, describe, expect, it } from 'vitest';
import { freshTenant, openSandbox, stock, type Tenant } from '../inventory/tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

const network = async (code: string, changes: object = {}): Promise<string> =>
  (await tenant.post('/inventory/network', { code, name: code, safetyStock: 0, ...changes })).body.networkId;

/** What can be bought, by network and SKU. */
const available = async (query = ''): Promise<string[]> => {
  const { body } = await tenant.get(`/inventory/aggregatedNetwork/query${query}`);
  return body.networkAggregation.map(
    (one: { networkCode: string; sku: string; virtualCounters: { availableToPurchase: number } }) =>
      `${one.networkCode} ${one.sku} ${one.virtualCounters.availableToPurchase}`,
  );
};

const put = (sku: string, locationNum: number, onHand: number, changes: object = {}) =>
  tenant.put('/inventory', stock({ sku, itemId: sku.charCodeAt(0), locationNum, counters: { onHand }, ...changes }));

describe('GET /inventory/aggregatedNetwork/query', () => {
  it('adds up the counters of a network’s locations, by network and SKU', async () => {
    await network('WEST', { rules: { locationNums: [1, 2] } });
    await network('ALL');
    await put('B', 1, 4, { safetyStock: 1, backOrderLimit: 2, preOrderLimit: 5 });
    await put('B', 2, 5, { backOrderLimit: 3 });
    await put('A', 3, 7);
    expect(await available()).toEqual(['ALL A 7', 'ALL B 8', 'WEST B 8']);
    const { body } = await tenant.get('/inventory/aggregatedNetwork/query?sku=B&limit=1');
    expect(body).toEqual({
      pagination: { total: 2, limit: 1, offset: 0 },
      networkAggregation: [
        { networkCode: 'ALL', sku: 'B', virtualCounters: { availableToPurchase: 8, availableBackorder: 5, availablePreorder: 5 } },
      ],
    });
  });

  it('answers one network or one SKU', async () => {
    const west = await network('WEST', { rules: { locationNums: [1] } });
    await network('ALL');
    await put('A', 1, 3);
    await put('B', 2, 4);
    expect(await available(`?networkId=${west}`)).toEqual(['WEST A 3']);
    expect(await available(`?networkId=${west}&sku=B`)).toEqual([]);
    expect(await available('?sku=B')).toEqual(['ALL B 4']);
    expect((await tenant.get('/inventory/aggregatedNetwork/query?networkId=none')).status).toBe(404);
  });

  it('is up to date after every write', async () => {
    await network('ALL');
    await put('A', 1, 3);
    await tenant.patch('/inventory/adjustment', { itemId: 65, locationNum: 1, counters: { onHand: 4 } });
    expect(await available()).toEqual(['ALL A 7']);
    await put('A', 2, 2, { channelId: '13' });
    expect(await available()).toEqual(['ALL A 9']);
  });

  it('subtracts the network’s safety stock from each SKU, down to 0', async () => {
    await network('ALL', { safetyStock: 5 });
    await put('A', 1, 4);
    await put('A', 2, 4);
    await put('B', 1, 4);
    expect(await available()).toEqual(['ALL A 3', 'ALL B 0']);
  });

  it('counts a location with negative stock as 0', async () => {
    await network('ALL');
    await put('A', 1, 0, { safetyStock: 10 });
    await put('A', 2, 4);
    expect(await available()).toEqual(['ALL A 4']);
  });

  it('is infinite if one location is', async () => {
    await network('ALL', { safetyStock: 5 });
    await put('A', 1, 4);
    await put('A', 2, 0, { infiniteInventory: true });
    expect(await available()).toEqual(['ALL A 2147483647']);
  });

  it('applies the rules of type and number together and skips inactive locations', async () => {
    const location = (locationNum: number, type: string, isActive: boolean) => ({ locationNum, type, isActive, name: 'L', attributes: {} });
    for (const one of [location(1, 'STORE', true), location(2, 'STORE', false), location(3, 'STORE', true), location(4, 'DC', true)]) {
      expect((await tenant.post('/location', one)).status).toBe(200);
    }
    for (const locationNum of [1, 2, 3, 4, 5]) await put('A', locationNum, 10 ** (locationNum - 1));
    await network('ALL');
    await network('SOME', { rules: { locationNums: [3, 4, 3], locationTypes: ['STORE'] } });
    await network('STORES', { rules: { locationTypes: ['STORE'] } });
    expect(await available()).toEqual(['ALL A 11101', 'SOME A 100', 'STORES A 101']);
  });
});
