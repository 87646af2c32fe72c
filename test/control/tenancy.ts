import type { Tenancy } from '../../src/control/context.js';
import { Store } from '../../src/store/store.js';
import { Snapshots } from '../../src/tenancy/snapshots.js';
import { TenantLocks } from '../../src/tenancy/tenant-locks.js';

/** A control API's tenants where there are none. */
export const noTenants = (): Tenancy => ({
  store: new Store(),
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
