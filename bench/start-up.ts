import { join } from 'node:path';
import { fill } from './fill.js';
import { HEALTH, inTemporary, sandboxArgs, serve } from './process.js';
import { sampleAnswer } from './sample.js';
import type { Size } from './size.js';
import { median, type Row, row } from './table.js';

const ORDERS = 1_000;
/** It compiles the requests only, which is about half of what the sandbox has checks for. */
const WHOLE = 'express-openapi-validator over the whole contract, requests only';
const ORDER = '/api/v2/order?orderNumber=order-7';

interface Start {
  ms: number;
  cpuMs: number;
}

async function once(args: readonly string[], path: string): Promise<Start> {
  const server = await serve(args, path);
  const start = { ms: server.startedMs, cpuMs: server.cpuMs() ?? Number.NaN };
  await server.stop();
  return start;
}

/**
 * Milliseconds from the start of the process to its first answer, on an existing file of 1,000
 * orders. The servers take turns.
 */
export const startUp = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const file = join(directory, 'db.json');
    fill(file, ORDERS);
    const servers: Record<string, readonly [readonly string[], string]> = {
      bare: [['bench/servers/bare-express.mjs', 'PORT'], '/'],
      health: [sandboxArgs(file), HEALTH],
      order: [sandboxArgs(file), ORDER],
      whole: [['bench/servers/whole-document.mjs', 'PORT', await sampleAnswer(directory)], ORDER],
    };
    const starts = new Map<string, Start[]>(Object.keys(servers).map((name) => [name, []]));
    for (let run = 0; run < size.starts; run++) {
      for (const [name, [args, path]] of Object.entries(servers)) starts.get(name)?.push(await once(args, path));
    }
    const typical = (name: string, of: keyof Start): number => median((starts.get(name) as Start[]).map((start) => start[of]));
    const beside = (what: string, name: string, other: string, against: string, goal?: Row['goal']): Row =>
      row(what, 'ms', typical(name, 'ms'), typical(other, 'ms'), against, {
        cpuRatio: typical(name, 'cpuMs') / typical(other, 'cpuMs'),
        ...(goal && { goal }),
      });
    const bare = 'Express with one route';
    return [
      beside('start-up to the first answer (health), 1,000 orders on file', 'health', 'bare', bare, { most: 1.5 }),
      beside('start-up to the first order read, 1,000 orders on file', 'order', 'bare', bare),
      beside('start-up to the first answer (health), 1,000 orders on file', 'health', 'whole', WHOLE, { most: 0.2 }),
      beside('start-up to the first order read, 1,000 orders on file', 'order', 'whole', 'one validator over the whole contract', {
        most: 0.2,
      }),
    ];
  });
