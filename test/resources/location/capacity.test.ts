import { beforeEach, expect, it } from 'vitest';
import { line, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const locate = (locationNumber: number, capacity?: object) =>
  tenant.v3('POST', '/locations', { body: { locationNumber, name: `Location ${locationNumber}`, ...(capacity && { capacity }) } });
const capacityOf = async (locationNumber: number) => (await tenant.v3('GET', `/locations/${locationNumber}`)).body.capacity;
/** The location of each allocation, the oldest first. */
const sentFrom = async (): Promise<string[]> => {
  const allocations = await tenant.ok(tenant.post('/allocation/query', { filters: {}, sortBy: 'allocationId', sortDirection: 'asc' }));
  return allocations.map(({ locationNum }: { locationNum: string }) => locationNum);
};
const quantities = async (orderNumber: string) => {
  const [{ pendingShippedQuantity, backOrderedQuantity }] = (await tenant.order(orderNumber)).items;
  return [pendingShippedQuantity, backOrderedQuantity];
};
/** Places an order and allocates it, as the release of an order would. */
const allocated = async (orderNumber: string, more: object = {}) => {
  await tenant.place(orderNumber, more);
  return tenant.call('POST', `/__sandbox/orders/${orderNumber}/moves`, { body: { move: 'allocate' } });
};

it('takes no allocation at a full location, and counts those that still have units to send', async () => {
  await locate(1, { maxAllocations: 2, currentAllocations: 7 });
  await tenant.stock(99);
  expect(await capacityOf(1)).toEqual({ maxAllocations: 2, currentAllocations: 0, isCapacityFull: false, allocationPercentage: 0 });
  expect((await allocated('A', { items: [line(), line({ lineItemId: 'L2' })] })).status).toBe(200);
  expect(await capacityOf(1)).toMatchObject({ currentAllocations: 1, isCapacityFull: false, allocationPercentage: 50 });
  expect((await allocated('B')).status).toBe(200);
  const full = { maxAllocations: 2, currentAllocations: 2, isCapacityFull: true, allocationPercentage: 100 };
  expect(await capacityOf(1)).toEqual(full);
  expect((await tenant.v3('POST', '/locations/search', { body: { filters: [] } })).body.data).toMatchObject([{ capacity: full }]);
  const refused = await allocated('C');
  expect([refused.status, refused.body.message]).toEqual([
    409,
    expect.stringContaining('stock covers 0 of them for SKU SHIRT; location 1 can take no further allocation'),
  ]);
  await tenant.move('A', 'ship');
  expect(await capacityOf(1)).toMatchObject({ currentAllocations: 1, isCapacityFull: false });
  await tenant.move('C', 'allocate');
  expect(await quantities('C')).toEqual([3, 0]);
});

it('sends from another location that has stock where the first is full', async () => {
  await locate(1, { maxAllocations: 1 });
  await locate(2);
  await tenant.stock(99);
  await tenant.stock(9, { locationNum: 2 });
  await allocated('A');
  await allocated('B');
  expect(await sentFrom()).toEqual(['1', '2']);
});

it('sends units without a stock record from another location too, or leaves them open', async () => {
  await locate(1, { maxAllocations: 1 });
  await locate(2, { maxAllocations: 1 });
  await locate(3, { maxAllocations: 0, infiniteAllocation: false });
  await allocated('A');
  await allocated('B');
  expect(await sentFrom()).toEqual(['1', '2']);
  expect((await allocated('C')).status).toBe(409);
  expect(await capacityOf(3)).toMatchObject({ isCapacityFull: true, allocationPercentage: 100 });
  await tenant.v3('PUT', '/locations/3', { body: { capacity: { maxAllocations: 0, infiniteAllocation: true } } });
  await tenant.move('C', 'allocate');
  expect(await sentFrom()).toEqual(['1', '2', '3']);
  expect(await capacityOf(3)).toEqual({ maxAllocations: 0, infiniteAllocation: true, currentAllocations: 1, isCapacityFull: false });
});

it('backorders units for which only a full location has stock, and releases them once it has room', async () => {
  await locate(1, { maxAllocations: 1 });
  await tenant.stock(99);
  await allocated('A');
  const waits = { items: [line({ backorder: true })] };
  await tenant.policies({ lifecycle: 'auto' });
  await tenant.place('B', waits);
  await tenant.advance('PT2M');
  await tenant.place('C', waits);
  await tenant.advance('PT2M');
  expect([await quantities('B'), await quantities('C')]).toEqual([
    [0, 3],
    [0, 3],
  ]);
  await tenant.move('A', 'ship');
  expect([await quantities('B'), await quantities('C')]).toEqual([
    [3, 0],
    [0, 3],
  ]);
  await tenant.v3('PUT', '/locations/1', { body: { capacity: { maxAllocations: 2 } } });
  expect(await quantities('C')).toEqual([3, 0]);
});

it('is found and sorted by what is counted of its capacity, not by what was sent', async () => {
  const address = { city: 'Seattle', region: 'WA', postalCode: '98101', countryCode: 'US' };
  const at = (lat: number) => ({ coordinates: { type: 'Point', coordinates: [-122.3, lat] }, address });
  for (const [locationNumber, lat] of [
    [1, 47.6],
    [2, 47.61],
  ] as const) {
    const capacity = { maxAllocations: 1, currentAllocations: 9, isCapacityFull: locationNumber === 2, allocationPercentage: 50 };
    const body = { locationNumber, name: `Location ${locationNumber}`, capacity, ...at(lat) };
    expect((await tenant.v3('POST', '/locations', { body })).status).toBe(201);
  }
  await tenant.stock(99);
  await allocated('A');
  const found = async (path: string, filters: object[], more: object = {}) => {
    const answer = await tenant.v3('POST', `/locations${path}`, { body: { filters, ...more } });
    expect(answer.status).toBe(200);
    return answer.body.data.map(({ locationNumber }: { locationNumber: number }) => locationNumber);
  };
  const field = (name: string, value: unknown, condition = 'EQ') => ({ field: `location.capacity.${name}`, condition, value });
  const near = { origin: address };
  for (const [path, more] of [
    ['/search', {}],
    ['/geography-search', near],
  ] as const) {
    expect(await found(path, [field('isCapacityFull', true)], more)).toEqual([1]);
    expect(await found(path, [field('currentAllocations', 0)], more)).toEqual([2]);
    expect(await found(path, [field('allocationPercentage', 99, 'GT')], more)).toEqual([1]);
  }
  expect(await found('/search', [], { sort: 'location.capacity.currentAllocations' })).toEqual([2, 1]);
  expect(await found('/search', [], { sort: '-location.capacity.currentAllocations' })).toEqual([1, 2]);
});
