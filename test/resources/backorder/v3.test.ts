import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, NOW, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a reservation read in both versions', () => {
  it('of a backordered line is shown by v2 and v3 with their own names', async () => {
    const id = await tenant.backorderTwo('A', {
      cartId: 'cart',
      orderDate: '2026-01-01T00:00:00.000Z',
      items: [line({ backorder: true, vendorId: 'V1', itemId: '1234' })],
      payments: [payment({})],
    });
    const { orderId } = await tenant.order('A');
    const both = { id, orderNumber: 'A', lineItemId: 'L1', sku: 'SHIRT', type: 'BACKORDER', cartId: 'cart', vendorId: 'V1' };
    expect(await tenant.reservation(id)).toEqual({
      ...both,
      itemId: '1234',
      orderDate: '2026-01-01T00:00:00.000Z',
      backOrderedQuantity: 2,
      toReleaseQuantity: 0,
      locationNum: 1,
      channelId: '12',
      consentToDelay: 'false',
      toNotify: 'true',
      orderStatusCode: 'ORDER_PARTIALLY_ALLOCATED',
      lineItemStatus: 'PARTIALLY_ALLOCATED',
      paymentStatus: 'AUTHORIZED',
    });
    expect(await tenant.backorder(id)).toEqual({
      ...both,
      orderId,
      itemId: 1234,
      orderedAt: '2026-01-01T00:00:00.000Z',
      quantity: 2,
      releasedQuantity: 0,
      locationNumber: 1,
      isDelayConsented: false,
      status: 'BACK_PREORDER_CREATED',
      orderStatusCode: 'ORDER_PARTIALLY_ALLOCATED',
      lineItemStatus: 'PARTIALLY_ALLOCATED',
      createdAt: NOW,
      updatedAt: NOW,
    });
  });

  it('of an unknown order is shown by v3 with the fields that v3 has', async () => {
    const sent = example('backorder-reserve.request');
    await tenant.ok(tenant.reserve(sent));
    expect(await tenant.backorder('1')).toEqual({
      id: '1',
      orderId: expect.stringMatching(/^[0-9a-f]{24}$/),
      orderNumber: 'order_123',
      lineItemId: '0',
      sku: 'sku_123',
      itemId: 123,
      type: 'BACKORDER',
      cartId: sent.cartId,
      vendorId: 'vendor_123',
      orderedAt: sent.orderDate,
      quantity: 5,
      releasedQuantity: 0,
      locationNumber: 23,
      isDelayConsented: true,
      consentReceivedAt: sent.consentDate,
      lastNotifiedAt: sent.lastNotificationDate,
      status: 'BACK_PREORDER_CREATED',
      orderStatusCode: 'ORDER_CREATED',
      lineItemStatus: 'CANCELLED',
      createdAt: NOW,
      updatedAt: NOW,
    });
    await tenant.ok(tenant.reserve({ ...sent, id: '2', itemId: 'not a number', lineItemStatus: 'not a status' }));
    const odd = await tenant.backorder('2');
    expect([odd.itemId, odd.lineItemStatus]).toEqual([undefined, undefined]);
  });

  it('changed in either version is changed in the other', async () => {
    const id = await tenant.backorderTwo('A');
    await tenant.advance('PT1H');
    await tenant.ok(tenant.consent(id, 'ACCEPT'));
    expect(await tenant.reservation(id)).toMatchObject({ consentToDelay: 'true', consentDate: '2026-01-05T10:00:00.000Z' });
    await tenant.advance('PT1H');
    await tenant.ok(tenant.changeReservation('A', { consentToDelay: 'false', vendorId: 'V2', locationNum: 7 }));
    expect(await tenant.backorder(id)).toMatchObject({
      isDelayConsented: false,
      vendorId: 'V2',
      locationNumber: 7,
      consentReceivedAt: '2026-01-05T11:00:00.000Z',
      createdAt: NOW,
      updatedAt: '2026-01-05T11:00:00.000Z',
    });
  });

  it('goes through its documented statuses', async () => {
    const id = await tenant.backorderTwo('A');
    const status = async () => (await tenant.backorder(id)).status;
    expect(await status()).toBe('BACK_PREORDER_CREATED');
    await tenant.stock(2);
    expect(await status()).toBe('PARTIAL_BACK_PREORDER_RELEASE');
    await tenant.stock(3);
    expect(await status()).toBe('BACK_PREORDER_RELEASE');
  });

  it('shows the hold of its order, except one that v3 does not have', async () => {
    for (const [hold, shown] of [
      ['FRAUD', 'ORDER_HOLD_FRAUD'],
      ['EXTERNAL', 'ORDER_HOLD'],
    ] as const) {
      await tenant.stock(0);
      await tenant.place(hold, { items: [line({ backorder: true })] });
      await tenant.move(hold, 'allocate');
      await tenant.move(hold, 'hold', { hold });
      const [{ id, orderStatusCode }] = await tenant.reservations(hold);
      expect([orderStatusCode, (await tenant.backorder(id)).orderStatusCode]).toEqual([`ORDER_HOLD_${hold}`, shown]);
    }
  });

  it('is found with and without a trailing slash', async () => {
    const id = await tenant.backorderTwo('A');
    const one = await tenant.backorder(id);
    expect((await tenant.v3('GET', `/backorders-preorders/${id}/`)).body).toEqual(one);
    const accept = { body: { consent: 'ACCEPT' } };
    expect((await tenant.v3('POST', `/backorders-preorders/${id}/actions/save-delay-consent/`, accept)).status).toBe(200);
    expect((await tenant.v3('POST', '/backorders-preorders/search/', { body: { filters: [] } })).status).toBe(200);
  });
});

describe('x-fabric-request-id', () => {
  const search = '/backorders-preorders/search';
  const everyAnswer: [string, number, string, string, object?][] = [
    ['a hit', 200, 'POST', search, { body: { filters: [] } }],
    ['a missing record', 404, 'GET', '/backorders-preorders/none'],
    ['HEAD', 404, 'HEAD', '/backorders-preorders/none'],
    ['an unknown path', 404, 'GET', '/nothing'],
    ['another method', 405, 'DELETE', '/backorders-preorders/none'],
    ['OPTIONS', 204, 'OPTIONS', '/backorders-preorders/none'],
    ['a missing token', 401, 'GET', '/backorders-preorders/none', { headers: { authorization: undefined } }],
    ['a missing header', 400, 'GET', '/backorders-preorders/none', { headers: { 'x-fabric-channel-id': undefined } }],
    ['a wrong tenant', 400, 'GET', '/backorders-preorders/none', { headers: { 'x-fabric-tenant-id': 'x' } }],
    ['a broken body', 400, 'POST', search, { body: '{' }],
    ['a wrong content type', 415, 'POST', search, { body: '{}', headers: { 'content-type': 'text/plain' } }],
    ['an unknown parameter', 400, 'POST', `${search}?nope=1`, { body: { filters: [] } }],
    ['a malformed path', 400, 'GET', '/backorders-preorders/%E0%A4%A'],
  ];

  it.each(everyAnswer)('is on the answer to %s: the caller’s, or a new UUID', async (_case, status, method, path, call = {}) => {
    const unnamed = await tenant.v3(method, path, call);
    expect([unnamed.status, unnamed.headers.get('x-fabric-request-id')]).toEqual([status, expect.stringMatching(UUID)]);
    const again = await tenant.v3(method, path, call);
    expect(again.headers.get('x-fabric-request-id')).not.toBe(unnamed.headers.get('x-fabric-request-id'));
    const { headers } = call as { headers?: object };
    const named = await tenant.v3(method, path, { ...call, headers: { ...headers, 'x-fabric-request-id': 'my request/7' } });
    expect(named.headers.get('x-fabric-request-id')).toEqual(expect.stringMatching(UUID));
    const plain = await tenant.v3(method, path, { ...call, headers: { ...headers, 'x-fabric-request-id': 'my-request/7' } });
    expect(plain.headers.get('x-fabric-request-id')).toBe('my-request/7');
  });
});

describe('a v3 error has type, message and code', () => {
  const ask = (headers: Record<string, string | undefined>) => tenant.v3('GET', '/backorders-preorders/none', { headers });

  it('401 and SERVICE-4001 without a bearer token', async () => {
    expect(await ask({ authorization: undefined })).toMatchObject({
      status: 401,
      body: { type: 'CLIENT_ERROR', message: 'Unauthorized request', errorCode: 'SERVICE-4001' },
    });
  });

  it.each<[string, Record<string, string | undefined>, string, string]>([
    ['a missing tenant', { 'x-fabric-tenant-id': undefined }, 'SERVICE-4003', 'x-fabric-tenant-id must not be null'],
    ['a missing channel', { 'x-fabric-channel-id': undefined }, 'SERVICE-4003', 'x-fabric-channel-id must not be null'],
    ['a tenant that is too short', { 'x-fabric-tenant-id': 'short' }, 'SERVICE-4002', 'x-fabric-tenant-id must have 24 characters'],
    ['an unknown channel', { 'x-fabric-channel-id': '14' }, 'SERVICE-4002', 'x-fabric-channel-id must be one of [12, 13]'],
  ])('400 and the field’s code for %s', async (_case, headers, errorCode, message) => {
    const { status, body } = await ask(headers);
    expect([status, body]).toEqual([400, { type: 'CLIENT_ERROR', message, errorCode }]);
  });

  it('400 and SERVICE-4007 for several fields, each with its own', async () => {
    const { status, body } = await ask({ 'x-fabric-tenant-id': undefined, 'x-fabric-channel-id': '14' });
    const missing = { type: 'CLIENT_ERROR', message: 'x-fabric-tenant-id must not be null', errorCode: 'SERVICE-4003' };
    const wrong = { type: 'CLIENT_ERROR', message: 'x-fabric-channel-id must be one of [12, 13]', errorCode: 'SERVICE-4002' };
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: 'CLIENT_ERROR', errorCode: 'SERVICE-4007' });
    expect(body.errors).toHaveLength(2);
    expect(body.errors).toEqual(expect.arrayContaining([missing, wrong]));
  });

  it('404 and SERVICE-4004 for an unknown reservation', async () => {
    expect(await ask({})).toMatchObject({
      status: 404,
      body: { type: 'CLIENT_ERROR', message: 'BackOrderPreOrderReservation none not found', errorCode: 'SERVICE-4004' },
    });
    expect((await tenant.v3('GET', '/nothing')).body).toEqual({
      type: 'CLIENT_ERROR',
      message: 'There is no /v3/nothing',
      errorCode: 'SERVICE-4004',
    });
  });

  it('400 for a missing body and 415 for one that is not JSON', async () => {
    const path = '/backorders-preorders/search';
    expect((await tenant.v3('POST', path, { body: '{"filters": [}' })).body).toEqual({
      type: 'CLIENT_ERROR',
      message: 'The body is not valid JSON: line 1, column 14: expected a value, found "}"',
      errorCode: 'SERVICE-4002',
    });
    expect(await tenant.v3('POST', path)).toMatchObject({
      status: 400,
      body: { message: 'body must not be null', errorCode: 'SERVICE-4003' },
    });
    expect(await tenant.v3('POST', path, { body: 'x', headers: { 'content-type': 'text/plain' } })).toMatchObject({
      status: 415,
      body: { type: 'CLIENT_ERROR', message: 'The content type must be application/json, not text/plain' },
    });
  });

  it('405 for a method that the path does not have', async () => {
    const refused = await tenant.v3('DELETE', '/backorders-preorders/none');
    expect(refused).toMatchObject({ status: 405, body: { type: 'CLIENT_ERROR', message: 'DELETE is not allowed here; GET is' } });
  });
});
