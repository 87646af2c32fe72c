import { join } from 'node:path';
import { mustAsk } from './ask.js';
import { fill } from './fill.js';
import { HEALTH, inTemporary, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { alone, percentile, type Row, row } from './table.js';

const RUNS = 30;

const filters = {
  'a filter without an index, no hit': { customer: { email: 'nobody@example.com' } },
  'a filter without an index, all hit': { items: { title: 'An item' } },
  'a filter by status, all hit': { statusCode: 'ORDER_CREATED' },
};

/**
 * The times of queries with this many orders; the first of each is separate, because most of its
 * code has not run before.
 */
const times = (directory: string, orders: number): Promise<Map<string, { first: number; next: number[] }>> => {
  const file = join(directory, `${orders}.json`);
  fill(file, orders);
  return whileServing(sandboxArgs(file), HEALTH, async ({ url }) => {
    const found = new Map<string, { first: number; next: number[] }>();
    for (const [what, filter] of Object.entries(filters)) {
      const query = async (): Promise<number> =>
        (await mustAsk(`${url}/api/v2/order/query`, { method: 'POST', body: { filters: filter } })).ms;
      const first = await query();
      const next: number[] = [];
      for (let run = 0; run < RUNS; run++) next.push(await query());
      found.set(what, { first, next });
    }
    return found;
  });
};

/** Queries that must read every order, and one that an index answers. */
export const queries = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const many = size.thousands;
    const [few, all] = [await times(directory, many / 10), await times(directory, many)];
    return Array.from(all, ([what, { first, next }]) => {
      const before = few.get(what)?.next ?? [];
      const spread = { p50: percentile(next, 0.5), p99: percentile(next, 0.99) };
      return [
        alone(`${what}, ${many} orders`, 'ms', spread.p50, {
          ...spread,
          goal: { most: 50 },
          against: `the first took ${first.toFixed(0)} ms`,
        }),
        row(`${what}: growth`, 'ms', spread.p50, 10 * percentile(before, 0.5), `ten times its time at ${many / 10}`, {
          goal: { most: 1.5 },
        }),
      ];
    }).flat();
  });
