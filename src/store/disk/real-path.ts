import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeDirectory } from './make-directory.js';
import { StateFileError, systemReason } from './state-file-error.js';

/**
 * The real path of a state file, so that two names of one file share one lock and a save replaces
 * the file, not a link to it; unchanged if no link is involved. Creates a missing directory for
 * this user only; refuses a broken link, and what is neither a file nor a directory, such as a
 * device: reading it might never end.
 */
export function realPathOf(file: string): string {
  const directory = dirname(file);
  try {
    makeDirectory(directory, 0o700);
  } catch (error) {
    throw new StateFileError(file, `its directory cannot be made (${systemReason(error)}).`, { cause: error });
  }
  try {
    const path = join(realpathSync(directory), basename(file));
    const real = isLink(path) ? realpathSync(path) : path;
    if (isSpecial(real)) throw new StateFileError(file, 'it is not a regular file.');
    return real === resolve(file) ? file : real;
  } catch (error) {
    if (error instanceof StateFileError) throw error;
    throw new StateFileError(file, `it is a link that leads nowhere (${systemReason(error)}).`, { cause: error });
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
