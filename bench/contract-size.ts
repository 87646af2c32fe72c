import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBlownUp } from './blown-up.js';
import { fill } from './fill.js';
import { HEALTH, inTemporary, root, sandboxArgs, serve } from './process.js';
import type { Size } from './size.js';
import { median, type Row, row } from './table.js';

const OPERATIONS = 300;
const ORDER = '/api/v2/order?orderNumber=order-1';
const MOST = 1.1;

/** The measurements of one build, in milliseconds. */
interface Taken {
  health: number[];
  order: number[];
  cpu: Record<'health' | 'order', number[]>;
  first: number[];
}

const nothing = (): Taken => ({ health: [], order: [], cpu: { health: [], order: [] }, first: [] });

async function start(taken: Taken, what: 'health' | 'order', db: string, directory: string): Promise<void> {
  const server = await serve(sandboxArgs(db), what === 'health' ? HEALTH : ORDER, directory);
  taken[what].push(server.startedMs);
  taken.cpu[what].push(server.cpuMs() ?? Number.NaN);
  await server.stop();
}

/** The first call of an operation, in its own process. */
function firstCall(db: string, directory: string): number {
  const env = { ...process.env, CALLS: JSON.stringify([{ name: 'getOrder', method: 'GET', path: ORDER }]) };
  const args = [join(directory, 'bench', 'servers', 'first-calls.mjs'), db, 'cold'];
  const { times } = JSON.parse(execFileSync(process.execPath, args, { cwd: directory, encoding: 'utf8', env })) as {
    times: { getOrder: [number] };
  };
  return times.getOrder[0];
}

/**
 * Start-up and first call with a contract of more than 300 operations, compared with the present
 * contract. The two builds take turns.
 */
export const contractSize = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const operations = buildBlownUp(directory, OPERATIONS);
    const db = join(directory, 'db.json');
    fill(db, 100);
    const places = [root, directory].map((place) => ({ place, taken: nothing() }));
    for (let run = 0; run < size.starts; run++) {
      for (const { place, taken } of places) {
        const own = join(directory, `${run}.json`);
        copyFileSync(db, own);
        await start(taken, 'health', own, place);
        await start(taken, 'order', own, place);
        taken.first.push(firstCall(own, place));
      }
    }
    const [today, blownUp] = places.map(({ taken }) => taken) as [Taken, Taken];
    const compared = (what: string, of: 'health' | 'order' | 'first'): Row =>
      row(`${what}, contract of ${operations} operations`, 'ms', median(blownUp[of]), median(today[of]), 'the contract as it is', {
        ...(of !== 'first' && { cpuRatio: median(blownUp.cpu[of]) / median(today.cpu[of]) }),
        goal: { most: MOST },
      });
    return [
      compared('start-up to the first answer (health)', 'health'),
      compared('start-up to the first order read', 'order'),
      compared('first call of getOrder, cold', 'first'),
    ];
  });
