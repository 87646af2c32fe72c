import { type RequestListener, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../../src/server/http/listen.js';

const open: Listening[] = [];
const serve = async (app: RequestListener, port = 0) => {
  const listening = await listen(app, { port, host: '127.0.0.1' });
  open.push(listening);
  return listening;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()));
});

describe('a listening server', () => {
  it('uses a free port and has its URL', async () => {
    const { url } = await serve((_req, res) => res.end('hello'));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(url)).text()).toBe('hello');
  });

  it('reports a taken port in one sentence', async () => {
    const { url } = await serve((_req, res) => res.end());
    const port = Number(new URL(url).port);
    await expect(serve((_req, res) => res.end(), port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: `Port ${port} on 127.0.0.1 is already in use`,
    });
  });

  it('limits the time and size of headers', async () => {
    const { server } = await serve((_req, res) => res.end());
    expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(server.requestTimeout).toBeLessThanOrEqual(60_000);
  });

  it('finishes an open request before it closes', async () => {
    let finish = () => {};
    let heard: (answer: string) => void;
    const answer = new Promise<string>((resolve) => {
      heard = resolve;
    });
    const started = new Promise<void>((begun) => {
      void serve((_req, res) => {
        finish = () => res.end('done');
        begun();
      }).then(({ url }) => request(url, (res) => res.on('data', (data) => heard(String(data)))).end());
    });
    await started;
    const [listening] = open as [Listening];
    expect(listening.busy()).toBe(true);
    const closed = listening.close();
    finish();
    await closed;
    expect(await answer).toBe('done');
    expect(listening.busy()).toBe(false);
  });

  it('does not wait for idle connections and can be closed twice', async () => {
    const listening = await serve((_req, res) => res.end());
    await (await fetch(listening.url)).text();
    await Promise.all([listening.close(), listening.close()]);
    await expect(fetch(listening.url)).rejects.toThrow();
  });
});
