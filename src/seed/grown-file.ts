import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { atOnce } from '../core/slices.js';
import type { Collection } from '../store/collection.js';
import { deepFreeze } from '../store/deep-freeze.js';
import { keyed, type PartitionJson, type PartitionState, toJson } from '../store/state.js';
import { readSeedText } from './seed-file.js';

/** A seed's state, and the time that takes the place of its recipe's reference date. */
export interface Grown {
  readonly state: PartitionState;
  readonly nowMs: number;
}

/** A seed of the package as the build grew it. */
interface GrownFile {
  /** The digest of the recipe that it was grown from. */
  readonly recipe: string;
  readonly nowMs: number;
  readonly state: PartitionJson;
}

/** Where the build puts grown seeds. Beside the sources there are none. */
const folder = new URL('../seeds/', import.meta.url);

const digestOf = (recipe: string): string => createHash('sha256').update(recipe).digest('hex');

/** The content of the file that keeps a grown seed. `recipe` is the text that it was grown from. */
export const grownFileText = (recipe: string, { state, nowMs }: Grown): string =>
  JSON.stringify({ recipe: digestOf(recipe), nowMs, state: toJson(state) } satisfies GrownFile);

/**
 * Reads a seed of the package as the build grew it. Answers undefined if the build did not, or if
 * its recipe was changed since.
 */
export async function readGrownFile(name: string, collections: readonly Collection[]): Promise<Grown | undefined> {
  const [recipe, text] = await Promise.all([readSeedText(name), readFile(new URL(`${name}.json`, folder), 'utf8').catch(() => undefined)]);
  if (text === undefined) return undefined;
  const file = JSON.parse(text) as GrownFile;
  return file.recipe === digestOf(recipe) ? { state: stateOf(file.state, collections), nowMs: file.nowMs } : undefined;
}

function stateOf({ sequence, clock, collections: records }: PartitionJson, collections: readonly Collection[]): PartitionState {
  const filled = collections.flatMap((one) => {
    const own = records[one.name];
    return own ? [[one.name, atOnce(keyed(deepFreeze(own), one))] as const] : [];
  });
  return { sequence, clock, collections: new Map(filled) };
}
