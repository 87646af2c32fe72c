import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, NOW, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(async () => {
  tenant = open();
  await tenant.stock(10);
});

/** Ships all three shirts of an order, and answers the shipment. */
async function shipped(changes: object = {}) {
  await tenant.place('A', { items: [line()], payments: [payment({ authAmount: 30 })], ...changes });
  await tenant.move('A', 'allocate');
  await tenant.move('A', 'ship');
  const { shipments } = await tenant.ok(tenant.post('/shipment/query', { filters: { orderNumber: 'A' } }));
  return shipments[0];
}
const v3 = (method: string, path: string, body?: object) => tenant.v3(method, `/invoices${path}`, body ? { body } : {});
const search = (filters: object[], more: object = {}, query = '') => v3('POST', `/search${query}`, { filters, ...more });
const inV2 = (invoiceId: string) => tenant.ok(tenant.get(`/invoice/${invoiceId}`));

const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);

/** What the merchant sends of its own invoice for a shipment. */
const own = (shipmentId: string, changes: object = {}) => ({
  ...{ invoiceNumber: 'INV-1', shipmentId, channelId: '12', invoiceTotal: 30, totalTaxAmount: 0, currency: 'USD' },
  ...changes,
});

describe('an invoice of v3', () => {
  it('is the record that v2 shows, with v3’s names', async () => {
    const { shipmentId, shipmentNum } = await shipped({ customer: { name: { first: 'Ada', last: 'Lee' }, email: 'ada@example.com' } });
    const { body } = await search([]);
    const [invoice] = body.data;
    expect(body.pagination).toEqual({ limit: 10, offset: 0, count: 1 });
    expect(invoice).toMatchObject({
      ...{ invoiceNumber: 'A-1', invoiceType: 'SHIPPING', invoiceStatus: 'CAPTURED', statusCode: 'CREATED', version: 1 },
      ...{ invoicedAt: NOW, shippedAt: NOW, shipmentId, shipmentNumber: shipmentNum, locationNumber: '1' },
      ...{ channelId: '12', currency: 'USD', invoiceTotal: 30, totalTaxAmount: 0 },
      location: { locationNumber: '1' },
      customer: { name: { firstName: 'Ada', lastName: 'Lee' }, email: 'ada@example.com' },
      shipInfo: { shipToAddress: { addressLine1: expect.any(String), name: { firstName: expect.any(String) } } },
      orders: [
        {
          ...{ orderNumber: 'A', invoiceOrderTotal: 30, orderedAt: expect.any(String) },
          items: [{ invoiceLineNumber: 1, lineItemId: 'L1', sku: 'SHIRT', invoiceQuantity: 3, invoiceLineTotal: 30, itemTaxTotal: 0 }],
          payments: [{ paymentCounter: 1, paidAt: NOW, authorizedAmount: 30 }],
        },
      ],
      auditLogs: [{ auditType: 'CREATE', auditedAt: NOW, isSuccess: true }],
    });
    for (const path of [invoice.invoiceId, `invoice-id/${invoice.invoiceId}`, 'invoice-number/A-1'])
      expect((await v3('GET', `/${path}`)).body).toEqual(invoice);
    const v2 = await inV2(invoice.invoiceId);
    expect([v2.invoiceDate, v2.shippedOn, v2.locationNum]).toEqual([invoice.invoicedAt, invoice.shippedAt, 1]);
    for (const path of ['nowhere', 'invoice-externalId/A-1'])
      expect(await v3('GET', `/${path}`)).toMatchObject({ status: 404, body: { type: 'CLIENT_ERROR' } });
    expect((await v3('GET', '/order-number/A')).body.message).toMatch(/^invoiceIdType must be/);
  });

  it('is found by its fields in either version’s spelling, as a whole or by its id', async () => {
    await tenant.place('A', { items: [line()], payments: [payment({ authAmount: 30 })] });
    await tenant.move('A', 'allocate');
    for (const quantity of [2, 1]) await tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity }] });
    const numbers = async (filters: object[], more?: object) =>
      (await search(filters, more)).body.data.map(({ invoiceNumber }: { invoiceNumber: string }) => invoiceNumber);
    expect(await numbers([{ field: 'invoice.invoiceTotal', condition: 'GT', value: 15 }])).toEqual(['A-1']);
    expect(await numbers([{ field: 'invoice.locationNum', value: 1 }], { sort: '-invoice.invoiceNumber' })).toEqual(['A-2', 'A-1']);
    expect(await numbers([{ field: 'invoice.invoiceDate', condition: 'LTE', value: NOW }], { sort: 'invoice.invoiceTotal' })).toEqual([
      'A-2',
      'A-1',
    ]);
    expect(await numbers([{ field: 'invoice.orders.items.sku', value: 'SHI*' }], { sort: 'invoice.invoiceNumber' })).toEqual([
      'A-1',
      'A-2',
    ]);
    const ids = await search([], { sort: 'invoice.invoiceNumber' }, '?fetchOnlyIds=true&limit=1');
    expect(ids.body).toEqual({ data: [{ invoiceId: expect.any(String) }], pagination: { limit: 1, offset: 0, count: 2 } });
    expect((await search([{ field: 'invoice.total', value: 1 }])).body.message).toContain('filters[0].field must name a field of invoice');
  });

  it('is posted and acknowledged in either version, and counts its changes', async () => {
    const { invoiceId } = await shipped();
    const early = await v3('POST', `/${invoiceId}/acknowledge`, {});
    const message = expect.stringMatching(/must be POSTED to become ACKNOWLEDGED/);
    expect([early.status, early.body]).toEqual([400, { type: 'CLIENT_ERROR', message }]);
    await tenant.post('/invoice/post', { invoiceIds: [invoiceId] });
    const acknowledgedAt = '2026-01-05T10:00:00.000Z';
    const done = await v3('POST', `/${invoiceId}/acknowledge`, { acknowledgedAt, attributes: { booking: 'B-1' } });
    expect([done.status, done.body]).toEqual([200, { message: 'Invoice A-1 is acknowledged' }]);
    expect((await v3('GET', `/${invoiceId}`)).body).toMatchObject({
      ...{ statusCode: 'ACKNOWLEDGED', invoiceStatus: 'SETTLED', postedAt: NOW, acknowledgedAt, version: 3 },
      orders: [{ payments: [{ settlement: { settledAt: acknowledgedAt, settlementStatusCode: 'SETTLED', settlementAmount: 30 } }] }],
    });
    const change = { attributes: { booking: 'B-2', draft: true, page: 1 }, keysToRemove: ['draft'] };
    expect((await v3('POST', `/invoice-number/A-1/actions/update-attributes`, change)).body.version).toBe(4);
    expect((await v3('POST', `/${invoiceId}/actions/update-attributes`, { keysToRemove: ['page'] })).body.version).toBe(5);
    expect(await inV2(invoiceId)).toMatchObject({ statusCode: 'ACKNOWLEDGED', attributes: { booking: 'B-2' } });
    expect((await inV2(invoiceId)).attributes).toEqual({ booking: 'B-2' });
    for (const lost of ['/nowhere', '/invoice-number/nowhere'])
      expect(await v3('POST', `${lost}/actions/update-attributes`, change)).toMatchObject({
        status: 404,
        body: { errorCode: 'SERVICE-4040', context: { service: 'invoices' } },
      });
  });

  it('is replaced as far as the ledger does not say what it is, by a request that knows its version', async () => {
    const { invoiceId, shipmentId } = await shipped();
    const now = (await v3('GET', `/${invoiceId}`)).body;
    const whole = { ...own(shipmentId, { invoiceId, invoiceNumber: 'A-1', version: 1, statusCode: 'CREATED' }) };
    for (const [wrong, message] of [
      [{ version: 7 }, /has version 1, not 7/],
      [{ invoiceTotal: 31 }, /^invoiceTotal must stay 30/],
      [{ invoiceType: 'RETURN' }, /^invoiceType must stay "SHIPPING"/],
      [{ invoiceStatus: 'SETTLED' }, /^invoiceStatus must stay "CAPTURED"/],
      [{ invoiceId: 'other' }, /^invoiceId must be/],
      [{ statusCode: 'ACKNOWLEDGED' }, /must be POSTED to become ACKNOWLEDGED/],
      [{ orders: [{ orderId: 'other', invoiceOrderTotal: 1 }] }, /^orders\[0\]\.orderId must be/],
      [{ locationNumber: 'WH3' }, /^locationNumber must be the number of a location/],
    ] as const) {
      const refused = await v3('PUT', `/${invoiceId}`, { ...whole, ...wrong });
      expect([refused.status, refused.body.message]).toEqual([400, expect.stringMatching(message)]);
    }
    expect((await v3('PUT', `/${invoiceId}`, { ...whole, version: 7 })).body.errorCode).toBe('SERVICE-4006');
    expect((await v3('PUT', `/${invoiceId}`, { ...whole, statusCode: 'ACKNOWLEDGED' })).body.errorCode).toBe('INVOICE-2005');
    expect((await v3('GET', `/${invoiceId}`)).body).toEqual(now);
    const customer = { name: { firstName: 'Bo' }, company: 'Lee & Co' };
    const replaced = await v3('PUT', '/invoice-number/A-1', { ...whole, invoiceExternalId: 'ERP-1', statusCode: 'POSTED', customer });
    expect([replaced.status, replaced.body]).toMatchObject([
      200,
      { invoiceExternalId: 'ERP-1', statusCode: 'POSTED', postedAt: NOW, customer },
    ]);
    expect((await tenant.events('A')).filter((type) => type === 'INVOICE_POSTING')).toHaveLength(1);
    expect((await v3('GET', '/invoice-externalId/ERP-1')).body).toEqual(replaced.body);
    const { version } = replaced.body;
    const without = await v3('PUT', `/${invoiceId}`, { ...whole, version, statusCode: 'POSTED' });
    expect((await v3('GET', `/${invoiceId}`)).body).toEqual(without.body);
    expect([without.body.invoiceExternalId, without.body.version]).toEqual([undefined, version + 1]);
    for (const lost of ['/nowhere', '/invoice-number/nowhere']) expect((await v3('PUT', lost, whole)).status).toBe(404);
  });
});

describe('an invoice that a merchant creates', () => {
  it('bills a shipment whose order was charged at checkout, and no sum of the order counts it', async () => {
    await tenant.policies({ captureAt: 'checkout' });
    const { shipmentId } = await shipped();
    const before = await tenant.order('A');
    const made = await v3(
      'POST',
      '',
      own(shipmentId, {
        orders: [
          { orderId: before.orderId, invoiceOrderTotal: 30, items: [{ invoiceLineNumber: 4, lineItemId: 'L1', invoiceQuantity: 3 }] },
        ],
      }),
    );
    expect([made.status, made.body]).toMatchObject([
      201,
      {
        ...{ invoiceNumber: 'INV-1', invoiceType: 'SHIPPING', invoiceStatus: 'CAPTURED', statusCode: 'CREATED', version: 1 },
        orders: [{ orderNumber: 'A', items: [{ invoiceLineNumber: 4, lineItemId: 'L1', sku: 'SHIRT', invoiceQuantity: 3 }] }],
      },
    ]);
    expect(await inV2(made.body.invoiceId)).toMatchObject({
      invoiceNumber: 'INV-1',
      shipmentId,
      orders: [{ items: [{ invoiceQuantity: 3 }] }],
    });
    expect(await tenant.order('A')).toEqual(before);
    expect((await tenant.ok(tenant.get(`/shipment/${shipmentId}`))).invoiceId).toBe(made.body.invoiceId);
    const again = await v3('POST', '', own(shipmentId, { invoiceNumber: 'INV-2' }));
    expect([again.status, again.body]).toMatchObject([
      400,
      { message: expect.stringMatching(/is already invoiced: invoice INV-1/), errorCode: 'INVOICE-2003' },
    ]);
    const taken = await v3('POST', '', own(shipmentId));
    expect([taken.status, taken.body]).toMatchObject([
      400,
      { message: 'invoiceNumber must be unique; invoice INV-1 already exists', errorCode: 'SERVICE-4005' },
    ]);
    const lost = await v3('POST', '', own('nowhere', { invoiceNumber: 'INV-3' }));
    expect([lost.status, lost.body]).toMatchObject([
      400,
      { message: 'shipmentId must be the id of a shipment, not "nowhere"', errorCode: 'SERVICE-4004' },
    ]);
    expect((await v3('POST', '', own(shipmentId, { invoiceTotal: undefined }))).body.message).toBe('invoiceTotal must not be null');
  });

  it('is the draft of the shipment if there is one, with the amounts of the ledger', async () => {
    await tenant.policies({ invoiceAt: 'request' });
    const { shipmentId, invoiceId } = await shipped();
    const wrong = await v3('POST', '', own(shipmentId, { invoiceTotal: 29 }));
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringMatching(/^invoiceTotal must stay 30/)]);
    expect((await v3('POST', '', own(shipmentId))).body).toMatchObject({ invoiceId, invoiceNumber: 'INV-1', invoiceStatus: 'CAPTURED' });
    expect((await tenant.order('A')).invoiceTotal).toBe(30);
  });

  it('keeps every field of the documented example, and so does its replacement', async () => {
    await tenant.policies({ captureAt: 'checkout' });
    const { shipmentId } = await shipped();
    const { orderId } = await tenant.order('A');
    const ids = (body: { orders: { items: object[] }[] }) => {
      const [order] = body.orders;
      const items = order?.items.map((item) => ({ ...item, orderId, lineItemId: 'L1' }));
      return { ...body, shipmentId, orders: [{ ...order, orderId, orderNumber: 'A', items }] };
    };
    /** The same body with dates as the sandbox writes them. */
    const dated = (value: unknown) =>
      JSON.parse(JSON.stringify(value), (key, one) => (isDate(one) && key !== 'paidAt' ? new Date(one).toISOString() : one));
    const sent = ids(example('create-invoice-v3'));
    const { status, body } = await v3('POST', '', sent);
    const { requestContext: _context, attributes: _hidden, currencies: _groups, orders, ...shown } = dated(sent);
    const { orderedAt: _date, orderType: _type, orderSubtype: _subtype, ...order } = orders[0];
    expect([status, body]).toMatchObject([201, { ...shown, orders: [order] }]);
    const after = ids(example('replace-invoice-v3'));
    const { invoiceId, version } = body;
    const replaced = await v3('PUT', `/${invoiceId}`, { ...after, invoiceId, version });
    expect([replaced.status, replaced.body.message]).toEqual([200, undefined]);
  });
});
