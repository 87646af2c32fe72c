import { atOnce, type Work } from '../core/work/slices.js';

/**
 * Does work on `size` records that a transaction needs, such as making an index. `what` names it;
 * no two works of a transaction have the same name.
 */
export type Long = <T>(what: string, size: number, work: () => Work<T>) => T;

/** Work on fewer records is never worth a pause. */
const LARGE = 2_000;

/** Long work that a transaction needs before it can run; nothing of the transaction is left. */
export class Pending extends Error {
  readonly what: string;
  readonly work: Work<unknown>;

  constructor(what: string, work: Work<unknown>) {
    super(`Pending: ${what}`);
    this.what = what;
    this.work = work;
  }
}

/** Does all work within the transaction. */
export const withoutPause: Long = (_what, _size, work) => atOnce(work());

/** Uses the results of work that was done before the transaction, and throws `Pending` for more. */
export const doneBefore =
  (results: ReadonlyMap<string, unknown>): Long =>
  <T>(what: string, size: number, work: () => Work<T>): T => {
    if (size < LARGE) return atOnce(work());
    if (!results.has(what)) throw new Pending(what, work());
    return results.get(what) as T;
  };
