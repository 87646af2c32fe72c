import type { Collection } from '../store/collection.js';
import { emptyState, type PartitionState } from '../store/state.js';
import type { Recipe } from './recipe.js';

/** Makes the state that a recipe describes by running the commands. */
export async function growSeed(_recipe: Recipe, _collections: readonly Collection[]): Promise<PartitionState> {
  return emptyState;
}
