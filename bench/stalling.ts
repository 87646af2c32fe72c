import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { headersFor, mustAsk } from './ask.js';
import { orderBody } from './order.js';
import { HEALTH, inTemporary, type Served, sandboxArgs, whileServing } from './process.js';
import { alone, type Row } from './table.js';

const GOAL = { most: 50 };
const EVERY_MS = 3;

/** The tenant that makes the heavy calls, and the one that waits. */
export const HEAVY = 'aaaaaaaaaaaaaaaaaaaaaaaa';
const OTHER = 'bbbbbbbbbbbbbbbbbbbbbbbb';

/** Calls `path` for the busy tenant and returns the answer's text. */
export type Busy = (method: string, path: string, body?: unknown) => Promise<string>;

/** The longest time that the other tenant waited for an order during a call. */
async function longestDuring(pinger: Worker, work: () => Promise<unknown>): Promise<number> {
  const told = async (): Promise<number> => {
    const answer = once(pinger, 'message');
    pinger.postMessage('tell');
    return ((await answer) as [number])[0];
  };
  await told();
  await work();
  return told();
}

const busyAt =
  ({ url }: Served): Busy =>
  async (method, path, body) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await fetch(url + path, { method, headers: headersFor(HEAVY), ...(body !== undefined && { body: text }) });
    const told = await answer.text();
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered with ${answer.status}: ${told.slice(0, 300)}`);
    return told;
  };

/** Makes the heavy calls in their order and measures how long each delays the other tenant. */
export const longestStalls = (kinds: Record<string, (busy: Busy, url: string) => Promise<unknown>>): Promise<Row[]> =>
  inTemporary((directory) =>
    whileServing([...sandboxArgs(join(directory, 'stalls.json')), '--limit', 'snapshotBytes=2000000000'], HEALTH, async (server) => {
      await mustAsk(`${server.url}/api/v2/order`, { method: 'POST', body: orderBody('mine'), tenant: OTHER });
      const workerData = { url: `${server.url}/api/v2/order?orderNumber=mine`, headers: headersFor(OTHER), everyMs: EVERY_MS };
      const pinger = new Worker(new URL('./servers/pinger.mjs', import.meta.url), { workerData });
      const rows: Row[] = [];
      try {
        for (const [what, does] of Object.entries(kinds)) {
          const ms = await longestDuring(pinger, () => does(busyAt(server), server.url));
          process.stderr.write(`stalls: ${ms.toFixed(0)} ms, ${what}\n`);
          rows.push(alone(`longest stall of another tenant: ${what}`, 'ms', ms, { goal: GOAL }));
        }
      } finally {
        await pinger.terminate();
      }
      return rows;
    }),
  );
