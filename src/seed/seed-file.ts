import { access, readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Recipe } from './recipe.js';
import { RecipeError } from './recipe-error.js';

const folder = new URL('../../seeds/', import.meta.url);

/** Whether a seed is given as the path of a recipe, not by its name. */
export const isSeedPath = (nameOrPath: string): boolean => /[\\/.]/.test(nameOrPath);

/** Lists the names of the seeds that come with the package. */
export async function seedNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files.flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : [])).sort();
}

const placeOf = (nameOrPath: string): string | URL => (isSeedPath(nameOrPath) ? nameOrPath : new URL(`${nameOrPath}.yaml`, folder));

async function found<T>(nameOrPath: string, look: (place: string | URL) => Promise<T>): Promise<T> {
  try {
    return await look(placeOf(nameOrPath));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isSeedPath(nameOrPath)) throw new RecipeError(`The recipe ${nameOrPath} cannot be read (${code})`);
    throw new RecipeError(`Unknown seed "${nameOrPath}"; expected one of [${(await seedNames()).join(', ')}] or the path of a recipe`);
  }
}

/** Reads the text of a seed's recipe. Throws a `RecipeError` if there is none. */
export const readSeedText = (nameOrPath: string): Promise<string> => found(nameOrPath, (place) => readFile(place, 'utf8'));

/**
 * Throws a `RecipeError` if a seed does not exist. A start on an existing state file does not read
 * the seed until a new tenant needs it, which is too late to say so.
 */
export const checkSeedExists = (nameOrPath: string): Promise<void> => found(nameOrPath, (place) => access(place));

/** The name by which a state file remembers its seed. */
export function seedName(seed: string | Recipe): string {
  if (typeof seed !== 'string') return String(seed.seed);
  return isSeedPath(seed) ? basename(seed) : seed;
}
