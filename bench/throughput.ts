import { join } from 'node:path';
import { mustAsk } from './ask.js';
import { type Kind, loadInTurns } from './load.js';
import { orderBody } from './order.js';
import { HEALTH, inTemporary, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { type Row, row } from './table.js';

const AGAINST = 'the same Express app and store, nothing validated';
const GOALS: Record<Kind, { least: number }> = { GET: { least: 0.9 }, POST: { least: 0.7 } };
const JUDGED_AT = 10;

/**
 * GET of one order and POST of new ones: the sandbox compared with the plain app, each server in
 * its own process with a journal.
 */
export const throughput = (size: Size): Promise<Row[]> =>
  inTemporary((directory) =>
    whileServing(['--import', 'tsx', 'bench/servers/plain-server.ts', 'PORT', join(directory, 'plain.json')], '/api/v2/order', (plain) =>
      whileServing(sandboxArgs(join(directory, 'sandbox.json')), HEALTH, async (sandbox) => {
        for (const { url } of [plain, sandbox]) await mustAsk(`${url}/api/v2/order`, { method: 'POST', body: orderBody('bench-1') });
        const rows: Row[] = [];
        for (const kind of ['GET', 'POST'] as const) {
          for (const connections of size.connections) {
            const [baseline, own] = await loadInTurns([plain, sandbox], kind, connections, size);
            if (!baseline || !own) throw new Error('A server was not measured');
            const what = `${kind === 'GET' ? 'GET of one order' : 'POST of an order, durable'}, ${connections} connections`;
            rows.push(
              row(what, 'requests/s', own.rate, baseline.rate, AGAINST, {
                p50: own.p50,
                p99: own.p99,
                cpuRatio: baseline.cpuMs / own.cpuMs,
                ...(connections === JUDGED_AT && { goal: GOALS[kind] }),
              }),
            );
          }
        }
        return rows;
      }),
    ),
  );
