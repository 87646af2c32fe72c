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
    throw new RecipeError(`There is no seed "${nameOrPath}"; there are [${await knownNames()}], or give the path of a recipe`);
  }
}

/** The content of a recipe's file, which may yet be wrong in any way; what is found later can be told by line. */
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
