import type { Tenancy } from '../../src/control/context.js';
import { DEFAULT_LIMITS } from '../../src/core/work/limits.js';
import { StepLog } from '../../src/scenario/recording/step-log.js';
import { Store } from '../../src/store/store.js';
import { Branches } from '../../src/tenancy/branches.js';
import { ChangeLog } from '../../src/tenancy/change-log.js';
import { Snapshots } from '../../src/tenancy/snapshots.js';
import { TenantLocks } from '../../src/tenancy/tenant-locks.js';

/** A control API's tenants where there are none. */
export const noTenants = (): Tenancy => ({
  store: new Store(),
  seed: 'empty',
  changes: new ChangeLog(new Store()),
  branches: new Branches(new Store()),
  steps: new StepLog(new Store(), { requests: () => 0, changes: () => 0 }, DEFAULT_LIMITS),
  collections: [],
  shown: [],
  policies: {},
  mostFaults: 1,
  requests: undefined,
  locks: new TenantLocks(),
  snapshots: new Snapshots(),
  defaultTenant: '',
  start: async () => undefined,
});
