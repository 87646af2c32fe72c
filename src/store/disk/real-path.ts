import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StateFileError, systemReason } from './state-file-error.js';

/**
 * Where a state file really is, so that two names of one file share one lock and a save replaces the file, not a
 * link to it. Makes the directory, for this user only, if it is missing; refuses a link to nothing.
 */
export function realPathOf(file: string): string {
  const directory = dirname(file);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StateFileError(file, `its directory cannot be made (${systemReason(error)}).`, { cause: error });
  }
  try {
    const path = join(realpathSync(directory), basename(file));
    return isLink(path) ? realpathSync(path) : path;
  } catch (error) {
    throw new StateFileError(file, `it is a link that leads nowhere (${systemReason(error)}).`, { cause: error });
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
