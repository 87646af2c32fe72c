import { beforeEach, describe, expect, it } from 'vitest';
import { line } from '../../support/tenant.js';
import { openDelivered, type ReturnShop } from './story.js';

const open = openDelivered();
let shop: ReturnShop;
beforeEach(async () => {
  shop = await open();
});

const order = () => shop.tenant.order('A');
const blue = (changes: object = {}) => ({ items: [{ itemId: 'I2', sku: 'BLUE', quantity: 1, ...changes }] });

describe('an exchange on receipt', () => {
  it('waits for the units, then sends the same product again and refunds nothing', async () => {
    expect(await shop.tenant.ok(shop.tenant.get(`/order/exchange?orderId=${shop.orderId}&lineItemId=L1`))).toMatchObject({
      policyType: 'Exchange',
      period: '30D00H00M',
      items: [{ lineItemId: 'L1', eligibleQuantity: 3, eligible: true }],
    });
    const lost = await shop.tenant.get('/order/exchange?orderId=none&lineItemId=L1');
    expect([lost.status, lost.body.message]).toEqual([404, 'Order none not found']);
    const charged = await shop.payment();
    const announced = await shop.return([shop.item(shop.sent, { returnType: 'PENDING', quantity: 2 })], { exchange: true });
    expect(announced).toMatchObject({ status: 201, body: { refundStatus: 'REFUND_PENDING', items: [{ returnStatus: 'PENDING' }] } });
    expect((await order()).items).toMatchObject([{ pendingExchangeQuantity: 2, lineOrderStatus: 'PENDING_EXCHANGE' }]);
    expect(await shop.tenant.events('A')).toContain('EXCHANGE_PENDING');

    const received = await shop.returned(shop.item(shop.sent, { quantity: 2 }));
    expect(received).toMatchObject({ refundStatus: 'REFUND_SUCCESS', totalRefund: 0, items: [{ returnStatus: 'VALID', refundAmount: 0 }] });
    const after = await order();
    expect(after.items).toMatchObject([
      { exchangeQuantity: 2, pendingExchangeQuantity: 0, deliveredQuantity: 3 },
      { sku: 'SHIRT', orderedQuantity: 2, exchangeItem: true, parentLineItemNumber: 1, itemTotal: 0, lineOrderStatus: 'ALLOCATED' },
    ]);
    expect(after).toMatchObject({
      statusCode: 'ORDER_PARTIALLY_EXCHANGED',
      orderTotal: 30,
      returnTotal: 0,
      payments: [{ chargedAmount: 30 }],
    });
    expect(await shop.counters()).toMatchObject({ onHand: 12, allocated: 2, shipped: 3 });
    expect(await shop.tenant.events('A')).toEqual(expect.arrayContaining(['ORDER_EXCHANGE', 'EXCHANGE_TO_SHIPMENT']));
    await shop.tenant.move('A', 'ship');
    expect((await order()).items[1]).toMatchObject({ shippedQuantity: 2, lineOrderStatus: 'SHIPPED' });
    expect(await shop.payment()).toEqual(charged);
  });

  it('of everything makes the order exchanged, wherever the replacement is', async () => {
    await shop.return([shop.item(shop.sent, { quantity: 3 })], { exchange: true });
    expect((await order()).statusCode).toBe('ORDER_EXCHANGED');
  });

  it('sends replacements in step with the units that come back', async () => {
    await shop.returned(shop.item(shop.sent, { returnType: 'PENDING', quantity: 2, exchange: blue({ quantity: 3 }) }));
    await shop.returned(shop.item(shop.sent));
    expect((await order()).items.slice(1)).toMatchObject([{ sku: 'BLUE', itemId: 'I2', orderedQuantity: 1 }]);
    await shop.returned(shop.item(shop.sent));
    expect((await order()).items.slice(1)).toMatchObject([{ orderedQuantity: 1 }, { orderedQuantity: 2 }]);
  });

  it('becomes a refund where stock does not cover the replacement', async () => {
    await shop.tenant.policies({ unknownSku: 'outOfStock' });
    await shop.returned(shop.item(shop.sent, { returnType: 'PENDING', exchange: blue() }));
    const answer = await shop.returned(shop.item(shop.sent));
    expect(answer).toMatchObject({ refundStatus: 'REFUND_SUCCESS', totalRefund: 10, items: [{ refundAmount: 10 }] });
    expect((await order()).items).toMatchObject([{ returnedQuantity: 1, exchangeQuantity: 0, pendingExchangeQuantity: 0 }]);
  });

  it('keeps stock for the replacement until the units come back or are rejected', async () => {
    await shop.tenant.stock(3, { sku: 'BLUE', itemId: 2 });
    const allocated = async () => (await shop.counters('BLUE')).allocated;
    await shop.returned(shop.item(shop.sent, { returnType: 'PENDING', quantity: 2, exchange: blue({ quantity: 4 }) }));
    expect(await allocated()).toBe(3);
    await shop.tenant.place('B', { items: [line({ sku: 'BLUE' })] });
    await shop.tenant.move('B', 'allocate').then(
      () => expect.unreachable(),
      () => undefined,
    );
    await shop.returned(shop.item(shop.sent));
    expect((await order()).items[1]).toMatchObject({ orderedQuantity: 2, pendingShippedQuantity: 2 });
    expect(await allocated()).toBe(3);
    await shop.returned(shop.item(shop.sent, { returnType: 'REJECTED' }));
    expect(await allocated()).toBe(2);
    expect((await shop.tenant.move('B', 'allocate')).items).toMatchObject([{ pendingShippedQuantity: 1 }]);
  });

  it('sends what the receipt says, if that is something else than what was announced', async () => {
    await shop.returned(shop.item(shop.sent, { returnType: 'PENDING', exchange: blue() }));
    await shop.returned(shop.item(shop.sent, { exchange: blue({ sku: 'RED' }) }));
    expect((await order()).items.slice(1)).toMatchObject([{ sku: 'RED', orderedQuantity: 1 }]);
  });

  it('by hand is the same, and what a merchant states of it in an update sends nothing', async () => {
    await shop.tenant.move('A', 'requestExchange', { items: [{ lineItemId: 'L1', quantity: 2 }] });
    await shop.tenant.move('A', 'exchange', { items: [{ lineItemId: 'L1', quantity: 1 }] });
    const { items, ...rest } = await order();
    expect(items).toMatchObject([
      { exchangeQuantity: 1, pendingExchangeQuantity: 1 },
      { sku: 'SHIRT', exchangeItem: true, parentLineItemNumber: 1, orderedQuantity: 1, lineOrderStatus: 'ALLOCATED' },
    ]);
    expect(await shop.counters()).toMatchObject({ onHand: 11, allocated: 2 });
    const stated = [{ ...items[0], exchangeQuantity: 2, pendingExchangeQuantity: 0 }, items[1]];
    const after = await shop.tenant.ok(shop.tenant.put('/order/A', { ...rest, items: stated }));
    expect(after.items).toMatchObject([{ exchangeQuantity: 2, pendingExchangeQuantity: 0 }, { orderedQuantity: 1 }]);
    expect(after.items).toHaveLength(2);
    expect(await shop.counters()).toMatchObject({ onHand: 12, allocated: 1 });
  });

  it('that is rejected leaves the units with the customer and sends nothing', async () => {
    await shop.returned(shop.item(shop.sent, { returnType: 'PENDING', exchange: blue() }));
    await shop.returned(shop.item(shop.sent, { returnType: 'REJECTED' }));
    expect((await order()).items).toMatchObject([{ rejectedReturnQuantity: 1, pendingExchangeQuantity: 0 }]);
    await shop.returned(shop.item(shop.sent));
    expect((await order()).items).toMatchObject([{ returnedQuantity: 1 }]);
  });
});

describe('an exchange at once', () => {
  it('allocates the replacement when it is announced, and sends no other on receipt', async () => {
    await shop.returned(shop.item(shop.sent, { returnType: 'PENDING', exchange: blue({ initiateReshipment: true }) }));
    expect((await order()).items).toMatchObject([{ pendingExchangeQuantity: 1 }, { sku: 'BLUE', lineOrderStatus: 'ALLOCATED' }]);
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 0 });
    expect((await order()).items).toMatchObject([{ exchangeQuantity: 1 }, { sku: 'BLUE', orderedQuantity: 1 }]);
    expect((await order()).items).toHaveLength(2);
  });
});

describe('the price of an exchange', () => {
  it('is what a replacement is dearer, if the request states its price', async () => {
    await shop.returned(shop.item(shop.sent, { exchange: blue({ itemUnitPrice: 14.5 }) }));
    const after = await order();
    expect(after).toMatchObject({ orderTotal: 34.5, payments: [{ chargedAmount: 30 }] });
    expect(after.payments[0]).not.toHaveProperty('refundAmount');
    expect(after.items[1]).toMatchObject({ itemUnitPrice: 4.5, itemTotal: 4.5, outstandingItemTotal: 4.5 });
    await shop.tenant.policies({ exchangeDifference: 'ignore' });
    await shop.returned(shop.item(shop.sent, { exchange: blue({ itemUnitPrice: 14.5 }) }));
    expect((await order()).orderTotal).toBe(34.5);
  });

  it('comes back with the replacement: what the units that it replaces cost, part by part', async () => {
    await shop.returned(shop.item(shop.sent, { quantity: 2, exchange: blue({ quantity: 4 }) }));
    const [, { lineItemId }] = (await order()).items;
    await shop.tenant.move('A', 'ship');
    await shop.tenant.move('A', 'deliver');
    const { shipments } = await shop.tenant.ok(
      shop.tenant.post('/shipment/query', { filters: { orderNumber: 'A' }, sortBy: 'shipmentId' }),
    );
    const [{ shipmentId, cartons }] = shipments;
    const blueItem = { orderLineItemId: lineItemId, shipmentId, shipmentLineId: cartons[0].items[0].shipmentLineItemId };
    expect(await shop.returned(shop.item(blueItem as never, { quantity: 1 }))).toMatchObject({ totalRefund: 5 });
    expect(await shop.returned(shop.item(blueItem as never, { quantity: 3 }))).toMatchObject({ totalRefund: 15 });
    expect(await shop.returned(shop.item(shop.sent))).toMatchObject({ totalRefund: 10 });
    expect(await order()).toMatchObject({ returnTotal: 30, payments: [{ chargedAmount: 30, refundAmount: 30 }] });
  });

  it('is given back beside only as far as the request says, unless it disables that', async () => {
    const refund = { amount: 3.25, currency: 'USD' };
    const cheaper = blue({ itemUnitPrice: 6.75 });
    expect(await shop.returned(shop.item(shop.sent, { exchange: { ...cheaper, refund } }))).toMatchObject({ totalRefund: 3.25 });
    expect(await shop.returned(shop.item(shop.sent, { exchange: { ...cheaper, refund, disableRefunding: true } }))).toMatchObject({
      totalRefund: 0,
    });
    expect(await order()).toMatchObject({ returnTotal: 3.25, payments: [{ chargedAmount: 30, refundAmount: 3.25 }] });
  });
});

describe('an exchange is refused, and changes nothing,', () => {
  const cases: [string, object, string][] = [
    ['while it is inspected', { returnType: 'PROCESSING' }, '[items[0].returnType must be one of [PENDING, RECEIVED] for an exchange]'],
    ['without a replacement', { exchange: { items: [] } }, '[items[0].exchange.items must not be empty]'],
    ['for no unit', { exchange: blue({ quantity: 0 }) }, '[items[0].exchange.items[0].quantity must be at least 1]'],
    ['for a price below 0', { exchange: blue({ itemUnitPrice: -1 }) }, '[items[0].exchange.items[0].itemUnitPrice must not be negative]'],
    ['for a refund in another currency', { exchange: { ...blue(), refund: { amount: 1, currency: 'CAD' } } }, '[items[0].exchange.refund.currency must be "USD", the currency of the order]'],
    ['for a refund beyond the charge', { exchange: { ...blue(), refund: { amount: 31, currency: 'USD' } } }, '[items[0].exchange.refund.amount must be at most 30: that much was charged and not refunded]'],
  ]; // biome-ignore format: a row a case

  it.each(cases)('%s', async (_, changes, message) => {
    await shop.refused(() => shop.return([shop.item(shop.sent, { exchange: blue(), ...changes })]), 400, message);
  });

  it('for more units than were sent', async () => {
    await shop.refused(
      () => shop.return([shop.item(shop.sent, { quantity: 4, exchange: blue() })]),
      400,
      expect.stringContaining('items[0].quantity must be at most 3') as never,
    );
  });
});
