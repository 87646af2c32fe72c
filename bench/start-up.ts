import { join } from 'node:path';
import { orderBody } from './order.js';
import { headers, inTemporary, sandboxArgs, serve } from './process.js';
import { percentile, type Row, row } from './table.js';

const RUNS = 5;
const ORDERS = 1_000;

async function median(measure: () => Promise<number>): Promise<number> {
  const samples: number[] = [];
  for (let i = 0; i < RUNS; i++) samples.push(await measure());
  return percentile(samples, 0.5);
}

async function once(args: readonly string[], path: string): Promise<number> {
  const server = await serve(args, path);
  await server.stop();
  return server.startedMs;
}

/** From the start of the process to its first answer, on an existing file of 1,000 orders, beside Express with one route. */
export const startUp = (): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const args = sandboxArgs(join(directory, 'db.json'));
    const filler = await serve(args, '/__sandbox/health');
    for (let i = 0; i < ORDERS; i++) {
      await fetch(`${filler.url}/api/v2/order`, { method: 'POST', headers, body: JSON.stringify(orderBody(`start-${i}`)) }).then((r) =>
        r.text(),
      );
    }
    await filler.stop();
    const bare = await median(() => once(['bench/bare-express.mjs', 'PORT'], '/'));
    const health = await median(() => once(args, '/__sandbox/health'));
    const order = await median(() => once(args, '/api/v2/order?orderNumber=start-7'));
    const against = 'Express with one route';
    return [
      row(`start-up to the health answer, ${ORDERS} orders on file`, 'ms', health, bare, against),
      row('start-up to the first order read', 'ms', order, bare, against),
    ];
  });
