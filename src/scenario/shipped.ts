import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../core/errors.js';
import type { Operations } from './operations.js';
import { readStory } from './read-story.js';
import type { Story } from './scenario.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'scenarios';
const ENDING = '.yaml';

/** Lists the names of the scenarios that come with the package. */
export async function shippedNames(): Promise<string[]> {
  const files = await readdir(`${ROOT}${FOLDER}`);
  return files.flatMap((file) => (file.endsWith(ENDING) ? [file.slice(0, -ENDING.length)] : [])).sort();
}

/** Reads a scenario that comes with the package, by its name. */
export async function readShipped(name: string, operations: Operations): Promise<Story> {
  const names = await shippedNames();
  if (!names.includes(name)) throw new Refusal('notFound', `Scenario ${name} not found; expected one of [${names.join(', ')}]`);
  return readStory(`${FOLDER}/${name}${ENDING}`, operations, ROOT);
}
