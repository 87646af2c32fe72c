import { type Operations, operationsOf } from '../../scenario/contract/operations.js';
import { readStories } from '../../scenario/reading/read-stories.js';
import type { Story } from '../../scenario/scenario.js';
import { ScenarioError } from '../../scenario/scenario-error.js';
import { seedNames } from '../../seed/seed-file.js';
import { API_CONTRACT, CONTROL_CONTRACT, readContract } from '../../server/contract/contract-file.js';
import { scenarioFiles } from './scenario-files.js';

/** The exit code for an invalid file, so that a script can tell it from a failed expectation. */
export const FILE_WRONG = 2;

/** The operations that scenarios may call. */
export const contractOperations = async (): Promise<Operations> =>
  operationsOf(await readContract(API_CONTRACT), { control: await readContract(CONTROL_CONTRACT), seeds: await seedNames() });

/**
 * Reads the scenarios of files or patterns. If any is invalid, prints one line for each problem to
 * standard error, reports the error and returns undefined.
 */
export async function storiesOf(
  patterns: readonly string[],
  operations: Operations,
  report: (error: ScenarioError) => Promise<void> = async () => undefined,
): Promise<Story[] | undefined> {
  try {
    return await readStories(await scenarioFiles(patterns), operations);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = FILE_WRONG;
    await report(error);
    return undefined;
  }
}

/** Prints what is wrong with scenarios, or that they are valid. */
export async function validateScenarios(patterns: readonly string[]): Promise<void> {
  const stories = await storiesOf(patterns, await contractOperations());
  if (stories) process.stdout.write(`${stories.length === 1 ? '1 scenario is' : `${stories.length} scenarios are`} valid\n`);
}
