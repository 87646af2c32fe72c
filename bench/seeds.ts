import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stringify } from 'yaml';
import { HEALTH, inTemporary, root, serve } from './process.js';
import { recipe } from './recipe.js';
import type { Size } from './size.js';
import { alone, median, type Row, row } from './table.js';

interface Life {
  startedMs: number;
  stoppedMs: number;
  cpuMs: number;
}

/** A start on a seed, and a stop. */
async function life(seed: string, more: readonly string[]): Promise<Life> {
  const server = await serve(['dist/cli.js', 'start', '--port', 'PORT', '--log', 'silent', '--seed', seed, ...more], HEALTH);
  const cpuMs = server.cpuMs() ?? Number.NaN;
  const began = performance.now();
  await server.stop();
  return { startedMs: server.startedMs, stoppedMs: performance.now() - began, cpuMs };
}

/** Milliseconds that the first `createSandbox` of a process takes. */
function created(seed: string): number {
  const script = `
    import { createSandbox } from './dist/index.js';
    const began = performance.now();
    await createSandbox({ seed: ${JSON.stringify(seed)} });
    console.log(performance.now() - began);
    process.exit();`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });
  return Number(stdout);
}

/** The default seed beside the empty one, for the command and within a process. */
async function shippedSeeds({ starts }: Size): Promise<Row[]> {
  const lives: Record<string, Life[]> = { default: [], empty: [] };
  const inProcess: Record<string, number[]> = { default: [], empty: [] };
  for (let n = 0; n < starts; n++) {
    for (const seed of ['default', 'empty']) {
      lives[seed]?.push(await life(seed, ['--memory']));
      inProcess[seed]?.push(created(seed));
    }
  }
  const typical = (seed: string, of: keyof Life): number => median((lives[seed] as Life[]).map((one) => one[of]));
  const [own, empty] = [typical('default', 'startedMs'), typical('empty', 'startedMs')];
  const cpuRatio = typical('default', 'cpuMs') / typical('empty', 'cpuMs');
  return [
    row('start of the command on the default seed', 'ms', own, empty, 'the empty seed', { cpuRatio, goal: { most: 1.15 } }),
    row(
      'first createSandbox of a process, default seed',
      'ms',
      median(inProcess['default'] as number[]),
      median(inProcess['empty'] as number[]),
      'the empty seed, without the import',
      { goal: { most: 1.15 } },
    ),
  ];
}

async function untilKept(caches: string): Promise<void> {
  const folder = join(caches, 'oms-sandbox', 'seeds');
  const isKept = () => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.jsonl'));
  for (const end = performance.now() + 120_000; !isKept(); await setTimeout(100))
    if (performance.now() > end) throw new Error('The seed was not kept');
}

/** A recipe of one's own: grown at the first start, and read as it was kept at the next. */
async function ownRecipe({ many }: Size): Promise<Row[]> {
  return inTemporary(async (directory) => {
    const [file, caches] = [join(directory, 'many.yaml'), process.env['XDG_CACHE_HOME']];
    writeFileSync(file, stringify(recipe(many)));
    process.env['XDG_CACHE_HOME'] = directory;
    try {
      const seconds = (ms: number): number => ms / 1_000;
      const grown = await life(file, ['--memory', '--no-cache']);
      const onFile = await life(file, ['--no-cache', '--db', join(directory, 'grown.json')]);
      const keeping = await serve(['dist/cli.js', 'start', '--port', 'PORT', '--log', 'silent', '--memory', '--seed', file], HEALTH);
      await untilKept(directory);
      await keeping.stop();
      const kept = await life(file, ['--memory']);
      const keptOnFile = await life(file, ['--db', join(directory, 'kept.json')]);
      const what = `a recipe of ${many} orders`;
      return [
        alone(`first start on ${what}, in memory`, 's', seconds(grown.startedMs), { goal: { most: 20 } }),
        alone(`first start on ${what}, with a file`, 's', seconds(onFile.startedMs), { goal: { most: 30 } }),
        alone(`later start on ${what}, in memory`, 's', seconds(kept.startedMs), { goal: { most: 20 } }),
        alone(`later start on ${what}, with a file`, 's', seconds(keptOnFile.startedMs), { goal: { most: 30 } }),
        alone(`stop with ${many} orders, in memory`, 's', seconds(kept.stoppedMs), { goal: { most: 5 } }),
        alone(`stop with ${many} orders, with a file`, 's', seconds(keptOnFile.stoppedMs), { goal: { most: 5 } }),
      ];
    } finally {
      if (caches === undefined) delete process.env['XDG_CACHE_HOME'];
      else process.env['XDG_CACHE_HOME'] = caches;
    }
  });
}

/** Starts on seeds. */
export const seeds = async (size: Size): Promise<Row[]> => [...(await shippedSeeds(size)), ...(await ownRecipe(size))];
