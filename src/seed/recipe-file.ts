import { readdir, readFile } from 'node:fs/promises';
import { parseYaml } from '../core/yaml-text.js';
import { RecipeError, rememberSource } from './recipe-error.js';

const folder = new URL('../../seeds/', import.meta.url);

const isPath = (nameOrPath: string): boolean => /[\\/.]/.test(nameOrPath);

async function knownNames(): Promise<string> {
  const files = await readdir(folder);
  return files
    .flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []))
    .sort()
    .join(', ');
}

async function readText(nameOrPath: string): Promise<string> {
  try {
    return await readFile(isPath(nameOrPath) ? nameOrPath : new URL(`${nameOrPath}.yaml`, folder), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isPath(nameOrPath)) throw new RecipeError(`The recipe ${nameOrPath} cannot be read (${code})`);
    throw new RecipeError(`Unknown seed "${nameOrPath}"; expected one of [${await knownNames()}] or the path of a recipe`);
  }
}

/**
 * Reads a recipe's file without checking its content. Problems found later can be reported by line.
 */
export async function readRecipeFile(nameOrPath: string): Promise<unknown> {
  const text = await readText(nameOrPath);
  const file = isPath(nameOrPath) ? nameOrPath : `seeds/${nameOrPath}.yaml`;
  const { value: recipe, problems, locate } = parseYaml(text);
  if (problems.length > 0) {
    throw new RecipeError(problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
  }
  if (typeof recipe !== 'object' || recipe === null) throw new RecipeError(`${file}: The recipe must be a map of fields`);
  rememberSource(recipe, { file, locate });
  return recipe;
}
