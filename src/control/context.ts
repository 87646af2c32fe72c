import type { PolicyTable } from '../core/forms/policy.js';
import type { Limits } from '../core/work/limits.js';
import type { Courier } from '../courier/courier.js';
import type { Timed } from '../domain/clock/clockwork.js';
import type { AnswerOf } from '../kit/operation-types.js';
import type { RouteTable } from '../kit/route.js';
import type { Order } from '../model/order.js';
import type { StepLog } from '../scenario/recording/step-log.js';
import type { Contract } from '../server/contract/contract.js';
import type { AppStore } from '../server/outside/app-store.js';
import type { PartitionState } from '../store/state.js';
import type { Branches } from '../tenancy/branches.js';
import type { ChangeLog } from '../tenancy/change-log.js';
import type { Known } from '../tenancy/read-tenant.js';
import type { Kept } from '../tenancy/reset.js';
import type { TenantLocks } from '../tenancy/tenant-locks.js';
import type { operations } from './contract-types.js';

/** What control operations need beyond one tenant's state. */
export interface ControlContext {
  /** The version of the package. */
  version: string;
  /** The contract of the simulated API. */
  contract: Contract;
  /** The routes of that API. */
  routes: RouteTable;
  store: AppStore & Timed;
  /** Shows an order in v2's shape. */
  orderView: (order: Order) => AnswerOf<operations['moveOrder'], 200>;
  limits: Limits;
  courier: Pick<Courier, 'settle'>;
  /** The machine's time in milliseconds since 1970. */
  system: () => number;
  tenancy: Tenancy;
  /** The folder of the scenarios on offer; by default those that come with the package. */
  scenarios?: string | undefined;
  /** The URL of the sandbox, without a trailing slash. */
  self: () => string;
}

/** Whole tenants, to be reset, saved, listed and imported. */
export interface Tenancy extends Kept, Known {
  /** Every policy that a tenant can set. */
  policies: PolicyTable;
  /** The name of the seed that tenants begin with. */
  seed: string;
  /** The latest steps of each tenant by the control API. */
  steps: StepLog;
  /** The latest changes of each tenant, and what they replaced. */
  changes: ChangeLog;
  branches: Branches;
  locks: TenantLocks;
  /** The account for requests that name none. */
  defaultTenant: string;
  /**
   * Returns the state to reset a tenant to; undefined for the sandbox's own seed, which is ready by
   * then. `seed` is a seed's name or a recipe.
   */
  start: (other: { seed?: unknown; clock?: string }) => Promise<PartitionState | undefined>;
}
