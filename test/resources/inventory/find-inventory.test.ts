import { beforeEach, describe, expect, it } from 'vitest';
import { freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

describe('GET /inventory/{itemId}', () => {
  it('answers the record of the lowest location and its first channel', async () => {
    for (const place of [
      { locationNum: 30, channelId: '12' },
      { locationNum: 4, channelId: '13' },
      { locationNum: 4, channelId: '12' },
    ]) {
      await tenant.put('/inventory', stock(place));
    }
    expect((await tenant.get('/inventory/1')).body).toMatchObject({ locationNum: 4, channelId: '12' });
  });

  it('answers 404 for an item without stock and 400 for an invalid item id', async () => {
    expect(await tenant.get('/inventory/5')).toEqual({ status: 404, body: { message: 'Inventory of item 5 not found' } });
    expect((await tenant.get('/inventory/shirt')).status).toBe(400);
  });
});
