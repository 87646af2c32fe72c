import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { archiveFiles } from '../../../src/resources/export-job/archive-columns.js';
import { fieldsOfSchemas } from '../../support/schema-fields.js';
import { line, NOW, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const call = (method: string, path = '', body?: unknown) => tenant.v3(method, `/oms-exports${path}`, { body });
const search = (filters: object[], more: object = {}, query = '') => call('POST', `/search${query}`, { filters, ...more });
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const headOf = (bytes: Uint8Array) => textOf(bytes).split('\r\n')[0]?.split(',');
/** The rows of each file of a finished export, by column. */
const filesOf = async (exportId: string): Promise<Record<string, Record<string, string>[]>> => {
  const { url } = (await call('GET', `/${exportId}`)).body;
  const files = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, parse(textOf(bytes), { columns: true })]));
};
const ids = ({ body }: { body: { data: { exportId: string }[] } }) => body.data.map(({ exportId }) => exportId);

it('an export is one job in both versions, and its file is at the address that v3 answers once it is written', async () => {
  for (const number of ['X1', 'X2']) await tenant.place(number);
  const shown = { orderNumber: true, orderTotal: 'Total' };
  await tenant.ok(tenant.post('/configurations/tenant-config', { configType: 'CSV_HEADERS', configName: 'c', objectValue: shown }));
  await tenant.place('Y1');
  const started = await call('POST', '', {
    module: 'ORDER',
    filters: { orderNumber: ['X1', 'X2'] },
    sort: '-order.orderNumber',
    csvHeadersConfig: 'c',
  });
  const { exportId } = started.body;
  const job = { module: 'ORDER', version: 1, exportId, csvHeadersConfig: 'c', createdAt: NOW };
  const counts = { totalRowsExported: 0, totalRecordsExported: 0 };
  expect([started.status, started.body]).toEqual([202, { ...job, ...counts, status: 'INITIATED', updatedAt: NOW }]);
  expect((await call('GET', `/${exportId}`)).body).toEqual(started.body);
  await tenant.advance('PT1M');
  const { body } = await call('GET', `/${exportId}`);
  const files = await filesOf(exportId);
  const total = Object.values(files).reduce((sum, rows) => sum + rows.length, 0);
  expect(body).toMatchObject({
    ...job,
    version: expect.any(Number),
    status: 'FINISHED',
    totalRowsExported: total,
    totalRecordsExported: 2,
    url: expect.any(String),
  });
  expect(await tenant.ok(tenant.get(`/exports/status?keyId=${exportId}`))).toMatchObject({ keyId: exportId, status: 'FINISHED' });
  expect(files['order.csv']).toEqual([
    { orderNumber: 'X2', Total: '30' },
    { orderNumber: 'X1', Total: '30' },
  ]);
  expect(files['shipInfo.csv']).toMatchObject([{ orderNumber: 'X2' }, { orderNumber: 'X1' }]);
});

it('an export is found in v3 by its fields in either version’s spelling, newest first, page by page', async () => {
  await tenant.advance('PT1S');
  const { keyId } = await tenant.ok(tenant.post('/exports', { module: 'LOCATION', filters: {} }));
  await tenant.advance('PT1S');
  const { exportId } = (await call('POST', '', { module: 'NETWORK', filters: {} })).body;
  expect(ids(await search([])).slice(0, 2)).toEqual([exportId, keyId]);
  expect(ids(await search([{ field: 'export.keyId', value: keyId }]))).toEqual([keyId]);
  expect(
    ids(
      await search(
        [{ field: 'export.module', condition: 'IN', values: ['LOCATION', 'NETWORK'] }],
        { sort: 'export.createdAt' },
        '?limit=1',
      ),
    ),
  ).toEqual([keyId]);
  const finished = await search([{ field: 'export.status', value: 'FINISHED' }]);
  expect(finished.body.data[0]).toMatchObject({ module: 'ORDER', url: expect.any(String) });
  expect((await search([{ field: 'export.size', value: 1 }])).body.message).toContain('must name a field of export');
});

it('an export of v3 is refused with each wrong field, and then no job is begun', async () => {
  const before = ids(await search([])).length;
  const wrong = async (body: object) => (await call('POST', '', { module: 'ORDER', filters: {}, ...body })).body.message;
  expect(await wrong({ filters: undefined })).toBe('filters must not be null');
  expect(await wrong({ module: 'PARCEL' })).toMatch(/^module must be one of/);
  expect(await wrong({ sort: 'order createdAt' })).toMatch(/^sort must start with "order\."/);
  expect(await wrong({ sort: '-order.nothing' })).toMatch(/^sort must name a field of order/);
  expect(await wrong({ sort: '-location.name' })).toMatch(/^sort must start with "order\."/);
  expect(await wrong({ csvHeadersConfig: 'none' })).toMatch(/^csvHeadersConfig must be default or the name of a tenant setting/);
  expect(await wrong({ filters: [] })).toMatch(/^filters must be an object/);
  expect((await call('GET', '/none')).body.errorCode).toBe('SERVICE-4004');
  const unknown = await call('GET', '/module-headers/PARCEL');
  expect([unknown.status, unknown.body.message]).toEqual([400, expect.stringMatching(/^module must be one of/)]);
  expect(ids(await search([]))).toHaveLength(before);
});

it('an export of v3 is a zip of the files that are documented for its module, with the columns that module-headers names', async () => {
  const names = {
    ORDER: ['order', 'discount', 'logs', 'notes', 'payments', 'shipInfo'],
    ALLOCATION: ['allocation', 'logs'],
    SHIPMENT: ['shipment'],
    INVOICE: ['invoice', 'appeasements', 'discounts', 'payments'],
    INVENTORY: ['inventory'],
    LOCATION: ['location'],
    NETWORK: ['network'],
    SHIPPING_METHODS: ['shipping_methods'],
  };
  for (const [module, files] of Object.entries(names)) {
    const { exportId } = (await call('POST', '', { module, filters: {} })).body;
    await tenant.advance('PT2S');
    const { url } = (await call('GET', `/${exportId}`)).body;
    const answer = await fetch(url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${module.toLowerCase()}-${exportId}.zip"`);
    const unzipped = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(unzipped)).toEqual(files.map((name) => `${name}.csv`));
    const heads = Object.entries(unzipped).map(([fileName, bytes]) => ({ fileName, fileHeaders: headOf(bytes) }));
    expect((await call('GET', `/module-headers/${module}`)).body.exportsHeaders).toEqual(heads);
  }
});

it('an export of v3 has the columns that v3 documents', async () => {
  const isField = await fieldsOfSchemas();
  const shownBy = { ORDER: 'OrderV3', ALLOCATION: 'AllocationV3', SHIPMENT: 'ShipmentV3', INVOICE: 'InvoiceV3', INVENTORY: 'InventoryV3' };
  const others = { LOCATION: 'LocationV3', NETWORK: 'NetworkV3', SHIPPING_METHODS: 'ShippingMethodV3' };
  for (const [module, schema] of Object.entries({ ...shownBy, ...others })) {
    const names = archiveFiles[module as 'ORDER'].flatMap(({ tables }) => tables.flatMap((table) => table.names)).filter(Boolean);
    const unknown = names.filter((name) => !isField(schema, name));
    expect([module, unknown]).toEqual([module, []]);
  }
});

it('an export of v3 has a row for each line, payment, discount, note, log and ship-to of its orders', async () => {
  const discount = { promoId: 'P1', promoCode: 'TEN', promoTitle: 'Ten off', amount: 1, quantity: 1, unit: 'AMOUNT', value: 1 };
  const note = { timestamp: NOW, user: 'U1', notes: 'fragile, "really"' };
  const items = [line({ discounts: [discount], notes: [note] }), line({ lineItemId: 'L2', sku: 'HAT' })];
  const payments = [payment({ paymentCounter: 1, authAmount: 30 }), payment({ paymentCounter: 2, authAmount: 30 })];
  await tenant.place('Z1', { items, payments, notes: [note] });
  await tenant.place('Z2', { payments: [] });
  const { exportId } = (await call('POST', '', { module: 'ORDER', filters: { orderNumber: ['Z1', 'Z2'] }, sort: '+order.orderNumber' }))
    .body;
  await tenant.advance('PT2S');
  const { 'order.csv': lines, 'logs.csv': logs, ...files } = await filesOf(exportId);
  expect(lines).toMatchObject([
    { orderNumber: 'Z1', 'items.lineItemId': 'L1', 'items.itemDiscountsTotal': '1' },
    { orderNumber: 'Z1', 'items.lineItemId': 'L2', 'items.sku': 'HAT', orderedAt: expect.stringMatching(/^\d{4}-/) },
    { orderNumber: 'Z2', 'items.lineItemId': 'L1' },
  ]);
  expect(files).toMatchObject({
    'discount.csv': [{ orderNumber: 'Z1', lineItemId: 'L1', shipToId: '', promotionId: 'P1', promotionCode: 'TEN', amount: '1' }],
    'notes.csv': [
      { orderNumber: 'Z1', lineItemId: '', user: 'U1', notes: 'fragile, "really"' },
      { orderNumber: 'Z1', lineItemId: 'L1', createdAt: NOW },
    ],
    'payments.csv': [
      { orderNumber: 'Z1', paymentCounter: '1', paymentStatus: 'AUTHORIZED', authorizedAmount: '30' },
      { orderNumber: 'Z1', paymentCounter: '2' },
    ],
    'shipInfo.csv': [{ orderNumber: 'Z1' }, { orderNumber: 'Z2' }],
  });
  expect(logs?.map((one) => one['orderNumber'])).toEqual(['Z1', 'Z2']);
  expect((await call('GET', `/${exportId}`)).body).toMatchObject({ totalRecordsExported: 2, totalRowsExported: 12 });
});

it('an export of v3 has the same bytes for the same records at the same time, and the time of the tenant’s clock', async () => {
  const bytes = async () => {
    const { exportId } = (await call('POST', '', { module: 'ORDER', filters: { orderNumber: ['X1', 'X2'] } })).body;
    await tenant.advance('PT2S');
    const { url } = (await call('GET', `/${exportId}`)).body;
    const whole = async () => Buffer.from(await (await fetch(url)).arrayBuffer());
    const first = await whole();
    expect(await whole()).toEqual(first);
    return first;
  };
  await tenant.ok(tenant.call('PUT', '/__sandbox/clock', { body: { frozen: true, now: '2026-02-03T04:05:06.000Z' } }));
  const first = await bytes();
  await tenant.ok(tenant.call('PUT', '/__sandbox/clock', { body: { frozen: true, now: '2026-02-03T04:05:06.000Z' } }));
  expect((await bytes()).equals(first)).toBe(true);
  // The time of the first entry: DOS has year, month and day, and hour, minute and two seconds.
  const [time, date] = [first.readUInt16LE(10), first.readUInt16LE(12)];
  expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2026, 2, 3]);
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([4, 5, 8]);
});

it('an export of v3 goes on after its tenant was exported and imported, and v2 leads to the same archive', async () => {
  const { exportId } = (await call('POST', '', { module: 'ORDER', filters: { orderNumber: 'X1' } })).body;
  await tenant.advance('PT2S');
  const other = open();
  await other.ok(other.call('PUT', '/__sandbox/import', { body: await tenant.ok(tenant.call('GET', '/__sandbox/export')) }));
  const { url } = await other.ok(other.get(`/exports/download-url?keyId=${exportId}`));
  const [mine, theirs] = await Promise.all(
    [url, (await call('GET', `/${exportId}`)).body.url].map(async (one: string) => Buffer.from(await (await fetch(one)).arrayBuffer())),
  );
  expect(Object.keys(unzipSync(new Uint8Array(theirs ?? [])))).toContain('payments.csv');
  expect(theirs?.equals(mine ?? Buffer.of())).toBe(true);
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type'), (await head.arrayBuffer()).byteLength]).toEqual([200, 'application/zip', 0]);
});

it.each([
  ['-order.orderedAt,+order.orderNumber', ['W2', 'W3', 'W1']],
  ['order.orderDate', ['W1', 'W2', 'W3']],
  ['-order.orderTotal,order.orderNumber', ['W3', 'W1', 'W2']],
])('an export of v3 is sorted by fields in either spelling: %s', async (sort, expected) => {
  const own = open();
  for (const [number, day, quantity] of [
    ['W1', 1, 1],
    ['W2', 2, 1],
    ['W3', 2, 2],
  ] as const)
    await own.place(number, {
      orderDate: `2026-01-0${day}T00:00:00Z`,
      orderTotal: 10 * quantity,
      orderSubTotal: 10 * quantity,
      items: [line({ orderedQuantity: quantity })],
    });
  const { exportId } = (await own.v3('POST', '/oms-exports', { body: { module: 'ORDER', filters: {}, sort } })).body;
  await own.advance('PT2S');
  const { url } = (await own.v3('GET', `/oms-exports/${exportId}`)).body;
  const files = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()));
  const rows = parse(textOf(files['order.csv'] ?? new Uint8Array()), { columns: true }) as { orderNumber: string }[];
  expect(rows.map(({ orderNumber }) => orderNumber)).toEqual(expected);
});
