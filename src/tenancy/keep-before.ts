import { Refusal } from '../core/errors.js';
import type { Kept } from './reset.js';
import { type SnapshotView, saveSnapshot } from './snapshots.js';

/** The first name of the form `before-<what>-<n>` that no snapshot of the tenant has. */
function freeName({ snapshots }: Pick<Kept, 'snapshots'>, tenant: string, what: string): string {
  const taken = new Set(snapshots.list(tenant).map(({ name }) => name));
  let number = 1;
  while (taken.has(`before-${what}-${number}`)) number += 1;
  return `before-${what}-${number}`;
}

/**
 * Makes sure that replacing a tenant destroys nothing: a tenant that nobody has written to may be replaced, one that has been used only if
 * `reset` says so, and then a snapshot of it is taken first, which is answered. Refused otherwise as a conflict that says how to go on.
 */
export function keepBefore(
  kept: Pick<Kept, 'store' | 'snapshots'>,
  tenant: string,
  { what, reset }: { what: string; reset: boolean },
): SnapshotView | undefined {
  if (!kept.store.has(tenant)) return undefined;
  if (!reset) {
    throw new Refusal(
      'conflict',
      `Tenant ${tenant} has been used and would start anew: send reset: true to replace it (a snapshot is taken first), or name no tenant to play on a fresh one`,
    );
  }
  return saveSnapshot(kept.snapshots, kept.store, tenant, freeName(kept, tenant, what));
}
