import type { Operations } from '../contract/operations.js';
import type { Story } from '../scenario.js';
import { InvalidScenarios, ScenarioError, type WrongFile } from '../scenario-error.js';
import { readStory, told } from './read-story.js';

/** Refuses two scenarios with the same name, because they would be played on the same account. */
function doubledNames(stories: readonly Story[]): WrongFile[] {
  return stories.flatMap(({ name, source, file }, i) => {
    const first = stories.findIndex((other) => other.name === name);
    const before = stories[first];
    return before && first < i && before.file !== file
      ? [{ file, lines: [told(source, { path: ['scenario'], message: `must be unique; ${before.file} has the same name` })] }]
      : [];
  });
}

/**
 * Reads the scenarios of several files. Rejects with an `InvalidScenarios` that lists every problem
 * in any of them.
 */
export async function readStories(files: readonly string[], operations: Operations): Promise<Story[]> {
  const read = await Promise.allSettled(files.map((file) => readStory(file, operations)));
  const unread = read.flatMap((result, at): WrongFile[] => {
    if (result.status === 'fulfilled') return [];
    if (result.reason instanceof ScenarioError) return [{ file: files[at] ?? '', lines: result.reason.message.split('\n') }];
    throw result.reason;
  });
  const stories = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const wrong = [...unread, ...doubledNames(stories)];
  if (wrong.length === 0) return stories;
  const named = new Set(wrong.map(({ file }) => file));
  throw new InvalidScenarios(
    wrong,
    stories.filter(({ file }) => !named.has(file)),
  );
}
