import type { PolicyTable } from '../core/policy.js';
import type { Shown } from '../kit/shown.js';
import type { PartitionState } from '../store/state.js';
import type { Store } from '../store/store.js';
import type { RequestLog } from '../tenancy/request-log.js';
import type { TenantSnapshot } from './tenant.js';

/** The part of a sandbox that its tenants stand on. */
export interface Ground {
  store: Store;
  /** How families show their records. */
  shown: readonly Shown[];
  /** Every policy that a tenant can set. */
  policies: PolicyTable;
  /** None where the sandbox keeps no log. */
  requests: RequestLog | undefined;
  /** The operations of the API. */
  operations: { has(operationId: string): boolean };
  /** How many faults a tenant may hold. */
  mostFaults: number;
  /** What to wait for before a tenant is used for the first time; undefined where it is ready. */
  ready(tenant: string): Promise<void> | undefined;
  /** A token the server lets in; where any is, each tenant has its own. */
  token: string | undefined;
  /** What the snapshots taken in this sandbox hold. */
  snapshots: WeakMap<TenantSnapshot, PartitionState>;
}
