import { beforeEach, describe, expect, it } from 'vitest';
import { drafts } from '../../src/index.js';
import { innerOfLine, innerOfOrder } from '../../src/model/order-inner.js';
import { line, openSandbox, type Tenant } from '../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

/** What a merchant may write of any record, and must read again. */
const odd = { erpKey: 'E-7', flags: [1, { deep: null }], constructor: 'c', toString: 'x', hasOwnProperty: 1 };

/**
 * How a record of each family is written and read, and the inner fields that a body may try to set.
 */
const families = [
  {
    family: 'inventory',
    write: (body: object) => tenant.ok(tenant.post('/inventory', drafts.stock({ itemId: 5, ...body }))),
    change: (body: object) => tenant.ok(tenant.patch('/inventory', { ...drafts.stock({ itemId: 5 }), ...body })),
    read: () => tenant.ok(tenant.get('/inventory/5')),
    inner: { backordered: 4, preordered: 4, createdAt: 'x', updatedAt: 'x', virtualCounters: { availableToPurchase: 99 } },
  },
  {
    family: 'an inventory adjustment',
    write: (body: object) =>
      tenant.ok(tenant.put('/inventory/adjustment', { itemId: 5, locationNum: 1, counters: { onHand: 2 }, ...body })),
    change: (body: object) => tenant.ok(tenant.patch('/inventory/adjustment', { itemId: 5, locationNum: 1, ...body })),
    read: () => tenant.ok(tenant.get('/inventory/5')),
    inner: { backordered: 4, preordered: 4, createdAt: 'x', safetyStock: 9 },
  },
  {
    family: 'a counter',
    write: (body: object) => tenant.ok(tenant.post('/inventory/counter', { name: 'Damaged', ...body })),
    change: (body: object) => tenant.ok(tenant.put('/inventory/counter/damaged', body)),
    read: () => tenant.ok(tenant.get('/inventory/counter/damaged')),
    inner: { id: 'mine' },
  },
  {
    family: 'a location',
    write: (body: object) => tenant.ok(tenant.post('/location', { ...drafts.location({ locationNum: 7 }), ...body })),
    change: (body: object) => tenant.ok(tenant.patch('/location/7', { locationNum: 7, name: 'Seven', attributes: {}, ...body })),
    read: () => tenant.ok(tenant.get('/location/7')),
    inner: { id: 'mine', createdAt: 'x', updatedAt: 'x' },
  },
];

describe.each(families)('a field that the contract does not describe: $family', ({ write, change, read, inner }) => {
  it('is kept and shown, and stays when a change does not send it', async () => {
    const written = await write(odd);
    expect(written).toMatchObject({ erpKey: 'E-7', flags: odd.flags });
    for (const [name, value] of Object.entries(odd))
      expect([name, Object.hasOwn(written, name), written[name]]).toEqual([name, true, value]);
    expect(await read()).toEqual(written);
    const { name: _name, updatedAt: _changes, ...own } = written;
    expect(await change({ season: 'winter' })).toMatchObject({ ...own, season: 'winter' });
  });

  it('is kept in an export and its import', async () => {
    const written = await write(odd);
    const exported = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
    tenant = open();
    await tenant.ok(tenant.call('PUT', '/__sandbox/import', { body: exported }));
    expect(await read()).toEqual(written);
  });

  it('cannot set or show an inner field', async () => {
    const fresh = open();
    const plain = await write({});
    tenant = fresh;
    const names = Object.keys(await write({ ...inner, merchant: { erpKey: 1, backordered: 1 } }));
    expect(names.toSorted()).toEqual(Object.keys(plain).toSorted());
    const shown = await change({ ...inner, merchant: null });
    for (const [name, value] of Object.entries({ ...inner, merchant: null })) expect([name, shown[name]]).not.toEqual([name, value]);
    expect(Object.keys(shown).toSorted()).toEqual(Object.keys(plain).toSorted());
  });
});

describe('a network’s field that the contract does not describe', () => {
  const body = (more: object = {}) => ({ ...drafts.network(), ...more });

  it('is kept and shown, and removed when an overwrite does not send it', async () => {
    const written = await tenant.ok(tenant.post('/inventory/network', body(odd)));
    for (const [name, value] of Object.entries(odd)) expect([name, written[name]]).toEqual([name, value]);
    const path = `/inventory/network/${written.networkId}`;
    expect(await tenant.ok(tenant.get(path))).toEqual(written);
    expect(await tenant.ok(tenant.put(path, body()))).toEqual({ ...body(), networkId: written.networkId });
  });

  it('cannot set the id or inner fields', async () => {
    const written = await tenant.ok(tenant.post('/inventory/network', body({ networkId: 'mine', merchant: { erpKey: 1 } })));
    expect(written).toEqual({ ...body(), networkId: expect.stringMatching(/^[0-9a-f]{24}$/) });
  });
});

describe('an inner field of an order', () => {
  const senseless = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'mine']));
  const forged = (body: object = {}) => ({ ...body, ...senseless(innerOfOrder), items: [line(senseless(innerOfLine))] });

  it('cannot be set or shown by a new order or an update', async () => {
    const order = await tenant.place('A', forged());
    const updated = await tenant.ok(tenant.put('/order/A', forged(order)));
    for (const shown of [order, updated, await tenant.order('A')]) {
      for (const name of innerOfOrder) expect([name, Object.hasOwn(shown, name)]).toEqual([name, false]);
      for (const name of innerOfLine) expect([name, Object.hasOwn(shown.items[0], name)]).toEqual([name, false]);
    }
    expect(await tenant.move('A', 'allocate')).toMatchObject({ items: [{ pendingShippedQuantity: 3 }] });
  });

  it('cannot be queried', async () => {
    await tenant.place('A');
    for (const filters of [{ released: false }, { items: { units: { open: 3 } } }]) {
      expect(await tenant.ok(tenant.post('/order/query', { filters }))).toMatchObject({ count: 0 });
    }
  });
});
