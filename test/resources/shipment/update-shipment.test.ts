import { beforeEach, describe, expect, it } from 'vitest';
import { carton, openShop, type Shop } from './story.js';

const open = openShop();
let shop: Shop;
beforeEach(async () => {
  shop = await open();
});

describe('an update of a shipment', () => {
  it('overwrites what the merchant wrote and leaves the units where they are', async () => {
    const before = await shop.tenant.ok(shop.post({ poNumber: 'PO', attributes: { a: 1 }, cartons: [carton('1', 2, { weight: '3' })] }));
    await shop.tenant.advance('PT1H');
    const { poNumber: _, attributes: _a, ...kept } = before;
    const [first] = before.cartons;
    const cartons = [{ ...first, weight: '4', trackingNumber: 'T-2', items: [{ ...first.items[0], segment: 'MEN', gift: true }] }];
    const after = await shop.tenant.ok(shop.tenant.put(`/shipment/${before.shipmentId}`, { ...kept, vendorId: 'V', cartons }));
    const { updatedAt, auditLogs } = after;
    expect(after).toEqual({ ...kept, vendorId: 'V', cartons, updatedAt, auditLogs });
    expect(updatedAt).toBe('2026-01-05T10:00:00.000Z');
    expect(auditLogs).toMatchObject([{ auditType: 'CREATE' }, { auditType: 'UPDATE', note: 'Updated by the merchant' }]);
    expect(await shop.shipment(before.shipmentId)).toEqual(after);
    expect(await shop.line()).toMatchObject({ shippedQuantity: 2, pendingShippedQuantity: 1 });
  });

  it('keeps what it does not send with the policy unsentFields', async () => {
    await shop.tenant.policies({ unsentFields: 'keep' });
    const { shipmentId, shipmentNum } = await shop.tenant.ok(shop.post({ poNumber: 'PO', cartons: [carton('1', 2, { weight: '3' })] }));
    const after = await shop.tenant.ok(shop.tenant.put(`/shipment/${shipmentId}`, { shipmentId, shipmentNum, vendorId: 'V' }));
    expect(after).toMatchObject({ poNumber: 'PO', vendorId: 'V', cartons: [{ weight: '3', items: [{ shippedQuantity: 2 }] }] });
  });

  it('cancels it: units, stock and money are as before it left', async () => {
    const shipment = await shop.ship(carton('1', 2));
    const cancelled = await shop.tenant.ok(shop.put(shipment, { statusCode: 'SHIPMENT_CANCELLED' }));
    expect(cancelled).toMatchObject({ statusCode: 'SHIPMENT_CANCELLED', cartons: [{ items: [{ shippedQuantity: 2 }] }] });
    expect(await shop.line()).toMatchObject({ shippedQuantity: 0, pendingShippedQuantity: 3 });
    expect(await shop.counters()).toMatchObject({ onHand: 10, allocated: 3, shipped: 0 });
    const { chargedAmount = 0, refundAmount = 0 } = await shop.payment();
    expect(chargedAmount - refundAmount).toBe(0);
    expect((await shop.tenant.events('A')).at(-2)).toBe('SHIPMENT_CANCELLED');
    expect(await shop.ship(carton('1', 3))).toMatchObject({ statusCode: 'SHIPMENT_CREATED' });
  });

  it('cancels a pickup that nobody collects: the units are allocated again', async () => {
    const waiting = await shop.tenant.ok(shop.post({ type: 'PICKUP', cartons: [carton('1')] }));
    expect(await shop.tenant.ok(shop.put(waiting, { statusCode: 'SHIPMENT_CANCELLED' }))).toMatchObject({
      statusCode: 'SHIPMENT_CANCELLED',
    });
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_ALLOCATED');
    await shop.tenant.move('A', 'deallocate');
    expect(await shop.counters()).toMatchObject({ onHand: 10, allocated: 0, shipped: 0 });
  });

  it('delivers it, and then it cannot be cancelled any more', async () => {
    const shipment = await shop.ship(carton('1', 3));
    const delivered = await shop.tenant.ok(shop.put(shipment, { statusCode: 'SHIPMENT_DELIVERED' }));
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_DELIVERED');
    const sentence =
      '[statusCode must be one of [SHIPMENT_DELIVERED, SHIPMENT_RETURN_PENDING, SHIPMENT_RETURN_RECEIVED], to match the units]';
    await shop.refused(() => shop.put(delivered, { statusCode: 'SHIPMENT_CANCELLED' }), 400, sentence);
  });

  it('marks it as received back: the units are on hand and refunded', async () => {
    const shipment = await shop.ship(carton('1', 3));
    const back = await shop.tenant.ok(shop.put(shipment, { statusCode: 'SHIPMENT_RETURN_RECEIVED' }));
    expect(back).toMatchObject({ statusCode: 'SHIPMENT_RETURN_RECEIVED', cartons: [{ items: [{ returnQuantity: 3 }] }] });
    expect(await shop.counters()).toMatchObject({ onHand: 13, shipped: 3 });
    expect(await shop.tenant.order('A')).toMatchObject({ statusCode: 'ORDER_RETURNED', returnTotal: 30 });
  });

  it('is refused where it contradicts the shipment, and changes nothing', async () => {
    const before = await shop.ship(carton('1', 2, { trackingNumber: 'T-1' }));
    const other = await shop.ship(carton('1', 1, { trackingNumber: 'T-2' }));
    const [first] = before.cartons;
    const cases: [object, string][] = [
      [{ shipmentId: 'other' }, `[shipmentId must be "${before.shipmentId}", the id in the path]`],
      [{ shipmentNum: other.shipmentNum }, other.shipmentNum],
      [{ allocationId: 'x' }, `[allocationId must be "${shop.allocationId}": it never changes]`],
      [{ type: 'PICKUP' }, '[type must be "STANDARD": it never changes]'],
      [{ locationNum: '7' }, '[locationNum must be "1": it never changes]'],
      [{ totalCartons: 2 }, '[totalCartons must be 1]'],
      [{ cartons: [] }, '[cartons must have carton 1 of the shipment]'],
      [
        { cartons: [first, { ...first, cartonNum: '2', trackingNumber: 'T-3' }] },
        '[cartons[1].cartonNum must be one of the cartons of the shipment: [1]]',
      ],
      [{ cartons: [{ ...first, trackingNumber: 'T-2' }] }, '[cartons[0].trackingNumber must be unique; a carton T-2 already exists]'],
      [
        { cartons: [{ ...first, items: [{ ...first.items[0], shippedQuantity: 1 }] }] },
        '[cartons[0].items[0].shippedQuantity must be 2: an update moves no units]',
      ],
      [{ statusCode: 'PICKUP_COMPLETED' }, 'statusCode must be one of [SHIPMENT_CREATED, SHIPMENT_CANCELLED, SHIPMENT_DELIVERED'],
    ];
    for (const [changes, message] of cases)
      await shop.refused(() => shop.put(before, changes), 400, expect.stringContaining(message) as never);
    await shop.refused(() => shop.put({ ...before, shipmentId: 'none' }, {}), 404, 'Shipment none not found');
  });
});

describe('a reallocation of a shipment', () => {
  it('takes its units back and sends them from another location', async () => {
    await shop.tenant.stock(10, { locationNum: 2 });
    const { shipmentId } = await shop.ship(carton('1', 2));
    const answer = await shop.tenant.ok(
      shop.tenant.put('/allocation/reallocate', { channel: '12', tenant: 't', documentType: 'SHIPMENT', id: [shipmentId] }),
    );
    expect(answer).toBe('Reallocated 2 units to another location');
    expect((await shop.shipment(shipmentId)).statusCode).toBe('SHIPMENT_CANCELLED');
    expect(await shop.line()).toMatchObject({ shippedQuantity: 0, pendingShippedQuantity: 3 });
  });

  it('is refused once something was delivered', async () => {
    const { shipmentId } = await shop.ship(carton('1', 2));
    await shop.tenant.move('A', 'deliver');
    const asked = { channel: '12', tenant: 't', documentType: 'SHIPMENT', id: [shipmentId] };
    expect(await shop.tenant.put('/allocation/reallocate', asked)).toMatchObject({
      status: 400,
      body: `[id[0] must name a shipment of which nothing was delivered: ${shipmentId} is SHIPMENT_DELIVERED]`,
    });
  });
});
