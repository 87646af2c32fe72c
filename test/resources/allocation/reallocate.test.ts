import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';
import { line, newStory, type Story, startSandbox } from './story.js';

let sandbox: OpenSandbox;
let tenant: Story;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  tenant = newStory(sandbox);
  tenant.stock(10, 5);
  await tenant.place('A');
  tenant.allocate('A');
});

const reallocate = (id: (string | undefined)[], more: object = {}) =>
  tenant.put('/allocation/reallocate', { channel: '12', tenant: 'whoever', documentType: 'ALLOCATION', id, ...more });
const moved = { status: 200, body: 'Reallocated 5 units to another location' };
const standing = async (orderNumber: string) => {
  const { orderId } = await tenant.order(orderNumber);
  const { body } = await tenant.post('/allocation/query', {
    filters: { items: { orderId } },
    sortBy: 'allocationId',
    sortDirection: 'asc',
  });
  return body;
};

describe('a reallocation', () => {
  it('moves the units to another location with stock and names the previous one', async () => {
    tenant.stock(20, 9);
    const [from] = tenant.allocationIds('A');
    expect(await reallocate([from])).toEqual(moved);
    expect(await standing('A')).toMatchObject([
      { allocationId: from, statusCode: 'REALLOCATED', version: 1, locationNum: '10' },
      {
        statusCode: 'PENDING_PICK',
        locationNum: '20',
        previousAllocationLocationNum: 10,
        parentAllocationId: from,
        items: [{ quantity: 5, allocationLineNumber: 1, parentAllocationLineNumber: 1 }],
      },
    ]);
    expect([tenant.counters(10), tenant.counters(20)]).toMatchObject([{ allocated: 0 }, { allocated: 5 }]);
    expect((await tenant.order('A')).statusCode).toBe('ORDER_ALLOCATED');
  });

  it('can be followed from the old allocation to the new one', async () => {
    tenant.stock(20, 9);
    const [from] = tenant.allocationIds('A');
    await reallocate([from]);
    const { body } = await tenant.post('/allocation/query', { filters: { parentAllocationId: from, locationNum: '20' } });
    const old = (await tenant.get(`/allocation/${from}`)).body;
    expect(old.auditLogs.at(-1)).toMatchObject({ note: `Units moved to allocation ${body[0].allocationId} at location 20`, quantity: 5 });
  });

  it('changes nothing if no other location has stock for all of it', async () => {
    const before = await standing('A');
    expect(await reallocate(tenant.allocationIds('A'))).toEqual({
      status: 400,
      body: 'Line L1: other locations have stock for 0 of them',
    });
    tenant.stock(20, 3);
    expect(await reallocate(tenant.allocationIds('A'))).toEqual({
      status: 400,
      body: 'Cannot reallocate 5: Line L1: other locations have stock for 3 of them',
    });
    expect(await standing('A')).toEqual(before);
  });

  it('moves only the units that are named', async () => {
    tenant.stock(20, 3);
    const ids = tenant.allocationIds('A');
    expect((await reallocate(ids, { items: [{ lineItemId: 'L1', quantity: 2 }] })).body).toBe('Reallocated 2 units to another location');
    expect((await reallocate(ids, { items: [{ allocationLineNumber: 1, quantity: 1 }] })).body).toBe(
      'Reallocated 1 unit to another location',
    );
    expect(await standing('A')).toMatchObject([
      { locationNum: '10', items: [{ quantity: 5, scratchQuantity: 3 }] },
      { locationNum: '20', items: [{ quantity: 3 }] },
    ]);
  });

  it('keeps the lines of an allocation together', async () => {
    await tenant.place('B', { items: [line({ sku: 'HAT' }), line({ sku: 'SHOE', lineItemId: 'L2', lineItemNumber: 2 })] });
    tenant.allocate('B');
    expect((await reallocate(tenant.allocationIds('B'))).body).toBe('Reallocated 10 units to another location');
    expect(await standing('B')).toMatchObject([{ statusCode: 'REALLOCATED' }, { items: [{ sku: 'HAT' }, { sku: 'SHOE' }] }]);
  });

  it.each([
    [{ quantity: 1 }, '[items[0] must have an allocationLineNumber or a lineItemId]'],
    [{ lineItemId: 'L2' }, '[items[0] names no units that are left to ship]'],
    [{ lineItemId: 'L1', quantity: 6 }, '[items[0].quantity must be at most 5: that many units are left to ship]'],
  ])('refuses the item %j', async (item, message) => {
    expect(await reallocate(tenant.allocationIds('A'), { items: [item] })).toEqual({ status: 400, body: message });
  });

  it('takes all allocations of orders by order id or number', async () => {
    tenant.stock(20, 10);
    await tenant.place('B', { items: [line({ orderedQuantity: 6 })] });
    tenant.allocate('B');
    tenant.stock(30, 20);
    const { orderId } = await tenant.order('B');
    expect((await reallocate(['A', orderId], { documentType: 'ORDER' })).body).toBe('Reallocated 11 units to another location');
    expect((await standing('B')).at(-1)).toMatchObject({ previousAllocationLocationNum: 20, locationNum: '30' });
  });

  it('accepts ids of allocations as ALLOCATION ORDER too', async () => {
    tenant.stock(20, 9);
    expect(await reallocate(tenant.allocationIds('A'), { documentType: 'ALLOCATION ORDER' })).toEqual(moved);
  });

  it('refuses unknown ids and units that have left', async () => {
    expect(await reallocate(['nothing'])).toEqual({ status: 400, body: 'Allocation nothing not found' });
    expect(await reallocate(['nothing'], { documentType: 'ORDER' })).toEqual({ status: 400, body: 'Order nothing not found' });
    expect(await reallocate([])).toEqual({ status: 400, body: '[id must not be empty]' });
    const [id] = tenant.allocationIds('A');
    expect((await reallocate([id], { orderNumber: 'B' })).body).toBe(`[orderNumber must be A: allocation ${id} is of that order]`);
    tenant.move('A', 'ship');
    expect(await reallocate([id])).toEqual({ status: 400, body: 'There are no units left to reallocate' });
  });

  it('changes only the tenant of the request, whatever tenant the body names', async () => {
    const other = newStory(sandbox);
    const sent = { channel: '12', tenant: tenant.account, documentType: 'ORDER', id: ['A'] };
    expect(await other.put('/allocation/reallocate', sent)).toEqual({ status: 400, body: 'Order A not found' });
  });

  it('releases backorders that wait for the stock it frees', async () => {
    await tenant.place('C', { items: [line({ channelId: '13' })] });
    tenant.move('A', 'deallocate');
    tenant.allocate('C');
    await tenant.place('B', { items: [line({ backorder: true })] });
    tenant.allocate('B');
    tenant.stock(20, 5, { channelId: '13' });
    expect((await tenant.order('B')).statusCode).not.toBe('ORDER_ALLOCATED');
    expect(await reallocate(tenant.allocationIds('C'))).toEqual(moved);
    expect((await tenant.order('B')).statusCode).toBe('ORDER_ALLOCATED');
  });
});
