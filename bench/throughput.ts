import { join } from 'node:path';
import autocannon from 'autocannon';
import { orderBody } from './order.js';
import { headers, inTemporary, type Served, sandboxArgs, serve } from './process.js';
import { type Row, row } from './table.js';

const CONNECTIONS = 10;
const AGAINST = 'the same Express app and store, nothing validated';

const load = async (url: string, seconds: number, post: boolean) =>
  autocannon({
    url: post ? `${url}/api/v2/order` : `${url}/api/v2/order?orderNumber=bench-1`,
    connections: CONNECTIONS,
    duration: seconds,
    method: post ? 'POST' : 'GET',
    headers,
    ...(post && { body: JSON.stringify(orderBody('[<id>]')), idReplacement: true }),
  });

async function measure(server: Served, seconds: number, post: boolean) {
  await load(server.url, 1, post);
  const { requests, latency, non2xx, errors } = await load(server.url, seconds, post);
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests to ${server.url} were not answered with 2xx`);
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
}

/** GET of one order and POST of new ones at ten connections, the sandbox beside the plain app, each server in a process of its own. */
export const throughput = (seconds: number): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const plain = await serve(['--import', 'tsx', 'bench/plain-server.ts', 'PORT', join(directory, 'plain.json')], '/api/v2/order');
    const sandbox = await serve(sandboxArgs(join(directory, 'sandbox.json')), '/__sandbox/health');
    try {
      for (const { url } of [plain, sandbox]) {
        const placed = await fetch(`${url}/api/v2/order`, { method: 'POST', headers, body: JSON.stringify(orderBody('bench-1')) });
        if (!placed.ok) throw new Error(`The first order was refused: ${await placed.text()}`);
      }
      const rows: Row[] = [];
      for (const post of [false, true]) {
        const baseline = await measure(plain, seconds, post);
        const { rate, p50, p99 } = await measure(sandbox, seconds, post);
        rows.push(row(post ? 'POST of an order, durable' : 'GET of one order', 'requests/s', rate, baseline.rate, AGAINST, { p50, p99 }));
      }
      return rows;
    } finally {
      await Promise.all([plain.stop(), sandbox.stop()]);
    }
  });
