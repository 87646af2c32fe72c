import type { RequestListener, ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Limits, limitsWith } from '../../../src/core/work/limits.js';
import { type Listening, listen } from '../../../src/server/http/listen.js';

const open: (Listening | { close(): void })[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const serve = async (app: RequestListener, limits: Partial<Limits> = {}): Promise<number> => {
  const listening = await listen(app, { port: 0, host: '127.0.0.1', limits: limitsWith(limits) });
  open.push(listening);
  return Number(new URL(listening.url).port);
};
const client = async (port: number): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  open.push({ close: () => socket.destroy() });
  await new Promise((connected) => socket.once('connect', connected));
  return socket;
};
const GET = (path: string) => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
const closed = (socket: Socket) => new Promise<void>((done) => (socket.destroyed ? done() : socket.once('close', () => done())));
const all = (socket: Socket): Promise<string> =>
  new Promise((done) => {
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.once('close', () => done(text));
  });
const LARGE = Buffer.alloc(20_000_000, 'x');

describe('the requests of one connection', () => {
  it('are started one after the other, in order', async () => {
    const begun: string[] = [];
    const waiting: ServerResponse[] = [];
    const port = await serve((req, res) => {
      begun.push(req.url ?? '');
      waiting.push(res);
    });
    const socket = await client(port);
    socket.write(GET('/1') + GET('/2') + GET('/3'));
    const told = all(socket);
    for (const [at, path] of ['/1', '/2', '/3'].entries()) {
      await expect.poll(() => waiting.length).toBe(at + 1);
      expect(begun.at(-1)).toBe(path);
      waiting[at]?.end(path);
    }
    await expect.poll(() => socket.bytesRead).toBeGreaterThan(0);
    await expect.poll(() => waiting.every((res) => res.writableFinished)).toBe(true);
    socket.end();
    expect((await told).match(/^\/\d/gm)?.map((path) => path.slice(0, 2))).toEqual(['/1', '/2', '/3']);
  });

  it('let other connections in between, however many wait', async () => {
    const begun: string[] = [];
    const others: Socket[] = [];
    const port = await serve((req, res) => {
      begun.push(req.url ?? '');
      if (begun.length === 1) others[0]?.write(GET('/other'));
      res.end();
    });
    const greedy = await client(port);
    others.push(await client(port));
    greedy.resume().write(GET('/').repeat(900));
    await expect.poll(() => begun.length, { timeout: 10_000 }).toBe(901);
    expect(begun.indexOf('/other')).toBeLessThan(100);
  });

  it('make one answer while the client does not read, and none after it disconnects', async () => {
    let begun = 0;
    const port = await serve((_req, res) => {
      begun += 1;
      res.end(LARGE);
    });
    const deaf = (await client(port)).pause();
    deaf.write(GET('/').repeat(500));
    const other = await client(port);
    other.write(GET('/'));
    await expect.poll(() => other.bytesRead).toBeGreaterThan(0);
    other.resume();
    await expect.poll(() => other.bytesRead, { timeout: 5_000 }).toBeGreaterThan(LARGE.length);
    expect(begun).toBe(2);
    deaf.destroy();
    const third = await client(port);
    third.resume().write(GET('/'));
    await expect.poll(() => third.bytesRead, { timeout: 5_000 }).toBeGreaterThan(LARGE.length);
    expect(begun).toBe(3);
  });

  it.each([{ pipelined: 5 }, { pipelinedInAll: 5 }])('close it if more wait than %j', async (limits) => {
    const port = await serve(() => undefined, limits);
    const patient = await client(port);
    patient.write(GET('/').repeat(3));
    const greedy = await client(port);
    greedy.write(GET('/').repeat(10));
    await closed(greedy);
    expect(patient.destroyed).toBe(false);
  });

  it('are not begun if they came together with the one too many', async () => {
    let begun = 0;
    const port = await serve(
      () => {
        begun += 1;
      },
      { pipelined: 5 },
    );
    const greedy = await client(port);
    greedy.write(GET('/').repeat(100));
    await closed(greedy);
    expect(begun).toBe(1);
  });
});

describe('an answer that its client does not read', () => {
  const send: RequestListener = (_req, res) => void res.end(LARGE);

  it('closes the connection after the time limit', async () => {
    const port = await serve(send, { takenWithin: 50 });
    const deaf = (await client(port)).pause();
    deaf.write(GET('/'));
    await expect.poll(() => deaf.bytesRead).toBeGreaterThan(0);
    const text = all(deaf);
    await new Promise((resolve) => deaf.once('readable', resolve));
    deaf.resume();
    expect((await text).length).toBeLessThan(LARGE.length);
  });

  it('closes the oldest such connection if all together hold too much', async () => {
    const port = await serve(send, { unsentBytes: 50_000_000 });
    const deaf: Socket[] = [];
    for (let n = 0; n < 4; n++) {
      const socket = (await client(port)).pause();
      socket.write(GET('/'));
      deaf.push(socket);
      await expect.poll(() => socket.bytesRead).toBeGreaterThan(0);
    }
    const lengths = await Promise.all(
      deaf.map(async (socket) => {
        const text = all(socket.resume());
        await Promise.race([closed(socket), expect.poll(() => socket.bytesRead, { timeout: 5_000 }).toBeGreaterThan(LARGE.length)]);
        socket.destroy();
        return (await text).length > LARGE.length;
      }),
    );
    expect(lengths).toEqual([false, false, true, true]);
  });
});

describe('a connection above the limit', () => {
  it('is answered with 503 without running a request, and others still work', async () => {
    let begun = 0;
    const port = await serve(
      (_req, res) => {
        begun += 1;
        res.end('ok');
      },
      { connections: 2 },
    );
    const first = await client(port);
    const second = await client(port);
    const third = await client(port);
    third.write(GET('/'));
    const told = await all(third);
    expect(told).toMatch(/^HTTP\/1\.1 503 [\s\S]*has 2 connections open/);
    for (const socket of [first, second]) {
      socket.write(GET('/'));
      await expect.poll(() => socket.bytesRead).toBeGreaterThan(0);
    }
    expect(begun).toBe(2);
    first.destroy();
    await closed(first);
    await expect
      .poll(async () => {
        const next = await client(port);
        next.write(GET('/'));
        return (await Promise.race([all(next), new Promise<string>((done) => next.once('data', (data) => done(String(data))))])).slice(
          0,
          12,
        );
      })
      .toBe('HTTP/1.1 200');
  });
});
