import { beforeEach, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(async () => {
  tenant = open();
  await tenant.stock(10);
});

const v3 = async (method: string, path: string, body?: object) => {
  const answer = await tenant.v3(method, `/shipments/inventory-transfer${path}`, body ? { body } : {});
  expect([answer.status, answer.body.message]).toEqual([200, undefined]);
  return answer.body;
};
const target = async (transfer: object) => {
  const body = {
    locationNumber: 2,
    name: 'Store',
    isActive: true,
    type: 'STORE',
    address: { city: 'Seattle', region: 'WA', postalCode: '98101', countryCode: 'US' },
    transfer,
  };
  const answer = await tenant.v3('POST', '/locations', { body });
  expect(answer.status).toBe(201);
  return answer.body;
};
const ends = { shipFrom: { locationNumber: '1' }, shipTo: { locationNumber: '2' } };
const send = (items: object[] = [{ sku: 'SHIRT', packedQuantity: 4 }]) =>
  v3('POST', '', {
    ...{ shipmentNumber: 'TR-1', transferNumber: 'R-1', type: 'TRANSFER', ...ends, shippedAt: NOW },
    cartons: [{ cartonNumber: 'C-1', trackingNumber: 'T-1', items }],
  });
const track = () =>
  v3('POST', '/actions/update-tracking', {
    shipmentNumber: 'TR-1',
    trackingNumber: 'T-1',
    tracking: [{ event: 'DELIVERED', eventId: 'E1' }],
  });

/** How many units location 2 can sell. */
async function sellable(): Promise<number> {
  const { inventory } = await tenant.ok(tenant.get('/inventory?skus=SHIRT&limit=50'));
  const there = inventory.find((one: { locationNum: number }) => one.locationNum === 2);
  return there?.virtualCounters.availableToPurchase ?? 0;
}

const minutesLater = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

interface Seen {
  statusCode: string;
  cartons: { items: { deliveredQuantity: number; receivedQuantity: number; stockedQuantity: number }[] }[];
}

/** The status of a transfer, and how many of its units are delivered, received and stocked. */
const units = ({ statusCode, cartons }: Seen) => [
  statusCode.replace('TRANSFER_SHIPMENT_', ''),
  ...cartons.flatMap(({ items }) => items).flatMap((one) => [one.deliveredQuantity, one.receivedQuantity, one.stockedQuantity]),
];

describe('a location that receives transfers by itself', () => {
  it('receives what is delivered and stocks it after its window, on the clock of the tenant', async () => {
    await target({ isAutoReceiving: true, autoStockWindow: 'PT10M' });
    const { shipmentId } = await send();
    const [delivered] = await track();
    expect([units(delivered), delivered]).toMatchObject([
      ['RECEIVED', 4, 4, 0],
      { deliveredAt: NOW, receivedAt: NOW, stockReleaseTimeStamp: minutesLater(10) },
    ]);
    expect(delivered.cartons[0].items[0]).not.toHaveProperty('waiting');
    expect(await sellable()).toBe(0);
    await track();
    expect((await tenant.advance('PT9M')).fired).toEqual([]);
    const { fired } = await tenant.advance('PT1M');
    expect(fired).toMatchObject([{ timer: 'stockTransfer', about: { kind: 'inventoryTransfer', id: shipmentId }, at: minutesLater(10) }]);
    const stocked = await v3('GET', `/${shipmentId}`);
    expect(units(stocked)).toEqual(['STOCKED', 4, 4, 4]);
    expect(stocked.auditLogs.at(-1)).toMatchObject({ note: 'Stocked', auditedAt: minutesLater(10) });
    expect(await sellable()).toBe(4);
  });

  it('receives without a window at once, whoever says that the units are delivered', async () => {
    await target({ isAutoReceiving: true });
    const sent = await send();
    expect(units(await v3('PUT', `/${sent.shipmentId}`, { ...sent, statusCode: 'TRANSFER_SHIPMENT_DELIVERED' }))).toEqual([
      'STOCKED',
      4,
      4,
      4,
    ]);
    expect(await sellable()).toBe(4);
  });
});

describe('a location with a window', () => {
  it('waits to be told what arrived, and counts the window of each part from its own receipt', async () => {
    await target({ autoStockWindow: 'PT10M' });
    const { shipmentId } = await send();
    const [delivered] = await track();
    expect(units(delivered)).toEqual(['DELIVERED', 4, 0, 0]);
    const { shipmentLineItemId } = delivered.cartons[0].items[0];
    const receive = (quantity: number, adjustments: object[] = []) =>
      v3('POST', `/${shipmentId}/action/receiving`, {
        cartons: [{ cartonNumber: 'C-1', items: [{ shipmentLineItemId, quantity, adjustments }] }],
      });
    expect(units(await receive(1))).toEqual(['RECEIVED', 4, 1, 0]);
    await tenant.advance('PT4M');
    const all = await receive(2, [{ adjustmentQuantity: 1, reasonCode: 'DAMAGED' }]);
    expect([units(all), all.stockReleaseTimeStamp]).toEqual([['RECEIVED', 4, 3, 0], minutesLater(14)]);
    await tenant.advance('PT6M');
    expect([units(await v3('GET', `/${shipmentId}`)), await sellable()]).toEqual([['RECEIVED', 4, 3, 1], 1]);
    await tenant.advance('PT4M');
    expect([units(await v3('GET', `/${shipmentId}`)), await sellable()]).toEqual([['STOCKED', 4, 3, 3], 3]);
  });

  it('stocks parts that were received at one moment together, and says so once', async () => {
    await target({ autoStockWindow: 'PT10M' });
    const { shipmentId, cartons } = await send();
    const [{ shipmentLineItemId }] = cartons[0].items;
    const part = { cartons: [{ cartonNumber: 'C-1', items: [{ shipmentLineItemId, quantity: 2 }] }] };
    for (const _ of [1, 2]) await v3('POST', `/${shipmentId}/action/receiving`, part);
    expect((await tenant.advance('PT10M')).fired).toHaveLength(2);
    const stocked = await v3('GET', `/${shipmentId}`);
    expect([units(stocked), await sellable()]).toEqual([['STOCKED', 4, 4, 4], 4]);
    expect(stocked.auditLogs.filter(({ note }: { note: string }) => note === 'Stocked')).toHaveLength(1);
  });

  it('stocks at once what a replacement says is stocked, and its timer is gone', async () => {
    await target({ autoStockWindow: 'PT10M' });
    const sent = await send();
    const put = (status: string) => v3('PUT', `/${sent.shipmentId}`, { ...sent, statusCode: `TRANSFER_SHIPMENT_${status}` });
    expect(units(await put('RECEIVED'))).toEqual(['RECEIVED', 4, 4, 0]);
    const stocked = await put('STOCKED');
    expect([units(stocked), stocked.stockReleaseTimeStamp]).toEqual([['STOCKED', 4, 4, 4], NOW]);
    expect((await tenant.ok(tenant.call('GET', '/__sandbox/timers'))).timers).toEqual([]);
    expect(await sellable()).toBe(4);
    const again = await tenant.v3('PUT', `/shipments/inventory-transfer/${sent.shipmentId}`, {
      body: { ...sent, statusCode: 'TRANSFER_SHIPMENT_DELIVERED' },
    });
    expect([again.status, again.body.message]).toEqual([400, expect.stringMatching(/^statusCode must stay TRANSFER_SHIPMENT_STOCKED/)]);
  });

  it('is kept by a replacement in v2, which cannot say it, and refused where it is no duration', async () => {
    expect(await target({ autoStockWindow: 'PT10M', isAutoReceiving: false })).toMatchObject({
      transfer: { autoStockWindow: 'PT10M', isAutoReceiving: false },
    });
    const v2 = await tenant.ok(tenant.put('/location/2', drafts.location({ locationNum: 2 })));
    expect(v2).not.toHaveProperty('transfer');
    expect((await tenant.v3('GET', '/locations/2')).body.transfer).toEqual({ autoStockWindow: 'PT10M', isAutoReceiving: false });
    const wrong = await tenant.v3('PUT', '/locations/2', { body: { transfer: { autoStockWindow: '10 min' } } });
    expect([wrong.status, wrong.body.message]).toEqual([
      400,
      'transfer.autoStockWindow must be an ISO 8601 duration such as PT10M; did you mean PT10M?',
    ]);
    expect((await tenant.v3('GET', '/locations/2')).body.transfer.autoStockWindow).toBe('PT10M');
  });
});
