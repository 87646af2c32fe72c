import { beforeAll, expect, it } from 'vitest';
import { NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const call = (method: string, path = '', body?: unknown) => tenant.v3(method, `/oms-exports${path}`, { body });
const search = (filters: object[], more: object = {}, query = '') => call('POST', `/search${query}`, { filters, ...more });
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
  expect(body).toMatchObject({
    ...job,
    version: expect.any(Number),
    status: 'FINISHED',
    totalRowsExported: 2,
    totalRecordsExported: 2,
    url: expect.any(String),
  });
  expect(await tenant.ok(tenant.get(`/exports/status?keyId=${exportId}`))).toMatchObject({ keyId: exportId, status: 'FINISHED' });
  const [head = '', ...rows] = (await (await fetch(body.url)).text()).trimEnd().split('\r\n');
  const columns = head.split(',');
  expect([columns, rows.map((row) => row.split(',')[0])]).toEqual([
    ['orderNumber', 'Total'],
    ['X2', 'X1'],
  ]);
  const { exportsHeaders } = (await call('GET', '/module-headers/ORDER')).body;
  expect(exportsHeaders).toEqual([
    { fileName: 'order.csv', fileHeaders: expect.arrayContaining(['orderNumber', 'orderTotal', 'items.sku']) },
  ]);
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
  expect(await wrong({ sort: 'order createdAt' })).toMatch(/^sort must be one field/);
  expect(await wrong({ csvHeadersConfig: 'none' })).toMatch(/^csvHeadersConfig must be default or the name of a tenant setting/);
  expect(await wrong({ filters: [] })).toMatch(/^filters must be an object/);
  expect((await call('GET', '/none')).body.errorCode).toBe('SERVICE-4004');
  expect((await call('GET', '/module-headers/PARCEL')).status).toBe(400);
  expect(ids(await search([]))).toHaveLength(before);
});
