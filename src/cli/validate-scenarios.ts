import { operationsOf } from '../scenario/operations.js';
import { readStories } from '../scenario/read-stories.js';
import type { Story } from '../scenario/scenario.js';
import { ScenarioError } from '../scenario/scenario-error.js';
import { API_CONTRACT, readContract } from '../server/contract/contract-file.js';
import { scenarioFiles } from './scenario-files.js';

/** A file that cannot be used ends the process with this, so that a script can tell it from a failed expectation. */
const FILE_WRONG = 2;

/** The operations that scenarios may call. */
export const contractOperations = async () => operationsOf(await readContract(API_CONTRACT));

/** The scenarios of files or patterns; undefined once all that is wrong with them is told on standard error, a line each. */
export async function storiesOf(
  patterns: readonly string[],
  operations: Awaited<ReturnType<typeof contractOperations>>,
): Promise<Story[] | undefined> {
  try {
    return await readStories(await scenarioFiles(patterns), operations);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = FILE_WRONG;
    return undefined;
  }
}

/** Tells what is wrong with scenarios, or that nothing is. */
export async function validateScenarios(patterns: readonly string[]): Promise<void> {
  const stories = await storiesOf(patterns, await contractOperations());
  if (stories) process.stdout.write(`${stories.length === 1 ? '1 scenario is' : `${stories.length} scenarios are`} right\n`);
}
