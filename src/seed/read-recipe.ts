import { atOnce } from '../core/work/slices.js';
import { checkingRecipe } from './check-recipe.js';
import type { Recipe } from './recipe.js';

/**
 * Reads a recipe by name (`seeds/<name>.yaml` of this package) or path. Rejects with a
 * `RecipeError` that names the file, line and field of every problem.
 */
export async function readRecipe(nameOrPath: string): Promise<Recipe> {
  const { readRecipeFile } = await import('./recipe-file.js');
  return atOnce(checkingRecipe(await readRecipeFile(nameOrPath)));
}
