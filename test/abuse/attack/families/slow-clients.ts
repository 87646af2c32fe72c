import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, Findings } from '../attack.js';
import { head, type Raw, withCrowd } from '../raw.js';

const first: readonly [name: string, begin: string, drop: string][] = [
  ['headers', 'GET / HTTP/1.1\r\nhost: localhost\r\n', 'x-a: b\r\n'],
  ['a body', head('POST', '/api/v2/order', 'content-length: 100000'), ' '],
  ['chunks', head('POST', '/api/v2/order', 'transfer-encoding: chunked'), '1\r\n \r\n'],
  ['an import', head('PUT', '/__sandbox/import', 'content-length: 90000000'), ' '],
  ['nothing', '', ''],
];

/** Sends a drop on each of the connections again and again, until all are over or time is up. */
async function drip(crowd: readonly Raw[], drop: string, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (performance.now() < end && crowd.some(({ closed }) => !closed)) {
    for (const raw of crowd) raw.send(drop);
    await sleep(100);
  }
}

/** Requests that never end, on many connections. */
export const slowRequests: Attack = {
  name: 'slow-requests',
  tries: 'headers, bodies and chunks that come drop by drop',
  alone: true,
  async play({ withOther, amount }) {
    const limits = [`headersWithin=${amount(500, 10_000)}`, `requestWithin=${amount(1_000, 20_000)}`];
    const args = ['start', '--port', '0', '--memory', '--log', 'silent', ...limits.flatMap((limit) => ['--limit', limit])];
    return withOther({ args }, async (other) => {
      const found = new Findings();
      await Promise.all(
        first.map(([name, begin, drop]) =>
          withCrowd(other.port, amount(10, 300), async (crowd) => {
            for (const raw of crowd) raw.send(begin);
            await drip(crowd, drop, amount(15_000, 60_000));
            const open = crowd.filter(({ closed }) => !closed).length;
            found.unless(open === 0, `${open} connections that drip ${name} are still open`);
          }),
        ),
      );
      found.status('A request afterwards', await other.call('/api/v2/order?orderNumber=none'), 404);
      return found;
    });
  },
};

const half = `${head('POST', '/api/v2/order', 'content-length: 5000')}{"orderNumber":"HALF"`;

/** Clients that go away, or half away, in the middle of what they say. */
export const brokenOff: Attack = {
  name: 'broken-off',
  tries: 'half-closed sockets and bodies that are broken off',
  connections: 200,
  async play({ target, amount }) {
    const found = new Findings();
    await withCrowd(target.port, amount(200, 1_500), async (crowd) => {
      for (const [n, raw] of crowd.entries()) {
        raw.send(n % 3 === 0 ? half.slice(0, 60) : half);
        if (n % 2 === 0) raw.socket.end();
        else raw.socket.resetAndDestroy();
      }
      const halfClosed = crowd.filter((_, n) => n % 2 === 0);
      for (const raw of halfClosed) found.unless(await raw.until(1), 'A half-closed connection is neither answered nor ended');
    });
    found.status('An order that was broken off', await target.call('/api/v2/order?orderNumber=HALF'), 404);
    return found;
  },
};
