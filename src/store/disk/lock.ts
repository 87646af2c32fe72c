import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { StateFileError, systemReason } from './state-file-error.js';

/** The lock files that this thread holds. */
const held = new Set<string>();

const beganBy = (): number => Number(process.hrtime.bigint() / 1_000_000n) - Math.round(process.uptime() * 1_000);

/**
 * When this process started, by the monotonic clock, in milliseconds: the same in all of its
 * threads, and different from an earlier process with the same id. Takes the latest of several
 * readings, because an interrupted reading is too early.
 */
const BEGAN = Math.max(...Array.from({ length: 5 }, beganBy));
const SAME_MS = 5;

const identity = (): string => `${process.pid}\n${BEGAN}`;

/**
 * The content of a lock file: the process's id and start time; `began` is not a number if the file
 * does not have it.
 */
interface Holder {
  readonly pid: number;
  readonly began: number;
}

const isThisProcess = (holder: Holder | undefined): boolean => holder?.pid === process.pid && Math.abs(holder.began - BEGAN) <= SAME_MS;

/**
 * The right of one process to use a state file: a file `<file>.lock` with the process's id and, on
 * a second line, its start time.
 */
export class Lock {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * Acquires the lock of `file`, a real path as `realPathOf` returns it. A lock whose process is
   * gone is taken over; otherwise throws a `StateFileError` that names the process.
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

/** Creates the lock file with its content in one step, so that no process finds it empty. */
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
 * Replaces a lock file whose process is gone. The process must hold a second lock (`.taking`) to do
 * so and check again: otherwise two could find the same dead lock, and the later one would replace
 * the new lock of the earlier.
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
 * The holder of a lock whose process is gone; undefined if the lock is gone too. Throws if the
 * process is alive.
 */
function deadHolder(file: string, path: string): Holder | undefined {
  const holder = read(path);
  if (isAlive(holder)) throw inUse(file, path, holder);
  return holder;
}

function drop(path: string): void {
  if (held.delete(path) && isThisProcess(read(path))) rmSync(path, { force: true });
}

/** Links `own` to the lock's name; returns false if there is a lock already. */
function create(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return createWithoutLink(path);
  }
}

/** For file systems without hard links. */
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

/**
 * Whether the holder is running. A holder with this process's own id may be an earlier process, as
 * in containers, where ids repeat.
 */
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

/** Reads a lock file; undefined if there is none. */
function read(path: string): Holder | undefined {
  try {
    const [pid, since] = readFileSync(path, 'utf8').split('\n');
    return { pid: Number(pid), began: Number(since ?? Number.NaN) };
  } catch {
    return undefined;
  }
}

function inUse(file: string, path: string, holder: Holder | undefined): StateFileError {
  const advice = `Stop it, or use another file (--db) or none (--memory). If it is not a sandbox, delete ${path} and start again.`;
  return new StateFileError(file, `process ${holder?.pid ?? 'unknown'} uses this file. ${advice}`);
}
