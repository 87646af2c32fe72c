import { beforeAll, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const COLUMNS = 'itemId,sku,locationNumber,channelId,vendorId,counters.onHand,type';
const file = (...rows: string[]) => [COLUMNS, ...rows].join('\n');
const send = (method: string, path: string, body?: object) => tenant.v3(method, `/inventory-imports${path}`, { body });
const start = async (fileName: string, type = 'INVENTORY') => (await send('POST', '', { fileName, type })).body;
const put = async (url: string, body: string) => expect((await fetch(url, { method: 'PUT', body })).status).toBe(200);
const settled = () => tenant.call('POST', '/__sandbox/webhooks/settle');
const stock = (itemId: number) => tenant.ok(tenant.get(`/inventory/${itemId}`));

/** Sends a file, waits until it has been read, and returns the import. */
async function imported(fileName: string, body: string, type?: string) {
  const { importId, uploadFileUrl } = await start(fileName, type);
  await put(uploadFileUrl, body);
  await settled();
  return (await send('GET', `/${importId}`)).body;
}

describe('an import', () => {
  it('applies a file with columns in the spelling of v3, and is the upload that v2 logs', async () => {
    const started = await start('stores.csv');
    expect(started).toMatchObject({ fileName: 'stores.csv', type: 'INVENTORY', statusCode: 'INITIATED', attributes: {} });
    await put(started.uploadFileUrl, file('1,SHIRT,1,12,V1,9,PRIMARY', '2,HAT,2,12,V1,x,'));
    await settled();
    const { body } = await send('GET', `/${started.importId}`);
    expect(body).toMatchObject({ statusCode: 'COMPLETED', importCount: { uploaded: 2, processed: 1, error: 1 } });
    expect(await stock(1)).toMatchObject({ locationNum: 1, inventoryType: 'PRIMARY', counters: { onHand: 9 } });
    expect(await (await fetch(body.errorFileUrl)).text()).toBe('row,error\r\n3,[counters.onHand must be a whole number]\r\n');
    expect(await (await fetch(body.originalFileUrl)).text()).toContain('2,HAT');
    expect(await tenant.ok(tenant.get(`/inventory/upload/log?keyId=${started.importId}`))).toMatchObject({ totalRows: 2 });
  });

  it('of counters sets those of records that exist, and names the others', async () => {
    const columns = 'sku,locationNumber,channelId,counters.onHand,counters.damaged';
    const done = await imported('counters.csv', [columns, 'SHIRT,1,12,4,2', 'NONE,1,12,4,2'].join('\n'), 'INVENTORY_COUNTERS');
    expect(done).toMatchObject({ type: 'INVENTORY_COUNTERS', importCount: { processed: 1, error: 1 } });
    expect(await stock(1)).toMatchObject({ inventoryType: 'PRIMARY', counters: { onHand: 4, damaged: 2 } });
    expect(await imported('wrong.csv', 'sku,vendorId\nSHIRT,V1', 'INVENTORY_COUNTERS')).toMatchObject({
      statusCode: 'SYSTEM_ERROR',
      attributes: { reason: expect.stringContaining('locationNum must be a column') },
    });
  });

  it('that would empty too many records is halted until it is forced', async () => {
    await tenant.stock(7, { sku: 'HAT', itemId: 2 });
    const emptying = file('1,SHIRT,1,12,V1,0,', '2,HAT,1,12,V1,0,', '3,SCARF,1,12,V1,5,');
    const halted = await imported('empty.csv', emptying);
    expect(halted).toMatchObject({
      statusCode: 'PROCESSING',
      importCount: { uploaded: 0 },
      attributes: { halted: true, reason: '2 of 3 rows would leave a record without units on hand' },
    });
    expect([await stock(1), await stock(2)]).toMatchObject([{ counters: { onHand: 4 } }, { counters: { onHand: 7 } }]);
    expect((await send('POST', `/${halted.importId}/actions/force-trigger`)).status).toBe(200);
    await settled();
    expect((await send('GET', `/${halted.importId}`)).body).toMatchObject({ statusCode: 'COMPLETED', attributes: {} });
    expect([await stock(1), await stock(3)]).toMatchObject([{ counters: { onHand: 0 } }, { counters: { onHand: 5 } }]);
    expect((await send('POST', `/${halted.importId}/actions/force-trigger`)).body.message).toContain('is not halted: it is COMPLETED');
    const lost = await send('POST', '/none/actions/force-trigger');
    expect([lost.status, lost.body.message]).toEqual([404, 'Upload none not found']);
  });

  it('is searched by its fields, the newest first', async () => {
    const search = async (filters: object[]) => (await send('POST', '/search', { filters })).body;
    const found = await search([{ field: 'import.fileName', value: '*.csv' }]);
    expect([found.pagination.count, found.data.length]).toEqual([4, 4]);
    const failed = await search([{ field: 'import.statusCode', value: 'SYSTEM_ERROR' }]);
    expect(failed.data).toMatchObject([{ fileName: 'wrong.csv' }]);
    const wrong = await send('POST', '/search', { filters: [{ field: 'import.size', value: 1 }] });
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining('filters[0].field must name a field of import')]);
    expect((await send('POST', '', { fileName: ' ', type: 'INVENTORY' })).body.message).toBe('fileName must not be blank');
    expect((await send('POST', '', { fileName: 'a.csv', type: 'ORDER' })).status).toBe(400);
    expect((await send('GET', '/none')).body.errorCode).toBe('SERVICE-4004');
  });

  it('takes only rows of the locations that the configuration of its prefix lets through', async () => {
    tenant = open();
    const place = (locationNum: number, type: string, shift: number) =>
      tenant.ok(
        tenant.put(
          `/location/${locationNum}`,
          drafts.location({ locationNum, type, coordinates: { type: 'Point', coordinates: [shift, 1] } }),
        ),
      );
    await place(11, 'STORE', 11);
    await place(12, 'WAREHOUSE', 12);
    const configure = (filePrefix: string, ...locationFilters: object[]) =>
      tenant.v3('POST', '/inventory-import-configs', { body: { filePrefix, groupName: filePrefix, rules: { locationFilters } } });
    expect((await configure('only_', { field: 'location.type', condition: 'EQ' })).status).toBe(201);
    expect((await configure('only_stores_', { field: 'type', condition: 'IN', values: ['STORE', 'OUTLET'] })).status).toBe(201);
    const rows = file('101,CAP,11,12,V1,4,', '102,CAP,12,12,V1,4,', '103,CAP,13,12,V1,4,');
    const done = await imported('only_stores_1.csv', rows);
    expect(done.importCount).toEqual({ uploaded: 3, processed: 1, error: 2 });
    const told = (line: number, locationNum: number) =>
      `${line},"[locationNum must be a location that import configuration only_stores_ takes, not ${locationNum}]"`;
    expect(await (await fetch(done.errorFileUrl)).text()).toBe(['row,error', told(3, 12), told(4, 13), ''].join('\r\n'));
    expect(await stock(101)).toMatchObject({ counters: { onHand: 4 } });
    expect((await tenant.get('/inventory/102')).status).toBe(404);
    expect((await imported('only_2.csv', rows)).importCount).toEqual({ uploaded: 3, processed: 3, error: 0 });
    const emptying = file('101,CAP,11,12,V1,3,', '102,CAP,12,12,V1,0,', '103,CAP,13,12,V1,0,');
    expect((await imported('only_stores_3.csv', emptying)).importCount).toEqual({ uploaded: 3, processed: 1, error: 2 });
  });
});
