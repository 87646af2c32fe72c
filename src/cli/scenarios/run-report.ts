import { open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../../core/forms/errors.js';
import type { Played } from '../../scenario/playing/play-all.js';
import { InvalidScenarios, type ScenarioError, type WrongFile } from '../../scenario/scenario-error.js';
import { makeDirectory } from '../../store/disk/make-directory.js';
import { junitReport, type NotPlayed } from './junit-report.js';

/**
 * Checks that a report can be written, before anything is played for it. Makes its directory. An
 * earlier report stays as it is.
 */
export async function checkReport(file: string): Promise<void> {
  try {
    makeDirectory(dirname(file));
    await (await open(file, 'a')).close();
  } catch (error) {
    throw new Refusal('conflict', `The report cannot be written to ${file} (${(error as NodeJS.ErrnoException).code}); nothing was played`);
  }
}

/** Writes the JUnit report of a run, with what was not played. */
export const writeReport = (file: string, all: readonly Played[], notPlayed?: NotPlayed): Promise<void> =>
  writeFile(file, junitReport(all, notPlayed));

/** Writes the report of a run in which nothing was played because files are invalid. */
export async function reportInvalid(file: string, error: ScenarioError): Promise<void> {
  await checkReport(file);
  const others = error instanceof InvalidScenarios ? error : { wrong: error.message.split('\n').map(wholeLine), stories: [] };
  await writeReport(file, [], { wrong: others.wrong, skipped: others.stories, reason: 'nothing was played, because a file is invalid' });
}

/** A problem of something that is no file, such as a pattern that matches none. */
const wholeLine = (line: string): WrongFile => ({ file: line.split(': ')[0] ?? line, lines: [line] });
