import { beforeEach, describe, expect, it } from 'vitest';
import { line, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox({ bodyLimit: 20_000 });
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

describe('a v2 error is {message}, which names every field that is wrong', () => {
  it.each<[string, object, string]>([
    ['a missing field', { channelId: undefined }, '[channelId must not be null]'],
    ['one that is null', { channelId: null }, '[channelId must not be null]'],
    ['one of a wrong type', { channelId: 12 }, '[channelId must be a string]'],
    ['one of a list', { items: [line(), line({ lineItemId: 'L2', sku: 7 })] }, '[items[1].sku must be a string]'],
    ['an object instead of a list', { items: {} }, '[items must be a list]'],
    ['a missing one within another', { shipInfo: [{ shipToId: 'home' }] }, '[shipInfo[0].taxCode must not be null]'],
    [
      'one three levels down',
      { shipInfo: [{ shipToId: 'h', taxCode: 'T', shipToAddress: { address1: 'x', name: { first: 1 } } }] },
      '[shipInfo[0].shipToAddress.name.first must be a string]',
    ],
    [
      'one of a wrong enumeration',
      { customer: { name: { first: 'A' }, phone: { type: 'FAX' } } },
      '[customer.phone.type must be one of [BUSINESS, HOME, MOBILE]]',
    ],
    ['one with a fraction', { retail: { locationNum: 1.5 } }, '[retail.locationNum must be an integer]'],
    ['an amount that is a text', { orderTotal: '12.50' }, '[orderTotal must be a number]'],
    ['a boolean that is a text', { items: [line({ backorder: 'true' })] }, '[items[0].backorder must be a boolean]'],
    [
      'a date that is none',
      { payments: [payment({ paymentDate: 'today' })] },
      '[payments[0].paymentDate must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z]',
    ],
    ['a payment without a date', { payments: [payment({ paymentDate: undefined })] }, '[payments[0].paymentDate must not be null]'],
    ['attributes that are a list', { attributes: [] }, '[attributes must be an object]'],
    [
      'several at once',
      { channelId: 1, statusCode: undefined, items: [line({ sku: null, orderedQuantity: 0 })] },
      '[statusCode must not be null, channelId must be a string, items[0].sku must not be null, items[0].orderedQuantity must be at least 1]',
    ],
  ])('%s', async (_case, changes, message) => {
    const { status, body } = await tenant.post('/order', newOrder('A', changes));
    expect([status, Object.keys(body)]).toEqual([400, ['message']]);
    const parts = (text: string) =>
      text
        .slice(1, -1)
        .split(/, (?=[a-z][^ ]* (?:must|is))/)
        .sort();
    expect(parts(body.message)).toEqual(parts(message));
  });

  it('but at most fifty', async () => {
    const { body } = await tenant.post('/order', newOrder('A', { items: Array.from({ length: 60 }, () => ({})) }));
    expect(body.message.match(/must not be null/g)).toHaveLength(50);
  });
});

describe('a body is refused', () => {
  const send = (body: string | undefined, headers: Record<string, string | undefined> = {}) =>
    tenant.call('POST', '/api/v2/order', { body, headers });

  it.each<[string, string, string]>([
    [
      'that breaks off',
      '{"orderNumber": "A"',
      "The body is not valid JSON: line 1, column 20: expected ',' or '}', found the end of the body",
    ],
    [
      'with a comma too many',
      '{\n  "a": 1,\n}',
      'The body is not valid JSON: line 3, column 1: expected a property name in double quotes, found "}"',
    ],
    ['that is not valid JSON', '{"a": undefined}', 'The body is not valid JSON: line 1, column 7: expected a value, found "undefined}"'],
    ['that is a list', '[]', '[body must be an object]'],
    ['that is a text', '"order"', '[body must be an object]'],
    ['that is null', 'null', '[body must not be null]'],
    ['of a thousand levels', `${'['.repeat(1000)}${']'.repeat(1000)}`, '[body must not be nested deeper than 64 levels]'],
  ])('with 400 if it is one %s', async (_case, body, message) => {
    expect(await send(body)).toMatchObject({ status: 400, body: { message } });
  });

  it('with 400 if it is missing', async () => {
    for (const headers of [{}, { 'content-type': 'application/json' }]) {
      expect(await send(undefined, headers)).toMatchObject({ status: 400, body: { message: '[body must not be null]' } });
    }
  });

  it('with 415 if it is not sent as JSON in UTF-8', async () => {
    const body = JSON.stringify(newOrder('A'));
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/jsonx', 'application']) {
      expect(await send(body, { 'content-type': type })).toMatchObject({
        status: 415,
        body: { message: `The content type must be application/json, not ${type.split(';')[0]}` },
      });
    }
    expect(await send(body, { 'content-type': 'application/json; charset=latin1' })).toMatchObject({
      status: 415,
      body: { message: 'The charset must be UTF-8, not latin1' },
    });
    expect(await tenant.ok(tenant.get('/order'))).toEqual([]);
  });

  it('but not for the spelling of its content type', async () => {
    const types = ['application/json', 'Application/JSON; charset="utf-8"', 'application/json;charset=UTF-8', 'application/vnd.shop+json'];
    for (const [i, type] of types.entries()) {
      expect((await send(JSON.stringify(newOrder(`A${i}`)), { 'content-type': type })).status).toBe(200);
    }
  });

  it('with 413 if it is larger than the limit', async () => {
    const refused = await tenant.post('/order', newOrder('A', { cartId: 'x'.repeat(20_000) }));
    expect(refused).toMatchObject({ status: 413, body: { message: expect.stringContaining('limit of 20000 bytes') } });
    expect((await tenant.get('/order?orderNumber=A')).status).toBe(404);
  });
});

describe('a request is refused', () => {
  it('with 401 without a bearer token, before any other check', async () => {
    const context = { 'x-site-context': JSON.stringify({ account: tenant.account }) };
    for (const authorization of [undefined, '', 'Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'token']) {
      const refused = await tenant.raw('POST', '/api/v2/order?nope=1', { body: '{', headers: { ...context, authorization } });
      expect(refused).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect((await tenant.raw('GET', '/api/v2/order', { headers: { ...context, authorization: 'bearer x' } })).status).toBe(200);
  });

  it.each<[string, string]>([
    ['POST', '/order'],
    ['PUT', '/order/A'],
    ['POST', '/order/query'],
    ['POST', '/order/cancel'],
    ['POST', '/order/appeasement'],
    ['POST', '/order/package-tracking/acknowledge'],
    ['POST', '/order/payment-status/A'],
  ])('with 400 without x-site-context: %s %s', async (method, path) => {
    const headers = { 'x-site-context': undefined, 'x-fabric-tenant-id': tenant.account };
    const refused = await tenant.call(method, `/api/v2${path}`, { body: {}, headers });
    expect(refused).toMatchObject({ status: 400, body: { message: '[x-site-context must not be null]' } });
  });

  it.each<[string, string, object?]>([
    ['GET', '/order'],
    ['GET', '/order/cancel?orderId=x'],
    ['PATCH', '/order/x/customer', { name: { first: 'A' } }],
    ['PATCH', '/order/x/shipto/y/pickup', { name: { first: 'A' } }],
    ['GET', '/backpre-order/backorderpreorder-reserve/A'],
    ['POST', '/backpre-order/backorderpreorder-update', {}],
  ])('but not if x-site-context is optional: %s %s', async (method, path, body) => {
    const { status } = await tenant.call(method, `/api/v2${path}`, { body, headers: { 'x-site-context': undefined } });
    expect([200, 404]).toContain(status);
  });

  it('with 400 if x-site-context has no account of 24 characters, even when it is optional', async () => {
    const wrong: [string, string][] = [
      ['{', 'must be a JSON object'],
      ['', 'must be a JSON object'],
      ['null', 'must be a JSON object'],
      ['[]', 'must be a JSON object'],
      [`"${'a'.repeat(24)}"`, 'must be a JSON object'],
      ['{}', 'must name an account of 24 characters'],
      ['{"account":"short"}', 'must name an account of 24 characters'],
      ['{"account":123456789012345678901234}', 'must name an account of 24 characters'],
    ];
    for (const [context, message] of wrong) {
      for (const path of ['/order', '/order/cancel?orderId=x']) {
        const refused = await tenant.call('GET', `/api/v2${path}`, { headers: { 'x-site-context': context } });
        expect(refused).toMatchObject({ status: 400, body: { message: `[x-site-context ${message}]` } });
      }
    }
  });

  it('with 400 for unknown query parameters', async () => {
    const refused = await tenant.post('/order?dryRun=true&x', newOrder('A'));
    expect(refused).toMatchObject({
      status: 400,
      body: { message: '[dryRun is not a known query parameter, x is not a known query parameter]' },
    });
    expect(await tenant.ok(tenant.get('/order'))).toEqual([]);
  });

  it('with 404 for an unknown path and 400 for an invalid one', async () => {
    const unknown = [
      ['/api/v2/nothing', ''],
      ['/api/v2/orders', '; did you mean /api/v2/order?'],
      ['/api/v2/Order', '; did you mean /api/v2/order?'],
      ['/api/v1/order', '; did you mean /api/v2/order?'],
      ['/nothing', ''],
      ['/order', '; did you mean /api/v2/order or /v3/orders?'],
      ['/__sandboxes', ''],
    ] as const;
    for (const [path, hint] of unknown) {
      expect(await tenant.call('GET', path)).toMatchObject({ status: 404, body: { message: `There is no ${path}${hint}` } });
    }
    expect(await tenant.call('PUT', '/api/v2/order/%E0%A4%A')).toMatchObject({
      status: 400,
      body: { message: 'The path is not valid percent-encoding' },
    });
  });

  it('with 405 and the allowed methods for another method', async () => {
    const refused = await tenant.call('DELETE', '/api/v2/order/cancel');
    expect(refused).toMatchObject({ status: 405, body: { message: expect.stringMatching(/^DELETE is not allowed here; .*POST/) } });
    expect(refused.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);
    expect((await tenant.call('GET', '/api/v2/order/query')).status).toBe(405);
  });
});
