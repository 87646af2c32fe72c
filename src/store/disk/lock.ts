import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { StateFileError, systemReason } from './state-file-error.js';

/** The lock files that this thread holds. */
const held = new Set<string>();

const beganBy = (): number => Number(process.hrtime.bigint() / 1_000_000n) - Math.round(process.uptime() * 1_000);

/**
 * When this process began, by a clock that nobody sets: the same for all of its threads, and
 * another than that of an earlier process with its id. The latest of some readings: one that is
 * interrupted half way is too early.
 */
const BEGAN = Math.max(...Array.from({ length: 5 }, beganBy));
const SAME_MS = 5;

const identity = (): string => `${process.pid}\n${BEGAN}`;

/**
 * What a lock file says: the process's id and when it began, not a number where it does not tell.
 */
interface Holder {
  readonly pid: number;
  readonly began: number;
}

const isThisProcess = (holder: Holder | undefined): boolean => holder?.pid === process.pid && Math.abs(holder.began - BEGAN) <= SAME_MS;

/**
 * The right of one process to use a state file: a file `<file>.lock` with the process's id, and on
 * a second line when it began.
 */
export class Lock {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * `file` is a real path, as `realPathOf` gives it. A lock whose process is gone is taken over;
   * otherwise a `StateFileError` names the process.
   */
  static acquire(file: string): Lock {
    const path = resolve(`${file}.lock`);
    take(file, path);
    return new Lock(path);
  }

  release(): void {
    drop(this.#path);
  }
}

/** Makes the lock file with what it says in one step, so that nobody finds it empty. */
function take(file: string, path: string): void {
  const own = `${path}.${process.pid}.${threadId}`;
  try {
    rmSync(own, { force: true });
    writeFileSync(own, identity(), { flag: 'wx', mode: 0o600 });
    if (!create(own, path)) takeOver(file, path, own);
    held.add(path);
  } catch (error) {
    throw error instanceof StateFileError ? error : unwritable(file, error);
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Puts `own` in the place of a lock file whose process is gone. Who finds one dead must hold a lock
 * of its own to do so, and look again: else two could find the same one dead, and the later would
 * replace the lock that the earlier has just made.
 */
function takeOver(file: string, path: string, own: string): void {
  deadHolder(file, path);
  const taking = `${path}.taking`;
  take(file, taking);
  try {
    if (deadHolder(file, path) !== undefined) renameSync(own, path);
    else if (!create(own, path)) throw inUse(file, path, read(path));
  } finally {
    drop(taking);
  }
}

/**
 * The process that a lock names and that is gone; undefined if the lock is gone too. Throws if the
 * process is there.
 */
function deadHolder(file: string, path: string): Holder | undefined {
  const holder = read(path);
  if (isAlive(holder)) throw inUse(file, path, holder);
  return holder;
}

function drop(path: string): void {
  if (held.delete(path) && isThisProcess(read(path))) rmSync(path, { force: true });
}

/** Whether `own` could be given the lock's name too; not if there is a lock. */
function create(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return createWithoutLink(path);
  }
}

/** Some file systems give a file one name only. */
function createWithoutLink(path: string): boolean {
  try {
    writeFileSync(path, identity(), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const unwritable = (file: string, error: unknown): StateFileError =>
  new StateFileError(file, `its directory cannot be written to (${systemReason(error)}).`, { cause: error });

/** Another process may have this one's id and be gone, as in containers, where ids repeat. */
function isAlive(holder: Holder | undefined): boolean {
  if (!holder || !Number.isInteger(holder.pid) || holder.pid <= 0) return false;
  if (holder.pid === process.pid) return isThisProcess(holder);
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Undefined where there is nothing to read. */
function read(path: string): Holder | undefined {
  try {
    const [pid, since] = readFileSync(path, 'utf8').split('\n');
    return { pid: Number(pid), began: Number(since ?? Number.NaN) };
  } catch {
    return undefined;
  }
}

function inUse(file: string, path: string, holder: Holder | undefined): StateFileError {
  const advice = `If that is no sandbox, delete ${path} and start again.`;
  return new StateFileError(file, `process ${holder?.pid ?? 'unknown'} uses this file. ${advice}`);
}
