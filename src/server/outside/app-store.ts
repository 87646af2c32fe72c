import type { Tx } from '../../store/tx.js';

/** What the server needs of a store. */
export interface AppStore {
  /** What to wait for before a tenant is used for the first time; undefined where it is ready. */
  ready?(tenant: string): Promise<void> | undefined;
  /**
   * What to wait for while long work on the whole tenant is under way; undefined where there is
   * none. Whoever has waited asks again.
   */
  free?(tenant: string): Promise<void> | undefined;
  /** Runs `work` on one tenant's state; a throw leaves no trace. */
  transact<T>(tenant: string, work: (tx: Tx) => T): T;
  /** Settles once what was committed is as durable as promised; undefined where it is already. */
  settled(): Promise<void> | undefined;
}
