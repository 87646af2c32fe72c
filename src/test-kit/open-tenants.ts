import { createTenant } from './create-tenant.js';
import type { Ground } from './ground.js';
import type { Tenant } from './tenant.js';

const ACCOUNT_LENGTH = 24;

/**
 * Returns a function that gives a sandbox's tenants: that of an account, or an unused one with an
 * account that is the same in every run.
 */
export function openTenants(parts: Omit<Ground, 'snapshots'>): (account?: string) => Tenant {
  const ground: Ground = { ...parts, snapshots: new WeakMap() };
  const given = new Set<string>();
  let count = 0;
  const unused = (): string => {
    count += 1;
    const account = String(count).padStart(ACCOUNT_LENGTH, '0');
    return given.has(account) || ground.store.has(account) ? unused() : account;
  };
  return (account = unused()) => {
    if (account.length !== ACCOUNT_LENGTH)
      throw new Error(`An account has ${ACCOUNT_LENGTH} characters; "${account}" has ${account.length}`);
    given.add(account);
    return createTenant(ground, account);
  };
}
