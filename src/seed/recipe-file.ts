import { listed } from '../core/forms/problems.js';
import { parseYaml } from '../core/text/yaml-text.js';
import { RecipeError, rememberSource } from './recipe-error.js';
import { isSeedPath, readSeedText } from './seed-file.js';

/**
 * Reads a recipe's file without checking its content. Problems found later can be reported by line.
 */
export async function readRecipeFile(nameOrPath: string): Promise<unknown> {
  const text = await readSeedText(nameOrPath);
  const file = isSeedPath(nameOrPath) ? nameOrPath : `seeds/${nameOrPath}.yaml`;
  const { value: recipe, problems, locate } = parseYaml(text);
  if (problems.length > 0) {
    const lines = problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
    throw new RecipeError(listed(lines).join('\n'));
  }
  if (typeof recipe !== 'object' || recipe === null) throw new RecipeError(`${file}: The recipe must be a map of fields`);
  rememberSource(recipe, { file, locate });
  return recipe;
}
