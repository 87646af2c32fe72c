import type { Work } from '../core/work/slices.js';
import type { PartitionState } from '../store/state.js';
import type { Store } from '../store/store.js';
import type { RequestLog } from './request-log.js';
import type { Snapshots } from './snapshots.js';

/** Everything that the sandbox keeps of its tenants. */
export interface Kept {
  store: Store;
  /** Undefined if the sandbox keeps no request log. */
  requests: RequestLog | undefined;
  snapshots: Snapshots;
}

/**
 * Resets a tenant to its initial state, or to another one: records, clock, policies and faults. Its
 * request log is cleared; its snapshots stay.
 */
export function* resettingTenant({ store, requests }: Omit<Kept, 'snapshots'>, tenant: string, start?: PartitionState): Work<void> {
  if (start) yield* store.restoring(tenant, start);
  else yield* store.resetting(tenant);
  requests?.forget(tenant);
}

/**
 * Deletes all data of a tenant, including snapshots. It starts from the seed when it is next used.
 */
export function* forgettingTenant(kept: Kept, tenant: string): Work<void> {
  yield* resettingTenant(kept, tenant);
  yield* kept.snapshots.forgetting(tenant);
}
