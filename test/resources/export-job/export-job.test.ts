import { beforeAll, describe, expect, it } from 'vitest';
import { fieldsOfSchemas } from '../../support/schema-fields.js';
import { line, NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(async () => {
  tenant = open();
  await tenant.stock(5, { attributes: { note: 'a "red", one' } });
  for (const [orderNumber, lines] of [
    ['A', 2],
    ['B', 1],
    ['C', 1],
  ] as const)
    await tenant.place(orderNumber, { items: Array.from({ length: lines }, (_, i) => line({ lineItemId: `L${i + 1}` })) });
  await tenant.move('A', 'allocate', { items: [{ lineItemId: 'L1', quantity: 3 }] });
  await tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity: 3 }] });
});

const asked = (changes: object = {}) => ({ module: 'ORDER', filters: {}, ...changes });
const begin = (changes: object = {}) => tenant.ok(tenant.post('/exports', asked(changes)));
const status = (keyId: string) => tenant.ok(tenant.get(`/exports/status?keyId=${keyId}`));
const address = async (keyId: string): Promise<string> => (await tenant.ok(tenant.get(`/exports/download-url?keyId=${keyId}`))).url;
const fetched = async (url: string): Promise<{ status: number; text: string; headers: Headers }> => {
  const answer = await fetch(url);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const happened = async (keyId: string): Promise<string[]> => {
  const { events } = await tenant.ok(tenant.call('GET', '/__sandbox/events?limit=1000'));
  return events.flatMap(({ type, about }: { type: string; about: { id: string } }) => (about.id === keyId ? [type] : []));
};

/** The rows of a finished export, each by column. */
async function rowsOf(changes: object = {}): Promise<Record<string, string>[]> {
  const { keyId } = await begin(changes);
  await tenant.advance('PT2S');
  const [head = '', ...rows] = (await fetched(await address(keyId))).text.trimEnd().split('\r\n');
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [names[i] ?? '', cell])));
}

describe('an export', () => {
  it('is initiated, written when its time comes, and told by events at both', async () => {
    const first = await begin({ filters: { orderNumber: ['A', 'B'] }, sortBy: 'orderNumber', sortDirection: 'asc', ticket: 'T-1' });
    expect(first).toMatchObject({
      module: 'ORDER',
      status: 'INITIATED',
      version: 1,
      totalRowsExported: 0,
      filters: { orderNumber: ['A', 'B'] },
    });
    expect(first).toMatchObject({ ticket: 'T-1', createdAt: NOW });
    expect(await happened(first.keyId)).toEqual(['EXPORT_ORDER_INITIATED']);
    const url = await address(first.keyId);
    expect((await fetched(url)).status).toBe(404);
    const { fired } = await tenant.advance('PT2S');
    expect(fired).toEqual([expect.objectContaining({ timer: 'writeExport', about: { kind: 'export', id: first.keyId } })]);
    expect(await status(first.keyId)).toMatchObject({ status: 'FINISHED', totalRowsExported: 3, totalRecordsExported: 2, version: 3 });
    expect(await happened(first.keyId)).toEqual(['EXPORT_ORDER_INITIATED', 'EXPORT_ORDER_COMPLETED']);
    const file = await fetched(url);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="order-${first.keyId}.csv"`);
    const headers = await tenant.ok(tenant.get('/exports/headers-list?module=ORDER'));
    const columns = Object.keys(headers);
    expect(new Set(Object.values(headers))).toEqual(new Set([true]));
    expect(file.text.split('\r\n')[0]).toBe(columns.join(','));
  });

  it('has columns that v2 documents, in every module', async () => {
    const isField = await fieldsOfSchemas();
    const shownBy = { ORDER: 'Order', ALLOCATION: 'Allocation', SHIPMENT: 'Shipment', INVOICE: 'Invoice', INVENTORY: 'Inventory' };
    const others = { LOCATION: 'Location', NETWORK: 'InventoryNetwork', SHIPPING_METHODS: 'ShippingMethod' };
    for (const [module, schema] of Object.entries({ ...shownBy, ...others })) {
      const columns = Object.keys(await tenant.ok(tenant.get(`/exports/headers-list?module=${module}`)));
      expect([module, columns.filter((column) => !isField(schema, column))]).toEqual([module, []]);
    }
  });

  it('has a row for each item of an order, with the order beside it', async () => {
    const rows = await rowsOf({ filters: { orderNumber: 'A' } });
    expect(rows).toMatchObject([
      { orderNumber: 'A', statusCode: 'ORDER_PARTIALLY_SHIPPED', 'items.lineItemId': 'L1', 'items.shippedQuantity': '3' },
      { orderNumber: 'A', statusCode: 'ORDER_PARTIALLY_SHIPPED', 'items.lineItemId': 'L2', 'items.shippedQuantity': '0' },
    ]);
  });

  it('has the records that match, in the order and number that were asked for', async () => {
    const rows = await rowsOf({
      filters: { orderNumber: ['A', 'B', 'C'] },
      sortBy: 'orderNumber',
      sortDirection: 'DESC',
      limit: 2,
      offset: 1,
    });
    expect(rows.map((row) => row['orderNumber'])).toEqual(['B', 'A', 'A']);
  });

  it('has the columns and headers of the setting that it names, as the setting was when it was asked for', async () => {
    const setting = { configType: 'CSV_HEADERS', configName: 'finance' };
    const write = (objectValue: object) => tenant.ok(tenant.post('/configurations/tenant-config', { ...setting, objectValue }));
    await write({ 'items.sku': 'Article', orderNumber: true, channelId: false, 'items.orderedQuantity': 'Pieces, ordered' });
    const asked = { filters: { orderNumber: 'A' }, csvHeadersConfig: 'finance' };
    const { keyId, ...job } = await begin(asked);
    expect(job.csvHeadersConfig).toBe('finance');
    expect((await tenant.call('DELETE', '/api/v2/configurations/tenant-config/CSV_HEADERS/name/finance')).status).toBe(200);
    await tenant.advance('PT2S');
    const { text } = await fetched(await address(keyId));
    expect(text.trimEnd().split('\r\n')).toEqual(['Article,orderNumber,"Pieces, ordered"', 'SHIRT,A,3', 'SHIRT,A,3']);
    expect(await status(keyId)).toMatchObject({ status: 'FINISHED', totalRowsExported: 2, totalRecordsExported: 1 });
    const all = await rowsOf({ ...asked, csvHeadersConfig: 'default' });
    expect(Object.keys(all[0] ?? {})).toEqual(Object.keys(await tenant.ok(tenant.get('/exports/headers-list?module=ORDER'))));
  });

  it.each<[string, object, string]>([
    [
      'that is no column of the module',
      { orderNumbr: true },
      'but in wrong orderNumbr is not one of its columns: orderNumbr; did you mean orderNumber?',
    ],
    ['with something else than a header', { orderNumber: 1 }, 'but in wrong orderNumber must be true, false or a header, not 1'],
    ['with no column left', { orderNumber: false }, 'but wrong has none'],
  ])('is refused where the setting of its columns names one %s', async (_what, objectValue, message) => {
    const setting = { configType: 'CSV_HEADERS', configName: 'wrong' };
    await tenant.ok(tenant.post('/configurations/tenant-config', { ...setting, objectValue }));
    const answer = await tenant.post('/exports', asked({ csvHeadersConfig: 'wrong' }));
    await tenant.call('DELETE', '/api/v2/configurations/tenant-config/CSV_HEADERS/name/wrong');
    expect([answer.status, answer.body.message]).toEqual([400, `[csvHeadersConfig must name a setting with columns of ORDER, ${message}]`]);
  });

  it.each<[string, object, string]>([
    [
      'name of a setting',
      { csvHeadersConfig: 'finance' },
      '[csvHeadersConfig must be default or the name of a tenant setting of the type CSV_HEADERS',
    ],
    ['module', { module: 'CUSTOMER' }, '[module must be one of [ALLOCATION, INVENTORY, INVOICE,'],
    ['module that is missing', { module: undefined }, '[module must not be null]'],
    ['filter', { filters: { orderTotal: { gt: 'much' } } }, '[filters.orderTotal.gt must be a number or an ISO 8601 date]'],
    ['sort direction', { sortDirection: 'up' }, '[sortDirection must be'],
    ['limit', { limit: 0 }, '[limit must be'],
  ])('with a wrong %s is refused by its field and leaves no export', async (_what, changes, message) => {
    const before = await tenant.ok(tenant.post('/exports/history', { filters: {}, limit: 1 }));
    const answer = await tenant.post('/exports', asked(changes));
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await tenant.ok(tenant.post('/exports/history', { filters: {}, limit: 1 }))).toEqual(before);
  });

  it('that does not exist is 404, and without a key 400', async () => {
    for (const path of ['status', 'download-url']) {
      expect(await tenant.get(`/exports/${path}?keyId=none`)).toMatchObject({ status: 404, body: { message: 'Export none not found' } });
      expect((await tenant.get(`/exports/${path}`)).body.message).toContain('keyId');
    }
  });

  it('is found in the history by its fields, and its file among those of its module', async () => {
    const { keyId } = await begin({ module: 'NETWORK' });
    const history = () => tenant.ok(tenant.post('/exports/history', { filters: { module: 'NETWORK' } }));
    expect(await history()).toMatchObject({ count: 1, limit: 10, offset: 0, exports: [{ keyId, status: 'INITIATED' }] });
    const files = async (module: string) => (await tenant.ok(tenant.get(`/exports/files-list?module=${module}`))).files;
    expect(await files('NETWORK')).toEqual([]);
    await tenant.advance('PT2S');
    expect((await history()).exports[0]).toMatchObject({ status: 'FINISHED', totalRecordsExported: 0 });
    expect(await files('NETWORK')).toEqual([expect.objectContaining({ keyId, fileName: `network-${keyId}.csv`, module: 'NETWORK' })]);
    expect((await files('ORDER')).length).toBeGreaterThan(0);
  });

  it('is not found by filters that cannot be read', async () => {
    const answer = await tenant.post('/exports/history', { filters: { totalRowsExported: { gt: 'many' } } });
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining('[filters.totalRowsExported.gt must be a number')]);
  });

  it('that fails says why, is told by an event, and has no file', async () => {
    expect((await tenant.call('POST', '/__sandbox/faults', { body: { business: 'exportError', times: 1 } })).status).toBe(201);
    const { keyId } = await begin();
    await tenant.advance('PT2S');
    expect(await status(keyId)).toMatchObject({ status: 'SYSTEM_ERROR', reason: 'A fault of the tenant makes exports fail' });
    expect(await happened(keyId)).toEqual(['EXPORT_ORDER_INITIATED', 'EXPORT_ORDER_ERROR']);
    expect((await fetched(await address(keyId))).status).toBe(404);
  });

  it.each([
    ['ALLOCATION', { 'items.sku': 'SHIRT', 'items.quantity': '3' }],
    ['SHIPMENT', { 'cartons.items.sku': 'SHIRT', 'cartons.items.shippedQuantity': '3' }],
    ['INVENTORY', { sku: 'SHIRT', 'counters.onHand': '5' }],
    ['LOCATION', undefined],
    ['INVOICE', { invoiceNumber: 'A-1', 'orders.orderNumber': 'A', 'orders.items.invoiceQuantity': '3' }],
  ])('of the module %s has the fields that v2 shows', async (module, row) => {
    const rows = await rowsOf({ module });
    if (row) expect(rows).toEqual([expect.objectContaining(row)]);
    else expect(rows).toEqual([]);
  });

  it('writes commas, quotes and objects so that a reader of CSV gets them back', async () => {
    const { keyId } = await begin({ module: 'INVENTORY' });
    await tenant.advance('PT2S');
    expect((await fetched(await address(keyId))).text).toContain('"{""note"":""a \\""red\\"", one""}"');
  });

  it('that names a channel has only the records of that channel', async () => {
    await tenant.place('CANADA', { channelId: '13', currency: 'CAD' });
    const context = JSON.stringify({ account: tenant.account, channel: '13' });
    const created = await tenant.call('POST', '/api/v2/exports', { body: asked(), headers: { 'x-site-context': context } });
    await tenant.advance('PT2S');
    expect(await status(created.body.keyId)).toMatchObject({ status: 'FINISHED', totalRecordsExported: 1 });
  });

  it('goes on after its tenant was exported and imported', async () => {
    const { keyId } = await begin({ filters: { orderNumber: 'B' } });
    const exported = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
    const other = open();
    await other.ok(other.call('PUT', '/__sandbox/import', { body: exported }));
    await other.advance('PT2S');
    const { url } = await other.ok(other.get(`/exports/download-url?keyId=${keyId}`));
    expect((await fetched(url)).text.split('\r\n')).toHaveLength(3);
  });
});
