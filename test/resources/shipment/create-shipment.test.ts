import { beforeEach, describe, expect, it } from 'vitest';
import { line } from '../../support/tenant.js';
import { carton, openShop, type Shop } from './story.js';

const open = openShop();
let shop: Shop;
beforeEach(async () => {
  shop = await open();
});

describe('a new shipment', () => {
  it('ships the units in its cartons, takes their stock and captures their money', async () => {
    const shipment = await shop.ship(carton('1', 2, { trackingNumber: 'T-1', shipmentCarrier: 'UPS' }));
    expect(shipment).toMatchObject({
      allocationId: shop.allocationId,
      orderNumber: ['A'],
      statusCode: 'SHIPMENT_CREATED',
      type: 'STANDARD',
      locationNum: '1',
      totalCartons: 1,
      shipDate: '2026-01-05T09:00:00.000Z',
      cartons: [
        { cartonNum: '1', trackingNumber: 'T-1', items: [{ lineItemId: 'L1', sku: 'SHIRT', orderNumber: 'A', shippedQuantity: 2 }] },
      ],
      scratchedItems: [],
    });
    expect(await shop.shipment(shipment.shipmentId)).toEqual(shipment);
    expect(await shop.line()).toMatchObject({ shippedQuantity: 2, pendingShippedQuantity: 1 });
    expect(await shop.counters()).toMatchObject({ onHand: 10, allocated: 1, shipped: 2 });
    expect(await shop.payment()).toMatchObject({ chargedAmount: 20 });
    expect(await shop.tenant.events('A')).toEqual(expect.arrayContaining(['SHIPMENT_CREATED', 'SHIPPING_CONFIRMATION_EMAIL']));
  });

  it('can be one of several for an allocation, in several cartons', async () => {
    const first = await shop.ship(carton('1', 1));
    const second = await shop.ship(carton('1', 1), carton('2', 1));
    expect(second).toMatchObject({ totalCartons: 2, cartons: [{ items: [{ shippedQuantity: 1 }] }, { items: [{ shippedQuantity: 1 }] }] });
    expect(second.cartons[0].trackingNumber).not.toBe(second.cartons[1].trackingNumber);
    const found = await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: { orderNumber: 'A' } }));
    expect(found).toMatchObject({ count: 2, shipments: expect.arrayContaining([first, second]) });
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_SHIPPED');
  });

  it('cancels the units that it scratches, with their reason', async () => {
    const scratchedItems = [{ lineItemId: 'L1', quantity: 1, reasonCode: 'DAMAGED' }];
    const shipment = await shop.tenant.ok(shop.post({ cartons: [carton('1', 2)], scratchedItems }));
    expect(shipment.scratchedItems).toMatchObject([{ lineItemId: 'L1', sku: 'SHIRT', quantity: 1, reasonCode: 'DAMAGED' }]);
    const allocation = await shop.tenant.ok(shop.tenant.get(`/allocation/${shop.allocationId}`));
    expect(allocation.items).toMatchObject([{ scratchQuantity: 1, scratchedReasonCode: 'DAMAGED' }]);
    expect(await shop.line()).toMatchObject({ shippedQuantity: 2, cancelledQuantity: 1 });
    expect(await shop.counters()).toMatchObject({ onHand: 10, allocated: 0, shipped: 2 });
  });

  it('writes scratched stock off with the policy scratchedStock', async () => {
    await shop.tenant.policies({ scratchedStock: 'writeOff' });
    const shipment = await shop.tenant.ok(shop.post({ scratchedItems: [{ lineItemId: 'L1', quantity: 3 }] }));
    expect(shipment).toMatchObject({ type: 'SCRATCH', statusCode: 'SHIPMENT_CANCELLED', cartons: [] });
    expect(await shop.counters()).toMatchObject({ onHand: 7, allocated: 0, shipped: 0 });
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_CANCELLED');
  });

  it('of type PICKUP sets the units aside until the customer takes them', async () => {
    const waiting = await shop.tenant.ok(shop.post({ type: 'PICKUP', cartons: [carton('1')] }));
    expect(waiting).toMatchObject({ type: 'PICKUP', statusCode: 'PICKUP_CREATED' });
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_READY_FOR_PICKUP');
    const taken = await shop.tenant.ok(shop.put(waiting, { statusCode: 'PICKUP_COMPLETED' }));
    expect(taken.statusCode).toBe('PICKUP_COMPLETED');
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_PICKED_UP');
    expect(await shop.counters()).toMatchObject({ allocated: 0, shipped: 3 });
  });

  it('of which nobody said more goes as its ship-to says, from a location of its type', async () => {
    const { tenant } = shop;
    await tenant.ok(tenant.post('/location', { locationNum: 1, name: 'Depot', type: 'WAREHOUSE', attributes: {} }));
    const dates = { estimatedShipDate: '2026-01-06T17:00:00.000Z', estimatedDeliveryDate: '2026-01-09T17:00:00.000Z' };
    await tenant.place('B', {
      shipInfo: [{ shipToId: 'home', taxCode: 'T', shipMethod: 'Ground', ...dates }],
      items: [line({ segment: 'B2B' })],
    });
    await tenant.move('B', 'allocate');
    await tenant.move('B', 'ship');
    const { shipments } = await tenant.ok(tenant.post('/shipment/query', { filters: { orderNumber: 'B' } }));
    expect(shipments).toMatchObject([
      { locationType: 'WAREHOUSE', cartons: [{ ...dates, shipmentMethod: 'Ground', items: [{ segment: 'B2B' }] }] },
    ]);
  });

  it('is the same record by API, by move and by autopilot', async () => {
    await shop.tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity: 2 }] });
    const { shipments } = await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: { allocationId: shop.allocationId } }));
    expect(shipments).toMatchObject([{ type: 'STANDARD', statusCode: 'SHIPMENT_CREATED', cartons: [{ items: [{ shippedQuantity: 2 }] }] }]);
    await shop.tenant.move('A', 'deliver');
    expect((await shop.shipment(shipments[0].shipmentId)).statusCode).toBe('SHIPMENT_DELIVERED');
  });
});

describe('the tracking number of a carton without one', () => {
  it('is made of the shipment and the carton, and is another one where that is taken', async () => {
    const cartons = [carton('1', 1, { trackingNumber: 'N-2' }), carton('2', 1)];
    const shipment = await shop.tenant.ok(shop.post({ shipmentNum: 'N', cartons }));
    expect(shipment.cartons.map(({ trackingNumber }: { trackingNumber: string }) => trackingNumber)).toEqual(['N-2', 'N-2-2']);
  });
});

describe('a new shipment is refused, and nothing changes,', () => {
  const cases: [what: string, body: () => object, message: string][] = [
    [
      'with more units than the allocation has to send',
      () => ({ cartons: [carton('1', 4)] }),
      '[cartons[0].items[0].shippedQuantity must be at most 3: line L1 has only 3 units that the allocation still has to send]',
    ],
    ['with a quantity below 1', () => ({ cartons: [carton('1', 0)] }), '[cartons[0].items[0].shippedQuantity must be at least 1]'],
    [
      'with the same units twice',
      () => ({ cartons: [carton('1', 2), carton('2', 2)] }),
      '[cartons[1].items[0].shippedQuantity must be at most 1: line L1 has only 1 units that the allocation still has to send]',
    ],
    [
      'with units that it scratches too',
      () => ({ cartons: [carton('1', 3)], scratchedItems: [{ lineItemId: 'L1', quantity: 1 }] }),
      '[cartons[0].items[0].shippedQuantity must be at most 2: line L1 has only 2 units that the allocation still has to send]',
    ],
    ['without units', () => ({ cartons: [{ ...carton('1'), items: [] }] }), '[cartons[0].items must not be empty]'],
    ['without cartons', () => ({ cartons: [] }), '[cartons must not be empty]'],
    [
      'for a line that the allocation does not have',
      () => ({ cartons: [{ ...carton('1'), items: [{ lineItemId: 'L9' }] }] }),
      expect.stringContaining('cartons[0].items[0].lineItemId must be one of the lines of allocation') as never,
    ],
    [
      'with another SKU',
      () => ({ cartons: [{ ...carton('1'), items: [{ lineItemId: 'L1', sku: 'SHOE' }] }] }),
      '[cartons[0].items[0].sku must be "SHIRT" for line L1]',
    ],
    [
      'with two cartons of one number',
      () => ({ cartons: [carton('1', 1), carton('1', 1)] }),
      '[cartons[1].cartonNum must be unique in the shipment]',
    ],
    [
      'with one tracking number for two cartons',
      () => ({ cartons: [carton('1', 1, { trackingNumber: 'T' }), carton('2', 1, { trackingNumber: 'T' })] }),
      '[cartons[1].trackingNumber must be unique; a carton T already exists]',
    ],
    [
      'from another location',
      () => ({ locationNum: '2', cartons: [carton('1', 1)] }),
      '[locationNum must be "1", the location of the allocation]',
    ],
    [
      'with another number of cartons',
      () => ({ totalCartons: 2, cartons: [carton('1', 1)] }),
      '[totalCartons must be 1, the number of cartons in the body]',
    ],
    [
      'as scratched, with units in its cartons',
      () => ({ type: 'SCRATCH', cartons: [carton('1', 1)] }),
      '[type must be STANDARD or PICKUP: the cartons have units]',
    ],
    ['with an empty number', () => ({ shipmentNum: '', cartons: [carton('1', 1)] }), '[shipmentNum must not be empty]'],
    [
      'as delivered',
      () => ({ statusCode: 'SHIPMENT_DELIVERED', cartons: [carton('1', 1)] }),
      '[statusCode must be one of [SHIPMENT_CREATED] for a new STANDARD shipment]',
    ],
  ];
  it.each(cases)('%s', async (_, body, message) => {
    await shop.refused(() => shop.post(body()), 400, message);
  });

  it('without an allocation, or with an unknown one', async () => {
    await shop.refused(() => shop.tenant.post('/shipment', { cartons: [carton('1')] }), 400, '[allocationId must not be null]');
    await shop.refused(() => shop.post({ allocationId: 'nothing', cartons: [carton('1')] }), 404, 'Allocation nothing not found');
  });

  it('with the number of another shipment', async () => {
    await shop.tenant.ok(shop.post({ shipmentNum: 'S-1', cartons: [carton('1', 1)] }));
    await shop.refused(() => shop.post({ shipmentNum: 'S-1', cartons: [carton('1', 1)] }), 400, expect.stringContaining('S-1') as never);
  });
});

describe('a query for shipments', () => {
  it('finds by every kind of field, as stored or computed', async () => {
    const { shipmentId, shipmentNum } = await shop.tenant.ok(
      shop.post({ shipmentNum: 'S-9', cartons: [carton('7', 1, { trackingNumber: 'T-9' })] }),
    );
    const filters: object[] = [
      { shipmentNum },
      { shipmentId },
      { statusCode: 'SHIPMENT_CREATED' },
      { locationNum: '1' },
      { cartons: { trackingNumber: 'T-9' } },
      { cartons: { items: { sku: 'SHIRT', shippedQuantity: 1 } } },
      { cartons: { items: { orderNumber: 'A' } } },
      { totalCartons: 1 },
    ];
    for (const one of filters) {
      const { shipments } = await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: one }));
      expect([one, shipments.map((found: { shipmentId: string }) => found.shipmentId)]).toEqual([one, [shipmentId]]);
    }
    expect(await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: { statusCode: 'SHIPMENT_DELIVERED' } }))).toMatchObject({
      count: 0,
    });
  });

  it('and a get of an unknown id answer an empty page and 404', async () => {
    expect(await shop.tenant.get('/shipment/none')).toMatchObject({ status: 404, body: { message: 'Shipment none not found' } });
    expect(await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: { shipmentNum: 'none' } }))).toMatchObject({
      count: 0,
      shipments: [],
    });
    expect(await shop.tenant.post('/shipment/query', { filters: {}, sortDirection: 'up' })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('sortDirection') },
    });
  });
});

it('a shipment that names an unknown shipping method is accepted, or refused by the policy', async () => {
  const body = (number: string) => ({ cartons: [carton(number, 1, { shipmentMethod: 'Drone' })] });
  await shop.tenant.ok(shop.post(body('1')));
  await shop.tenant.policies({ unknownShipMethod: 'refuse' });
  await shop.refused(() => shop.post(body('2')), 400, '[cartons[0].shipmentMethod is not a shipping method: Drone]');
});

it('a query that names a channel finds the shipments of its orders only, also once the tenant has a second one', async () => {
  const { tenant } = shop;
  const found = async (channel: string) => {
    const headers = { 'x-site-context': JSON.stringify({ account: tenant.account, channel }) };
    const { body } = await tenant.call('POST', '/api/v2/shipment/query', { body: { filters: {} }, headers });
    return [body.count, body.shipments.flatMap(({ orderNumber }: { orderNumber: string[] }) => orderNumber)];
  };
  await shop.ship(carton('1', 1));
  expect([await found('12'), await found('13')]).toEqual([
    [1, ['A']],
    [0, []],
  ]);
  await tenant.place('CANADA', { channelId: '13', currency: 'CAD', items: [line({ sku: 'CAP', channelId: '13', currency: 'CAD' })] });
  await tenant.move('CANADA', 'allocate');
  await tenant.move('CANADA', 'ship');
  expect([await found('12'), await found('13')]).toEqual([
    [1, ['A']],
    [1, ['CANADA']],
  ]);
});
