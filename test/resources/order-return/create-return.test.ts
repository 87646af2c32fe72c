import { beforeEach, describe, expect, it } from 'vitest';
import { line, payment } from '../../support/tenant.js';
import { carton } from '../shipment/story.js';
import { openReturnShop, type ReturnShop } from './story.js';

const open = openReturnShop();
let shop: ReturnShop;
beforeEach(async () => {
  shop = await open();
});

describe('a return', () => {
  it('is announced, inspected and received: counters, statuses, events, stock and the refund follow', async () => {
    const sent = await shop.delivered();
    expect(await shop.returned(shop.item(sent, { returnType: 'PENDING', quantity: 2 }))).toEqual({
      refundStatus: 'REFUND_PENDING',
      totalRefund: 0,
      items: [{ returnStatus: 'PENDING', lineItemId: 'L1', returnQuantity: 2, refundAmount: 0 }],
    });
    expect(await shop.line()).toMatchObject({ pendingReturnQuantity: 2, deliveredQuantity: 3, lineOrderStatus: 'PENDING_RETURN' });
    expect(await shop.tenant.events('A')).toContain('RETURN_PENDING');

    expect(await shop.returned(shop.item(sent, { returnType: 'PROCESSING', quantity: 2 }))).toMatchObject({
      refundStatus: 'REFUND_PENDING',
      items: [{ returnStatus: 'PROCESSING', returnQuantity: 2 }],
    });
    expect(await shop.line()).toMatchObject({ pendingReturnQuantity: 0, processingReturnQuantity: 2 });

    expect(await shop.returned(shop.item(sent, { quantity: 2 }))).toEqual({
      refundStatus: 'REFUND_SUCCESS',
      totalRefund: 20,
      items: [{ returnStatus: 'VALID', lineItemId: 'L1', returnQuantity: 2, refundAmount: 20 }],
    });
    const order = await shop.tenant.order('A');
    expect(order).toMatchObject({ statusCode: 'ORDER_PARTIALLY_RETURNED', returnTotal: 20, payments: [{ refundAmount: 20 }] });
    expect(order.items[0]).toMatchObject({
      returnedQuantity: 2,
      refundAmount: 20,
      returns: [
        { shipmentId: sent.shipmentId, shipmentLineItemId: sent.shipmentLineId, shipmentQuantity: 2, refundAmount: 20, invoicedAmount: 20 },
      ],
    });
    expect(order.auditLogs.at(-1)).toMatchObject({
      auditType: 'RETURN',
      employeeId: 'E1',
      source: 'CSC',
      reasonCode: 'damaged',
      quantity: 2,
    });
    expect(await shop.counters()).toMatchObject({ onHand: 12, shipped: 3 });
    expect(await shop.tenant.events('A')).toEqual(expect.arrayContaining(['RETURN_PROCESSING', 'ORDER_PARTIALLY_RETURNED']));
  });

  it('that is rejected leaves the units with the customer', async () => {
    const sent = await shop.delivered();
    await shop.returned(shop.item(sent, { returnType: 'PENDING' }));
    expect(await shop.returned(shop.item(sent, { returnType: 'REJECTED' }))).toEqual({
      refundStatus: 'REFUND_FAILURE',
      totalRefund: 0,
      items: [{ returnStatus: 'REJECTED', lineItemId: 'L1', returnQuantity: 1, refundAmount: 0 }],
    });
    expect(await shop.line()).toMatchObject({ rejectedReturnQuantity: 1, pendingReturnQuantity: 0, refundAmount: 0 });
    expect((await shop.tenant.order('A')).statusCode).toBe('ORDER_DELIVERED');
    expect(await shop.counters()).toMatchObject({ onHand: 10 });
  });

  it('of two shipments takes units of each from that one, and the last refund ends at the cent', async () => {
    const [first, second] = [await shop.delivered(1), await shop.delivered(2)];
    const answer = await shop.returned(shop.item(first), shop.item(second, { quantity: 2 }));
    expect(answer).toMatchObject({ refundStatus: 'REFUND_SUCCESS', totalRefund: 30, items: [{ refundAmount: 10 }, { refundAmount: 20 }] });
    const order = await shop.tenant.order('A');
    expect(order).toMatchObject({ statusCode: 'ORDER_RETURNED', returnTotal: 30 });
    expect(order.items[0].returns.map((one: { shipmentId: string }) => one.shipmentId)).toEqual([first.shipmentId, second.shipmentId]);
    for (const { shipmentId } of [first, second]) expect((await shop.shipment(shipmentId)).statusCode).toBe('SHIPMENT_RETURN_RECEIVED');
  });

  it('takes units that were shipped, picked up or delivered, and none before', async () => {
    const eligible = async () => (await shop.eligible()).items[0].eligibleQuantity;
    shop.orderId = (await shop.tenant.order('A')).orderId;
    expect(await eligible()).toBe(0);
    const early = shop.item({ shipmentId: 'S', shipmentLineId: 'I' }, { returnType: 'PENDING' });
    const sentence = 'Line L1 has no units that were shipped, delivered or picked up';
    await shop.refused(() => shop.return([early]), 400, `[items[0].quantity must be at most 0: ${sentence}]`);
    const { shipmentId } = await shop.ship(carton('1', 1));
    await shop.tenant.move('A', 'readyForPickup', { items: [{ lineItemId: 'L1', quantity: 1 }] });
    expect(await eligible()).toBe(1);
    await shop.tenant.move('A', 'pickUp');
    await shop.ship(carton('3', 1));
    expect(await eligible()).toBe(3);
    const [{ shipmentLineItemId: shipmentLineId }] = (await shop.shipment(shipmentId)).cartons[0].items;
    await shop.returned(shop.item({ shipmentId, shipmentLineId }, { returnType: 'PENDING' }));
    expect((await shop.shipment(shipmentId)).statusCode).toBe('SHIPMENT_RETURN_PENDING');
    expect(await eligible()).toBe(2);
  });

  it('of announced and received units at once is a refund that has been initiated', async () => {
    const sent = await shop.delivered();
    const answer = await shop.returned(shop.item(sent), shop.item(sent, { returnType: 'PENDING' }));
    expect(answer).toMatchObject({ refundStatus: 'REFUND_INITIATED', totalRefund: 10, items: [{ refundAmount: 10 }, { refundAmount: 0 }] });
    expect(await shop.line()).toMatchObject({ returnedQuantity: 1, pendingReturnQuantity: 1 });
  });

  it('of an order that was placed as delivered takes the ids of any shipment', async () => {
    const { orderId } = await shop.tenant.place('B', {
      statusCode: 'ORDER_DELIVERED',
      payments: [payment({ authAmount: 30, chargedAmount: 30 })],
    });
    shop.orderId = orderId;
    const answer = await shop.returned(shop.item({ shipmentId: 'S-1', shipmentLineId: 'S-1-1' }));
    expect(answer).toMatchObject({ refundStatus: 'REFUND_SUCCESS', totalRefund: 10 });
    expect((await shop.tenant.order('B')).items[0].returns).toMatchObject([{ shipmentId: '', shipmentQuantity: 1, refundAmount: 10 }]);
  });
});

describe('the refund of a return', () => {
  it('keeps what is not refunded of its fees', async () => {
    const sent = await shop.delivered();
    const fees = [
      { type: 'RESTOCKING', value: 2.5 },
      { type: 'SHIPPING', value: 1, refundAmount: 0.4 },
    ];
    expect(await shop.returned(shop.item(sent, { fees }))).toMatchObject({ refundStatus: 'REFUND_SUCCESS', totalRefund: 6.9 });
    expect(await shop.returned(shop.item(sent, { quantity: 2 }))).toMatchObject({ totalRefund: 20 });
    expect((await shop.payment()).refundAmount).toBe(26.9);
    await shop.tenant.policies({ returnFees: 'ignore' });
  });

  it('is the returnAmount where one is sent, and the other units keep their price', async () => {
    const sent = await shop.delivered();
    expect(await shop.returned(shop.item(sent, { returnAmount: 4 }))).toMatchObject({ totalRefund: 4 });
    expect(await shop.returned(shop.item(sent))).toMatchObject({ totalRefund: 10 });
    expect(await shop.returned(shop.item(sent, { returnAmount: 16 }))).toMatchObject({ totalRefund: 16 });
    expect(await shop.tenant.order('A')).toMatchObject({ statusCode: 'ORDER_RETURNED', returnTotal: 30 });
  });

  it('does not make a payment capture or void anything else', async () => {
    const sent = await shop.delivered(2);
    await shop.returned(shop.item(sent, { returnAmount: 19 }));
    expect(await shop.payment()).toMatchObject({ authAmount: 30, chargedAmount: 20, refundAmount: 19 });
    await shop.delivered();
    expect(await shop.payment()).toMatchObject({ authAmount: 30, chargedAmount: 30, refundAmount: 19 });
  });

  it('fails where nothing was charged', async () => {
    await shop.tenant.place('B', { items: [line()] });
    await shop.tenant.move('B', 'allocate');
    await shop.tenant.move('B', 'ship');
    const { orderId } = await shop.tenant.order('B');
    const { shipments } = await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: { orderNumber: 'B' } }));
    shop.orderId = orderId;
    const [{ shipmentId, cartons }] = shipments;
    const sent = { shipmentId, shipmentLineId: cartons[0].items[0].shipmentLineItemId };
    expect(await shop.returned(shop.item(sent))).toMatchObject({ refundStatus: 'REFUND_FAILURE', totalRefund: 0 });
  });
});

describe('outside the return period', () => {
  const violation = { returnStatus: 'POLICY_VIOLATION', policyCode: 'Return', lineItemId: 'L1', returnQuantity: 0, refundAmount: 0 };

  it('nothing moves, and the answer names the policy, unless it is overridden', async () => {
    const sent = await shop.delivered();
    await shop.returned(shop.item(sent, { returnType: 'PENDING' }));
    await shop.tenant.advance('P31D');
    const before = await shop.tenant.order('A');
    const answer = await shop.returned(shop.item(sent, { quantity: 2 }));
    expect(answer).toEqual({ refundStatus: 'REFUND_FAILURE', totalRefund: 0, items: [violation] });
    expect(await shop.tenant.order('A')).toEqual(before);
    expect(await shop.returned(shop.item(sent))).toMatchObject({ totalRefund: 10, items: [{ returnStatus: 'VALID' }] });
    expect(await shop.returned(shop.item(sent, { policyOveride: true }))).toMatchObject({
      totalRefund: 10,
      items: [{ returnStatus: 'VALID' }],
    });
  });

  it('counts from the delivery also where a merchant updated the shipment since', async () => {
    const { shipmentId } = await shop.delivered();
    await shop.put(await shop.shipment(shipmentId), { poNumber: 'P-1' });
    await shop.tenant.advance('P31D');
    expect((await shop.eligible()).items).toEqual([{ lineItemId: 'L1', eligibleQuantity: 0, eligible: false }]);
  });

  it('counts from the delivery, or by policy from the shipping', async () => {
    const sent = await shop.delivered(1);
    await shop.ship({ ...carton2(), trackingNumber: 'T-2' });
    await shop.tenant.advance('P31D');
    expect((await shop.eligible()).items).toEqual([{ lineItemId: 'L1', eligibleQuantity: 2, eligible: true }]);
    await shop.tenant.policies({ returnPeriodFrom: 'shipping' });
    expect((await shop.eligible()).items).toEqual([{ lineItemId: 'L1', eligibleQuantity: 0, eligible: false }]);
    await shop.tenant.policies({ returnPeriod: '40D00H00M' });
    expect(await shop.eligible()).toMatchObject({ period: '40D00H00M', items: [{ eligibleQuantity: 3 }] });
    expect(await shop.returned(shop.item(sent))).toMatchObject({ items: [{ returnStatus: 'VALID' }] });
  });
});

const carton2 = () => ({
  cartonNum: '2',
  cartonType: 'PACKAGE',
  promisedDeliveryDate: '2026-01-09T09:00:00Z',
  items: [{ lineItemId: 'L1' }],
});

describe('a return eligibility', () => {
  it('allows exactly what an announcement takes', async () => {
    const sent = await shop.delivered(2);
    expect(await shop.eligible('&lineItemId=L1')).toEqual({
      orderId: shop.orderId,
      eligibleReasonCodes: ['wrong item', 'damaged', 'does not fit', 'changed mind'],
      policyType: 'Return',
      period: '30D00H00M',
      items: [{ lineItemId: 'L1', eligibleQuantity: 2, eligible: true }],
    });
    expect(await shop.return([shop.item(sent, { returnType: 'PENDING', quantity: 3 })])).toMatchObject({ status: 400 });
    await shop.returned(shop.item(sent, { returnType: 'PENDING', quantity: 2 }));
    expect((await shop.eligible()).items).toEqual([{ lineItemId: 'L1', eligibleQuantity: 0, eligible: false }]);
  });

  it('is refused for an unknown order or line', async () => {
    await shop.delivered();
    expect(await shop.tenant.get('/order/returns?orderId=none')).toMatchObject({ status: 404, body: { message: 'Order none not found' } });
    expect(await shop.tenant.get('/order/returns')).toMatchObject({ status: 400, body: { message: '[orderId must not be null]' } });
    expect(await shop.tenant.get(`/order/returns?orderId=${shop.orderId}&lineItemId=L9`)).toMatchObject({
      status: 400,
      body: { message: 'Line L9 is not on order A' },
    });
  });
});

describe('a return is refused, and changes nothing,', () => {
  const cases: [string, (sent: { shipmentId: string; shipmentLineId: string }) => object, (sent: { shipmentId: string; shipmentLineId: string }) => string][] = [
    ['for a line that the order does not have', () => ({ orderLineItemId: 'L9' }), () => '[items[0].orderLineItemId must be one of the lines of order A: [L1]]'],
    ['for a shipment of another order', () => ({ shipmentId: 'S' }), ({ shipmentId }) => `[items[0].shipmentId must be one of the shipments of line L1: [${shipmentId}]]`],
    ['for an item that the shipment does not have', () => ({ shipmentLineId: 'S' }), ({ shipmentLineId }) => `[items[0].shipmentLineId must be one of the items of the shipment with line L1: [${shipmentLineId}]]`],
    ['for more units than were sent', () => ({ quantity: 4 }), () => expect.stringContaining('[items[0].quantity must be at most 3: ')],
    ['for a rejection of units that nobody announced', () => ({ returnType: 'REJECTED' }), () => '[items[0].quantity must be at most 0: Line L1 has no units that are processingReturn or pendingReturn or pendingExchange]'],
    ['for more money than was charged', () => ({ returnAmount: 30.01 }), () => '[items[0].returnAmount must be at most 30: that much was charged and not refunded]'],
    ['for a fraction of a cent', () => ({ returnAmount: 1.005 }), () => '[items[0].returnAmount must have at most 2 decimals: it is an amount in USD]'],
    ['for fees beyond the refund', () => ({ fees: [{ type: 'RESTOCKING', value: 11 }] }), () => '[items[0].fees must keep at most 10, what the units refund]'],
    ['for more of a fee than it is', () => ({ fees: [{ type: 'GIFT', value: 1, refundAmount: 2 }] }), () => '[items[0].fees[0].refundAmount must be at most the value, 1]'],
    ['for a type that is not documented', () => ({ returnType: 'LOST' }), () => expect.stringContaining('items[0].returnType')],
  ]; // biome-ignore format: a row a case

  it.each(cases)('%s', async (_, changes, message) => {
    const sent = await shop.delivered();
    await shop.refused(() => shop.return([shop.item(sent, changes(sent))]), 400, message(sent));
  });

  it('without items, for an unknown order, and for units that are named twice', async () => {
    const sent = await shop.delivered();
    await shop.refused(() => shop.return([]), 400, '[items must not be empty]');
    await shop.refused(() => shop.return([shop.item(sent)], { orderId: 'none' }), 404, 'Order none not found');
    await shop.refused(
      () => shop.return([shop.item(sent, { quantity: 2 }), shop.item(sent, { quantity: 2 })]),
      400,
      expect.stringMatching(/^\[items\[1\]\.quantity must be at most 1: .* only 3 units .*, and earlier items take 2\]$/) as never,
    );
  });

  it.each([
    [
      'announced, then received',
      [
        { quantity: 2, returnType: 'RECEIVED' },
        { quantity: 2, returnType: 'PENDING' },
      ],
      1,
      'take 2',
    ],
    [
      'exchanged, then returned',
      [
        { quantity: 2, returnType: 'PENDING', exchange: { items: [{ itemId: 'I', sku: 'RED', quantity: 2 }] } },
        { quantity: 2, returnType: 'PROCESSING' },
      ],
      1,
      'take 2',
    ],
    [
      'announced, then rejected',
      [
        { quantity: 2, returnType: 'PENDING' },
        { quantity: 3, returnType: 'REJECTED' },
      ],
      2,
      'add 2',
    ],
  ])('for units that items of different types take together: %s', async (_, [first, second], most, what) => {
    const sent = await shop.delivered();
    await shop.refused(
      () => shop.return([shop.item(sent, first), shop.item(sent, second)]),
      400,
      expect.stringMatching(new RegExp(`^\\[items\\[1\\]\\.quantity must be at most ${most}: .*, and earlier items ${what}\\]$`)) as never,
    );
  });
});
