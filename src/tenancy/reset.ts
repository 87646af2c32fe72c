import type { PartitionState } from '../store/state.js';
import type { Store } from '../store/store.js';
import type { RequestLog } from './request-log.js';
import type { Snapshots } from './snapshots.js';

/** What the sandbox holds of its tenants. */
export interface Kept {
  store: Store;
  /** None where the sandbox keeps no log. */
  requests: RequestLog | undefined;
  snapshots: Snapshots;
}

/** Puts a tenant back to its start, or to another one: records, clock, policies and faults; its request log begins anew, its snapshots stay. */
export function resetTenant({ store, requests }: Omit<Kept, 'snapshots'>, tenant: string, start?: PartitionState): void {
  if (start) store.restore(tenant, start);
  else store.reset(tenant);
  requests?.forget(tenant);
}

/** Forgets all that a tenant ever did, snapshots included; it starts anew when it is next used. */
export function forgetTenant(kept: Kept, tenant: string): void {
  resetTenant(kept, tenant);
  kept.snapshots.forget(tenant);
}
