import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/forms/errors.js';
import { visible } from '../../core/text/visible.js';
import type { Operations } from '../../scenario/contract/operations.js';
import { readSentStory } from '../../scenario/reading/read-story.js';
import { scenarioYaml } from '../../scenario/recording/scenario-yaml.js';
import type { Scenario } from '../../scenario/scenario.js';
import { ScenarioError } from '../../scenario/scenario-error.js';
import { schemaFor } from './scenario-file.js';

/** Where what was converted goes. */
export interface Target {
  out?: string | undefined;
  force?: true | undefined;
}

/** Prints what was converted, or writes it to its file. An existing file is kept unless forced. */
export async function writeConverted(text: string, { out, force }: Target): Promise<void> {
  if (out === undefined) return void process.stdout.write(text);
  if (existsSync(out) && !force) throw new Refusal('conflict', `${visible(out)} already exists; use --force to replace it`);
  await writeFile(out, text);
}

/** Prints lines to standard error, so that the result can be piped. */
export const tell = (lines: readonly string[]): void => void process.stderr.write(lines.map((line) => `${visible(line)}\n`).join(''));

/**
 * Writes a scenario, and says what `validate` would find wrong with it. Nothing is written if
 * `check` throws on its text.
 */
export async function writeScenario(
  scenario: Scenario,
  operations: Operations,
  target: Target,
  check?: (text: string) => void,
): Promise<void> {
  const text = scenarioYaml(scenario, target.out === undefined ? undefined : schemaFor(target.out));
  check?.(text);
  await writeConverted(text, target);
  try {
    await readSentStory(text, operations, target.out ?? 'scenario');
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    tell(['Not valid yet:', ...error.message.split('\n')]);
    process.exitCode = 1;
  }
}

/** The file of one of several scenarios, in a folder that is made if need be. */
export async function fileIn(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, `${name}.yaml`);
}
