import type { Tx } from '../../store/tx.js';

/** The part of the store that the server uses. */
export interface AppStore {
  /** A promise to await before a tenant's first use; undefined if the tenant is ready. */
  ready?(tenant: string): Promise<void> | undefined;
  /**
   * A promise to await during long work on a whole tenant, such as a reset; undefined otherwise.
   * Call it again after waiting.
   */
  free?(tenant: string): Promise<void> | undefined;
  /**
   * Runs `work` on one tenant's state; a throw leaves no trace. With a channel, the work sees the
   * records of that channel only. What it changes is known by its `origin`. A promise if it takes
   * long; `work` may then run several times.
   */
  transact<T>(tenant: string, work: (tx: Tx) => T, seen?: { channel?: string | undefined; origin?: object | undefined }): T | Promise<T>;
  /** Resolves once the webhooks that are due for the tenant were sent, or after the usual wait. */
  sent?(tenant: string): Promise<unknown>;
  /**
   * A promise that settles once all commits are as durable as promised; undefined if they already
   * are.
   */
  settled(): Promise<void> | undefined;
}
