import { beforeEach, describe, expect, it } from 'vitest';
import { line, payment } from '../../support/tenant.js';
import { openReturnShop, type ReturnShop } from './story.js';

const open = openReturnShop();
let shop: ReturnShop;
beforeEach(async () => {
  shop = await open();
});

describe('a return', () => {
  it('keeps its attributes and times, in the history of every step and in the record of what came back', async () => {
    const sent = await shop.delivered();
    const attributes = { rma: 'R-7', box: { weight: 2 } };
    const [returnTimeStamp, scanTimeStamp] = ['2026-01-07T08:00:00.000Z', '2026-01-07T09:30:00.000Z'];
    const told = { attributes: { ...attributes, returnTimeStamp, scanTimeStamp } };
    for (const returnType of ['PENDING', 'RECEIVED']) {
      const item = shop.item(sent, { returnType, scanTimeStamp: '2026-01-07T10:30:00+01:00' });
      expect((await shop.return([item], { attributes, returnTimeStamp })).status).toBe(201);
      expect((await shop.tenant.order('A')).auditLogs.at(-1)).toMatchObject({ auditType: 'RETURN', employeeId: 'E1', ...told });
    }
    await shop.return([shop.item(sent, { scanTimeStamp })], { attributes, returnTimeStamp, exchange: true });
    const { items, auditLogs } = await shop.tenant.order('A');
    expect(items[0].returns).toMatchObject([
      { shipmentQuantity: 1, returnsCreatedAt: returnTimeStamp, attributes },
      { shipmentQuantity: 1, returnsCreatedAt: returnTimeStamp, attributes },
    ]);
    expect(auditLogs.filter((one: { attributes?: object }) => one.attributes)).toHaveLength(4);
  });

  it('of several shipments is billed shipment by shipment, to the cent', async () => {
    const items = [line({ itemUnitPrice: 9.99, itemTaxTotal: 0.1 }), line({ lineItemId: 'L2', lineItemNumber: 2, itemUnitPrice: 3.35 })];
    await shop.tenant.place('C', { items, payments: [payment({ authAmount: 25 }), payment({ paymentCounter: 2, authAmount: 25 })] });
    await shop.tenant.move('C', 'allocate');
    for (const quantity of [1, 2])
      await shop.tenant.move('C', 'ship', { items: ['L1', 'L2'].map((lineItemId) => ({ lineItemId, quantity })) });
    shop.orderId = (await shop.tenant.order('C')).orderId;
    const { shipments } = await shop.tenant.ok(
      shop.tenant.post('/shipment/query', { filters: { orderNumber: 'C' }, sortBy: 'shipmentId', sortDirection: 'asc' }),
    );
    const part = (i: number, at: number, more: object = {}) => {
      const { shipmentLineItemId, lineItemId } = shipments[i].cartons[0].items[at];
      return shop.item(
        { shipmentId: shipments[i].shipmentId, shipmentLineId: shipmentLineItemId },
        { orderLineItemId: lineItemId, ...more },
      );
    };
    const answer = await shop.returned(part(1, 0, { quantity: 2 }), part(0, 0, { returnAmount: 7.77 }), part(1, 1), part(0, 1));
    const query = { filters: { invoiceType: 'RETURN' }, sortBy: 'invoiceNumber', sortDirection: 'asc' };
    const { invoices } = await shop.tenant.ok(shop.tenant.post('/invoice/query', query));
    const money = (amounts: number[]) => Math.round(amounts.reduce((sum, amount) => sum + amount * 100, 0));
    expect(invoices.map((one: { shipmentId: string }) => one.shipmentId)).toEqual([shipments[1].shipmentId, shipments[0].shipmentId]);
    for (const { invoiceTotal, orders } of invoices)
      expect(money(orders[0].items.map((one: { invoiceLineTotal: number }) => one.invoiceLineTotal))).toBe(money([invoiceTotal]));
    expect(invoices[1].orders[0].items).toMatchObject([
      { lineItemId: 'L1', invoiceLineTotal: 7.77 },
      { lineItemId: 'L2', invoiceLineTotal: 3.35 },
    ]);
    expect(money(invoices.map((one: { invoiceTotal: number }) => one.invoiceTotal))).toBe(money([answer.totalRefund]));
    const order = await shop.tenant.order('C');
    expect(money(order.payments.map((one: { refundAmount?: number }) => one.refundAmount ?? 0))).toBe(money([answer.totalRefund]));
  });
});

describe('an order of which a part was placed as shipped', () => {
  it('takes the units of its shipment by that name, and the others by any other', async () => {
    const payments = [payment({ authAmount: 40, chargedAmount: 40 })];
    const { orderId } = await shop.tenant.place('B', { statusCode: 'ORDER_DELIVERED', items: [line({ orderedQuantity: 2 })], payments });
    const { items, ...rest } = await shop.tenant.order('B');
    const { pendingShippedQuantity: _, ...grown } = { ...items[0], orderedQuantity: 4 };
    await shop.tenant.ok(shop.tenant.put('/order/B', { ...rest, items: [grown] }));
    await shop.tenant.move('B', 'allocate');
    await shop.tenant.move('B', 'ship');
    const { shipments } = await shop.tenant.ok(shop.tenant.post('/shipment/query', { filters: { orderNumber: 'B' } }));
    const [{ shipmentId, cartons }] = shipments;
    const sent = { shipmentId, shipmentLineId: cartons[0].items[0].shipmentLineItemId };
    const placed = { shipmentId: 'S-1', shipmentLineId: 'S-1-1' };
    const foreign = await shop.delivered();
    shop.orderId = orderId;
    await shop.tenant.move('B', 'deliver');
    expect((await shop.eligible()).items).toMatchObject([{ eligibleQuantity: 4 }]);
    await shop.refused(
      () => shop.return([shop.item(foreign)]),
      400,
      `[items[0].shipmentId must be one of the shipments of line L1: [${shipmentId}], or no shipment, for units that were placed as shipped]`,
    );
    await shop.refused(
      () => shop.return([shop.item(placed, { quantity: 3 })]),
      400,
      expect.stringMatching(/^\[items\[0\]\.quantity must be at most 2: /) as never,
    );
    await shop.returned(shop.item(placed, { returnType: 'PENDING', quantity: 2 }));
    expect((await shop.shipment(shipmentId)).statusCode).toBe('SHIPMENT_DELIVERED');
    expect(await shop.returned(shop.item(placed, { quantity: 2 }), shop.item(sent))).toMatchObject({ totalRefund: 30 });
    const order = await shop.tenant.order('B');
    expect(order.items[0].returns).toMatchObject([
      { shipmentId: '', shipmentLineItemId: 'L1', shipmentQuantity: 2, refundAmount: 20 },
      { shipmentId, shipmentQuantity: 1, refundAmount: 10 },
    ]);
    expect((await shop.eligible()).items).toMatchObject([{ eligibleQuantity: 1 }]);
  });
});
