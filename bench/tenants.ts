import { join } from 'node:path';
import { type Answer, mustAsk } from './ask.js';
import { fill } from './fill.js';
import { orderBody } from './order.js';
import { HEALTH, inTemporary, type Served, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { alone, median, percentile, type Row } from './table.js';

const RUNS = 9;
const CHANGED = 100;

const post = (url: string, path: string, body?: object): Promise<Answer> =>
  mustAsk(`${url}/__sandbox/${path}`, { method: 'POST', ...(body && { body }) });

async function repeated(work: () => Promise<number>): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await work());
  return { p50: median(times), p99: percentile(times, 0.99) };
}

const judged = (what: string, spread: { p50: number; p99: number }, most?: number, against?: string): Row =>
  alone(what, 'ms', spread.p50, { ...spread, ...(most !== undefined && { goal: { most } }), ...(against && { against }) });

/** Resets a tenant to the seed again and again; a snapshot restores its orders in between. */
async function resets({ url }: Served, orders: number): Promise<Row[]> {
  await post(url, 'snapshots', { name: 'full' });
  const firsts: number[] = [];
  const reset = await repeated(async () => {
    await post(url, 'snapshots/full/restore');
    const { ms } = await post(url, 'reset');
    firsts.push((await mustAsk(`${url}/api/v2/order/query`, { method: 'POST', body: { filters: {} } })).ms);
    return ms;
  });
  return [
    judged(`reset to seed of a tenant of ${orders} orders`, reset, 20),
    judged('the first query after that reset', { p50: median(firsts), p99: percentile(firsts, 0.99) }),
  ];
}

async function snapshots({ url }: Served, orders: number): Promise<Row[]> {
  let placed = 0;
  const change = async (): Promise<void> => {
    for (let n = 0; n < CHANGED; n++) await post(url, `orders/order-${n}/moves`, { move: 'hold', hold: 'CSR' });
    await mustAsk(`${url}/api/v2/order`, { method: 'POST', body: orderBody(`new-${placed++}`) });
  };
  const taken = await repeated(async () => (await post(url, 'snapshots', { name: 'before' })).ms);
  const restored = await repeated(async () => {
    await change();
    return (await post(url, 'snapshots/before/restore')).ms;
  });
  const emptied = await repeated(async () => {
    await post(url, 'reset');
    return (await post(url, 'snapshots/before/restore')).ms;
  });
  return [
    judged(`snapshot of ${orders} orders`, taken, 100),
    judged(`restore of ${orders} orders, ${CHANGED} of them changed`, restored, 100),
    judged(`restore of ${orders} orders after a reset`, emptied, 100, 'what the tenant was is still in the journal'),
  ];
}

/** The extra cost of a new tenant: its first call compared with its second, on one connection. */
async function fresh({ url }: Served, samples: number): Promise<Row[]> {
  const costs: Record<'read' | 'write', number[]> = { read: [], write: [] };
  for (let n = 0; n < samples; n++) {
    const tenant = String(n).padStart(24, '0');
    const read = async () =>
      (await mustAsk(`${url}/api/v2/order/query`, { method: 'POST', body: { filters: { orderNumber: 'x' } }, tenant })).ms;
    const write = async (name: string) => (await mustAsk(`${url}/api/v2/order`, { method: 'POST', body: orderBody(name), tenant })).ms;
    costs.read.push((await read()) - (await read()));
    costs.write.push((await write('first')) - (await write('second')));
  }
  const skipped = samples / 2;
  return [
    alone('a fresh tenant: its first read, above its second', 'ms', Math.max(0, median(costs.read.slice(skipped))), { goal: { most: 1 } }),
    alone('a fresh tenant: its first write, above its second', 'ms', Math.max(0, median(costs.write.slice(skipped))), {
      goal: { most: 1 },
      against: 'all it starts with, the default seed, is in the journal once',
    }),
  ];
}

const seeded = (args: readonly string[]): string[] => args.map((arg) => (arg === 'empty' ? 'default' : arg));

/** Operations on whole tenants, through the control API of a sandbox with a state file. */
export const tenants = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const [some, many] = [join(directory, 'some.json'), join(directory, 'many.json')];
    fill(some, 1_000);
    fill(many, size.thousands);
    const rows = [
      await whileServing(sandboxArgs(some), HEALTH, (server) => resets(server, 1_000)),
      await whileServing(sandboxArgs(many), HEALTH, (server) => snapshots(server, size.thousands)),
      await whileServing(seeded(sandboxArgs(join(directory, 'new.json'))), HEALTH, (server) => fresh(server, size.samples)),
    ];
    return rows.flat();
  });
