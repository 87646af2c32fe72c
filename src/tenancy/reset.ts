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
export function resetTenant({ store, requests }: Omit<Kept, 'snapshots'>, tenant: string, start?: PartitionState): void {
  if (start) store.restore(tenant, start);
  else store.reset(tenant);
  requests?.forget(tenant);
}

/**
 * Deletes all data of a tenant, including snapshots. It starts from the seed when it is next used.
 */
export function forgetTenant(kept: Kept, tenant: string): void {
  resetTenant(kept, tenant);
  kept.snapshots.forget(tenant);
}
