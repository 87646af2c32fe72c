import { beforeEach, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { line, newOrder, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;

const placeAt = (locationNum: number, state: string) => ({
  ...drafts.location({ locationNum, coordinates: { type: 'Point', coordinates: [locationNum, locationNum] } }),
  address: { addressLine1: '1 Elm Street', addressLine2: '', addressLine3: '', addressLine4: '', city: 'Anywhere', state, country: 'US' },
});
const network = async (code: string, rule: object, safetyStock = 0) =>
  expect((await tenant.v3('POST', '/inventory-networks', { body: { code, name: code, rule, safetyStock } })).status).toBe(201);
const stockAt = (locationNum: number, onHand: number, more: object = {}) =>
  tenant.ok(tenant.put('/inventory', drafts.stock({ sku: 'SHIRT', itemId: 1, locationNum, counters: { onHand }, ...more })));

/** How many shirts each location keeps softly. */
async function soft() {
  const { data } = (await tenant.v3('POST', '/inventories/search', { body: { filters: [], sort: '+inventory.locationNumber' } })).body;
  return Object.fromEntries(
    data.map((one: { locationNumber: number; networkCounters: { softReserve: number } }) => [
      one.locationNumber,
      one.networkCounters.softReserve,
    ]),
  );
}
type Place = { region: string; countryCode?: string };
const byV3 = async (address: Place) => {
  const answer = await tenant.v3('PUT', '/orders/order-number/A/ship-info/home/ship-to-address', { body: address });
  expect([answer.status, answer.body.message]).toEqual([200, undefined]);
};
/** Updates the order as v2 shows it, changed in this way. */
// biome-ignore lint/suspicious/noExplicitAny: an order of v2
const update = async (change: (shown: any) => void) => {
  const shown = await tenant.order('A');
  change(shown);
  await tenant.ok(tenant.put('/order/A', shown));
};
const byV2 = ({ region, countryCode }: Place) =>
  update(({ shipInfo: [{ shipToAddress }] }) => {
    Object.assign(shipToAddress, { state: region, ...(countryCode && { country: countryCode }) });
  });
const order = (items: object[] = [line({ shipToId: 'home' })], more: object = {}) =>
  tenant.ok(
    tenant.post(
      '/order',
      newOrder('A', {
        items,
        shipInfo: [
          {
            shipToId: 'home',
            taxCode: 'T',
            shipToAddress: { name: { first: 'Robin' }, address1: '1 Main Street', state: 'WA', country: 'US' },
          },
        ],
        ...more,
      }),
    ),
  );

beforeEach(async () => {
  tenant = open();
  for (const [number, state] of [
    [1, 'WA'],
    [2, 'NY'],
  ] as const)
    await tenant.ok(tenant.put(`/location/${number}`, placeAt(number, state)));
  await network('ALL', { 'locationData.isActive': true });
  await network('US', { 'locationData.address.countryCode': ['US'] });
  await network('WEST', { 'locationData.address.region': ['WA', 'OR'], 'locationData.address.countryCode': 'US' });
  await network('EAST', { 'locationData.address.region': ['NY'], 'locationData.address.countryCode': 'US' });
});

describe.each([
  ['v3', byV3],
  ['v2', byV2],
])('a ship-to that moves to another zone in %s', (_version, moveTo) => {
  it('has its open units reserved in the network of that zone, from which they are allocated', async () => {
    await stockAt(1, 20);
    await stockAt(2, 5);
    await order();
    expect(await soft()).toEqual({ 1: 0, 2: 0 });
    await moveTo({ region: 'NY' });
    expect(await soft()).toEqual({ 1: 0, 2: 3 });
    await moveTo({ region: 'OR' });
    expect(await soft()).toEqual({ 1: 3, 2: 0 });
    await moveTo({ region: 'NY' });
    await tenant.move('A', 'allocate');
    expect(await soft()).toEqual({ 1: 0, 2: 0 });
    const [{ locationNum }] = await tenant.ok(tenant.post('/allocation/query', { filters: {} }));
    expect(locationNum).toBe('2');
  });

  it('takes what its cart had reserved along, and keeps elsewhere what the zone has no room for', async () => {
    await stockAt(1, 5);
    await stockAt(2, 2);
    const items = [{ lineItemId: 'L1', sku: 'SHIRT', channelId: '12', quantity: 3, networkCode: 'WEST' }];
    expect((await tenant.v3('POST', '/inventory-networks/actions/soft-reserve', { body: { cartId: 'C1', items } })).status).toBe(201);
    await order(undefined, { cartId: 'C1' });
    expect(await soft()).toEqual({ 1: 3, 2: 0 });
    await moveTo({ region: 'NY' });
    expect(await soft()).toEqual({ 1: 1, 2: 2 });
    await moveTo({ region: 'WA' });
    expect(await soft()).toEqual({ 1: 3, 2: 0 });
    expect((await tenant.cancel((await tenant.order('A')).orderId)).status).toBe(200);
    expect(await soft()).toEqual({ 1: 0, 2: 0 });
  });

  it('has its backordered units reserved there too', async () => {
    await stockAt(1, 0, { backOrderLimit: 9 });
    await stockAt(2, 0, { backOrderLimit: 5 });
    await order([line({ shipToId: 'home', backorder: true })]);
    await tenant.move('A', 'allocate');
    const waiting = async () => {
      const { data } = (await tenant.v3('POST', '/backorders-preorders/search', { body: { filters: [] } })).body;
      return data
        .filter((one: { status: string }) => one.status === 'BACK_PREORDER_CREATED')
        .map((one: { quantity: number; locationNumber: number }) => [one.quantity, one.locationNumber]);
    };
    expect(await waiting()).toEqual([[3, 1]]);
    await moveTo({ region: 'NY' });
    expect(await waiting()).toEqual([[3, 2]]);
    await moveTo({ region: 'WA' });
    expect(await waiting()).toEqual([[3, 1]]);
  });

  it('without a network for it reserves nothing that was not reserved', async () => {
    await stockAt(1, 20);
    await order();
    await moveTo({ region: 'BC', countryCode: 'CA' });
    expect(await soft()).toEqual({ 1: 0 });
  });
});

describe('an update of v2', () => {
  const shipTo = (shipToId: string, state: string) => ({
    shipToId,
    taxCode: 'T',
    shipToAddress: { name: { first: 'Robin' }, address1: '1 Main Street', state, country: 'US' },
  });

  it('that leaves the addresses as they are reserves nothing', async () => {
    await stockAt(1, 20);
    await order();
    await update((shown) => Object.assign(shown, { employeeId: 'E1' }));
    expect(await soft()).toEqual({ 1: 0 });
  });

  it('reserves only the lines whose address is another one, and of those what is not allocated', async () => {
    await stockAt(1, 20);
    await stockAt(2, 20);
    const items = [line({ shipToId: 'home' }), line({ lineItemId: 'L2', shipToId: 'home' }), line({ lineItemId: 'L3', shipToId: 'work' })];
    await order(items, { shipInfo: [shipTo('home', 'WA'), shipTo('work', 'WA')] });
    await tenant.move('A', 'allocate', { items: [{ lineItemId: 'L1', quantity: 2 }] });
    await update((shown) => {
      shown.shipInfo = [shipTo('home', 'NY'), shipTo('work', 'WA')];
    });
    expect(await soft()).toEqual({ 1: 0, 2: 4 });
    await update((shown) => {
      shown.items[1].shipToId = 'work';
    });
    expect(await soft()).toEqual({ 1: 3, 2: 1 });
  });
});
