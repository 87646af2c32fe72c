import { beforeEach, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(async () => {
  tenant = open();
  await tenant.stock(10);
});

const v3 = (method: string, path: string, body?: object) => tenant.v3(method, `/shipments/inventory-transfer${path}`, body ? { body } : {});
const item = (packedQuantity: number, more: object = {}) => ({ sku: 'SHIRT', packedQuantity, ...more });
const transfer = (shipmentNumber: string, items: object[], more: object = {}) => ({
  ...{ shipmentNumber, transferNumber: 'R-1', type: 'TRANSFER', shipFrom: { locationNumber: '1' }, shipTo: { locationNumber: '2' } },
  cartons: [{ cartonNumber: 'C-1', trackingNumber: `T-${shipmentNumber}`, items }],
  ...more,
});
const create = (shipmentNumber: string, items: object[], more?: object) => v3('POST', '', transfer(shipmentNumber, items, more));

/** The counters of a SKU by location, and how many of its units each can sell. */
async function stock(sku = 'SHIRT') {
  const { inventory } = await tenant.ok(tenant.get(`/inventory?skus=${sku}&limit=50`));
  return Object.fromEntries(
    inventory.map(
      ({
        locationNum,
        counters,
        virtualCounters,
      }: {
        locationNum: number;
        counters: object;
        virtualCounters: { availableToPurchase: number };
      }) => [locationNum, { ...counters, free: virtualCounters.availableToPurchase }],
    ),
  );
}

/** A request that is refused, and leaves the stock and the transfers as they were. */
async function refused(asked: () => Promise<{ status: number; body: { message: string } }>, message: RegExp): Promise<void> {
  const look = async () => [
    await stock(),
    (await v3('POST', '/search', { filters: [{ field: 'transferShipment.shipmentNumber', value: '*' }] })).body,
  ];
  const before = await look();
  const { status, body } = await asked();
  expect([status, body.message]).toEqual([400, expect.stringMatching(message)]);
  expect(await look()).toEqual(before);
}

describe('an inventory transfer', () => {
  it('takes stock from one location to another, step by step', async () => {
    const made = await create('TR-1', [item(4)], {
      poNumber: 'PO-1',
      recipient: [{ name: { firstName: 'Ada' } }],
      attributes: { truck: 7 },
    });
    expect([made.status, made.body]).toMatchObject([
      200,
      {
        ...transfer('TR-1', [item(4, { shippedQuantity: 0, receivedQuantity: 0, stockedQuantity: 0, deliveredQuantity: 0 })]),
        ...{ statusCode: 'TRANSFER_SHIPMENT_PACKED', totalCartons: 1, poNumber: 'PO-1', attributes: { truck: 7 }, createdAt: NOW },
      },
    ]);
    expect(await stock()).toEqual({ 1: { onHand: 10, allocated: 4, shipped: 0, free: 6 } });
    const { shipmentId, transferId, cartons } = made.body;
    const { events } = await tenant.ok(tenant.call('GET', '/__sandbox/events?type=TRANSFER_CREATE'));
    expect(events).toMatchObject([{ about: { kind: 'inventoryTransfer', id: shipmentId } }]);
    expect(cartons[0].items[0]).not.toHaveProperty('stockId');
    const { shipmentLineItemId } = cartons[0].items[0];

    const pack = (packedQuantity: number, quantityType: string) =>
      v3('POST', '/pack-unpack', transfer('TR-1', [item(packedQuantity, { quantityType })]));
    expect((await pack(2, 'INCREMENT')).body.cartons[0].items).toMatchObject([{ packedQuantity: 6 }]);
    expect((await pack(1, 'DECREMENT')).body.cartons[0].items).toMatchObject([{ packedQuantity: 5 }]);
    expect(await stock()).toEqual({ 1: { onHand: 10, allocated: 5, shipped: 0, free: 5 } });

    const put = (statusCode: string) =>
      v3('PUT', `/${shipmentId}`, {
        transferId,
        transferNumber: 'R-1',
        shipFrom: { locationNumber: '1' },
        shipTo: { locationNumber: '2' },
        statusCode,
      });
    const sent = await put('TRANSFER_SHIPMENT_SENT');
    expect([sent.status, sent.body]).toMatchObject([
      200,
      { statusCode: 'TRANSFER_SHIPMENT_SENT', shippedAt: NOW, cartons: [{ items: [{ shippedQuantity: 5 }] }] },
    ]);
    expect(await stock()).toEqual({ 1: { onHand: 10, allocated: 0, shipped: 5, free: 5 } });

    const tracking = [{ event: 'DELIVERED', eventId: 'E1', eventRecordedAt: NOW }];
    const report = { shipmentNumber: 'TR-1', trackingNumber: 'T-TR-1', trackingURL: 'https://carrier.example/T', tracking };
    const [tracked] = (await v3('POST', '/actions/update-tracking', report)).body;
    expect(tracked).toMatchObject({
      statusCode: 'TRANSFER_SHIPMENT_DELIVERED',
      deliveredAt: NOW,
      cartons: [{ tracking, trackingURL: report.trackingURL }],
    });
    expect((await v3('POST', '/actions/update-tracking', report)).body[0].cartons[0].tracking).toHaveLength(1);

    const receive = (quantity: number, adjustments: object[] = []) =>
      v3('POST', `/${shipmentId}/action/receiving`, {
        cartons: [{ cartonNumber: 'C-1', items: [{ shipmentLineItemId, quantity, adjustments }] }],
      });
    expect((await receive(2)).body).toMatchObject({ statusCode: 'TRANSFER_SHIPMENT_RECEIVED', receivedAt: NOW });
    await refused(() => receive(4), /^cartons\[0\]\.items\[0\]\.quantity must be, with its adjustments, at most 3/);
    const adjustments = [{ adjustmentQuantity: 1, reasonCode: 'DAMAGED' }];
    const done = await receive(2, adjustments);
    expect(done.body).toMatchObject({
      statusCode: 'TRANSFER_SHIPMENT_STOCKED',
      cartons: [{ items: [{ receivedQuantity: 4, stockedQuantity: 4, adjustments }] }],
    });
    expect(await stock()).toEqual({
      1: { onHand: 10, allocated: 0, shipped: 5, free: 5 },
      2: { onHand: 4, allocated: 0, shipped: 0, free: 4 },
    });
    const seen = await v3('POST', `/${shipmentId}/actions/package-tracking-acknowledge`, {
      eventType: 'TRANSFER_CREATE_IN_PTS',
      attributes: { pts: 1 },
    });
    expect(seen.body).toMatchObject({ attributes: { truck: 7, pts: 1 } });
    await refused(() => v3('POST', `/${shipmentId}/actions/package-tracking-acknowledge`, {}), /^eventType must not be null/);
    expect((await v3('GET', `/${shipmentId}`)).body).toEqual(seen.body);
    await refused(() => receive(1), /no units are on their way/);
    await refused(() => put('TRANSFER_SHIPMENT_CANCELLED'), /cannot be packed, unpacked or cancelled any more/);
  });

  it('leaves at once with shippedAt, and arrives whole where nobody says what', async () => {
    const { body } = await create('TR-1', [item(3)], { shippedAt: NOW });
    expect(body).toMatchObject({ statusCode: 'TRANSFER_SHIPMENT_SENT', transferId: body.shipmentId });
    expect((await v3('POST', `/${body.shipmentId}/action/receiving`, {})).body.statusCode).toBe('TRANSFER_SHIPMENT_STOCKED');
    expect((await stock())[2]).toMatchObject({ onHand: 3, free: 3 });
  });

  it('that is cancelled before it leaves frees its units', async () => {
    const { body } = await create('TR-1', [item(3)]);
    expect((await v3('POST', `/${body.shipmentId}/action/cancel`)).body.statusCode).toBe('TRANSFER_SHIPMENT_CANCELLED');
    expect((await stock())[1]).toMatchObject({ allocated: 0, free: 10 });
    await refused(
      () => v3('PUT', `/${body.shipmentId}`, { ...body, statusCode: 'TRANSFER_SHIPMENT_SENT' }),
      /^statusCode must stay TRANSFER_SHIPMENT_CANCELLED/,
    );
    await refused(() => v3('POST', `/${body.shipmentId}/action/cancel`), /is TRANSFER_SHIPMENT_CANCELLED/);
  });

  it('is refused without stock, with a number that is taken, and where it begins and ends alike', async () => {
    await create('TR-1', [item(4)]);
    await refused(() => create('TR-2', [item(7)]), /^cartons\[0\]\.items\[0\]\.packedQuantity must be at most 6/);
    await refused(
      () => create('TR-2', [{ sku: 'HAT', packedQuantity: 1 }]),
      /^cartons\[0\]\.items\[0\]\.sku must have inventory at location 1/,
    );
    await refused(() => create('TR-1', []), /^shipmentNumber must be unique/);
    await refused(() => create('TR-2', [], { shipTo: { locationNumber: '1' } }), /^shipTo\.locationNumber must be another location/);
    await refused(() => v3('POST', '/nowhere/action/cancel'), /^Transfer nowhere not found/);
    await refused(() => v3('POST', '/pack-unpack', transfer('TR-9', [])), /^shipmentNumber must be known; Transfer TR-9 not found/);
    await refused(
      () => v3('POST', '/actions/update-tracking', { shipmentNumber: 'TR-1', trackingNumber: 'other' }),
      /^trackingNumber must be known; Carton other not found/,
    );
  });

  it('is found and counted, in either spelling', async () => {
    for (const number of ['TR-1', 'TR-2']) await create(number, [item(1)]);
    const search = async (field: string, value: string, query = '') =>
      (
        await v3('POST', `/search${query}`, {
          filters: [{ field: `transferShipment.${field}`, value }],
          sort: '+transferShipment.shipmentNum',
        })
      ).body;
    expect((await search('shipmentNumber', 'TR-*')).pagination.count).toBe(2);
    expect((await search('cartons.items.sku', 'SHIRT', '?fetchOnlyIds=true&limit=1')).data).toEqual([{ shipmentId: expect.any(String) }]);
    expect((await search('statusCode', 'TRANSFER_SHIPMENT_SENT')).data).toEqual([]);
    expect((await v3('POST', '/query', { filters: { shipmentNumber: 'TR-2' } })).body).toEqual({ count: 1, limit: 10, offset: 0 });
    await refused(() => v3('POST', '/search', { filters: [] }), /^filters must have at least 1 item/);
    await refused(() => v3('POST', '/query', { filters: 'TR-2' }), /^filters must be an object/);
  });
});

it('no random transfer loses or makes a unit', async () => {
  let seed = 20260105;
  const random = (most: number): number => {
    seed = (seed * 16807) % 2147483647;
    return Math.floor((seed / 2147483647) * most);
  };
  for (const sku of ['A', 'B'])
    for (const locationNum of [1, 2, 3])
      await tenant.put('/inventory', drafts.stock({ sku, itemId: sku === 'A' ? 101 : 102, locationNum, counters: { onHand: 20 } }));
  const ends = (from: number, to: number) => ({ shipFrom: { locationNumber: String(from) }, shipTo: { locationNumber: String(to) } });
  const body = (number: number) => {
    const from = 1 + random(3);
    const sku = 'AB'[random(2)] as string;
    return { ...transfer(`TR-${number}`, [{ sku, packedQuantity: random(4) }]), ...ends(from, 1 + ((from + random(2)) % 3)) };
  };
  const ids: string[] = [];
  for (let number = 0; number < 6; number++) ids.push((await v3('POST', '', body(number))).body.shipmentId);
  for (let step = 0; step < 40; step++) {
    const id = ids[random(ids.length)] as string;
    const status = ['SENT', 'SENT', 'RECEIVED', 'CANCELLED', 'DELIVERED'][random(5)];
    const put = async () => v3('PUT', `/${id}`, { ...(await v3('GET', `/${id}`)).body, statusCode: `TRANSFER_SHIPMENT_${status}` });
    const calls = [
      put,
      put,
      () => v3('POST', '/pack-unpack', body(random(6))),
      () => v3('POST', `/${id}/action/receiving`, {}),
      () => v3('POST', `/${id}/action/cancel`),
    ];
    expect([200, 400]).toContain((await calls[random(5)]?.())?.status);
  }
  const all = await Promise.all(ids.map(async (id) => (await v3('GET', `/${id}`)).body));
  expect(new Set(all.map(({ statusCode }) => statusCode)).size).toBeGreaterThan(1);
  for (const sku of ['A', 'B']) {
    const places = Object.values(await stock(sku));
    const items = all
      .flatMap(({ cartons }) => cartons.flatMap((one: { items: { sku: string }[] }) => one.items))
      .filter((one) => one.sku === sku);
    const onWay = items.reduce((sum, one) => sum + one.shippedQuantity - one.receivedQuantity, 0);
    const there = places.reduce((sum, { onHand, shipped }) => sum + onHand - shipped, 0);
    expect([sku, there + onWay, places.every(({ free, allocated }) => free >= 0 && allocated >= 0)]).toEqual([sku, 60, true]);
  }
});
