import type { PolicyTable } from '../core/forms/policy.js';
import type { Settled } from '../courier/courier.js';
import type { Inbox } from '../courier/inbox.js';
import type { Shown } from '../kit/shown.js';
import type { PartitionState } from '../store/state.js';
import type { Store } from '../store/store.js';
import type { RequestLog } from '../tenancy/request-log.js';
import type { TenantSnapshot } from './tenant.js';

/** The part of a sandbox that the test kit's tenants use. */
export interface Ground {
  store: Store;
  /** The views by which families show their records. */
  shown: readonly Shown[];
  /** Every policy that a tenant can set. */
  policies: PolicyTable;
  /** Undefined if the sandbox keeps no request log. */
  requests: RequestLog | undefined;
  /** The operations of the API. */
  operations: { has(operationId: string): boolean; keys(): Iterable<string> };
  /** How many faults a tenant may have. */
  mostFaults: number;
  /** Waits until nothing of a tenant is due for webhooks, by default for the usual time. */
  settle(tenant: string, withinMs?: number): Promise<Settled>;
  /** The targets of webhooks inside this process. */
  inbox: Inbox;
  /** A promise to await before a tenant's first use; undefined if the tenant is ready. */
  ready(tenant: string): Promise<void> | undefined;
  /** A token that the server accepts; if it accepts any, each tenant has its own. */
  token: string | undefined;
  /** The states of the snapshots that were taken in this sandbox. */
  snapshots: WeakMap<TenantSnapshot, PartitionState>;
}
