import { beforeAll, expect, it } from 'vitest';
import { line, openSandbox, payment, type Tenant } from '../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(async () => {
  tenant = open();
  await tenant.stock(9);
  await tenant.place('A', { payments: [payment({ chargedAmount: 30 })], items: [line()] });
});

const parcel = {
  shipmentNumber: 'S9',
  cartons: [{ cartonNumber: 'C1', trackingNumber: 'T1', items: [{ lineItemId: 'L1', shippedQuantity: 1 }] }],
};
const goodwill = { appeasementCounter: 1, amount: 1, reasonCode: 'late delivery' };
const appease = (body: object) => ({ source: 'web', userId: 'U1', ...body });
const stock = { sku: 'SHIRT', locationNumber: 1, channelId: '12', counters: { onHand: 1 } };
const of = (name: string) => `/orders/order-number/A/actions/${name}`;

it.each<[path: string, body: object, field: string]>([
  [of('create-appeasement'), appease({ items: [{ lineItemId: 'L9', appeasements: [goodwill] }] }), 'items[0].lineItemId'],
  [
    of('create-appeasement'),
    appease({ appeasements: [{ ...goodwill, payments: [{ paymentCounter: 7 }] }] }),
    'appeasements[0].payments[0].paymentCounter',
  ],
  [
    of('create-appeasement'),
    appease({ items: [{ lineItemId: 'L1', appeasements: [{ ...goodwill, payments: [{ paymentCounter: 7 }] }] }] }),
    'items[0].appeasements[0].payments[0].paymentCounter',
  ],
  [
    of('cancel'),
    {
      reasonCode: 'changed mind',
      items: [
        { lineItemId: 'L1', quantity: 1 },
        { lineItemId: 'L9', quantity: 1 },
      ],
    },
    'items[1].lineItemId',
  ],
  [of('update-payment-status'), { paymentIdentifier: 'P9', status: 'PAID' }, 'paymentIdentifier'],
  [of('update-credit-status'), { creditId: 'C9', statusCode: 'CONFIRMED' }, 'creditId'],
  ['/orders/actions/authorize-payments', { orders: [{ orderNumber: 'Z' }] }, 'orders[0].orderNumber'],
  ['/inventories/actions/find-and-adjust-inventory-counters', { ...stock, sku: 'HAT' }, 'sku'],
  ['/inventories/actions/find-and-adjust-inventory-counters', { ...stock, itemId: 9 }, 'itemId'],
  ['/inventories/actions/find-and-adjust-inventory-counters', { ...stock, inventoryId: 'I9' }, 'inventoryId'],
  ['/inventories/actions/find-and-adjust-inventory-counters', { ...stock, counters: { lost: 1 } }, 'counters.lost'],
  ['/inventories/actions/find-and-update', { ...stock, sku: 'HAT' }, 'sku'],
  ['/inventories/actions/find-and-update', { ...stock, customAttributes: { color: 'red' } }, 'customAttributes'],
  ['/inventories', { ...stock, locationNumber: 2, customAttributes: { color: 'red' } }, 'customAttributes'],
  ['/oms-webhooks/actions/retry', { event: 'ORDER_CREATE', eventRequestId: 'E9', payload: {} }, 'eventRequestId'],
  ['/oms-notifications/actions/resend', { documentId: 'Z', documentType: 'ORDER', notificationType: 'INVOICE_POSTED' }, 'documentId'],
  ['/oms-notifications/acknowledge', { documentId: 'Z', documentType: 'ORDER', notificationType: 'INVOICE_POSTED' }, 'documentId'],
  [
    '/shipments/actions/update-tracking',
    { shipmentNumber: 'S9', trackingNumber: 'T9', tracking: [{ event: 'DELIVERED' }] },
    'shipmentNumber',
  ],
  ['/shipments', { ...parcel, allocationId: 'X9' }, 'allocationId'],
  ['/shipments/actions/re-ship', { ...parcel, allocationId: 'X9' }, 'allocationId'],
  [
    '/shipments/inventory-transfer/actions/update-tracking',
    { shipmentNumber: 'S9', trackingNumber: 'T9', tracking: [{ event: 'DELIVERED' }] },
    'shipmentNumber',
  ],
])('POST /v3%s names the field of what does not exist: %j', async (path, body, field) => {
  const before = await tenant.order('A');
  const { status, body: answer } = await tenant.v3('POST', path, { body });
  const shown = { status, message: answer.message, errors: answer.errors };
  expect([400, 404, 412]).toContain(status);
  expect(shown).toMatchObject({ message: expect.stringMatching(/ must be known; .+ not (found|on order)/) });
  expect(answer.message.split(' ')[0]).toBe(field);
  expect(await tenant.order('A')).toEqual(before);
});
