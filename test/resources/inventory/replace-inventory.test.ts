import { beforeEach, describe, expect, it } from 'vitest';
import { inventories } from '../../../src/model/inventory.js';
import { freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

describe('PUT /inventory', () => {
  it('creates a missing record', async () => {
    expect((await tenant.put('/inventory', stock())).status).toBe(200);
    expect((await tenant.get('/inventory/1')).body.counters.onHand).toBe(100);
  });

  it('clears fields that are not sent and sets their counters to 0', async () => {
    const full = stock({
      leadTime: '2D',
      infiniteInventory: true,
      safetyStock: 5,
      backOrderLimit: 7,
      attributes: { bin: 'A1' },
      counters: { onHand: 100, shipped: 3, damaged: 2 },
    });
    const { id } = (await tenant.put('/inventory', full)).body;
    const { counters: _, ...bare } = stock({ sku: 'SHIRT-2' });
    expect((await tenant.put('/inventory', bare)).body).toEqual({
      ...bare,
      id,
      counters: { onHand: 0, allocated: 0, shipped: 0, damaged: 0 },
      virtualCounters: { availableToPurchase: 0, availableBackorder: 0, availablePreorder: 0 },
    });
    expect((await tenant.get('/inventory?skus=SHIRT')).body.inventory).toEqual([]);
    expect((await tenant.get('/inventory?skus=SHIRT-2')).body.inventory).toHaveLength(1);
  });

  it('replaces a record that has only a SKU', async () => {
    const record = { id: 'f'.repeat(24), sku: 'SHIRT', locationNum: 1, channelId: '12', counters: { onHand: 4, allocated: 1 } };
    const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
    sandbox().store.transact(tenant.account, (tx) => tx.put(inventories, { ...record, ...stamps, backordered: 0, preordered: 0 }));
    expect((await tenant.put('/inventory', stock())).body).toMatchObject({
      id: record.id,
      itemId: 1,
      counters: { onHand: 100, allocated: 1 },
    });
    expect((await tenant.get('/inventory')).body.pagination.total).toBe(1);
  });
});
