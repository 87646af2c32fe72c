import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './fill.js';
import { orderBody } from './order.js';
import { inTemporary, root } from './process.js';
import type { Size } from './size.js';
import { alone, median, type Row } from './table.js';

const calls = [
  { name: 'getOrder', method: 'GET', path: '/api/v2/order?orderNumber=order-1' },
  { name: 'createOrder', method: 'POST', path: '/api/v2/order', body: orderBody('first') },
  { name: 'queryOrders', method: 'POST', path: '/api/v2/order/query', body: { filters: { orderNumber: 'order-1' } } },
  { name: 'moveOrder', method: 'POST', path: '/__sandbox/orders/order-2/moves', body: { move: 'hold', hold: 'CSR' } },
  { name: 'getClock', method: 'GET', path: '/__sandbox/clock' },
];

interface Printed {
  times: Record<string, [number]>;
  warmUpMs: number;
}

const worst = ({ times }: Printed): [string, number] =>
  Object.entries(times)
    .map(([name, [ms]]): [string, number] => [name, ms])
    .reduce((one, other) => (other[1] > one[1] ? other : one));

/**
 * The time of an operation's first call, cold and after the warm-up: the slowest of several
 * operations, each in its own process.
 */
export const firstCalls = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const file = join(directory, 'db.json');
    fill(file, 100);
    const run = (mode: 'cold' | 'warm', own: readonly object[]): Printed => {
      const copy = join(directory, 'copy.json');
      copyFileSync(file, copy);
      const env = { ...process.env, CALLS: JSON.stringify(own) };
      return JSON.parse(
        execFileSync(process.execPath, ['bench/servers/first-calls.mjs', copy, mode], { cwd: root, encoding: 'utf8', env }),
      ) as Printed;
    };
    const runs = Math.ceil(size.starts / 3);
    const cold = calls.map((call): [string, number] => [
      call.name,
      median(Array.from({ length: runs }, () => worst(run('cold', [call]))[1])),
    ]);
    const warmed = Array.from({ length: runs }, () => run('warm', calls));
    const [coldName, coldMs] = cold.reduce((one, other) => (other[1] > one[1] ? other : one));
    const warmMs = median(warmed.map((one) => worst(one)[1]));
    return [
      alone('first call of an operation, cold', 'ms', coldMs, {
        goal: { most: 300 },
        against: `the slowest of ${calls.length}: ${coldName}`,
      }),
      alone('first call of an operation after the warm-up', 'ms', warmMs, {
        goal: { most: 20 },
        against: `the slowest of ${calls.length}; the warm-up took ${(median(warmed.map((one) => one.warmUpMs)) / 1000).toFixed(1)} s`,
      }),
    ];
  });
