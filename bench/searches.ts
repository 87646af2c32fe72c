import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { mustAsk } from './ask.js';
import { HEALTH, inTemporary, root, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { alone, percentile, type Row } from './table.js';

const RUNS = 30;

const asked = (field: string, value: string) => [{ field: `backOrderPreOrder.${field}`, condition: 'EQ', value }];

/** Filters, and the longest time in milliseconds that a search by each should take. */
const filters = [
  { what: 'a v3 search without an index, no hit', body: asked('vendorId', 'nobody'), most: 10 },
  { what: 'a v3 search without an index, one in fifty hit', body: asked('vendorId', 'vendor-7'), most: 10 },
  { what: 'a v3 search by a computed field, no hit', body: asked('status', 'BACK_PREORDER_RELEASE'), most: 50 },
];

/** Searches that must read every reservation. */
export const searches = ({ thousands }: Size): Promise<Row[]> =>
  inTemporary((directory) => {
    const [file, many] = [join(directory, 'reservations.json'), 2 * thousands];
    const args = ['--import', 'tsx', 'bench/servers/reservation-filler.ts', file, String(many)];
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    return whileServing(sandboxArgs(file), HEALTH, async ({ url }) => {
      const rows: Row[] = [];
      for (const { what, body, most } of filters) {
        const search = async (): Promise<number> =>
          (await mustAsk(`${url}/v3/backorders-preorders/search`, { method: 'POST', body: { filters: body } })).ms;
        const first = await search();
        const next: number[] = [];
        for (let run = 0; run < RUNS; run++) next.push(await search());
        const [p50, p99] = [percentile(next, 0.5), percentile(next, 0.99)];
        const against = `the first took ${first.toFixed(0)} ms`;
        rows.push(alone(`${what}, ${many} reservations`, 'ms', p50, { p50, p99, goal: { most }, against }));
      }
      return rows;
    });
  });
