import type { Tenancy } from '../control/context.js';
import { StepLog } from '../scenario/recording/step-log.js';
import type { Recipe } from '../seed/recipe.js';
import { DEFAULT_SETTINGS } from '../server/index.js';
import { Branches } from '../tenancy/branches.js';
import { ChangeLog } from '../tenancy/change-log.js';
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
): Tenancy => {
  const changes = new ChangeLog(store, limits);
  const requests = options.requestLog === false ? undefined : new RequestLog(limits);
  return {
    store,
    collections,
    ...declared,
    mostFaults: limits.faults,
    requests,
    seed: typeof options.seed === 'object' ? 'empty' : (options.seed ?? 'default'),
    steps: new StepLog(
      store,
      { requests: (tenant) => requests?.kept(tenant).last ?? 0, changes: (tenant) => changes.last(tenant) },
      limits,
    ),
    changes,
    branches: new Branches(store, limits),
    locks: new TenantLocks(limits),
    snapshots: new Snapshots(limits),
    defaultTenant: DEFAULT_SETTINGS.defaultTenant,
    start: async ({ seed, clock }) => {
      if (seed !== undefined || clock !== undefined)
        return starts.other({ clock, ...(seed !== undefined && { seed: seed as string | Recipe }) });
      await ready();
      return undefined;
    },
  };
};
