import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StateFileError, systemReason } from './state-file-error.js';

/** The lock files this process holds. Its own id in another one is left from an earlier process, as in containers, where ids repeat. */
const held = new Set<string>();

/** The right of one process to use a state file: a file `<file>.lock` with the process's id. */
export class Lock {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Makes the file's directory if need be. A lock whose process is gone is taken over; otherwise a `StateFileError` names the process. */
  static acquire(file: string): Lock {
    const path = resolve(`${file}.lock`);
    makeDirectory(file);
    if (!create(file, path)) {
      setAside(file, path);
      if (!create(file, path)) throw inUse(file, path, read(path));
    }
    held.add(path);
    return new Lock(path);
  }

  release(): void {
    if (held.delete(this.#path) && read(this.#path) === String(process.pid)) rmSync(this.#path, { force: true });
  }
}

function makeDirectory(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StateFileError(file, `its directory cannot be made (${systemReason(error)}).`, { cause: error });
  }
}

/** Whether the lock file could be made; not if there is one. */
function create(file: string, path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unwritable(file, error);
  }
}

const unwritable = (file: string, error: unknown): StateFileError =>
  new StateFileError(file, `its directory cannot be written to (${systemReason(error)}).`, { cause: error });

/** Takes a stale lock file away. Renamed first and looked at again, so that a lock another process has just made is not taken for it. */
function setAside(file: string, path: string): void {
  const stale = read(path);
  if (isAlive(path, stale)) throw inUse(file, path, stale);
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw unwritable(file, error);
  }
  const taken = read(aside);
  if (taken !== stale) linkSync(aside, path);
  rmSync(aside, { force: true, recursive: true });
}

function isAlive(path: string, holder: string | undefined): boolean {
  const pid = Number(holder);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function inUse(file: string, path: string, holder: string | undefined): StateFileError {
  const advice = `If that is no sandbox, delete ${path} and start again.`;
  return new StateFileError(file, `process ${holder ?? 'unknown'} uses this file. ${advice}`);
}
