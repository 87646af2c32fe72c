import type { Limits } from '../core/work/limits.js';
import type { Work } from '../core/work/slices.js';
import type { Collection } from '../store/collection.js';
import type { Tx } from '../store/tx.js';

/** An operation of the API as a job calls it for the rows of a file. */
export interface RowOperation {
  /** Says what is wrong with the columns of a file, which are paths of its body: `items.sku`. */
  problemsOf(columns: readonly string[]): string[];
  /**
   * Makes a body of rows: a list has an entry for each row that differs, an empty cell is absent.
   */
  bodyOf(columns: readonly string[], rows: readonly (readonly string[])[]): Readonly<Record<string, unknown>>;
  /** Runs it as a request with this body: a `Refusal` names what is wrong with it. */
  run(tx: Tx, asked: RowRequest): void;
}

/** A request that rows of a file make. */
export interface RowRequest {
  path?: Readonly<Record<string, unknown>>;
  /** By lowercase names. */
  headers?: Readonly<Record<string, string>>;
  body: Readonly<Record<string, unknown>>;
}

/**
 * What a job uses while it runs. Each of its transactions waits for long work on the tenant, and
 * the job ends where its record is not due any more, such as after a reset.
 */
export interface JobRun<R> {
  readonly limits: Limits;
  /**
   * Runs a transaction; `record` is the job's record as it is then. With a channel, the work sees
   * the records of that channel only.
   */
  transact<T>(work: (tx: Tx, record: R) => T, seen?: { channel?: string | undefined }): Promise<T>;
  /**
   * Does work in slices, each in a transaction of its own; `tx` gives that of the slice. A channel
   * is as in `transact`.
   */
  inSlices<T>(work: (tx: () => Tx) => Work<T>, seen?: { channel?: string | undefined }): Promise<T>;
  /** Gives an operation of the API by its id. */
  operation(operationId: string): Promise<RowOperation>;
}

/**
 * Work on a record that takes long, such as writing a file: it begins after the commit that makes
 * the record due, is done in slices between the requests, and begins again after a restart.
 */
export interface Job<R extends object = object> {
  readonly collection: Collection<R>;
  isDue(record: R): boolean;
  does(run: JobRun<R>, record: R): Promise<void>;
  /** Makes the record not due where the work failed. */
  fails(tx: Tx, record: R, error: unknown): void;
}

/** Declares a job, for a list of jobs on different records. */
export const job = <R extends object>(one: Job<R>): Job => one;
