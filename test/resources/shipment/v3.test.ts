import { beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../support/tenant.js';
import { openShop, type Shop } from './story.js';

const open = openShop();
let shop: Shop;
beforeEach(async () => {
  shop = await open();
});

const v3 = (method: string, path: string, body?: object) => shop.tenant.v3(method, `/shipments${path}`, body ? { body } : {});
/** A carton of the order's line, with one unit unless a number is said. */
const carton = (trackingNumber: string, shippedQuantity = 1, item: object = {}) => ({
  trackingNumber,
  items: [{ lineItemId: 'L1', shippedQuantity, ...item }],
});
const create = (shipmentNumber: string, ...cartons: object[]) =>
  v3('POST', '', { allocationId: shop.allocationId, shipmentNumber, cartons });

describe('a shipment of v3', () => {
  it('is one record in both versions, each with its own names', async () => {
    const body = {
      ...{ allocationId: shop.allocationId, shipmentNumber: 'S-1', shipmentExternalId: 'WMS-1', subtype: 'COD', poNumber: 'PO-1' },
      ...{ shippedAt: '2026-01-05T08:00:00.000Z', locationNumber: '1', locationType: 'DC', shipToId: 'home', attributes: { dock: 4 } },
      shipToAddress: { addressLine1: '1 Pike Street', city: 'Seattle', region: 'WA', countryCode: 'US', postalCode: '98101' },
      recipients: [{ name: { firstName: 'Ada', lastName: 'Lee' }, email: 'ada@example.com' }],
      cartons: [
        {
          ...{ cartonNumber: 'C-1', cartonType: 'Package', trackingNumber: 'T-1', shipmentCarrier: 'UPS', weight: '2' },
          ...{ promisedDeliveryDate: '2026-01-09T17:00:00.000Z', estimatedShipDate: '2026-01-06T17:00:00.000Z' },
          tracking: [{ event: 'picked up', eventRecordedAt: NOW }],
          items: [{ lineItemId: 'L1', shippedQuantity: 2, refundAmount: 4, fees: [{ amount: 1, type: 'FEE', name: 'WRAP' }] }],
        },
      ],
      scratchedItems: [{ lineItemId: 'L1', quantity: 1, reasonCode: 'BROKEN' }],
    };
    const { status, body: made } = await v3('POST', '', body);
    const { attributes: _hidden, cartons, ...same } = body;
    const [{ estimatedShipDate, ...box }] = cartons as [(typeof cartons)[0]];
    expect([status, made]).toMatchObject([
      201,
      {
        ...same,
        ...{ orderNumbers: ['A'], type: 'STANDARD', statusCode: 'SHIPMENT_CREATED', totalCartons: 1, version: 1 },
        cartons: [
          { ...box, estimatedShipmentDate: estimatedShipDate, items: [{ ...box.items[0], itemId: 1, sku: 'SHIRT', orderNumber: 'A' }] },
        ],
        auditLogs: [{ auditType: 'CREATE', auditedAt: NOW }],
      },
    ]);
    for (const path of [made.shipmentId, 'shipment-number/S-1', 'shipment-external-id/WMS-1'])
      expect((await v3('GET', `/${path}`)).body).toEqual(made);
    expect(await shop.shipment(made.shipmentId)).toMatchObject({
      ...{ shipmentNum: 'S-1', locationNum: '1', shipDate: '2026-01-05T08:00:00.000Z', attributes: { dock: 4 } },
      shipToAddress: { addressLine1: '1 Pike Street', addressLine2: '', state: 'WA', country: 'US' },
      recipient: [{ name: { first: 'Ada', last: 'Lee' } }],
      cartons: [
        { cartonNum: 'C-1', trackingDetails: [{ event: 'picked up', timestamp: NOW }], items: [{ shippedQuantity: 2, returnAmount: 4 }] },
      ],
    });
    expect((await shop.line()).cancelledQuantity).toBe(1);
    for (const path of ['nowhere', 'shipment-number/S-9']) expect((await v3('GET', `/${path}`)).status).toBe(404);
    const label = await v3('GET', '/shipment-label/S-1');
    expect([label.status, label.body.message]).toEqual([400, expect.stringMatching(/^shipmentIdType must be one of/)]);
  });

  it('needs its allocation, its number and the units, and says in v3’s words what is wrong', async () => {
    const bare = await create('S-1', { items: [{ lineItemId: 'L1', shippedQuantity: 1 }] });
    expect([bare.status, bare.body]).toMatchObject([
      201,
      { cartons: [{ cartonNumber: '1', trackingNumber: 'S-1-1', promisedDeliveryDate: NOW }] },
    ]);
    expect((await shop.shipment(bare.body.shipmentId)).cartons[0].cartonType).toBe('PACKAGE');
    for (const [body, message] of [
      [{ shipmentNumber: 'S-1', cartons: [carton('T-2')] }, /^shipmentNumber must be unique/],
      [{ shipmentNumber: 'S-2', cartons: [carton('T-2', 9)] }, /^cartons\[0\]\.items\[0\]\.shippedQuantity must be at most 2/],
      [
        { shipmentNumber: 'S-2', cartons: [carton('T-2', 1, { lineItemId: 'L7' })] },
        /^cartons\[0\]\.items\[0\]\.lineItemId must be one of/,
      ],
      [{ shipmentNumber: 'S-2', locationNumber: 'WH3', cartons: [carton('T-2')] }, /^locationNumber must be the number of a location/],
      [{ shipmentNumber: 'S-2', locationNumber: '7', cartons: [carton('T-2')] }, /^locationNumber must be "1"/],
      [{ shipmentNumber: 'S-2', type: 'TRANSFER', cartons: [carton('T-2')] }, /^type must be one of/],
      [
        { shipmentNumber: 'S-2', allocationId: 'nowhere', cartons: [carton('T-2')] },
        /^allocationId must be known; Allocation nowhere not found/,
      ],
    ] as const)
      await shop.refused(
        () => v3('POST', '', { allocationId: shop.allocationId, ...body }),
        400,
        expect.stringMatching(message) as unknown as string,
      );
  });

  it('can be made of an order, whose allocation is found', async () => {
    const { orderId } = await shop.tenant.order('A');
    const byOrder = (body: object) => v3('POST', '/create-order-shipment', body);
    const made = await byOrder({ shipmentNumber: 'S-1', cartons: [carton('T-1', 2, { orderNumber: 'A' })] });
    expect([made.status, made.body]).toMatchObject([201, { allocationId: shop.allocationId, orderNumbers: ['A'] }]);
    for (const [body, message] of [
      [{ cartons: [carton('T-2', 2, { orderId })] }, /^Order A has no allocation that still has to send these units/],
      [{ locationNumber: '4', cartons: [carton('T-2', 1, { orderId })] }, /^Order A has no allocation at location 4/],
      [{ cartons: [carton('T-2')] }, /orderId must not be null/],
      [{ cartons: [carton('T-2', 1, { orderNumber: 'Z' })] }, /^cartons\[0\]\.items\[0\]\.orderNumber must name an order, not "Z"/],
    ] as const)
      await shop.refused(() => byOrder({ shipmentNumber: 'S-2', ...body }), 400, expect.stringMatching(message) as unknown as string);
    const last = await byOrder({
      ...{ shipmentNumber: 'S-2', cartons: [] },
      scratchedItems: [{ orderNumber: 'A', lineItemId: 'L1', quantity: 1, reasonCode: 'BROKEN' }],
    });
    expect([last.status, last.body.type]).toEqual([201, 'SCRATCH']);
  });

  it('is tracked, acknowledged and sent again, and v2 sees each step', async () => {
    const { body: made } = await create('S-1', carton('T-1', 3));
    const track = (body: object) => v3('POST', '/actions/update-tracking', { shipmentNumber: 'S-1', trackingNumber: 'T-1', ...body });
    const trackingURL = 'https://carrier.example/T-1';
    const tracking = [
      { event: 'picked up', eventId: 'E1' },
      { event: 'DELIVERED', eventId: 'E2', eventRecordedAt: '2026-01-05T08:30:00.000Z' },
    ];
    const tracked = await track({ trackingURL, tracking });
    expect([tracked.status, tracked.body]).toMatchObject([
      200,
      {
        shipments: [
          {
            statusCode: 'SHIPMENT_DELIVERED',
            cartons: [{ trackingURL, tracking: [{ eventId: 'E1', eventRecordedAt: NOW }, tracking[1]] }],
          },
        ],
      },
    ]);
    expect((await track({ trackingURL, tracking })).body).toEqual(tracked.body);
    await shop.refused(() => track({ tracking: [{ eventId: 'E3' }] }), 400, 'tracking[0].event must not be null');
    await shop.refused(() => track({ trackingNumber: 'T-9' }), 404, 'trackingNumber must be known; Carton T-9 not found');
    await shop.refused(() => track({ shipmentNumber: 'S-9' }), 404, 'shipmentNumber must be known; Shipment S-9 not found');
    const acknowledgedAt = '2026-01-05T08:45:00.000Z';
    const seen = await v3('POST', `/${made.shipmentId}/acknowledge`, { acknowledgedAt, attributes: { system: 'wms' } });
    expect([seen.status, seen.body]).toEqual([200, { acknowledgedAt }]);
    expect((await v3('POST', `/${made.shipmentId}/acknowledge`, {})).body).toEqual({ acknowledgedAt: NOW });
    expect(await shop.shipment(made.shipmentId)).toMatchObject({ statusCode: 'SHIPMENT_DELIVERED', attributes: { system: 'wms' } });
    const again = await v3('POST', '/actions/re-ship', {
      allocationId: shop.allocationId,
      shipmentNumber: 'S-2',
      cartons: [carton('T-2')],
    });
    expect([again.status, again.body]).toMatchObject([200, { type: 'RESHIP', statusCode: 'SHIPMENT_CREATED' }]);
    expect((await shop.line()).reshippedQuantity).toBe(1);
  });

  it('is found by its fields in either version’s spelling', async () => {
    await create('S-1', carton('T-1'));
    await shop.tenant.advance('PT1H');
    await create('S-2', carton('T-2', 2));
    const found = async (filters: object[], more: object = {}) =>
      (await v3('POST', '/search', { filters, ...more })).body.data.map(({ shipmentNumber }: { shipmentNumber: string }) => shipmentNumber);
    expect(await found([])).toEqual(['S-2', 'S-1']);
    expect(await found([{ field: 'shipment.shipmentNum', value: 'S-*' }], { sort: '+shipment.shipDate' })).toEqual(['S-1', 'S-2']);
    expect(await found([{ field: 'shipment.shippedAt', condition: 'GT', value: NOW }])).toEqual(['S-2']);
    expect(await found([{ field: 'shipment.cartons.trackingNumber', value: 'T-1' }])).toEqual(['S-1']);
    expect(
      await found([
        { field: 'shipment.locationNumber', value: '1' },
        { field: 'shipment.orderNumbers', value: 'B' },
      ]),
    ).toEqual([]);
    const wrong = await v3('POST', '/search', { filters: [{ field: 'shipment.colour', value: 'red' }] });
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining('filters[0].field must name a field of shipment')]);
    const ids = await shop.tenant.v3('POST', '/shipments/search?fetchOnlyIds=true&limit=1', { body: { filters: [] } });
    expect(ids.body).toEqual({ data: [{ shipmentId: expect.any(String) }], pagination: { limit: 1, offset: 0, count: 2 } });
  });

  it('has gift cards that wait, become active or fail', async () => {
    const giftCards = ['G1', 'G2'].map((giftCardNumber) => ({ giftCardNumber, amount: 10 }));
    const { body: made } = await create('S-1', carton('T-1', 2, { giftCards }));
    const { shipmentLineItemId } = made.cartons[0].items[0];
    const update = (giftCardNumber: string, giftCardStatus: string) =>
      v3('POST', `/${made.shipmentId}/actions/update-gift-cards-status`, {
        items: [{ shipmentLineItemId, giftCards: [{ giftCardNumber, giftCardStatus }] }],
      });
    expect((await update('G1', 'PENDING_ACTIVATION')).body).toEqual([
      { shipmentLineItemId, giftCards: [{ giftCardNumber: 'G1', giftCardStatus: 'PENDING_ACTIVATION' }] },
    ]);
    await update('G1', 'ACTIVE');
    await update('G2', 'FAILED');
    const [item] = (await v3('GET', `/${made.shipmentId}`)).body.cartons[0].items;
    expect(item.giftCards).toEqual([
      { giftCardNumber: 'G1', amount: 10, giftCardStatus: 'ACTIVE', giftCardActivationRequestedAt: NOW, giftCardActivatedAt: NOW },
      { giftCardNumber: 'G2', amount: 10, giftCardStatus: 'FAILED' },
    ]);
    expect((await shop.shipment(made.shipmentId)).cartons[0].items[0].giftCard[0]).toMatchObject({
      giftCardNum: 'G1',
      giftCardStatus: 'ACTIVE',
    });
    expect(await shop.tenant.events('A')).toContain('GIFTCARD_ACTIVATE');
    await shop.refused(() => update('G1', 'FAILED'), 400, 'items[0].giftCards[0] must name gift cards that are not active: G1 is');
    await shop.refused(
      () => update('G9', 'ACTIVE'),
      400,
      expect.stringMatching(/^items\[0\]\.giftCards\[0\]\.giftCardNumber must be/) as unknown as string,
    );
  });
});
