import type { Limits } from '../core/limits.js';
import type { PolicyTable } from '../core/policy.js';
import type { Timed } from '../domain/clock/clockwork.js';
import type { AnswerOf } from '../kit/operation-types.js';
import type { RouteTable } from '../kit/route.js';
import type { Order } from '../model/order.js';
import type { Contract } from '../server/contract/contract.js';
import type { AppStore } from '../server/outside/app-store.js';
import type { PartitionState } from '../store/state.js';
import type { Known } from '../tenancy/read-tenant.js';
import type { Kept } from '../tenancy/reset.js';
import type { TenantLocks } from '../tenancy/tenant-locks.js';
import type { operations } from './contract-types.js';

/** What control commands may need beyond one tenant's state. */
export interface ControlContext {
  /** The version of the package. */
  version: string;
  /** The contract of the API the sandbox stands in for. */
  contract: Contract;
  /** What answers its operations. */
  routes: RouteTable;
  store: AppStore & Timed;
  /** An order as the API shows it, in v2's shape. */
  orderView: (order: Order) => AnswerOf<operations['moveOrder'], 200>;
  limits: Limits;
  /** The machine's time in milliseconds since 1970. */
  system: () => number;
  tenancy: Tenancy;
  /** Where the sandbox listens, without a slash at the end. */
  self: () => string;
}

/** Tenants as whole pieces, to be reset, kept, listed and taken in. */
export interface Tenancy extends Kept, Known {
  /** Every policy that a tenant can set. */
  policies: PolicyTable;
  locks: TenantLocks;
  /** The account of requests that name none. */
  defaultTenant: string;
  /**
   * The state to start a tenant anew with; undefined, once that is in place, for the sandbox's own.
   * `seed` is a seed's name or a recipe.
   */
  start: (other: { seed?: unknown; clock?: string }) => Promise<PartitionState | undefined>;
}
