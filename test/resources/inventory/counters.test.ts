import { beforeEach, describe, expect, it } from 'vitest';
import { freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

const send = (counters: object) => tenant.put('/inventory', stock({ counters }));

describe('the counters of a write', () => {
  it('are whole numbers of at least 0', async () => {
    const { status, body } = await send({ onHand: -1, damaged: 1.5, lost: '3', 'in transit': 2 });
    expect(status).toBe(400);
    expect(body.message).toBe(
      '[counters.onHand must be at least 0, counters.damaged must be a whole number, counters.lost must be a whole number]',
    );
  });

  it('may contain the allocated units only unchanged', async () => {
    expect((await send({ onHand: 5, allocated: 1 })).body.message).toBe(
      '[counters.allocated is counted by the system: leave it out or send 0]',
    );
    expect((await send({ onHand: 5, allocated: 0 })).body.counters).toEqual({ onHand: 5, allocated: 0, shipped: 0 });
  });

  it('may contain virtual counters only unchanged and do not store them', async () => {
    await send({ onHand: 5 });
    expect((await send({ onHand: 9, availableToPurchase: 9 })).status).toBe(400);
    expect((await send({ onHand: 9, availableToPurchase: 5 })).body.counters).toEqual({ onHand: 9, allocated: 0, shipped: 0 });
  });

  it('may have the names of object properties', async () => {
    const { body } = await send({ toString: 4 });
    expect(Object.entries(body.counters)).toContainEqual(['toString', 4]);
    const adjusted = await tenant.patch('/inventory/adjustment', { itemId: 1, locationNum: 1, counters: { toString: 1, valueOf: 2 } });
    expect(Object.entries(adjusted.body.counters)).toEqual(
      expect.arrayContaining([
        ['toString', 5],
        ['valueOf', 2],
      ]),
    );
  });

  it('can be written back as they were read', async () => {
    await tenant.put('/inventory', stock({ counters: { onHand: 8, damaged: 1 } }));
    const read = (await tenant.get('/inventory/1')).body;
    expect((await tenant.put('/inventory', read)).body).toEqual(read);
    expect((await tenant.patch('/inventory', read)).body).toEqual(read);
  });
});
