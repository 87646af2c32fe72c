import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/core/work/slices.js';
import { createSandbox } from '../../src/sandbox.js';
import { growSeed } from '../../src/seed/grow.js';
import { seedKey } from '../../src/seed/grown.js';
import { readingGrown } from '../../src/seed/grown-text.js';
import { readRecipe } from '../../src/seed/read-recipe.js';
import { readSeedText } from '../../src/seed/seed-file.js';
import { stateText } from '../../src/store/disk/state-text.js';
import { type PartitionState, toJson } from '../../src/store/state.js';
import { collections } from '../seed/collections.js';
import { temporaryDirectory } from './processes.js';

type Create = typeof createSandbox;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `createSandbox` of the package that was built in a folder. */
async function builtIn(folder: string): Promise<Create> {
  const library = (await import(pathToFileURL(join(folder, 'dist', 'index.js')).href)) as { createSandbox: Create };
  return library.createSandbox;
}

/** The export of a tenant as it starts, with a clock that is frozen. */
async function startOf(create: Create): Promise<string> {
  const sandbox = await create({ clock: '2031-06-01T12:34:56.789Z' });
  const answer = await fetch(`${sandbox.url}/__sandbox/export`, {
    headers: { 'x-site-context': `{"account":"${sandbox.defaultTenant}"}` },
  });
  const text = await answer.text();
  await sandbox.close();
  return text;
}

describe('the seeds of the built package', () => {
  it.each(['default', 'empty'])('hold of %s what its recipe grows, to the byte', async (name) => {
    const [file, recipe] = [readFileSync(join(root, 'dist', 'seeds', `${name}.jsonl`)), await readRecipe(name)];
    const key = seedKey(await readSeedText(name));
    const state = atOnce(readingGrown(file, key, Date.parse(recipe.date), collections)) as PartitionState;
    const text = (grown: PartitionState) => [...stateText({ generation: 0, tenants: new Map([[name, toJson(grown)]]) })].join('');
    const grown = await growSeed(recipe, collections);
    expect(text(state)).toBe(text(grown));
    for (const [collection, records] of state.collections) expect([...records]).toEqual([...(grown.collections.get(collection) ?? [])]);
  });

  it('start a tenant as a growth at its clock does, to the byte', async () => {
    expect(await startOf(await builtIn(root))).toBe(await startOf(createSandbox));
  });

  it('are grown anew from a recipe that was changed after the build', async () => {
    const copy = temporaryDirectory();
    for (const part of ['dist', 'seeds', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
    const recipe = join(copy, 'seeds', 'default.yaml');
    writeFileSync(recipe, readFileSync(recipe, 'utf8').replace('Memphis Distribution Center', 'Center of my own'));
    expect(await startOf(await builtIn(copy))).toContain('Center of my own');
  });
});
