import { inSlices, othersFirst, type Work } from '../core/work/slices.js';
import { doneBefore, Pending } from '../store/long.js';
import type { Store } from '../store/store.js';
import type { Shown } from '../store/transaction.js';
import type { Tx } from '../store/tx.js';
import type { TenantLocks } from './tenant-locks.js';

type Seen = Pick<Shown, 'channel' | 'origin'>;

/**
 * Runs a transaction at once, unless it needs long work on many records. Then the tenant is locked,
 * and the work is done in slices, so that other tenants are served.
 */
export function transactInSlices<T>(
  { store, locks }: { store: Store; locks: TenantLocks },
  tenant: string,
  work: (tx: Tx) => T,
  seen: Seen = {},
): T | Promise<T> {
  try {
    return store.transact(tenant, work, { ...seen, long: doneBefore(new Map()) });
  } catch (error) {
    if (!(error instanceof Pending)) throw error;
    return locks.alone(tenant, async () => {
      await othersFirst();
      return inSlices(transacting(store, tenant, work, seen));
    });
  }
}

/**
 * The same for work that begins by itself: calls of the tenant are served between the slices. A
 * promise, so that a refusal rejects it.
 */
export const transactBetweenCalls = async <T>(store: Store, tenant: string, work: (tx: Tx) => T, seen: Seen = {}): Promise<T> =>
  inSlices(transacting(store, tenant, work, seen));

/**
 * Does the long work of a transaction step by step, and then runs the transaction, which may happen
 * several times. A change of the tenant meanwhile repeats the long work.
 */
function* transacting<T>(store: Store, tenant: string, work: (tx: Tx) => T, seen: Seen): Work<T> {
  let results = new Map<string, unknown>();
  const stop = store.onCommit((commit) => {
    if (commit.tenant === tenant) results = new Map();
  });
  try {
    for (;;) {
      const before = results;
      try {
        return store.transact(tenant, work, { ...seen, long: doneBefore(before) });
      } catch (error) {
        if (!(error instanceof Pending)) throw error;
        before.set(error.what, yield* error.work);
        yield;
      }
    }
  } finally {
    stop();
  }
}
