import { beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(async () => {
  tenant = open();
  await tenant.stock(10, { sku: 'TRAY', itemId: 7, locationNum: 1, backOrderLimit: 3 });
  await tenant.stock(5, { sku: 'TRAY', itemId: 7, locationNum: 2 });
  await tenant.v3('POST', '/inventory-networks', {
    body: { code: 'EAST', name: 'East', safetyStock: 2, rule: { 'locationData.locationNumber': 2 } },
  });
  await tenant.v3('POST', '/locations', { body: { locationNumber: 2, name: 'East' } });
});

const item = (quantity: number, more: object = {}) => ({ lineItemId: '1', sku: 'TRAY', channelId: '12', quantity, ...more });
const call = (action: string, body: object) => tenant.v3('POST', `/inventory-networks/actions/soft-${action}`, { body });
const reserve = (cartId: string, quantity: number, more: object = {}) => call('reserve', { cartId, items: [item(quantity, more)] });
const release = (cartId: string, quantity: number, more: object = {}) => call('release', { cartId, items: [item(quantity, more)] });
const refusalOf = ({ status, body }: { status: number; body: { message: string } }) => [status, body.message];
/** What v2 says can be bought at each location. */
const available = async () => {
  const { inventory } = await tenant.ok(tenant.get('/inventory?skus=TRAY'));
  return inventory.map((one: { virtualCounters: { availableToPurchase: number } }) => one.virtualCounters.availableToPurchase);
};

describe('a soft reservation', () => {
  it('lowers what both versions say can be bought, and counts as softReserve', async () => {
    const { status, body } = await reserve('A', 12, { backorderQuantity: 1 });
    expect([status, body.aggregatedNetworks]).toEqual([
      201,
      [
        {
          ...{ sku: 'TRAY', itemId: 7, channelId: '12', hasInfiniteInventory: false },
          counters: { onHand: 15, allocated: 0, shipped: 0 },
          networkCounters: { softReserve: 12 },
          virtualCounters: { availableToPurchase: '3', availableBackorder: '2', availablePreorder: '0' },
        },
      ],
    ]);
    expect(await available()).toEqual([0, 3]);
    const { data } = (await tenant.v3('POST', '/inventories/actions/find', { body: { skus: ['TRAY'] } })).body;
    expect(data.map((one: { networkCounters: object }) => one.networkCounters)).toEqual([{ softReserve: 10 }, { softReserve: 2 }]);
  });

  it('is replaced by a second call for the same line, so that a repeated call reserves once', async () => {
    await reserve('A', 12, { backorderQuantity: 1 });
    expect(await available()).toEqual([0, 3]);
    await reserve('A', 4);
    expect(await available()).toEqual([6, 5]);
  });

  it('is refused beyond what is there, by network and location, and changes nothing', async () => {
    expect(refusalOf(await reserve('B', 12))).toEqual([400, 'items[0].quantity must be at most 11: SKU TRAY has no more']);
    expect(refusalOf(await reserve('B', 4, { networkCode: 'EAST' }))).toEqual([
      400,
      'items[0].quantity must be at most 3: SKU TRAY has no more',
    ]);
    expect(refusalOf(await reserve('B', 7, { locationNumber: 1, backorderQuantity: 4 }))).toEqual([
      400,
      'items[0].quantity must be at most 6: SKU TRAY has no more, items[0].backorderQuantity must be at most 3: SKU TRAY has no more',
    ]);
    expect((await reserve('B', 1, { networkCode: 'WEST' })).body).toMatchObject({
      message: 'items[0].networkCode must name a network, not WEST',
      errorCode: 'SERVICE-4004',
    });
    expect((await call('reserve', { items: [item(1)] })).body).toMatchObject({
      message: 'cartId must not be null unless orderId or orderNumber is sent',
      errorCode: 'SERVICE-4003',
    });
    expect(await available()).toEqual([6, 5]);
    expect((await reserve('B', 3, { networkCode: 'EAST' })).body.aggregatedNetworks).toMatchObject([
      { networkCode: 'EAST', safetyStock: 2, virtualCounters: { availableToPurchase: '0' } },
    ]);
  });

  it('gives units back when asked, and no more than it holds', async () => {
    expect((await release('B', 1, { networkCode: 'EAST' })).body.aggregatedNetworks).toMatchObject([
      { networkCounters: { softReserve: 2 }, virtualCounters: { availableToPurchase: '1' } },
    ]);
    expect(refusalOf(await release('B', 3))).toEqual([400, 'items[0].quantity must be at most 2: no more is reserved for line 1']);
    expect((await release('C', 1)).body).toMatchObject({
      message: 'cartId must name a soft reservation, not C',
      errorCode: 'SERVICE-4004',
    });
    expect(await available()).toEqual([6, 3]);
    await release('B', 2);
    expect((await release('B', 1)).status).toBe(400);
    expect(await available()).toEqual([6, 5]);
  });

  it('ends on the tenant’s clock: after the policy’s time, or when it says', async () => {
    await call('reserve', { cartId: 'D', expiresAt: '2026-01-05T09:05:00Z', items: [item(1)] });
    await call('reserve', { cartId: 'past', expiresAt: '2020-01-01T00:00:00Z', items: [item(2)] });
    const { fired } = await tenant.advance('PT6M');
    expect(fired.slice(1)).toMatchObject([{ timer: 'endSoftReservation', about: { kind: 'softReservation' } }]);
    expect(await available()).toEqual([6, 5]);
    await tenant.advance('PT9M');
    expect(await available()).toEqual([10, 5]);
  });

  it('passes to the order of its cart, which keeps it until it is allocated', async () => {
    await reserve('E', 10, { locationNumber: 1 });
    const shape = { sku: 'TRAY', itemId: '7', orderedQuantity: 10 };
    const [line] = (await tenant.place('template')).items;
    await tenant.place('E-1', { cartId: 'E', items: [{ ...line, ...shape, lineItemId: '1' }] });
    await tenant.advance('P1D');
    expect(await available()).toEqual([0, 5]);
    expect((await release('E', 1)).status).toBe(400);
    expect(refusalOf(await call('reserve', { orderNumber: 'E-1', items: [item(11)] }))).toEqual([
      400,
      'items[0].quantity must be at most 10: order E-1 has no more open units of line 1',
    ]);
    await tenant.move('E-1', 'allocate');
    const search = { filters: [{ field: 'hardReserve.items.sku', value: 'TRAY' }] };
    const wrong = await tenant.v3('POST', '/inventories/actions/hard-reserve-search', { body: {} });
    expect([wrong.status, wrong.body.message]).toEqual([400, 'filters must not be null']);
    expect((await tenant.v3('POST', '/inventories/actions/hard-reserve-search', { body: search })).body).toMatchObject({
      data: [{ orderNumber: 'E-1', locationNumber: 1, items: [{ lineItemId: '1', sku: 'TRAY', quantity: 10 }] }],
      pagination: { count: 1 },
    });
    expect(await available()).toEqual([0, 5]);
    await tenant.cancel((await tenant.order('E-1')).orderId);
    expect((await call('release', { orderNumber: 'E-1', items: [item(1)] })).status).toBe(400);
  });
});
