import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mustAsk } from './ask.js';
import { fill } from './fill.js';
import { orderBody } from './order.js';
import { HEALTH, inTemporary, type Served, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { alone, percentile, type Row } from './table.js';

const BEGINS_WITHIN_MS = 60_000;
const PAUSE_MS = 2;

/** Reads an order repeatedly while `goesOn`; returns the times in milliseconds. */
async function reads({ url }: Served, goesOn: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (goesOn()) {
    times.push((await mustAsk(`${url}/api/v2/order?orderNumber=order-7`)).ms);
    await sleep(PAUSE_MS);
  }
  return times;
}

async function whileSaving(directory: string, orders: number): Promise<Row[]> {
  const file = join(directory, `${orders}.json`);
  fill(file, orders);
  return whileServing(sandboxArgs(file), HEALTH, async (server) => {
    const isSaving = (): boolean => existsSync(`${file}.tmp`);
    await reads(server, untilEnd(2_000));
    const idle = await reads(server, untilEnd(3_000));
    await mustAsk(`${server.url}/api/v2/order`, { method: 'POST', body: orderBody('one-more') });
    const wait = untilEnd(BEGINS_WITHIN_MS);
    await reads(server, () => !isSaving() && wait());
    if (!isSaving()) throw new Error('The sandbox did not save');
    const began = performance.now();
    const busy = await reads(server, isSaving);
    const longest = Math.max(...busy);
    return [
      alone(`the longest read while ${orders} orders are saved`, 'ms', longest, {
        p50: percentile(busy, 0.5),
        p99: percentile(busy, 0.99),
        goal: { most: 50 },
        against: `${busy.length} reads in ${((performance.now() - began) / 1000).toFixed(1)} s; without a save the longest took ${Math.max(...idle).toFixed(1)} ms`,
      }),
    ];
  });
}

function untilEnd(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() < end;
}

/** How long saving in the background delays a request. */
export const saving = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const rows: Row[] = [];
    for (const orders of [size.thousands, size.many]) rows.push(...(await whileSaving(directory, orders)));
    return rows;
  });
