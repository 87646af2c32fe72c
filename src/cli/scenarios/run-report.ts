import { open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../../core/errors.js';
import type { Played } from '../../scenario/play-all.js';
import { makeDirectory } from '../../store/disk/make-directory.js';
import { junitReport } from './junit-report.js';

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

/** Writes the JUnit report of a run. */
export const writeReport = (file: string, all: readonly Played[]): Promise<void> => writeFile(file, junitReport(all));
