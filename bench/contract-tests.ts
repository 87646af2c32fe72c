import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installedPeers } from './peers.js';
import { HEALTH, inTemporary, root, type Served, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { alone, type Row, row } from './table.js';

/** Seconds that vitest takes for the tests against a server. */
function secondsAgainst({ url }: Served, server: string, tests: number): number {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'bench/contract-tests/vitest.config.ts'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, BENCH_URL: url, BENCH_SERVER: server, BENCH_TESTS: String(tests) } },
  );
  if (status !== 0) throw new Error(`The tests failed against ${server}:\n${stdout.slice(-3_000)}${stderr.slice(-1_000)}`);
  return (performance.now() - began) / 1_000;
}

/**
 * The time of contract tests that each have a tenant, place an order, allocate, ship, read and
 * compare it; and of the same file against servers that can only place and read.
 */
export const contractTests = ({ contractTests: tests }: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const own = await whileServing(sandboxArgs(join(directory, 'tests.json')), HEALTH, async (server) =>
      secondsAgainst(server, 'sandbox', tests),
    );
    const what = `${tests} contract tests, each from tenant to shipped order`;
    const rows: Row[] = [alone(what, 's', own)];
    for (const { name, args, probe } of installedPeers(directory)) {
      const other = await whileServing(args, probe, async (server) => secondsAgainst(server, name, tests));
      rows.push(row(what, 's', own, other, `${name}: places and reads only`));
    }
    return rows;
  });
