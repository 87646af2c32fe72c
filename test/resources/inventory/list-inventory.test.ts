import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

const places = (answer: Answer): string[] =>
  answer.body.inventory.map(
    (one: { sku: string; locationNum: number; channelId: string }) => `${one.sku} ${one.locationNum} ${one.channelId}`,
  );

const list = async (query = ''): Promise<string[]> => places(await tenant.get(`/inventory${query}`));

beforeEach(async () => {
  for (const place of [
    { sku: 'B', itemId: 2, locationNum: 10 },
    { sku: 'A', itemId: 1, locationNum: 9, channelId: '13' },
    { sku: 'A', itemId: 1, locationNum: 10 },
    { sku: 'A', itemId: 1, locationNum: 9 },
    { sku: 'C', itemId: 3, locationNum: 8 },
  ]) {
    await tenant.post('/inventory', stock(place));
  }
});

describe('GET /inventory', () => {
  it('answers every record by item, location and channel', async () => {
    expect(await list()).toEqual(['A 9 12', 'A 9 13', 'A 10 12', 'B 10 12', 'C 8 12']);
  });

  it('answers the records that match every list', async () => {
    expect(await list('?skus=B,A,B')).toEqual(['A 9 12', 'A 9 13', 'A 10 12', 'B 10 12']);
    expect(await list('?itemIds=3,2')).toEqual(['B 10 12', 'C 8 12']);
    expect(await list('?locationNums=9,10&channels=12')).toEqual(['A 9 12', 'A 10 12', 'B 10 12']);
    expect(await list('?channels=13')).toEqual(['A 9 13']);
    expect(await list('?skus=A&itemIds=2')).toEqual([]);
  });

  it('answers the records of the locations of networks', async () => {
    const rules = (locationNums: number[]) => ({ safetyStock: 0, rules: { locationNums } });
    await tenant.post('/inventory/network', { code: 'NINE', name: 'Nine', ...rules([9]) });
    await tenant.post('/inventory/network', { code: 'EIGHT', name: 'Eight', ...rules([8]) });
    expect(await list('?networkCodes=NINE')).toEqual(['A 9 12', 'A 9 13']);
    expect(await list('?networkCodes=NINE,EIGHT&channels=12')).toEqual(['A 9 12', 'C 8 12']);
    expect(await list('?networkCodes=TEN')).toEqual([]);
  });

  it('answers a page and the number of all records', async () => {
    const answer = await tenant.get('/inventory?limit=2&offset=1');
    expect(places(answer)).toEqual(['A 9 13', 'A 10 12']);
    expect(answer.body.pagination).toEqual({ total: 5, limit: 2, offset: 1 });
    expect((await tenant.get('/inventory?skus=A')).body.pagination).toEqual({ total: 3, limit: 10, offset: 0 });
  });

  it('refuses an invalid item id', async () => {
    expect((await tenant.get('/inventory?itemIds=one')).status).toBe(400);
  });
});
