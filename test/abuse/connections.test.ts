import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitsWith } from '../../src/core/work/limits.js';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';
import { type Listening, listen } from '../../src/server/http/listen.js';
import { post, RawClient, start } from './raw-client.js';
import { openTarget } from './target.js';

const target = openTarget();
const client = () => RawClient.connect(target().port);
const crowd = (size: number): Promise<RawClient[]> => Promise.all(Array.from({ length: size }, client));
const READ = start('GET', '/api/v2/order?orderNumber=none');

describe('a slow client', () => {
  let sandbox: Sandbox;
  let listening: Listening;

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'empty' });
    listening = await listen(sandbox.app, { port: 0, host: '127.0.0.1', limits: limitsWith({ headersWithin: 150, requestWithin: 300 }) });
  });
  afterAll(async () => {
    await listening.close();
    await sandbox.close();
  });

  const slow = () => RawClient.connect(Number(new URL(listening.url).port));
  const drip = async (raw: RawClient, piece: string): Promise<void> => {
    for (let n = 0; n < 200 && !raw.closed; n++) {
      raw.send(piece);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it.each([
    ['headers', 'GET / HTTP/1.1\r\n', 'x-a: b\r\n'],
    ['a body', start('POST', '/api/v2/order', 'content-length: 100000'), ' '],
    ['chunks', start('POST', '/api/v2/order', 'transfer-encoding: chunked'), '1\r\n \r\n'],
    ['nothing at all', '', ''],
  ])('that sends %s slowly gets an error and is disconnected', async (_what, first, piece) => {
    const raw = (await slow()).send(first);
    await drip(raw, piece);
    expect(raw.answers()).toMatchObject([{ status: 408, body: '{"message":"The request took too long to arrive"}' }]);
    expect(raw.closed).toBe(true);
  });

  it('may pause between requests', async () => {
    const raw = (await slow()).send(READ);
    await raw.answered();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await raw.send(READ).answered(2)).map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('a crowd of clients', () => {
  it('that sends nothing or incomplete requests does not delay other clients', async () => {
    const before = target().memory() ?? 0;
    await target().whileOthersRead(async () => {
      const idle = await crowd(700);
      for (const raw of await crowd(200)) raw.send('POST /api/v2/order HTTP/1.1\r\nhost: x\r\nx-a: ');
      for (const raw of await crowd(100)) raw.send(post('/api/v2/order', '{"orderNumber":"', 5_000_000));
      const answers = await Promise.all(idle.slice(0, 20).map((raw) => raw.send(READ).answered()));
      expect(answers.flat().map(({ status }) => status)).toEqual(Array(20).fill(404));
    });
    expect((target().memory() ?? 0) - before).toBeLessThan(100);
  });

  it('that disconnects in the middle of requests leaves nothing behind', async () => {
    const half = post('/api/v2/order', '{"orderNumber":"half"', 1000);
    await target().whileOthersRead(async () => {
      for (let n = 0; n < 10; n++) {
        for (const raw of await crowd(30)) {
          raw.send(half);
          setTimeout(() => raw.socket.resetAndDestroy(), n);
        }
      }
    });
    expect((await target().call('/api/v2/order?orderNumber=half')).status).toBe(404);
  });
});

describe('pipelined requests', () => {
  it('are answered in order, whether they succeed or fail', async () => {
    const raw = await client();
    const odd = [post('/api/v2/order/query', '{"filters":{}}'), READ, start('BREW', '/'), READ];
    const four = Buffer.concat([
      post('/api/v2/order/query', '{"filters":{}}'),
      Buffer.from(READ),
      post('/api/v2/order', '{'),
      Buffer.from(READ),
    ]);
    raw.send(Buffer.concat(Array<Buffer>(100).fill(four)));
    const statuses = (await raw.answered(400)).map(({ status }) => status);
    expect(statuses).toEqual(Array(100).fill([200, 404, 400, 404]).flat());
    expect((await (await client()).send(Buffer.concat(odd.map((bytes) => Buffer.from(bytes)))).untilClosed()).at(-1)).not.toBe(200);
  });

  it('do not pile up in memory when the client reads no answers', async () => {
    const note = 'x'.repeat(100_000);
    const item = { lineItemId: '1', lineItemNumber: 1, itemId: '7', sku: 'A', shipToId: 's1', orderedQuantity: 1, title: note };
    const order = {
      orderNumber: 'heavy',
      statusCode: 'ORDER_CREATED',
      channelId: '12',
      shipInfo: [{ shipToId: 's1', taxCode: 'T' }],
      items: [item],
    };
    expect((await target().call('/api/v2/order', 'POST', order)).status).toBe(200);
    const before = target().memory() ?? 0;
    const greedy = await crowd(5);
    await target().whileOthersRead(async () => {
      for (const raw of greedy) raw.send(start('GET', '/api/v2/order?orderNumber=heavy').repeat(300)).socket.pause();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect((target().memory() ?? 0) - before).toBeLessThan(200);
  });
});
