import type { Tenancy } from '../../src/control/context.js';
import { Snapshots } from '../../src/simulation/index.js';
import { Store } from '../../src/store/store.js';

/** A control API's tenants where there are none. */
export const noTenants = (): Tenancy => ({
  store: new Store(),
  collections: [],
  requests: undefined,
  snapshots: new Snapshots(),
  defaultTenant: '',
  start: async () => undefined,
});
