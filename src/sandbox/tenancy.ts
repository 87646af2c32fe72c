import type { Tenancy } from '../control/context.js';
import type { Recipe } from '../seed/recipe.js';
import { DEFAULT_SETTINGS } from '../server/index.js';
import { RequestLog } from '../tenancy/request-log.js';
import { Snapshots } from '../tenancy/snapshots.js';
import { TenantLocks } from '../tenancy/tenant-locks.js';
import type { Opened } from './opened.js';
import type { SandboxOptions } from './options.js';

/**
 * Everything the control API needs to handle whole tenants. Snapshots and the request log are in
 * memory only.
 */
export const tenancyOf = (
  options: SandboxOptions,
  { store, ready, starts, collections, limits }: Opened,
  declared: Pick<Tenancy, 'shown' | 'policies'>,
): Tenancy => ({
  store,
  collections,
  ...declared,
  mostFaults: limits.faults,
  requests: options.requestLog === false ? undefined : new RequestLog(limits),
  locks: new TenantLocks(limits),
  snapshots: new Snapshots(limits),
  defaultTenant: DEFAULT_SETTINGS.defaultTenant,
  start: async ({ seed, clock }) => {
    if (seed !== undefined || clock !== undefined)
      return starts.other({ clock, ...(seed !== undefined && { seed: seed as string | Recipe }) });
    await ready();
    return undefined;
  },
});
