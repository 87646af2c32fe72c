import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { often } from '../../support/random-runs.js';
import { freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

const adjustment = (counters: object, changes: object = {}) => ({ itemId: 1, locationNum: 1, counters, ...changes });

describe('PUT and PATCH /inventory/adjustment', () => {
  it('add to the counters of a record', async () => {
    await tenant.put('/inventory', stock());
    expect((await tenant.put('/inventory/adjustment', adjustment({ onHand: 10, damaged: 1 }))).body.counters).toEqual({
      onHand: 110,
      allocated: 0,
      shipped: 0,
      damaged: 1,
    });
    expect((await tenant.patch('/inventory/adjustment', adjustment({ onHand: -30 }))).body.counters.onHand).toBe(80);
  });

  it('write the lead time and attributes that are sent', async () => {
    await tenant.put('/inventory', stock({ attributes: { bin: 'A1' } }));
    const { body } = await tenant.patch('/inventory/adjustment', adjustment({}, { leadTime: '9D', attributes: { dock: 3 } }));
    expect(body).toMatchObject({ leadTime: '9D', attributes: { bin: 'A1', dock: 3 }, counters: { onHand: 100 } });
  });

  it('refuse a counter below 0 and change nothing', async () => {
    await tenant.put('/inventory', stock({ counters: { onHand: 4, damaged: 1 } }));
    const refused = await tenant.put('/inventory/adjustment', adjustment({ damaged: 1, onHand: -5 }));
    expect(refused).toEqual({ status: 400, body: { message: '[counters.onHand must be at least -4: there are 4]' } });
    expect((await tenant.get('/inventory/1')).body.counters).toMatchObject({ onHand: 4, damaged: 1 });
  });

  it('do not change counters of the system', async () => {
    await tenant.put('/inventory', stock());
    expect((await tenant.put('/inventory/adjustment', adjustment({ allocated: 2 }))).body.message).toBe(
      '[counters.allocated is counted by the system: leave it out or send 0]',
    );
    expect((await tenant.put('/inventory/adjustment', adjustment({ allocated: 0, onHand: 1 }))).body.counters.onHand).toBe(101);
  });

  it('find the record in channel 12 by default', async () => {
    await tenant.put('/inventory', stock());
    await tenant.put('/inventory', stock({ channelId: '13' }));
    await tenant.patch('/inventory/adjustment', adjustment({ onHand: 1 }));
    await tenant.patch('/inventory/adjustment', adjustment({ onHand: 2 }, { channelId: '13' }));
    const { inventory } = (await tenant.get('/inventory')).body;
    expect(inventory.map((one: { counters: { onHand: number } }) => one.counters.onHand)).toEqual([101, 102]);
  });
});

describe('an adjustment of an unknown record', () => {
  it('creates it with PUT, under the item’s SKU if another record has it', async () => {
    const first = await tenant.put('/inventory/adjustment', adjustment({ onHand: 3 }, { itemId: 77 }));
    expect(first.body).toMatchObject({ sku: '77', itemId: 77, locationNum: 1, channelId: '12', counters: { onHand: 3 } });
    await tenant.put('/inventory', stock());
    const second = await tenant.put('/inventory/adjustment', adjustment({ onHand: 3 }, { locationNum: 2 }));
    expect(second.body).toMatchObject({ sku: 'SHIRT', locationNum: 2, counters: { onHand: 3 } });
  });

  it('is refused by either method with a counter that is no number', async () => {
    await tenant.put('/inventory', stock());
    for (const method of ['put', 'patch'] as const)
      expect(await tenant[method]('/inventory/adjustment', adjustment({ onHand: 'many' }))).toEqual({
        status: 400,
        body: { message: '[counters.onHand must be a whole number]' },
      });
  });

  it('answers 404 with PATCH', async () => {
    expect(await tenant.patch('/inventory/adjustment', adjustment({ onHand: 3 }))).toEqual({
      status: 404,
      body: { message: 'Inventory of item 1 at location 1 in channel 12 not found' },
    });
  });

  it('starts its counters from 0', async () => {
    expect((await tenant.put('/inventory/adjustment', adjustment({ onHand: -1 }))).body.message).toBe(
      '[counters.onHand must be at least 0: there are 0]',
    );
  });
});

describe('successive adjustments', () => {
  it('add up, and the units available follow from the counters', async () => {
    const safetyStock = 4;
    const run = async (deltas: { onHand: number; shipped: number }[]) => {
      const fresh = freshTenant(sandbox().app);
      await fresh.put('/inventory', stock({ safetyStock, counters: { onHand: 10 } }));
      const sums = { onHand: 10, shipped: 0 };
      for (const delta of deltas) {
        const fits = sums.onHand + delta.onHand >= 0 && sums.shipped + delta.shipped >= 0;
        const { status } = await fresh.patch('/inventory/adjustment', adjustment(delta));
        expect(status).toBe(fits ? 200 : 400);
        if (fits) Object.assign(sums, { onHand: sums.onHand + delta.onHand, shipped: sums.shipped + delta.shipped });
      }
      const { counters, virtualCounters } = (await fresh.get('/inventory/1')).body;
      expect(counters).toMatchObject({ ...sums, allocated: 0 });
      expect(virtualCounters.availableToPurchase).toBe(sums.onHand - sums.shipped - safetyStock);
    };
    const delta = fc.record({ onHand: fc.integer({ min: -12, max: 12 }), shipped: fc.integer({ min: -3, max: 6 }) });
    await fc.assert(fc.asyncProperty(fc.array(delta, { maxLength: 8 }), run), often(30, 3));
  });
});
