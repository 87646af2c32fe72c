import { beforeEach, describe, expect, it } from 'vitest';
import { freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

describe('POST /inventory', () => {
  it('stores a record and answers it with its counters', async () => {
    const created = await tenant.post('/inventory', stock({ leadTime: '2D', inventoryType: 'PHYSICAL', attributes: { bin: 'A1' } }));
    expect(created).toEqual({
      status: 200,
      body: {
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        itemId: 1,
        sku: 'SHIRT',
        locationNum: 1,
        channelId: '12',
        vendorId: 'V1',
        leadTime: '2D',
        inventoryType: 'PHYSICAL',
        counters: { onHand: 100, allocated: 0, shipped: 0 },
        attributes: { bin: 'A1' },
        virtualCounters: { availableToPurchase: 100, availableBackorder: 0, availablePreorder: 0 },
      },
    });
    expect((await tenant.get('/inventory/1')).body).toEqual(created.body);
  });

  it('includes safety stock, limits and shipped units in the virtual counters', async () => {
    const { body } = await tenant.post(
      '/inventory',
      stock({ safetyStock: 5, backOrderLimit: 7, preOrderLimit: 3, counters: { onHand: 100, shipped: 20, damaged: 2 } }),
    );
    expect(body.counters).toEqual({ onHand: 100, allocated: 0, shipped: 20, damaged: 2 });
    expect(body.virtualCounters).toEqual({ availableToPurchase: 75, availableBackorder: 7, availablePreorder: 3 });
  });

  it('shows infinite inventory as the largest 32-bit integer', async () => {
    const { body } = await tenant.post('/inventory', stock({ infiniteInventory: true, counters: { onHand: 0 } }));
    expect(body).toMatchObject({
      infiniteInventory: true,
      counters: { onHand: 0 },
      virtualCounters: { availableToPurchase: 2_147_483_647 },
    });
  });

  it('refuses a second record of an item at a location in a channel', async () => {
    await tenant.post('/inventory', stock());
    expect(await tenant.post('/inventory', stock({ sku: 'OTHER' }))).toEqual({
      status: 400,
      body: { message: '[itemId must be unique; inventory of item 1 at location 1 in channel 12 already exists]' },
    });
    for (const change of [{ locationNum: 2 }, { channelId: '13' }, { itemId: 2 }]) {
      expect((await tenant.post('/inventory', stock(change))).status).toBe(200);
    }
  });

  it('names every field that is wrong and stores nothing', async () => {
    const wrong = stock({ sku: ' ', safetyStock: -1, preOrderLimit: -2 });
    expect(await tenant.post('/inventory', wrong)).toEqual({
      status: 400,
      body: { message: '[sku must not be blank, preOrderLimit must be at least 0, safetyStock must be at least 0]' },
    });
    expect((await tenant.post('/inventory', { counters: {} })).body.message).toContain('locationNum');
    expect((await tenant.get('/inventory')).body.pagination.total).toBe(0);
  });

  it('keeps tenants apart', async () => {
    await tenant.post('/inventory', stock());
    expect((await freshTenant(sandbox().app).get('/inventory/1')).status).toBe(404);
  });
});
