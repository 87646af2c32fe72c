import { beforeAll, describe, expect, it } from 'vitest';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(async () => {
  tenant = open();
  await tenant.post('/inventory/attribute', { code: 'shelf' });
});

const tray = {
  sku: 'TRAY',
  itemId: 81001,
  locationNumber: 12,
  vendorId: 'V-1',
  leadTime: 'P2D',
  type: 'PRIMARY',
  region: 'West',
  networkCode: 'WEST',
  backorderLimit: 20,
  backorderShipmentAt: '2026-02-01T00:00:00.000Z',
  safetyStock: 2,
  lowStock: 5,
  counters: { onHand: 40, inRepair: 1 },
  virtualCountersStatus: { availableToPurchase: 'OPEN' },
  customAttributes: { shelf: 'A1' },
};
const v3 = (path: string, body?: object, headers: Record<string, string | undefined> = {}) =>
  tenant.v3('POST', `/inventories${path}`, { body, headers });
const create = (body: object) => v3('', body);
const update = (body: object) => v3('/actions/find-and-update', { counters: {}, ...body });
const adjust = (body: object) => v3('/actions/find-and-adjust-inventory-counters', body);
const at12 = { sku: 'TRAY', locationNumber: 12 };
const skus = ({ body }: { body: { data: { sku: string }[] } }) => body.data.map(({ sku }) => sku);
const refusalOf = ({ status, body }: { status: number; body: { message: string } }) => [status, body.message];

describe('a stock record of v3', () => {
  it('is created with all of its fields and is the record that v2 reads', async () => {
    const { status, body } = await create(tray);
    const shown = {
      ...tray,
      inventoryId: expect.any(String),
      channelId: '12',
      hasInfiniteInventory: false,
      isNoStock: false,
      status: 'IN_STOCK',
      counters: { onHand: 40, allocated: 0, shipped: 0, inRepair: 1 },
      virtualCounters: { availableToPurchase: '38', availableBackorder: '20', availablePreorder: '0' },
      createdAt: NOW,
      updatedAt: NOW,
    };
    expect([status, body]).toMatchObject([201, shown]);
    expect(await tenant.ok(tenant.get('/inventory/81001'))).toMatchObject({
      id: body.inventoryId,
      ...{ sku: 'TRAY', locationNum: 12, channelId: '12', inventoryType: 'PRIMARY', attributes: { shelf: 'A1' } },
      virtualCounters: { availableToPurchase: 38, availableBackorder: 20, availablePreorder: 0 },
    });
  });

  it('is refused with 409 for an item or a SKU that the location has in the channel', async () => {
    for (const taken of [
      { ...tray, sku: 'OTHER' },
      { ...tray, itemId: 5 },
      { ...tray, itemId: undefined },
    ]) {
      expect(refusalOf(await create(taken))).toEqual([409, expect.stringMatching(/^itemId must be unique; inventory of item/)]);
    }
  });

  it('is refused with 404 for attributes that are not declared, and nothing is stored', async () => {
    const wrong = await create({ ...tray, sku: 'NEW', itemId: 9, customAttributes: { shelf: 'A1', color: 'red', size: 3 } });
    expect([wrong.status, wrong.body]).toEqual([
      404,
      {
        type: 'CLIENT_ERROR',
        message: 'customAttributes must be known; Inventory attributes [color, size] not found',
        errorCode: 'SERVICE-4004',
      },
    ]);
    expect((await tenant.get('/inventory/9')).status).toBe(404);
  });

  it('names every wrong field in the words of v3', async () => {
    const wrong = await create({ ...at12, locationNumber: 30, backorderLimit: -1, preorderLimit: -2, counters: {} });
    expect(refusalOf(wrong)).toEqual([400, 'backorderLimit must be at least 0, preorderLimit must be at least 0']);
    expect(refusalOf(await create({ ...at12, locationNumber: 30, status: 'FULL', counters: {} }))).toEqual([
      400,
      'status must be one of [IN_STOCK, LOW_STOCK, OUT_OF_STOCK, BACKORDER_STOCK, PREORDER_STOCK]',
    ]);
    expect(refusalOf(await create({ ...at12, locationNumber: 30, counters: { onHand: -1 } }))).toEqual([
      400,
      'counters.onHand must be at least 0',
    ]);
  });

  it('gets the item id of its SKU, or one that the sandbox makes', async () => {
    expect((await create({ sku: 'TRAY', locationNumber: 31, counters: {} })).body.itemId).toBe(81001);
    const { itemId } = (await create({ sku: 'LONE', locationNumber: 31, counters: { allocated: 10, onHand: 3 } })).body;
    expect(await tenant.ok(tenant.get(`/inventory/${itemId}`))).toMatchObject({
      sku: 'LONE',
      counters: { onHand: 3, allocated: 0, shipped: 0 },
    });
  });
});

describe('find-and-update', () => {
  it('merges what is sent into the record that the SKU names', async () => {
    const { status, body } = await update({ ...at12, counters: { onHand: 60 }, leadTime: 'P1D', customAttributes: { shelf: 'B2' } });
    expect([status, body]).toMatchObject([
      200,
      { leadTime: 'P1D', region: 'West', counters: { onHand: 60, inRepair: 1 }, customAttributes: { shelf: 'B2' } },
    ]);
    expect(await tenant.ok(tenant.get('/inventory/81001'))).toMatchObject({ leadTime: 'P1D', counters: { onHand: 60 } });
  });

  it('answers 404 for a record that is not there and changes nothing', async () => {
    for (const other of [{ sku: 'NONE' }, { locationNumber: 99 }, { channelId: '13' }, { itemId: 4 }]) {
      expect((await update({ ...at12, leadTime: 'P9D', ...other })).body.errorCode).toBe('SERVICE-4004');
    }
    expect((await update({ ...at12, leadTime: 'P9D', customAttributes: { color: 'red' } })).status).toBe(404);
    expect(await tenant.ok(tenant.get('/inventory/81001'))).toMatchObject({ leadTime: 'P1D' });
  });

  it('sells nothing of a record that is marked as out of stock, in either version', async () => {
    const marked = (await update({ ...at12, isNoStock: true })).body;
    expect(marked).toMatchObject({ isNoStock: true, status: 'OUT_OF_STOCK', virtualCounters: { availableToPurchase: '0' } });
    expect((await tenant.ok(tenant.get('/inventory/81001'))).virtualCounters.availableToPurchase).toBe(0);
    const lines = [{ lineItemId: 'L1', sku: 'TRAY', orderedQuantity: 1, itemId: '81001', shipToId: '1', channelId: '12' }];
    await tenant.place('marked', { items: [{ ...(await tenant.place('shape')).items[0], ...lines[0], backorder: false }] });
    const refused = await tenant.call('POST', '/__sandbox/orders/marked/moves', {
      body: { move: 'allocate', items: [{ lineItemId: 'L1', quantity: 1 }] },
    });
    expect(refused.status).toBe(409);
    expect((await update({ ...at12, isNoStock: false })).body.status).toBe('IN_STOCK');
  });

  it('shows the status that the counters give unless the merchant set one', async () => {
    const statusAt = async (onHand: number, more: object = {}) =>
      (await update({ sku: 'LONE', locationNumber: 31, counters: { onHand }, ...more })).body.status;
    expect(await statusAt(5, { lowStock: 2 })).toBe('IN_STOCK');
    expect(await statusAt(2)).toBe('LOW_STOCK');
    expect(await statusAt(0)).toBe('OUT_OF_STOCK');
    expect(await statusAt(0, { preorderLimit: 4 })).toBe('PREORDER_STOCK');
    expect(await statusAt(0, { backorderLimit: 4 })).toBe('BACKORDER_STOCK');
    expect(await statusAt(9, { status: ' LOW_STOCK' })).toBe('LOW_STOCK');
  });
});

describe('find-and-adjust-inventory-counters', () => {
  it('adds amounts, also as text, to counters that are declared or on the record', async () => {
    await tenant.v3('POST', '/inventory-counters', { body: { code: 'damaged' } });
    const { status, body } = await adjust({ ...at12, counters: { onHand: '+10', inRepair: -1, damaged: 2 } });
    expect([status, body.counters]).toEqual([200, { onHand: 70, allocated: 0, shipped: 0, inRepair: 0, damaged: 2 }]);
    expect((await tenant.ok(tenant.get('/inventory/81001'))).counters).toEqual(body.counters);
  });

  it('answers 404 for an unknown record or counter, and 400 for a counter below 0 or of the system', async () => {
    const codeOf = async (body: object) => (await adjust({ ...at12, counters: {}, ...body })).body.errorCode;
    expect(await codeOf({ sku: 'NONE' })).toBe('SERVICE-4004');
    expect(await codeOf({ inventoryId: 'other' })).toBe('SERVICE-4004');
    expect((await adjust({ ...at12, counters: { onHand: 1, melted: 1 } })).body.message).toBe(
      'counters.melted must be known; Counter melted not found',
    );
    expect(refusalOf(await adjust({ ...at12, counters: { onHand: -71 } }))).toEqual([
      400,
      'counters.onHand must be at least -70: there are 70',
    ]);
    expect(refusalOf(await adjust({ ...at12, counters: { allocated: 1 } }))).toEqual([
      400,
      expect.stringMatching(/^counters\.allocated is counted/),
    ]);
    expect(refusalOf(await adjust({ ...at12, counters: { onHand: 'many' } }))).toEqual([400, 'counters.onHand must be a whole number']);
    expect((await tenant.ok(tenant.get('/inventory/81001'))).counters.onHand).toBe(70);
  });
});

describe('stock of v3', () => {
  it('is found by lists, networks and the channels of the headers', async () => {
    await tenant.v3('POST', '/locations', { body: { locationNumber: 31, name: 'Annex', type: 'STORE' } });
    await tenant.v3('POST', '/inventory-networks', { body: { code: 'STORES', name: 'Stores', rule: { 'locationData.type': 'Store' } } });
    await v3('', { sku: 'TRAY', locationNumber: 12, counters: {} }, { 'x-fabric-channel-id': '13' });
    const find = async (body: object, headers = {}) => {
      const { body: page } = await v3('/actions/find', body, headers);
      return page.data.map((one: Record<string, unknown>) => `${one['sku']} ${one['locationNumber']} ${one['channelId']}`);
    };
    expect(await find({ skus: ['TRAY'], itemIds: [], networkCodes: [] })).toEqual(['TRAY 12 12', 'TRAY 31 12']);
    expect(await find({ skus: ['TRAY'], locationTypes: ['STORE'] })).toEqual(['TRAY 31 12']);
    expect(await find({ networkCodes: ['STORES'], region: 'West' })).toEqual([]);
    expect(await find({ networkCodes: ['STORES'], itemIds: [81001] })).toEqual(['TRAY 31 12']);
    expect(await find({ region: 'West', locationNumbers: [12, 31] })).toEqual(['TRAY 12 12']);
    expect(await find({ segments: ['B2B'] })).toEqual([]);
    const everywhere = ['TRAY 12 12', 'TRAY 12 13', 'TRAY 31 12'];
    expect(await find({ skus: ['TRAY'] }, { 'x-fabric-channel-ids': '12, 13' })).toEqual(everywhere);
    expect(await find({ skus: ['TRAY'] }, { 'x-fabric-channel-id': undefined })).toEqual(everywhere);
    expect(refusalOf(await v3('/actions/find', { skus: 'TRAY' }))).toEqual([400, 'skus must be a list']);
  });

  it('is searched by fields in either spelling, page by page, and by ids only', async () => {
    await tenant.advance('PT1H');
    await create({ sku: 'LATE', locationNumber: 12, counters: {} });
    const search = (filters: object[], more: object = {}, query = '') => v3(`/search${query}`, { filters, ...more });
    expect(skus(await search([], {}, '?limit=1'))).toEqual(['LATE']);
    const stores = [{ field: 'inventory.locationNum', condition: 'IN', values: [31] }];
    expect(skus(await search(stores, { sort: 'inventory.sku' }))).toEqual(['LONE', 'TRAY']);
    expect(skus(await search([{ field: 'inventory.counters.onHand', condition: 'GTE', value: 70 }]))).toEqual(['TRAY']);
    expect(skus(await search([{ field: 'inventory.status', value: 'LOW_STOCK' }]))).toEqual(['LONE']);
    const late = [{ field: 'inventory.sku', value: 'LA*' }];
    const [record] = (await search(late)).body.data;
    const ids = await search(late, {}, '?fetchOnlyIds=true');
    expect(ids.body).toEqual({ data: [{ inventoryId: record.inventoryId }], pagination: { limit: 10, offset: 0, count: 1 } });
    expect(refusalOf(await search([{ field: 'inventory.colour', value: 1 }]))).toEqual([
      400,
      expect.stringMatching(/^filters\[0\]\.field must name a field of inventory/),
    ]);
  });

  it('is found near a place, between two distances, with the locations that have it', async () => {
    const place = (locationNumber: number, longitude: number) => ({
      type: 'STORE',
      address: { region: 'WA', postalCode: `${locationNumber}` },
      coordinates: { type: 'Point', coordinates: [longitude, 47] },
    });
    const depot = { ...place(12, -122), locationNumber: 12, name: 'Depot', type: 'DC', capacity: { maxAllocations: 9 } };
    await tenant.v3('POST', '/locations', { body: depot });
    await tenant.v3('PUT', '/locations/31', { body: place(31, -121) });
    const near = async (origin: object, more: object = {}) => (await v3('/actions/find-by-geography', { origin, ...more })).body;
    const found = await near({ postalCode: '12' }, { skus: ['TRAY'] });
    expect(found.inventories.map((one: Record<string, unknown>) => one['locationNumber'])).toEqual([12, 31]);
    expect(found.locations).toEqual([
      {
        ...{ locationNumber: 12, locationType: 'DC', distance: 0 },
        capacity: { maxAllocations: 9, currentAllocations: 0, isCapacityFull: false, allocationPercentage: 0 },
      },
      { locationNumber: 31, locationType: 'STORE', distance: expect.closeTo(47.2, 0) },
    ]);
    const at = { latitude: 47, longitude: -122 };
    expect((await near({ ...at, minDistance: 10, distanceUnit: 'KILOMETER' })).locations).toMatchObject([
      { locationNumber: 31, distance: expect.closeTo(76, 0) },
    ]);
    expect((await near({ ...at, maxDistance: 10 })).locations).toMatchObject([{ locationNumber: 12 }]);
    expect((await near(at, { locationTypes: ['STORE'], skus: [] })).locations).toMatchObject([{ locationNumber: 31 }]);
    expect((await near({ ...at, minDistance: 20, maxDistance: 10 })).message).toBe(
      'origin.minDistance must be at most the largest distance, 10',
    );
    expect((await near({})).message).toBe('origin.latitude must not be null, origin.longitude must not be null');
  });
});
