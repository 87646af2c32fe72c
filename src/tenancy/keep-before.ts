import { Refusal } from '../core/forms/errors.js';
import type { Work } from '../core/work/slices.js';
import type { Kept } from './reset.js';
import { type SnapshotView, savingBefore } from './snapshots.js';

/**
 * Makes sure that replacing a tenant destroys no data: a tenant without data can be replaced, one
 * with data only if `reset` is set. Then a snapshot is taken first and returned. Otherwise refuses
 * with a conflict that says what to do.
 */
export function* keepingBefore(
  kept: Pick<Kept, 'store' | 'snapshots'>,
  tenant: string,
  { what, reset }: { what: string; reset: boolean },
): Work<SnapshotView | undefined> {
  if (!kept.store.has(tenant)) return undefined;
  if (!reset) {
    throw new Refusal(
      'conflict',
      `Tenant ${tenant} already has data: send reset: true to replace it (a snapshot is taken first), or omit the tenant to play on a new one`,
    );
  }
  return yield* savingBefore(kept.snapshots, kept.store, tenant, what);
}
