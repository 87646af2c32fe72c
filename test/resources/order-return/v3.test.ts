import { beforeAll, describe, expect, it } from 'vitest';
import { openDelivered, type ReturnShop } from './story.js';

const open = openDelivered();
let shop: ReturnShop;
beforeAll(async () => {
  shop = await open();
});

const ask = (action: string, body?: object, name = 'order-number/A') =>
  shop.tenant.v3('POST', `/orders/${name}/actions/${action}`, body && { body });
const item = (changes: object = {}) => ({
  ...{ orderLineItemId: 'L1', quantity: 1, returnType: 'RECEIVED', scannedAt: '2026-01-06T10:00:00Z' },
  ...shop.sent,
  ...changes,
});

describe('a return of v3', () => {
  it('is that of v2, whichever way the order is named', async () => {
    const before = await shop.tenant.order('A');
    const eligible = await shop.tenant.ok(ask('check-return-eligibility'));
    expect(eligible).toMatchObject({
      orderId: before.orderId,
      policyType: 'Return',
      items: [{ lineItemId: 'L1', sku: 'SHIRT', isEligible: true }],
    });
    for (const name of [before.orderId, `order-id/${before.orderId}`])
      expect(await shop.tenant.ok(ask('check-return-eligibility?lineItemId=L1', undefined, name))).toEqual(eligible);
    expect((await shop.tenant.ok(ask('check-exchange-eligibility'))).items).toEqual(eligible.items);

    const giftCard = { type: 'GIFT_CARD', amount: 3, currency: 'USD', reasonCode: 'goodwill', source: 'CSR' };
    const { status, body } = await ask('submit-return-request', {
      ...{ source: 'CSR', employeeId: 'E1', reasonCode: 'damaged', attributes: { parcel: 'P1' }, credits: [giftCard] },
      items: [item({ fees: [{ name: 'RESTOCKING', amount: 2 }] })],
    });
    expect([status, body]).toEqual([
      201,
      {
        refundStatus: 'REFUND_SUCCESS',
        totalRefundAmount: 8,
        items: [{ returnStatus: 'VALID', lineItemId: 'L1', returnQuantity: 1, refundAmount: 8 }],
      },
    ]);
    const after = await shop.tenant.order('A');
    expect(after).toMatchObject({ statusCode: 'ORDER_PARTIALLY_RETURNED', returnTotal: 8, items: [{ returnedQuantity: 1 }] });
    expect(after.auditLogs).toContainEqual(expect.objectContaining({ auditType: 'RETURN', reasonCode: 'damaged', employeeId: 'E1' }));
    expect(await shop.tenant.events('A')).toEqual(expect.arrayContaining(['ORDER_PARTIALLY_RETURNED', 'CREDIT_PENDING']));
    const [line] = (await shop.tenant.ok(ask('check-return-eligibility'))).items;
    expect(line.eligibleQuantity).toBe(eligible.items[0].eligibleQuantity - 1);
  });

  it('sends other units in place of those that came back', async () => {
    const exchange = { items: [{ itemId: 1, sku: 'SHIRT', quantity: 1, initiateReshipment: true }] };
    const answer = await ask('submit-return-request', { source: 'CSR', isExchange: true, items: [item({ exchange })] });
    expect([answer.status, answer.body.refundStatus]).toEqual([201, 'REFUND_SUCCESS']);
    expect((await shop.tenant.order('A')).items).toHaveLength(2);
  });

  it.each([
    [{ quantity: 0 }, 'SERVICE-4002', 'items[0].quantity must be at least 1'],
    [{ quantity: 99 }, 'SERVICE-4002', 'items[0].quantity must be at most'],
    [{ orderLineItemId: 'L9' }, 'SERVICE-4002', 'items[0].orderLineItemId must be one of'],
    [{ shipmentLineId: 'none' }, 'SERVICE-4002', 'items[0].shipmentLineId must be one of'],
    [{ refundAmount: -1 }, 'SERVICE-4002', 'items[0].refundAmount must not be negative'],
    [{ fees: [{ name: 'F', amount: 1.001 }] }, 'SERVICE-4002', 'items[0].fees[0].amount must have at most 2 decimals'],
    [{ scannedAt: undefined }, 'SERVICE-4003', 'items[0].scannedAt must not be null'],
    [{ returnType: 'LOST' }, 'SERVICE-4002', 'items[0].returnType must be one of'],
  ])('with an item %j is refused in the words of v3 and changes nothing', async (changes, errorCode, message) => {
    const before = await shop.tenant.order('A');
    const answer = await ask('submit-return-request', { source: 'CSR', items: [item(changes)] });
    expect([answer.status, answer.body.errorCode, answer.body.message]).toEqual([400, errorCode, expect.stringContaining(message)]);
    expect(await shop.tenant.order('A')).toEqual(before);
  });

  it.each([['by its number'], ['by its id'], ['by the name of its id']])(
    'of an order that is named %s is kept, and says what is wrong with it',
    async (how) => {
      const own = await open();
      const name = { 'by its number': 'order-number/A', 'by its id': own.orderId }[how] ?? `order-id/${own.orderId}`;
      const send = (action: string, body?: object) => own.tenant.v3('POST', `/orders/${name}/actions/${action}`, body && { body });
      const request = (changes: object = {}) => ({ source: 'CSR', items: [{ ...item(), ...own.sent, ...changes }] });
      const before = await own.tenant.order('A');
      const wrong = await send('submit-return-request', request({ quantity: 0 }));
      expect([wrong.status, wrong.body.message]).toEqual([400, 'items[0].quantity must be at least 1']);
      expect(await own.tenant.order('A')).toEqual(before);
      expect((await send('submit-return-request', request())).status).toBe(201);
      expect(await own.tenant.order('A')).toMatchObject({ statusCode: 'ORDER_PARTIALLY_RETURNED', items: [{ returnedQuantity: 1 }] });
    },
  );

  it('of an unknown order is 404', async () => {
    for (const name of ['order-number/Z', 'Z', 'order-external-id/Z']) {
      const lost = await ask('submit-return-request', { source: 'CSR', items: [item()] }, name);
      expect([lost.status, lost.body.message]).toEqual([404, 'Order Z not found']);
    }
    expect((await ask('check-exchange-eligibility', undefined, 'order-external-id/Z')).status).toBe(404);
    expect((await ask('check-exchange-eligibility?lineItemId=L9')).status).toBe(400);
  });
});
