import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { instantOf } from '../core/time/instant.js';
import type { Progress } from '../core/work/progress.js';
import { inSlices } from '../core/work/slices.js';
import type { Collection } from '../store/collection.js';
import type { PartitionState } from '../store/state.js';
import { growSeed } from './grow.js';
import { type Grown, grownLines, readingGrown } from './grown-text.js';
import { movedState } from './moved-state.js';
import { readRecipe } from './read-recipe.js';
import type { Recipe } from './recipe.js';
import { isSeedPath, readSeedText } from './seed-file.js';

/** Keeps what recipes of one's own grew, for later starts. */
export interface KeptSeeds {
  /** Undefined if nothing is kept by this key, or it cannot be read. */
  read(key: string): Buffer | undefined;
  /** Keeps the lines in the background. If that fails, nothing is kept. */
  write(key: string, lines: Iterable<string>): void;
}

/**
 * A seed as it is at a time. Rejects with a `RecipeError` if the recipe is invalid or its records
 * cannot be created.
 */
export type SeedAt = (atMs: number) => Promise<PartitionState>;

/** What seeds are grown with. */
export interface Ground {
  readonly collections: readonly Collection[];
  readonly kept?: KeptSeeds | undefined;
  /** Is told how far the growth is. */
  readonly progress?: Progress | undefined;
}

/** Where the build puts grown seeds of the package. Beside the sources there are none. */
const folder = new URL('../seeds/', import.meta.url);

/**
 * The seeds of the package that had to be grown. Its recipes do not change while the process runs,
 * and every sandbox of the process shares their records.
 */
const shipped = new Map<string, Promise<Grown>>();

/** What a seed is grown from, as a short text: a changed recipe has another. */
export const seedKey = (recipe: string): string => createHash('sha256').update(recipe).digest('hex');

/**
 * A seed by its name, the path of its recipe, or its recipe. A seed of the package is read as the
 * build grew it, and one of another file as it was kept; if there is neither, it is grown once.
 */
export const seedAt = (seed: string | Recipe, ground: Ground): SeedAt =>
  typeof seed === 'string' ? readOrGrow(seed, ground) : movable(() => grow(seed, ground), ground);

function readOrGrow(seed: string, ground: Ground): SeedAt {
  const { collections, kept } = ground;
  const isOwn = isSeedPath(seed);
  const grown = movable(() => (isOwn ? growOwn(seed, ground) : growShipped(seed, ground)), ground);
  return async (atMs) => {
    const key = seedKey(await readSeedText(seed));
    const file = isOwn ? kept?.read(key) : builtFile(seed);
    return (file && (await inSlices(readingGrown(file, key, atMs, collections)))) ?? grown(atMs);
  };
}

/** Grows a seed when it is first needed, and moves it to each time. */
function movable(grow: () => Promise<Grown>, { collections }: Ground): SeedAt {
  let growing: Promise<Grown> | undefined;
  return async (atMs) => {
    growing ??= grow().catch((error: unknown) => {
      growing = undefined;
      throw error;
    });
    const { state, nowMs } = await growing;
    return movedState(state, collections, atMs - nowMs);
  };
}

function builtFile(name: string): Buffer | undefined {
  try {
    return readFileSync(new URL(`${name}.jsonl`, folder));
  } catch {
    return undefined;
  }
}

function growShipped(name: string, ground: Ground): Promise<Grown> {
  const growing =
    shipped.get(name) ??
    growNamed(name, ground).catch((error: unknown) => {
      shipped.delete(name);
      throw error;
    });
  shipped.set(name, growing);
  return growing;
}

async function growOwn(path: string, ground: Ground): Promise<Grown> {
  const key = seedKey(await readSeedText(path));
  const grown = await growNamed(path, ground);
  ground.kept?.write(key, grownLines(key, grown, ground.collections));
  return grown;
}

const growNamed = async (nameOrPath: string, ground: Ground): Promise<Grown> => grow(await readRecipe(nameOrPath), ground);

/** Grows a recipe, to its reference date. */
const grow = async (recipe: Recipe, { collections, progress }: Ground): Promise<Grown> => ({
  state: await growSeed(recipe, collections, progress),
  nowMs: instantOf(recipe.date) as number,
});
