import { beforeEach, describe, expect, it } from 'vitest';
import { example, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const acknowledge = (body: object) => tenant.post('/order/package-tracking/acknowledge', body);

describe('package tracking', () => {
  it('acknowledges an order with the documented body and answers it', async () => {
    const before = await tenant.place('order123');
    await tenant.advance('PT1H');
    const auditTimestamp = '2026-01-05T10:00:00.000Z';
    const order = await tenant.ok(acknowledge(example('package-tracking-acknowledge.request')));
    expect(order).toEqual({
      ...before,
      version: 1,
      updatedAt: auditTimestamp,
      auditLogs: [
        ...before.auditLogs,
        {
          auditId: expect.any(String),
          auditType: 'UPDATE',
          auditTimestamp,
          note: 'Package tracking acknowledged ORDER_CREATE_IN_PTS',
          success: true,
        },
      ],
    });
    expect(await tenant.order('order123')).toEqual(order);
    expect(await tenant.events('order123')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', 'ORDER_CREATE_IN_PTS']);
  });

  it('needs only the order number, with or without a trailing slash', async () => {
    await tenant.place('A');
    expect(await tenant.ok(tenant.post('/order/package-tracking/acknowledge/', { orderNumber: 'A' }))).toMatchObject({ version: 1 });
    expect(await tenant.events('A')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL']);
  });

  it('is refused for an unknown order or shipment', async () => {
    await tenant.place('A');
    expect(await acknowledge({ orderNumber: 'Z' })).toMatchObject({ status: 404, body: { message: 'Order Z not found' } });
    expect(await open().post('/order/package-tracking/acknowledge', { orderNumber: 'A' })).toMatchObject({ status: 404 });
    for (const about of [{ entity: 'SHIPMENT' }, { eventType: 'SHIPMENT_CREATE_IN_PTS' }]) {
      const refused = await acknowledge({ orderNumber: 'A', ...about, shipmentId: 'S9' });
      expect(refused).toMatchObject({ status: 404, body: { message: 'Shipment S9 not found' } });
    }
  });

  it.each<[string, object, string]>([
    ['no number', {}, '[orderNumber must not be null]'],
    ['an unknown event', { orderNumber: 'A', eventType: 'ORDER_LOST' }, '[eventType must be one of ['],
    ['an unknown entity', { orderNumber: 'A', entity: 'INVOICE' }, '[entity must be one of [ORDER, SHIPMENT]]'],
    [
      'a shipment’s event of an order',
      { orderNumber: 'A', entity: 'ORDER', eventType: 'SHIPMENT_CREATE_IN_PTS' },
      '[eventType must be one of the events of entity ORDER]',
    ],
  ])('is refused with %s', async (_case, body, message) => {
    const order = await tenant.place('A');
    const refused = await acknowledge(body);
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await tenant.order('A')).toEqual(order);
  });
});
