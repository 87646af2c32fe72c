import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { limitsWith } from '../../../src/core/work/limits.js';
import { type Listening, listen } from '../../../src/server/http/listen.js';

const open: Listening[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()));
});

/** All that a server says to these bytes until it closes the connection. */
async function saidTo(bytes: string, app: RequestListener = (_req, res) => res.end()): Promise<string> {
  const listening = await listen(app, { port: 0, host: '127.0.0.1', limits: limitsWith({ headersWithin: 50 }) });
  open.push(listening);
  const socket = connect(Number(new URL(listening.url).port), '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk;
  });
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return said;
}

const GET = 'GET / HTTP/1.1\r\nhost: x\r\n\r\n';

describe('invalid bytes on a connection', () => {
  it.each([
    ['rubbish', 'rubbish\r\n\r\n', 400, 'This is not HTTP/1.1: '],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}`,
      431,
      'The request line and the headers are larger than the limit of 16384 bytes',
    ],
    ['half a request', 'GET / HTTP/1.1\r\nx:', 408, 'The request took too long to arrive'],
  ])('are answered with an error message before the connection is closed: %s', async (_what, bytes, status, sentence) => {
    const said = await saidTo(bytes);
    const [head = '', body = ''] = said.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\r\nconnection: close\r\n`));
    expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
    expect(JSON.parse(body).message).toContain(sentence);
  });

  it('after a request are answered after that request', async () => {
    expect((await saidTo(`${GET}rubbish\r\n\r\n`)).match(/HTTP\/1\.1 \d+/g)?.at(-1)).toBe('HTTP/1.1 400');
  });

  it('do not break into an answer that is half sent', async () => {
    const said = await saidTo(`${GET}rubbish\r\n\r\n`, (_req, res) => void res.writeHead(200, { 'content-length': 100 }).write('half'));
    expect(said).not.toContain('400');
  });
});
