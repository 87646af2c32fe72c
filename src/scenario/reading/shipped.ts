import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../core/forms/errors.js';
import { expected } from '../../core/text/wording.js';
import { othersFirst } from '../../core/work/slices.js';
import type { Operations } from '../contract/operations.js';
import type { Story } from '../scenario.js';
import { readStory } from './read-story.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ENDING = '.yaml';

/** A folder of scenarios, and the directory that its path is relative to. */
export interface StoryFolder {
  readonly path: string;
  readonly base: string;
}

/** The scenarios that come with the package. */
export const SHIPPED: StoryFolder = { path: 'scenarios', base: ROOT };

/** Lists the names of the scenarios of a folder. */
export async function shippedNames({ path, base }: StoryFolder = SHIPPED): Promise<string[]> {
  const files = await readdir(resolve(base, path));
  return files.flatMap((file) => (file.endsWith(ENDING) ? [file.slice(0, -ENDING.length)] : [])).sort();
}

/** Reads a scenario of a folder by its name. */
export async function readShipped(name: string, operations: Operations, folder: StoryFolder = SHIPPED): Promise<Story> {
  const names = await shippedNames(folder);
  if (!names.includes(name)) throw new Refusal('notFound', `Scenario ${name} not found${expected(name, names)}`);
  return readStory(join(folder.path, `${name}${ENDING}`), operations, folder.base);
}

/** What a list tells of a scenario. */
export interface StorySummary {
  name: string;
  scenario: string;
  shows?: string;
  steps: number;
}

/**
 * Makes the function that lists the scenarios of a folder. It reads a file only once as long as
 * that does not change, and one after the other, so that other work of the process is done in
 * between.
 */
export function storyList(): (operations: Operations, folder: StoryFolder) => Promise<StorySummary[]> {
  let known = new Map<string, StorySummary>();
  return async (operations, folder) => {
    const now = new Map<string, StorySummary>();
    for (const name of await shippedNames(folder)) {
      const file = resolve(folder.base, folder.path, `${name}${ENDING}`);
      const { mtimeMs, size } = await stat(file);
      const version = `${file} ${mtimeMs} ${size}`;
      now.set(version, known.get(version) ?? summaryOf(name, await readShipped(name, operations, folder)));
      await othersFirst();
    }
    known = now;
    return [...now.values()];
  };
}

const summaryOf = (name: string, { name: scenario, shows, steps }: Story): StorySummary => ({
  name,
  scenario,
  ...(shows !== undefined && { shows }),
  steps: steps.length,
});
