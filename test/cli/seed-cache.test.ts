import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { smallShop } from '../seed/collections.js';
import { Process, type Surroundings, serving, temporaryDirectory } from './processes.js';

const args = ['--memory', '--seed', './shop.yaml', '--clock', '2031-06-01T12:34:56.789Z'];

/** A program with two sandboxes, until its standard input ends. */
const twoSandboxes = `
  import { createSandbox } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
  const both = await Promise.all([1, 2].map(() => createSandbox({ seed: './shop.yaml' })));
  console.log('ready');
  for await (const _ of process.stdin);
  await Promise.all(both.map((one) => one.close()));
`;

function shop(changes: object = {}): Required<Surroundings> & { kept: string } {
  const [cwd, cache] = [temporaryDirectory(), temporaryDirectory()];
  writeFileSync(join(cwd, 'shop.yaml'), stringify({ ...smallShop, orders: { ORDER_DELIVERED: 2, ORDER_RETURNED: 1 }, ...changes }));
  return { cwd, env: { XDG_CACHE_HOME: cache }, kept: join(cache, 'oms-sandbox', 'seeds') };
}

/** What a sandbox starts with. */
async function startIn(surroundings: Surroundings, more: readonly string[] = []): Promise<string> {
  const server = await serving([...args, ...more], surroundings);
  const text = await (await fetch(`${server.url}/__sandbox/export`)).text();
  await server.stop();
  return text;
}

const filesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

/** Starts a sandbox and stops it once its seed is kept. Returns what it started with. */
async function kept({ kept: folder, ...surroundings }: ReturnType<typeof shop>): Promise<string> {
  const server = await serving(args, surroundings);
  await vi.waitFor(() => expect(filesIn(folder)).toHaveLength(1), 5_000);
  const text = await (await fetch(`${server.url}/__sandbox/export`)).text();
  await server.stop();
  return text;
}

describe('the recipe of a file', () => {
  it('is grown once, and later starts read what it grew, to the byte', async () => {
    const surroundings = shop();
    const first = await kept(surroundings);
    expect(await startIn(surroundings)).toBe(first);
    expect(await startIn(surroundings, ['--no-cache'])).toBe(first);

    const [name] = filesIn(surroundings.kept) as [string];
    const file = join(surroundings.kept, name);
    expect(first).not.toContain('Werehouse');
    const lines = readFileSync(file, 'utf8').replaceAll('"Warehouse"', '"Werehouse"').split('\n').slice(0, -2);
    const text = `${lines.join('\n')}\n`;
    writeFileSync(file, `${text}${crc32(text)}\n`);
    expect(await startIn(surroundings)).toContain('Werehouse');
    expect(await startIn(surroundings, ['--no-cache'])).toBe(first);
  });

  it('is kept once by two sandboxes of one process that grow it at once', async () => {
    const { kept: folder, ...surroundings } = shop();
    const both = new Process(['--input-type=module', '--eval', twoSandboxes], surroundings);
    await both.says(/ready/);
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.jsonl$/)]), 5_000);
    both.child.stdin?.end();
    expect(await both.ended).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is grown anew if it was changed, or if what was kept is damaged', async () => {
    const surroundings = shop();
    const first = await kept(surroundings);
    const file = join(surroundings.kept, filesIn(surroundings.kept)[0] as string);
    const whole = readFileSync(file, 'utf8');
    for (const damaged of ['', whole.slice(0, -200), whole.replaceAll('Warehouse', 'Werehouse')]) {
      writeFileSync(file, damaged);
      expect(await startIn(surroundings)).toBe(first);
    }
    const recipe = join(surroundings.cwd, 'shop.yaml');
    writeFileSync(recipe, readFileSync(recipe, 'utf8').replace('Warehouse', 'Storehouse'));
    expect(await startIn(surroundings)).toContain('Storehouse');
  });

  it('starts where nothing can be kept', async () => {
    const { cwd } = shop();
    expect(await startIn({ cwd, env: { XDG_CACHE_HOME: '/proc/missing' } })).toContain('Warehouse');
  });
});
