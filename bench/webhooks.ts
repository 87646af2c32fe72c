import { join } from 'node:path';
import { account, mustAsk } from './ask.js';
import { loadInTurns } from './load.js';
import { HEALTH, inTemporary, type Served, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { type Row, row } from './table.js';

const CONNECTIONS = 10;
const AGAINST = 'the same without a webhook';

/** The targets: one that answers at once, and one that the deliveries wait for. */
const TARGETS = [
  { takesMs: 0, what: 'a webhook, its target answers at once' },
  { takesMs: 100, what: 'a webhook, its target takes 100 ms', goal: { least: 0.9 } },
];

const subscription = (target: string) => ({
  events: ['ORDER_CREATE'],
  protocol: 'HTTP',
  requestType: 'POST',
  source: 'ORDER_SERVICE',
  target,
  tenantId: account,
});

const sandbox = <T>(directory: string, name: string, work: (served: Served) => Promise<T>): Promise<T> =>
  whileServing(sandboxArgs(join(directory, `${name}.json`)), HEALTH, work);

/** POST of orders with a webhook for each, compared with none: how much the deliveries cost. */
export async function webhooks(size: Size): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { takesMs, what, goal } of TARGETS) {
    await inTemporary((directory) =>
      whileServing(['bench/servers/receiver.mjs', 'PORT', String(takesMs)], '/', (receiver) =>
        sandbox(directory, 'without', (without) =>
          sandbox(directory, 'with', async (own) => {
            await mustAsk(`${own.url}/api/v2/webhook`, { method: 'POST', body: subscription(`${receiver.url}/hooks`) });
            const [baseline, told] = await loadInTurns([without, own], 'POST', CONNECTIONS, size);
            if (!baseline || !told) throw new Error('A server was not measured');
            const rest = { p50: told.p50, p99: told.p99, cpuRatio: baseline.cpuMs / told.cpuMs, ...(goal && { goal }) };
            rows.push(row(`POST of an order with ${what}`, 'requests/s', told.rate, baseline.rate, AGAINST, rest));
          }),
        ),
      ),
    );
  }
  return rows;
}
