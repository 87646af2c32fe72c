import { instantOf } from '../core/instant.js';
import type { Progress } from '../core/progress.js';
import type { Collection } from '../store/collection.js';
import { growSeed } from './grow.js';
import { type Grown, readGrownFile } from './grown-file.js';
import { readRecipe } from './read-recipe.js';
import type { Recipe } from './recipe.js';
import { isSeedPath } from './seed-file.js';

/**
 * The seeds of the package, which do not change while the process runs. Every sandbox of the
 * process shares their records.
 */
const shipped = new Map<string, Promise<Grown>>();

/**
 * The state of a seed at its reference date. A seed of the package is read as the build grew it, or
 * grown once if there is no build of it. Rejects with a `RecipeError` as `growSeed` does.
 */
export function grownSeed(seed: string | Recipe, collections: readonly Collection[], progress?: Progress): Promise<Grown> {
  if (typeof seed !== 'string') return grow(seed, collections, progress);
  if (isSeedPath(seed)) return growNamed(seed, collections, progress);
  const known = shipped.get(seed);
  if (known) return known;
  const grown = readOrGrow(seed, collections, progress).catch((error: unknown) => {
    shipped.delete(seed);
    throw error;
  });
  shipped.set(seed, grown);
  return grown;
}

const readOrGrow = async (name: string, collections: readonly Collection[], progress?: Progress): Promise<Grown> =>
  (await readGrownFile(name, collections)) ?? growNamed(name, collections, progress);

const growNamed = async (nameOrPath: string, collections: readonly Collection[], progress?: Progress): Promise<Grown> =>
  grow(await readRecipe(nameOrPath), collections, progress);

const grow = async (recipe: Recipe, collections: readonly Collection[], progress?: Progress): Promise<Grown> => ({
  state: await growSeed(recipe, collections, progress),
  nowMs: instantOf(recipe.date) as number,
});
