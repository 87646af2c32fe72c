import { beforeEach, describe, expect, it } from 'vitest';
import { freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

describe('PATCH /inventory', () => {
  it('replaces only the fields that are sent, counters and attributes one by one', async () => {
    const sent = stock({ leadTime: '2D', safetyStock: 5, attributes: { bin: 'A1', dock: 3 }, counters: { onHand: 100, damaged: 2 } });
    const { id } = (await tenant.put('/inventory', sent)).body;
    const merged = await tenant.patch('/inventory', stock({ vendorId: 'V2', attributes: { bin: 'B2' }, counters: { damaged: 4 } }));
    expect(merged.body).toMatchObject({
      id,
      vendorId: 'V2',
      leadTime: '2D',
      attributes: { bin: 'B2', dock: 3 },
      counters: { onHand: 100, allocated: 0, shipped: 0, damaged: 4 },
      virtualCounters: { availableToPurchase: 95 },
    });
    expect((await tenant.get('/inventory/1')).body).toEqual(merged.body);
  });

  it('is refused by field where a value is wrong, and changes nothing', async () => {
    const { body } = await tenant.put('/inventory', stock());
    const refused = await tenant.patch('/inventory', stock({ safetyStock: -1, counters: { onHand: 'many' } }));
    expect(refused).toEqual({ status: 400, body: { message: '[safetyStock must be at least 0]' } });
    expect((await tenant.get('/inventory/1')).body).toEqual(body);
  });

  it('is refused for an unknown record', async () => {
    expect(await tenant.patch('/inventory', stock())).toEqual({
      status: 404,
      body: { message: 'Inventory of item 1 at location 1 in channel 12 not found' },
    });
  });
});
