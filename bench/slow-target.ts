import { execFileSync } from 'node:child_process';
import { orderBody } from './order.js';
import { root } from './process.js';
import type { Size } from './size.js';
import { alone, median, percentile, type Row, row } from './table.js';

const KILOBYTE = 1_000;
const AGAINST = 'the same without a webhook';

type Times = Record<'withoutGet' | 'toldGet' | 'withoutPost' | 'toldPost', number[]>;

/** What deliveries that wait for a slow target cost: memory, and the time of requests meanwhile. */
export async function slowTarget({ thousands }: Size): Promise<Row[]> {
  const args = ['--expose-gc', 'bench/servers/slow-target.mjs', String(thousands), JSON.stringify(orderBody('bench'))];
  const printed = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const { waiting, bytes, ...times } = JSON.parse(printed) as { waiting: number; bytes: number } & Times;
  const beside = (what: string, told: readonly number[], without: readonly number[]): Row =>
    row(`${what} while ${waiting} deliveries wait`, 'ms', median(told), median(without), AGAINST, {
      p50: median(told),
      p99: percentile(told, 0.99),
      goal: { most: 1.3 },
    });
  return [
    alone(`memory of ${waiting} deliveries that wait for a slow target, each with its event`, 'kB', bytes / waiting / KILOBYTE, {
      goal: { most: 8 },
    }),
    beside('GET of an order', times.toldGet, times.withoutGet),
    beside('POST of an order', times.toldPost, times.withoutPost),
  ];
}
