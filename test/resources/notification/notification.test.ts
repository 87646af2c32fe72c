import { describe, expect, it } from 'vitest';
import { openReceiver } from '../../support/receiver.js';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const receiver = openReceiver();
const tenantOf = openSandbox();

const send = (tenant: Tenant, body: object, headers: Record<string, string> = {}) =>
  tenant.call('POST', '/api/v2/notification/send', { body, headers });
const acknowledge = (tenant: Tenant, body: object, headers: Record<string, string> = {}) =>
  tenant.call('POST', '/api/v2/notification/acknowledgment', { body, headers });

describe('POST /notification/send', () => {
  it('sends the notification as a webhook of its type, and again at every call', async () => {
    const tenant = tenantOf();
    const target = `${receiver.url}/notified`;
    const events = ['REFUND_NOTIFICATION_EMAIL', 'INVOICE_POSTING'];
    const subscription = {
      events,
      protocol: 'HTTP',
      requestType: 'POST',
      source: 'NOTIFICATION_SERVICE',
      tenantId: tenant.account,
      target,
    };
    await tenant.ok(tenant.post('/webhook', subscription));
    const { orderId } = await tenant.place('N1');
    const overrideContactInfo = [{ name: { first: 'Ann' }, email: 'ann@example.test' }];
    const sent = { id: orderId, notificationType: 'REFUND_NOTIFICATION_EMAIL', documentType: 'ORDER', overrideContactInfo };
    const key = { 'tenant-key': tenant.account };
    expect(await tenant.ok(send(tenant, sent, key))).toEqual([sent]);
    await tenant.ok(send(tenant, { id: 'N1', notificationType: 'INVOICE_POSTED' }));
    await tenant.ok(tenant.call('POST', '/__sandbox/webhooks/settle'));
    const bodies = receiver.at('/notified').map(({ body: { event, orderNumber, payload } }) => ({ event, orderNumber, payload }));
    expect(bodies).toEqual([
      { event: 'REFUND_NOTIFICATION_EMAIL', orderNumber: 'N1', payload: { orderId, overrideContactInfo } },
      { event: 'INVOICE_POSTING', orderNumber: 'N1', payload: { orderId } },
    ]);
    expect(await tenant.events('N1')).toEqual([
      'ORDER_CREATE',
      'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL',
      'REFUND_NOTIFICATION_EMAIL',
      'INVOICE_POSTING',
    ]);
  });

  it('names other documents by their ids', async () => {
    const tenant = tenantOf();
    const { itemId } = await tenant.stock(5);
    await tenant.place('N2');
    await tenant.move('N2', 'allocate');
    const [{ allocationId }] = await tenant.ok(tenant.post('/allocation/query', { filters: {} }));
    for (const document of [
      { id: allocationId, documentType: 'ALLOCATION' },
      { id: String(itemId), documentType: 'INVENTORY' },
    ])
      expect((await send(tenant, { ...document, notificationType: 'LOW_ALERT_NOTIFICATION_EMAIL' })).status).toBe(200);
    expect(await tenant.events('N2')).toContain('LOW_ALERT_NOTIFICATION_EMAIL');
  });

  it.each([
    [{ id: 'N3', notificationType: 'LOW_ALERT' }, 400, /^\[notificationType is not a notification: LOW_ALERT/],
    [{ id: 'N3', notificationType: 'BACKORDER_CANCEL_EMAIL', documentType: 'TRANSFER' }, 400, /^\[documentType must be one of \[ORDER, /],
    [{ id: 'N3' }, 400, /^\[notificationType must not be null\]$/],
    [{ id: 'N9', notificationType: 'BACKORDER_CANCEL_EMAIL' }, 404, /^Order N9 not found$/],
  ])('refuses %j and sends nothing', async (body, status, message) => {
    const tenant = tenantOf();
    await tenant.place('N3');
    const answer = await send(tenant, body);
    expect([answer.status, answer.body]).toEqual([status, { message: expect.stringMatching(message) }]);
    expect(await tenant.events('N3')).toHaveLength(2);
  });

  it('is 403 with the key of another tenant, as an acknowledgement is', async () => {
    const tenant = tenantOf();
    await tenant.place('N4');
    const other = { 'tenant-key': '0'.repeat(24) };
    const message = `[tenant-key must be the account of the request, ${tenant.account}]`;
    for (const answer of [
      await send(tenant, { id: 'N4', notificationType: 'BACKORDER_CANCEL_EMAIL' }, other),
      await acknowledge(tenant, { id: 'N4' }, other),
    ])
      expect([answer.status, answer.body]).toEqual([403, { message }]);
    expect(await tenant.events('N4')).toHaveLength(2);
  });
});

describe('POST /notification/acknowledgment', () => {
  it('adds an entry to the history of the order', async () => {
    const tenant = tenantOf();
    await tenant.place('A1');
    const body = { id: 'A1', documentType: 'ORDER', notificationType: 'SHIPPING_CONFIRMATION_EMAIL' };
    expect(await tenant.ok(acknowledge(tenant, body))).toEqual({ ...body, notificationDate: NOW });
    const { auditLogs } = await tenant.order('A1');
    expect(auditLogs.at(-1)).toMatchObject({ auditType: 'UPDATE', note: 'Notification SHIPPING_CONFIRMATION_EMAIL acknowledged' });
  });

  it('refuses a date that is none, and an unknown document', async () => {
    const tenant = tenantOf();
    await tenant.place('A2');
    const wrong = await acknowledge(tenant, { id: 'A2', notificationDate: 'soon' });
    expect([wrong.status, wrong.body.message]).toEqual([400, '[notificationDate must be a date and time in ISO 8601]']);
    expect((await acknowledge(tenant, { id: 'A9' })).status).toBe(404);
    expect((await tenant.order('A2')).auditLogs).toHaveLength(1);
  });
});
