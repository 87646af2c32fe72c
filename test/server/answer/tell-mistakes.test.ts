import { describe, expect, it } from 'vitest';
import { orderStatusCodes } from '../../../src/model/order-statuses.js';
import { API_CONTRACT } from '../../../src/server/contract/contract-file.js';
import { createLog } from '../../../src/server/outside/log.js';
import { documentOf } from '../../support/documents.js';
import { line, newOrder, openSandbox, type Tenant } from '../../support/tenant.js';
import { call, fixtureApp, siteContext } from '../fixtures/app.js';

const HEADER = 'x-sandbox-unknown-fields';
const newTenant = openSandbox();
const newStrictTenant = openSandbox({ unknownFields: 'refuse' });

/** What the answer to a new order says of its mistakes. */
async function told(tenant: Tenant, changes: object): Promise<string | null> {
  const { status, headers } = await tenant.post('/order', newOrder('A', changes));
  expect(status).toBe(200);
  return headers.get(HEADER);
}

describe('a field that the contract does not have', () => {
  it.each([
    ['next to the one that was meant', { itmes: [] }, 'itmes (items?)'],
    ['in a line, whose name is part of the one that was meant', { items: [line({ unitPrice: 5 })] }, 'items[0].unitPrice (itemUnitPrice?)'],
    ['that is null', { itmes: null }, 'itmes (items?)'],
    ['that resembles none', { zzz: 1 }, 'zzz'],
    ['in letters that a header cannot carry', { ünïcode: 1 }, '\\u00fcn\\u00efcode'],
  ])('is taken and told: %s', async (_case, changes, expected) => {
    expect(await told(newTenant(), changes)).toBe(expected);
  });

  it('is taken and told even where it means that more happens, as in the real system', async () => {
    const tenant = newTenant();
    const { orderId } = await tenant.place('A', { items: [line({ orderedQuantity: 3 })] });
    const cancelled = await tenant.cancel(orderId, { items: [{ lineItemId: 'L1', qty: 1 }] });
    expect(cancelled.headers.get(HEADER)).toBe('items[0].qty (quantity?)');
    expect(cancelled.body).toMatchObject({ statusCode: 'ORDER_CANCELLED', items: [{ cancelledQuantity: 3 }] });
  });

  it('is not told in a free-form bag', async () => {
    expect(await told(newTenant(), { attributes: { anything: { goes: 1 } } })).toBeNull();
  });

  it('is told at most twenty times, in a header of bounded length', async () => {
    const names = Array.from({ length: 500 }, (_, i) => [`${'q'.repeat(150)}${i}`, 1]);
    const header = (await told(newTenant(), Object.fromEntries(names))) ?? '';
    expect(header.length).toBeLessThan(1_100);
    expect(header.startsWith('qqq')).toBe(true);
  });

  it('is told in the request log too, beside the contract’s own findings', async () => {
    const tenant = newTenant();
    const refused = await tenant.post('/order/cancel', { orderid: 'A' });
    expect([refused.status, refused.headers.get(HEADER)]).toEqual([400, 'orderid (orderId?)']);
    const { requests } = await tenant.ok(tenant.call('GET', '/__sandbox/requests'));
    expect(requests).toMatchObject([{ operationId: 'cancelOrder', unknownFields: ['orderid (orderId?)'] }]);
  });

  it('is told in the line that the log has of the request', async () => {
    const lines: string[] = [];
    const log = createLog('pretty', { write: (text) => lines.push(text) }, {});
    const route = { does: () => ({ sku: 'A' }), with: () => undefined, returns: (body: unknown) => body, status: 201 };
    const app = await fixtureApp({ createThing: route }, { log });
    await call(app, 'post', '/api/v2/thing').set('x-site-context', siteContext()).send({ sku: 'A', skku: 1 });
    expect(lines.join('')).toContain('unknown fields: skku (sku?)');
  });

  it('is refused where the policy unknownFields says so, and nothing happens', async () => {
    const tenant = newStrictTenant();
    const refused = await tenant.post('/order', newOrder('A', { items: [line({ unitPrice: 5 })] }));
    expect(refused).toMatchObject({
      status: 400,
      body: { message: '[items[0].unitPrice is not a known field; did you mean itemUnitPrice?]' },
    });
    expect(await tenant.get('/order?orderNumber=A')).toMatchObject({ status: 404 });
    await tenant.policies({ unknownFields: 'ignore' });
    expect(await told(tenant, { itmes: [] })).toBeNull();
  });

  it('is refused in the shape of v3', async () => {
    const refused = await newStrictTenant().v3('POST', '/backorders-preorders/search', { body: { filters: [], filtres: [] } });
    expect(refused).toMatchObject({ status: 400, body: { message: 'filtres is not a known field; did you mean filters?' } });
  });

  it.each([
    ['an allocation', '/allocation/query', ['allocationId', 'shipToId', 'auditLogs']],
    ['an order', '/order/query', ['orderNumber', 'payments', 'auditLogs']],
  ])('is refused in a query with all fields of %s', async (_, path, some) => {
    const { status, body } = await newStrictTenant().post(path, { filters: { zzz: 1 } });
    const [, names = ''] = /filters\.zzz is not a known field; expected one of \[([^…]+)\]\]$/.exec(body.message ?? body) ?? [];
    expect([status, names.split(', ')]).toEqual([400, expect.arrayContaining(some)]);
  });

  it('is refused with the first fields where they are too many to be told', async () => {
    const search = { filters: [{ field: 'order.zzz', condition: 'EQ', value: 1 }] };
    const { status, body } = await newStrictTenant().v3('POST', '/orders/search', { body: search });
    expect(status).toBe(400);
    expect(body.message).toMatch(/; expected one of \[order\..*, … \d+ more\]$/);
  });

  it('is refused by the control API with the fields that it has', async () => {
    const refused = await newTenant().call('POST', '/__sandbox/clock/advance', { body: { duration: 'P1D' } });
    expect(refused.body.fields).toContainEqual({
      field: 'duration',
      problem: 'unknown',
      message: 'is not a known field; expected one of [by, to]',
    });
  });
});

describe('another mistake in a body', () => {
  it('tells a line that goes to a ship-to which the order does not have', async () => {
    expect(await told(newTenant(), { items: [line({ shipToId: 'nowhere' })] })).toBe('items[0].shipToId (no such shipInfo.shipToId)');
  });

  it('tells a key that is sent twice', async () => {
    const { status, headers } = await newTenant().post('/order/query', '{"filters":{"orderNumber":"A"},"filters":{}}');
    expect([status, headers.get(HEADER)]).toEqual([200, 'filters (sent twice)']);
  });
});

describe('the filters of a query', () => {
  const mistakes = async (filters: object) => (await newTenant().post('/order/query', { filters })).headers.get(HEADER);

  it.each([
    ['a field that no record has', { orderNumbr: 'A' }, 'filters.orderNumbr (orderNumber?)'],
    ['a field that no part of a record has', { shipInfo: { shiptoid: 'A' } }, 'filters.shipInfo.shiptoid (shipToId?)'],
    ['a value that no record has', { type: ['WEB', 'POSS'] }, 'filters.type (POS?)'],
    ['a nested field by a dotted name', { 'items[].sku': 'A' }, 'filters.items[].sku (items: { sku }?)'],
    ['a status that there is not', { statusCode: 'ORDER_SHIPED' }, 'filters.statusCode (ORDER_SHIPPED?)'],
  ])('tell %s', async (_case, filters, expected) => {
    expect(await mistakes(filters)).toBe(expected);
  });

  it.each([
    ['/order/query', { orderTotal: { gtt: 3 } }, 'orderTotal.gtt'],
    ['/shipment/query', { shipDate: { before: '2026-01-05T00:00:00.000Z' } }, 'shipDate.before'],
    ['/invoice/query', { invoiceTotal: { gte: 1, less: 2 } }, 'invoiceTotal.less'],
    ['/allocation/query', { items: { quantity: { min: 1 } } }, 'items.quantity.min'],
    ['/webhook/event/query', { event: { like: 'ORDER' } }, 'event.like'],
    ['/shipping/query', { cost: { max: 5 } }, 'cost.max'],
    ['/exports/history', { createdAt: { from: '2026-01-05' } }, 'createdAt.from'],
  ])('of %s are refused with an operator that there is not', async (path, filters, field) => {
    const { status, body } = await newTenant().post(path, { filters });
    expect([status, body.message ?? body]).toEqual([400, `[filters.${field} must be one of [gt, gte, lt, lte]]`]);
  });

  it('tell nothing of what records have', async () => {
    const filters = {
      statusCode: ['ORDER_SHIPPED', 'ORDER_*'],
      createdAt: { gte: '2020-01-01' },
      items: { sku: 'A' },
      attributes: { own: 1 },
      type: null,
    };
    expect(await mistakes(filters)).toBeNull();
  });

  it('of v3 tell a field below one that has none, and a value that no record has', async () => {
    const search = (filter: object) => newTenant().v3('POST', '/backorders-preorders/search', { body: { filters: [filter] } });
    const nested = await search({ field: 'backOrderPreOrder.sku.code', value: 'A' });
    expect([nested.status, nested.headers.get(HEADER)]).toEqual([200, 'filters[0].field (backOrderPreOrder.sku?)']);
    const values = await search({ field: 'backOrderPreOrder.type', condition: 'IN', values: ['BACKODER', 'PREORDER'] });
    expect(values.headers.get(HEADER)).toBe('filters[0].values (BACKORDER?)');
    expect((await search({ field: 'backOrderPreOrder.sku', value: 'A' })).headers.get(HEADER)).toBeNull();
  });

  it('know every status that an order can have', async () => {
    const { components } = await documentOf(API_CONTRACT);
    expect(components).toMatchObject({ schemas: { Order: { properties: { statusCode: { 'x-known-values': orderStatusCodes } } } } });
  });
});
