import { beforeAll, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const type = 'SHIPPING_CONFIRMATION_EMAIL';
const call = (action: string, body: object) => tenant.v3('POST', `/oms-notifications/${action}`, { body });

it('a notification is sent again in v3 as the webhook event of its type, to others if they are named', async () => {
  const target = 'http://receiver.localhost/mail';
  const webhook = { events: [type], protocol: 'HTTP', requestType: 'POST', source: 'NOTIFICATION_SERVICE', target };
  await tenant.v3('POST', '/oms-webhooks', { body: webhook });
  const { orderId } = await tenant.place('N1');
  const contact = { name: { firstName: 'Robin', lastName: 'Lee' }, email: 'robin@example.com', phone: { number: '1', type: 'HOME' } };
  const sent = {
    documentId: 'N1',
    documentType: 'ORDER',
    notificationType: type,
    overrideContactInfo: [contact, { email: 'x@example.com' }],
  };
  const { status, body } = await call('actions/resend', sent);
  expect([status, body]).toEqual([200, { ...sent, notificationIds: [expect.any(String)] }]);
  const log = await tenant.v3('POST', '/oms-webhooks/event-logs/search', { body: { filters: [] } });
  expect(log.body.data).toMatchObject([{ eventRequestId: body.notificationIds[0], event: type, payload: { orderId } }]);
  expect(log.body.data[0].payload.overrideContactInfo[0].email).toBe('robin@example.com');
  const minimal = { documentId: orderId, documentType: 'ORDER', notificationType: type };
  expect((await call('actions/resend', minimal)).body).toEqual({ ...minimal, notificationIds: [expect.any(String)] });
});

it('a notification is acknowledged in v3 in the history of its order, which v2 shows', async () => {
  await tenant.place('N2');
  const told = { documentId: 'N2', documentType: 'ORDER', notificationType: type };
  expect(await call('acknowledge', { ...told, acknowledgedAt: '2023-08-01T20:03:28.483971941Z' })).toMatchObject({
    status: 200,
    body: { message: 'OK' },
  });
  expect((await call('acknowledge', told)).status).toBe(200);
  const { auditLogs } = await tenant.order('N2');
  expect(auditLogs.at(-1).note).toBe(`Notification ${type} acknowledged`);
});

it('a notification of v3 is refused with each wrong field by its name in v3, and then nothing is sent', async () => {
  await tenant.place('N3');
  const told = { documentId: 'N3', documentType: 'ORDER', notificationType: type };
  const before = await tenant.events('N3');
  const wrong = async (action: string, changes: object) => (await call(action, { ...told, ...changes })).body.message;
  for (const action of ['actions/resend', 'acknowledge']) {
    expect(await wrong(action, { documentId: undefined })).toBe('documentId must not be null');
    expect(await wrong(action, { documentType: 'PARCEL' })).toMatch(/^documentType must be one of/);
    expect(await wrong(action, { documentType: 'TRANSFER' })).toMatch(/^documentType must be one of/);
    expect(await wrong(action, { notificationType: 'SHIPPING_CONFIRMATION_MAIL' })).toMatch(/^notificationType is not a notification/);
    expect((await call(action, { ...told, documentId: 'none' })).status).toBe(404);
  }
  expect(await wrong('acknowledge', { acknowledgedAt: 'yesterday' })).toMatch(/^acknowledgedAt must be a date and time/);
  expect(await tenant.events('N3')).toEqual(before);
});
