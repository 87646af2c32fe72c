import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { post, RawClient, start } from './raw-client.js';
import { openTarget } from './target.js';

const target = openTarget();
const client = () => RawClient.connect(target().port);
const ORDER = '/api/v2/order';
const MB = 1_000_000;

/** Sends a body to an operation and answers what came back. */
async function sent(body: string | Buffer, path = ORDER, ...more: string[]): Promise<{ status: number; body: string }> {
  const bytes = post(path, body, undefined, ...more);
  const raw = await client();
  return target().whileOthersRead(async () => (await raw.send(bytes).answered())[0] ?? { status: 0, body: '' });
}

describe('a body over the limit', () => {
  it('is refused as soon as it is announced', async () => {
    const raw = (await client()).send(start('POST', ORDER, `content-length: ${10 * MB}`));
    const [answer] = await raw.answered();
    expect(answer).toMatchObject({
      status: 413,
      body: '{"message":"The body is larger than the limit of 5242880 bytes; --limit bodyBytes=… raises it"}',
    });
  });

  it('is refused in v3’s error shape when a v3 operation was called', async () => {
    const raw = (await client()).send(start('POST', '/v3/backorders-preorders/search', `content-length: ${10 * MB}`));
    const [answer] = await raw.answered();
    expect(answer?.status).toBe(413);
    expect(JSON.parse(answer?.body ?? '')).toMatchObject({ type: 'CLIENT_ERROR', errorCode: 'SERVICE-4002' });
  });

  it('that is sent completely anyway leaves the connection usable', async () => {
    const raw = await client();
    await target().whileOthersRead(() => raw.stream([start('POST', ORDER, `content-length: ${10 * MB}`), Buffer.alloc(10 * MB, 'x')]));
    const answers = await raw.send(start('GET', `${ORDER}?orderNumber=none`)).answered(2);
    expect(answers.map(({ status }) => status)).toEqual([413, 404]);
  });

  it('without a content length is refused as soon as it passes the limit', async () => {
    const raw = await client();
    const chunk = `${MB.toString(16)}\r\n${'x'.repeat(MB)}\r\n`;
    await target().whileOthersRead(() => raw.stream([start('POST', ORDER, 'transfer-encoding: chunked'), ...Array<string>(6).fill(chunk)]));
    expect((await raw.answered())[0]?.status).toBe(413);
  });

  it.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes, { level: 1 })],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('after decompression is refused: %s', async (encoding, pack) => {
    expect((await sent(pack(Buffer.alloc(100 * MB, ' ')), ORDER, `content-encoding: ${encoding}`)).status).toBe(413);
  });
});

describe('a body that lies about its length', () => {
  it('is read up to its stated length; the bytes after it are not a valid request', async () => {
    const raw = (await client()).send(post(`${ORDER}/query`, '{"filters":{}}rubbish', 14));
    expect((await raw.untilClosed()).at(-1)).toBe(400);
  });

  it.each([['-2'], ['2, 3'], ['2\r\ncontent-length: 3'], ['1e3'], ['2\r\ntransfer-encoding: chunked']])(
    'is not a valid request: %j',
    async (length) => {
      const raw = (await client()).send(`${start('POST', ORDER, `content-length: ${length}`)}{}`);
      expect(await raw.untilClosed()).toEqual([400]);
    },
  );

  it('is dropped when its client disconnects', async () => {
    const raw = (await client()).send(post(ORDER, '{}', 200));
    raw.socket.end();
    expect([[], [400]]).toContainEqual(await raw.untilClosed());
  });
});

describe('a body that is not valid JSON', () => {
  it.each([
    ['is no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['is half a character', Buffer.from([0x22, 0xf0, 0x9f])],
    ['is UTF-16', Buffer.from('{"a":1}', 'utf16le')],
    ['is cut', '{"items":[{'],
    ['is empty', ' '],
    ['is compressed rubbish', Buffer.from('0123456789')],
  ])('is refused: it %s', async (what, body) => {
    const more = what.includes('compressed') ? ['content-encoding: gzip'] : [];
    expect((await sent(body, ORDER, ...more)).status).toBe(400);
  });

  it('may begin with a byte order mark', async () => {
    expect((await sent('\uFEFF{"filters":{}}', `${ORDER}/query`)).status).toBe(200);
  });
});

describe('an expensive body', () => {
  it.each([
    ['lists', '['.repeat(2.4 * MB)],
    ['lists that close', '['.repeat(2.4 * MB) + ']'.repeat(2.4 * MB)],
    ['objects', '{"a":'.repeat(MB)],
    ['lists within a field', `{"filters":{"a":${'['.repeat(MB)}${']'.repeat(MB)}}}`],
  ])('is refused quickly: endless %s', async (_what, body) => {
    expect((await sent(body, `${ORDER}/query`)).status).toBe(400);
  });

  it.each([
    ['two million numbers', `[${'0,'.repeat(2 * MB)}0]`],
    ['a text of five million characters', `"${'x'.repeat(5 * MB)}"`],
    ['a number of four million digits', '1'.repeat(4 * MB)],
    ['four hundred thousand keys', `{${Array.from({ length: 400_000 }, (_, i) => `"${i}":0`).join(',')}}`],
    ['the same key again and again', `{${'"a":{},'.repeat(MB / 2)}"a":1}`],
    ['a hundred thousand empty lines of an order', JSON.stringify({ items: Array(100_000).fill({}) })],
    ['a hundred thousand wrong lines of an order', JSON.stringify({ items: Array(100_000).fill({ sku: 7, lineItemId: {} }) })],
    ['a field number of four million digits', `{"orderNumber":${'9'.repeat(4 * MB)}}`],
  ])('is refused quickly: %s', async (_what, body) => {
    const { status, body: text } = await sent(body);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(20_000);
  });

  it('with a hundred thousand filters is refused quickly', async () => {
    const names = Array.from({ length: 100_000 }, (_, i) => [`attributes.a${i}`, i]);
    const wide = await sent(JSON.stringify({ filters: Object.fromEntries(names) }), `${ORDER}/query`);
    const many = await sent(JSON.stringify({ filters: { orderNumber: names.map(([name]) => name) } }), `${ORDER}/query`);
    const deep = await sent(JSON.stringify({ filters: { items: Object.fromEntries(names) } }), `${ORDER}/query`);
    const v3 = await sent(
      JSON.stringify({ filters: Array(60_000).fill({ field: 'sku', operator: 'EQUALS', value: 'x' }) }),
      '/v3/backorders-preorders/search',
    );
    expect([wide.status, many.status, deep.status, v3.status]).toEqual([400, 400, 400, 400]);
  });
});

describe('wildcards', () => {
  it('that would make a regular expression very slow are answered quickly', async () => {
    const title = `${'a'.repeat(100_000)}b`;
    const item = { lineItemId: '1', lineItemNumber: 1, itemId: '7', sku: 'A', shipToId: 's1', orderedQuantity: 1, title };
    const order = { statusCode: 'ORDER_CREATED', channelId: '12', shipInfo: [{ shipToId: 's1', taxCode: 'T' }], items: [item] };
    for (let n = 0; n < 5; n++) expect((await target().call(ORDER, 'POST', { ...order, orderNumber: `W${n}` })).status).toBe(200);
    const patterns = [`${'*a'.repeat(400)}*c`, '*'.repeat(900), `*${'a'.repeat(900)}*c*`, `${'a*'.repeat(450)}d`];
    for (const pattern of patterns) {
      const { status, body } = await sent(JSON.stringify({ filters: { items: { title: pattern } } }), `${ORDER}/query`);
      expect([status, JSON.parse(body).count]).toEqual([200, pattern === '*'.repeat(900) ? 5 : 0]);
    }
    expect((await sent(JSON.stringify({ filters: { orderNumber: '*a'.repeat(100_000) } }), `${ORDER}/query`)).status).toBe(400);
  });
});

describe('keys that would reach an object’s prototype', () => {
  it.each([
    '{"__proto__":{"polluted":1}}',
    '{"\\u005f_proto__":1}',
    '{"items":[{"attributes":{"__proto__":{"polluted":1}}}]}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"attributes":{"a":{"constructor":{"prototype":[]}}}}',
  ])('are refused: %s', async (body) => {
    const { status, body: text } = await sent(body);
    expect([status, JSON.parse(text).message]).toEqual([400, expect.stringMatching(/must not have the key/)]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'items.__proto__.polluted', 'constructor.name', 'toString', 'items.0.sku', '..', ''])(
    'are refused as fields to filter or sort by: %j',
    async (field) => {
      for (const query of [`{"filters":{${JSON.stringify(field)}:"x"}}`, JSON.stringify({ filters: {}, sortBy: field })]) {
        expect([200, 400]).toContain((await sent(query, `${ORDER}/query`)).status);
      }
    },
  );
});

it('the sandbox’s memory stays bounded through all hostile bodies', () => {
  expect(target().memory() ?? 0).toBeLessThan(450);
});
