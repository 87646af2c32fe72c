import { beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox({ limits: { uploadBytes: 2_000, uploadErrors: 2 } });
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const HEADER = 'itemId,sku,locationNum,channelId,vendorId,counters.onHand';
const file = (...rows: string[]) => [HEADER, ...rows].join('\r\n');
const asked = (body: object) => tenant.ok(tenant.post('/inventory/aws/upload-url', body));
const log = (keyId: string) => tenant.ok(tenant.get(`/inventory/upload/log?keyId=${keyId}`));
const stock = (itemId: number) => tenant.ok(tenant.get(`/inventory/${itemId}`));
const settled = () => tenant.call('POST', '/__sandbox/webhooks/settle');
const send = async (url: string, body: string | Uint8Array<ArrayBuffer>) => {
  const answer = await fetch(url, { method: 'PUT', body });
  const text = await answer.text();
  return { status: answer.status, message: text === '' ? undefined : JSON.parse(text).message };
};

/** Uploads a file, waits until it has been read, and returns its log. */
async function uploaded(body: string | Uint8Array<ArrayBuffer>, fileName = 'stock.csv') {
  const { keyId, url } = await asked({ fileName });
  expect(await send(url, body)).toEqual({ status: 200 });
  await settled();
  return log(keyId);
}

describe('an uploaded stock file', () => {
  it('creates the records that are not there and writes over the others, as requests would', async () => {
    await tenant.stock(7, { itemId: 1, counters: { onHand: 7, damaged: 2 }, attributes: { shade: 'red' } });
    const rows = ['1,SHIRT,1,12,V1,9,,,M', '2,"SOCK, red",1,12,V1,,true', '', '3,HAT,2,12,V2,"5",FALSE,2,'];
    const text = [`${HEADER},infiniteInventory,safetyStock,attributes.size`, ...rows].join('\n');
    expect(await uploaded(text)).toMatchObject({ status: 'COMPLETED', totalRows: 3, totalRowsUploaded: 3, totalRowsErrors: 0, errors: [] });
    expect(await stock(1)).toMatchObject({ counters: { onHand: 9, damaged: 2 }, attributes: { shade: 'red', size: 'M' } });
    expect(await stock(2)).toMatchObject({ sku: 'SOCK, red', infiniteInventory: true, counters: { onHand: 0 } });
    expect(await stock(3)).toMatchObject({
      locationNum: 2,
      vendorId: 'V2',
      infiniteInventory: false,
      virtualCounters: { availableToPurchase: 3 },
    });
  });

  it('names each wrong row by line and column, up to the limit, counts them all, and takes the others', async () => {
    const rows = [
      'x,SHIRT,1,12,V1,1',
      '11,SHIRT,1,12,V1,-1',
      '12,,1,12,V1,1',
      '13,SHIRT,1,12,V1,5',
      '14,"SHI"RT,1,12,V1,5',
      '15,S,1,12,V,1,6',
    ];
    const wrong = await uploaded(file(...rows));
    expect(wrong).toMatchObject({ status: 'COMPLETED', totalRows: 6, totalRowsUploaded: 1, totalRowsErrors: 5 });
    expect(wrong.errors).toEqual([
      { row: 2, message: '[itemId must be a whole number]' },
      { row: 3, message: '[counters.onHand must be at least 0]' },
    ]);
    expect(await stock(13)).toMatchObject({ counters: { onHand: 5 } });
    for (const itemId of [11, 12, 14, 15]) expect((await tenant.get(`/inventory/${itemId}`)).status).toBe(404);
  });

  it('with empty cells, bad quotes or too many cells names those rows too', async () => {
    expect((await uploaded(file('20,,1,12,V1,1', '21,"SHI"RT,1,12,V1,5'))).errors).toEqual([
      { row: 2, message: '[sku must not be empty]' },
      { row: 3, message: expect.stringContaining('the row must have quotes around whole cells only') },
    ]);
    expect((await uploaded(file('22,S,1,12,V,1,6'))).errors).toEqual([{ row: 2, message: '[the row must have at most 6 cells]' }]);
  });

  it('loses no other row by a quote that is wrong, or not closed', async () => {
    const rows = [
      '23,"6" nail",1,12,V1,1',
      '24,"NAIL, 6""",1,12,V1,2',
      '25,"NAIL,1,12,V1,3',
      '26,"TWO\nLINES",1,12,V1,4',
      '27,x,1,12,V1,y',
    ];
    const wrong = await uploaded(file(...rows));
    expect(wrong).toMatchObject({ totalRows: 5, totalRowsUploaded: 2, totalRowsErrors: 3 });
    expect(wrong.errors.map(({ row }: { row: number }) => row)).toEqual([2, 4]);
    expect(await stock(24)).toMatchObject({ sku: 'NAIL, 6"', counters: { onHand: 2 } });
    expect(await stock(26)).toMatchObject({ sku: 'TWO\nLINES', counters: { onHand: 4 } });
    const last = await uploaded(file('28,"NAIL,1,12,V1,3', '29,OK,1,12,V1,4'));
    expect(last.errors).toEqual([{ row: 2, message: expect.stringContaining('the row must close the quote that it opens') }]);
    expect(await stock(29)).toMatchObject({ sku: 'OK' });
  });

  it('with a header that cannot be read applies no row and says why', async () => {
    const nothing = { status: 'SYSTEM_ERROR', totalRows: 0, totalRowsUploaded: 0, totalRowsErrors: 0, errors: [] };
    const header = 'itemId,sku,locationNum,channelId,skew,sku';
    const wrong = '[header[4] is not a column: skew; did you mean sku?, vendorId must be a column, sku must be a column only once]';
    expect(await uploaded(`${header}\n30,SHIRT,1,12,1,1`)).toMatchObject({ ...nothing, reason: wrong });
    expect(await uploaded('')).toMatchObject({ ...nothing, reason: expect.stringContaining('[itemId must be a column, ') });
    expect((await tenant.get('/inventory/30')).status).toBe(404);
  });

  it('is told by an event once it has been read', async () => {
    const { keyId } = await uploaded(file('40,LATE,1,12,V1,3'));
    const { events } = await tenant.ok(tenant.call('GET', '/__sandbox/events?limit=1000'));
    const about = events.filter((event: { about: { id: string } }) => event.about.id === keyId);
    expect(about).toEqual([expect.objectContaining({ type: 'INVENTORY_BULK', about: { kind: 'upload', id: keyId } })]);
  });
});

describe('the address of an upload', () => {
  it('takes a file once, and only with its signature', async () => {
    const { keyId, url } = await asked({ fileName: 'once.csv' });
    expect(await log(keyId)).toMatchObject({ status: 'INITIATED', fileName: 'once.csv', totalRows: 0, totalRowsUploaded: 0 });
    expect(await send(`${url}0`, file())).toEqual({
      status: 403,
      message: expect.stringContaining('not one that the sandbox made for PUT'),
    });
    expect((await fetch(url)).status).toBe(403);
    expect(await send(url, file('50,SHIRT,1,12,V1,5'))).toEqual({ status: 200 });
    await settled();
    expect(await send(url, file('50,SHIRT,1,12,V1,6'))).toEqual({
      status: 400,
      message: `File ${keyId} was sent already: ask for a new address`,
    });
    expect(await stock(50)).toMatchObject({ counters: { onHand: 5 } });
  });

  it('refuses a file that is too large, and takes a smaller one after that', async () => {
    const { keyId, url } = await asked({});
    expect(await send(url, 'x'.repeat(2_001))).toEqual({
      status: 413,
      message: 'The body is larger than the limit of 2000 bytes; --limit uploadBytes=… raises it',
    });
    expect(await log(keyId)).toMatchObject({ status: 'INITIATED', fileName: 'inventory.csv' });
    expect(await send(url, file('51,SHIRT,1,12,V1,5'))).toEqual({ status: 200 });
  });

  it('refuses a file that is not UTF-8, and takes it in UTF-8 after that', async () => {
    const { keyId, url } = await asked({});
    const text = file('52,CAFÉ,1,12,V1,5');
    const message = 'The file must be UTF-8: save it in that encoding and send it again';
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le')])
      expect(await send(url, new Uint8Array(bytes))).toEqual({ status: 400, message });
    expect(await log(keyId)).toMatchObject({ status: 'INITIATED', totalRows: 0 });
    expect(await send(url, text)).toEqual({ status: 200 });
    await settled();
    expect(await stock(52)).toMatchObject({ sku: 'CAFÉ' });
  });

  it('expires by the clock of its tenant', async () => {
    const { url } = await asked({});
    await tenant.advance('PT15M1S');
    expect(await send(url, file())).toEqual({ status: 403, message: expect.stringContaining('The address expired at') });
  });

  it('is not made for a name that is blank or too long', async () => {
    for (const [fileName, message] of [
      [' ', '[fileName must not be blank]'],
      ['x'.repeat(201), '[fileName must have at most 200 characters]'],
      [7, '[fileName must be a string]'],
    ])
      expect(await tenant.post('/inventory/aws/upload-url', { fileName })).toMatchObject({ status: 400, body: { message } });
  });
});

describe('the logs of uploads', () => {
  it('are listed a page at a time, the latest first', async () => {
    await tenant.advance('PT1M');
    const { keyId } = await asked({ fileName: 'last.csv' });
    const page = await tenant.ok(tenant.get('/inventory/upload/log/all?limit=1&offset=0'));
    expect(page).toEqual({
      pagination: { total: expect.any(Number), limit: 1, offset: 0 },
      uploadLogs: [expect.objectContaining({ keyId })],
    });
    expect((await tenant.get('/inventory/upload/log/all?limit=x')).body.message).toContain('limit');
  });

  it('of an unknown key is 404, and without a key 400', async () => {
    expect(await tenant.get('/inventory/upload/log?keyId=none')).toMatchObject({ status: 404, body: { message: 'Upload none not found' } });
    expect((await tenant.get('/inventory/upload/log')).body.message).toContain('keyId');
  });
});

describe('the address of an uploaded file', () => {
  it('leads to the file that was sent last under a name', async () => {
    await uploaded(file('60,SHIRT,1,12,V1,5'), 'again.csv');
    const text = file('60,SHIRT,1,12,V1,6');
    const { keyId } = await uploaded(new TextEncoder().encode(`\ufeff${text}`), 'again.csv');
    const address = await tenant.ok(tenant.post('/inventory/aws/download-url', { fileName: 'again.csv' }));
    expect(address.keyId).toBe(keyId);
    expect(await (await fetch(address.url)).text()).toBe(text);
  });

  it('is refused without a name and for an unknown one', async () => {
    expect(await tenant.post('/inventory/aws/download-url', {})).toMatchObject({
      status: 400,
      body: { message: '[fileName must not be null]' },
    });
    expect(await tenant.post('/inventory/aws/download-url', { fileName: 'none.csv' })).toMatchObject({ status: 404 });
  });
});
