import { beforeEach, describe, expect, it } from 'vitest';
import { line } from '../../support/tenant.js';
import { carton, openShop, type Shop } from './story.js';

const open = openShop();
let shop: Shop;
beforeEach(async () => {
  shop = await open();
});

describe('a tracking event', () => {
  it('is noted on its carton, and DELIVERED delivers the units in it', async () => {
    const { shipmentId } = await shop.ship(carton('1', 1, { trackingNumber: 'T-1' }), carton('2', 2, { trackingNumber: 'T-2' }));
    const [transit] = await shop.tenant.ok(shop.track('T-1', 'IN_TRANSIT'));
    expect(transit).toMatchObject({ shipmentId, statusCode: 'SHIPMENT_CREATED' });
    expect(transit.cartons[0].trackingDetails).toEqual([
      { event: 'IN_TRANSIT', eventId: 'IN_TRANSIT', timestamp: '2026-01-06T10:00:00.000Z' },
    ]);
    const [part] = await shop.tenant.ok(shop.track('T-1', 'DELIVERED'));
    expect(part.statusCode).toBe('SHIPMENT_PARTIALLY_DELIVERED');
    expect(await shop.line()).toMatchObject({ deliveredQuantity: 1, shippedQuantity: 3 });
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_PARTIALLY_DELIVERED');
    const [whole] = await shop.tenant.ok(shop.track('T-2', 'DELIVERED'));
    expect(whole.statusCode).toBe('SHIPMENT_DELIVERED');
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_DELIVERED');
  });

  it('changes nothing the second time, also with the number in its notes', async () => {
    const { shipmentId } = await shop.ship(carton('1', 1, { trackingNumber: 'T-1' }));
    const event = { event: 'DELIVERED', eventId: 'E1', timestamp: '2026-01-06T10:00:00Z', notes: { trackingNumber: 'T-1' } };
    const [first] = await shop.tenant.ok(shop.tenant.post('/shipment/tracking', event));
    expect(await shop.tenant.ok(shop.tenant.post('/shipment/tracking', event))).toEqual([first]);
    expect(await shop.shipment(shipmentId)).toEqual(first);
  });

  it('is refused without a known tracking number or a readable time', async () => {
    await shop.ship(carton('1', 1, { trackingNumber: 'T-1' }));
    await shop.refused(() => shop.track('T-9', 'DELIVERED'), 404, 'Carton T-9 not found');
    const event = { event: 'DELIVERED', eventId: 'E1', timestamp: '2026-01-06T10:00:00Z' };
    await shop.refused(() => shop.tenant.post('/shipment/tracking', event), 400, '[trackingNumber must not be null]');
    await shop.refused(
      () => shop.tenant.post('/shipment/tracking', { ...event, trackingNumber: 'T-1', timestamp: 'soon' }),
      400,
      '[timestamp must be an ISO 8601 date and time such as 2026-01-05T09:00:00Z]',
    );
    await shop.refused(
      () => shop.tenant.post('/shipment/tracking', { trackingNumber: 'T-1' }),
      400,
      expect.stringContaining('event') as never,
    );
  });
});

describe('a reshipment', () => {
  it('sends other units for lost ones: stock goes down, nothing is charged', async () => {
    const lost = await shop.ship(carton('1', 2));
    const paid = await shop.payment();
    const body = { allocationId: shop.allocationId, reshipmentReasonCode: 'LOST', cartons: [carton('1', 1)] };
    const again = await shop.tenant.ok(shop.tenant.post('/shipment/reship', body));
    expect(again).toMatchObject({ type: 'RESHIP', statusCode: 'SHIPMENT_CREATED', reshipmentReasonCode: 'LOST' });
    expect(await shop.line()).toMatchObject({ shippedQuantity: 2, reshippedQuantity: 1, pendingShippedQuantity: 1 });
    expect(await shop.counters()).toMatchObject({ onHand: 9, allocated: 1, shipped: 2 });
    expect(await shop.payment()).toEqual(paid);
    expect((await shop.tenant.order('A')).auditLogs.at(-1)).toMatchObject({ auditType: 'RESHIP', quantity: 1 });
    expect((await shop.shipment(lost.shipmentId)).statusCode).toBe('SHIPMENT_CREATED');
  });

  it('stands for a package that got lost before it was shipped, which is sold once and gone from stock', async () => {
    const body = { allocationId: shop.allocationId, reshipmentReasonCode: 'LOST', cartons: [carton('1', 2)] };
    const { shipmentId } = await shop.tenant.ok(shop.tenant.post('/shipment/reship', body));
    const { shipments } = await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: { orderNumber: 'A' } }));
    expect(shipments.map(({ type }: { type: string }) => type).sort()).toEqual(['RESHIP', 'STANDARD']);
    expect(await shop.shipment(shipmentId)).toMatchObject({ type: 'RESHIP', reshipmentReasonCode: 'LOST', statusCode: 'SHIPMENT_CREATED' });
    expect(await shop.line()).toMatchObject({ shippedQuantity: 2, reshippedQuantity: 2, pendingShippedQuantity: 1 });
    expect(await shop.counters()).toMatchObject({ onHand: 8, allocated: 1, shipped: 2 });
    expect((await shop.payment()).chargedAmount).toBe(20);
    const { invoices } = await shop.tenant.ok(shop.tenant.post('/invoice/query', { filters: { orders: { orderNumber: 'A' } } }));
    expect(invoices.map(({ invoiceTotal }: { invoiceTotal: number }) => invoiceTotal)).toEqual([20]);
  });

  it('is refused for more units than the allocation has, or than stock covers', async () => {
    const body = (quantity: number) => ({ allocationId: shop.allocationId, cartons: [carton('1', quantity)] });
    const sentence = (at: number, has: string) =>
      `[cartons[0].items[0].shippedQuantity must be at most ${at}: line L1 has ${has} units that were shipped and did not come back, or that wait to be sent]`;
    await shop.refused(() => shop.tenant.post('/shipment/reship', body(4)), 400, sentence(3, 'only 3'));
    await shop.ship(carton('1', 2));
    await shop.refused(() => shop.tenant.post('/shipment/reship', body(4)), 400, sentence(3, 'only 3'));
    const { status, body: again } = await shop.tenant.post('/shipment/reship', body(1));
    expect([status, again.type]).toEqual([200, 'RESHIP']);
    await shop.tenant.stock(0);
    await shop.refused(() => shop.tenant.post('/shipment/reship', body(1)), 400, expect.stringContaining('stock covers 0') as never);
    await shop.refused(() => shop.tenant.post('/shipment/reship', { ...body(1), type: 'STANDARD' }), 400, '[type must be RESHIP]');
  });
});

describe('gift cards', () => {
  const card = { giftCardNum: 'G-1', amount: 25 };
  const withCards = () => shop.ship({ ...carton('1'), items: [{ lineItemId: 'L1', shippedQuantity: 1, giftCard: [card] }] });
  const named = (shipmentId: string, giftCardStatus?: string) => ({
    shipmentId,
    items: [{ itemId: '1', sku: 'SHIRT', giftCard: [{ giftCardNum: 'G-1', ...(giftCardStatus && { giftCardStatus }) }] }],
  });
  const cardsOf = (shipment: { cartons: { items: { giftCard: object[] }[] }[] }) => shipment.cartons[0]?.items[0]?.giftCard;

  it('wait for their activation and are active once it is acknowledged', async () => {
    const { shipmentId } = await withCards();
    const asked = await shop.tenant.ok(shop.tenant.post('/shipment/gift-card/activation', named(shipmentId)));
    const waiting = { ...card, giftCardStatus: 'PENDING_ACTIVATION', giftCardActiveRequestDate: '2026-01-05T09:00:00.000Z' };
    expect(cardsOf(asked)).toEqual([waiting]);
    expect(await shop.tenant.events('A')).toContain('GIFTCARD_ACTIVATE');
    await shop.tenant.advance('PT1H');
    const active = await shop.tenant.ok(shop.tenant.post('/shipment/gift-card/activation-acknowledge', named(shipmentId, 'ACTIVE')));
    expect(cardsOf(active)).toEqual([{ ...waiting, giftCardStatus: 'ACTIVE', giftCardActiveDate: '2026-01-05T10:00:00.000Z' }]);
    expect(await shop.shipment(shipmentId)).toEqual(active);
  });

  it('can fail and be asked for again', async () => {
    const { shipmentId } = await withCards();
    await shop.tenant.ok(shop.tenant.post('/shipment/gift-card/activation', { shipmentId }));
    const failed = await shop.tenant.ok(shop.tenant.post('/shipment/gift-card/activation-acknowledge', named(shipmentId, 'FAILED')));
    expect(cardsOf(failed)).toMatchObject([{ giftCardStatus: 'FAILED' }]);
    expect(cardsOf(await shop.tenant.ok(shop.tenant.post('/shipment/gift-card/activation', { shipmentId })))).toMatchObject([
      { giftCardStatus: 'PENDING_ACTIVATION' },
    ]);
  });

  it('are refused where the shipment does not have them or nobody asked for them', async () => {
    const { shipmentId } = await withCards();
    const [ask, acknowledge] = ['/shipment/gift-card/activation', '/shipment/gift-card/activation-acknowledge'];
    const cases: [string, object, number, string][] = [
      [ask, { shipmentId: 'none' }, 400, 'Shipment none not found'],
      [acknowledge, { shipmentId: 'none' }, 404, 'Shipment none not found'],
      [acknowledge, named(shipmentId, 'ACTIVE'), 400, '[items[0].giftCard[0] must name gift cards whose activation was requested]'],
      [ask, { shipmentId, items: [{ itemId: '9', sku: 'SHIRT' }] }, 400, `[items[0] must name an item of shipment ${shipmentId}]`],
      [
        ask,
        { shipmentId, items: [{ itemId: '1', sku: 'SHIRT', giftCard: [{ giftCardNum: 'G-9' }] }] },
        400,
        '[items[0].giftCard[0].giftCardNum must be one of the gift cards of the item: [G-1]]',
      ],
      [acknowledge, named(shipmentId, 'LOST'), 400, '[items[0].giftCard[0].giftCardStatus must be one of [ACTIVE, FAILED]]'],
    ];
    for (const [path, body, status, message] of cases) await shop.refused(() => shop.tenant.post(path, body), status, message);
  });
});

describe('an acknowledgement', () => {
  it('of a shipment merges attributes and is in its history', async () => {
    const { shipmentId } = await shop.tenant.ok(shop.post({ attributes: { a: 1 }, cartons: [carton('1')] }));
    const body = { shipmentId, attributes: { wms: 'W-7' } };
    const after = await shop.tenant.ok(shop.tenant.post('/shipment/acknowledge', body));
    expect(after).toMatchObject({ attributes: { a: 1, wms: 'W-7' } });
    expect(after.auditLogs.at(-1)).toMatchObject({ auditType: 'UPDATE', note: 'Acknowledged' });
    await shop.refused(() => shop.tenant.post('/shipment/acknowledge', { shipmentId: 'none' }), 404, 'Shipment none not found');
    await shop.refused(
      () => shop.tenant.post('/shipment/acknowledge', { shipmentId, attributes: 'W-7' }),
      400,
      '[attributes must be an object]',
    );
  });

  it('of package tracking names a shipment of the order', async () => {
    const { shipmentId } = await shop.ship(carton('1'));
    const path = '/order/package-tracking/acknowledge';
    const body = { orderNumber: 'A', entity: 'SHIPMENT', eventType: 'SHIPMENT_CREATE_IN_PTS', shipmentId };
    await shop.tenant.ok(shop.tenant.post(path, body));
    expect(await shop.tenant.events('A')).toEqual(expect.arrayContaining(['SHIPMENT_CREATE_IN_PTS', 'SHIPMENT_UPDATE']));
    expect((await shop.shipment(shipmentId)).auditLogs.at(-1)).toMatchObject({
      note: 'Package tracking acknowledged SHIPMENT_CREATE_IN_PTS',
    });
    await shop.refused(() => shop.tenant.post(path, { orderNumber: 'A', entity: 'SHIPMENT' }), 400, '[shipmentId must not be null]');
    await shop.tenant.place('B', { items: [line({ sku: 'HAT' })] });
    await shop.refused(() => shop.tenant.post(path, { ...body, orderNumber: 'B' }), 404, `Shipment ${shipmentId} not found`);
  });
});
