import { inSlices } from '../core/work/slices.js';
import type { Routes } from '../kit/route.js';
import { orders } from '../model/order.js';
import { forgettingTenant } from '../tenancy/reset.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

/** `/__sandbox/tenants`: lists tenants, and deletes the data of one. */
export function tenantRoutes({ tenancy }: ControlContext): Routes {
  const { store, snapshots, defaultTenant, locks } = tenancy;
  const viewOf = (tenant: string) => ({
    tenant,
    orders: store.transact(tenant, (tx) => tx.count(orders)),
    snapshots: snapshots.list(tenant).length,
    default: tenant === defaultTenant,
    used: store.has(tenant),
  });
  return [
    direct('listTenants', {
      answers: async ({ query: { limit, offset } }) => {
        await tenancy.start({});
        const all = [defaultTenant, ...store.tenants().filter((tenant) => tenant !== defaultTenant)];
        return { count: all.length, tenants: all.slice(offset, offset + limit).map(viewOf) };
      },
    }),
    direct('forgetTenant', {
      answers: async ({ path }, checked) => {
        const forgotten = checked(viewOf(path.tenant));
        await locks.alone(path.tenant, () => inSlices(forgettingTenant(tenancy, path.tenant)));
        await store.settled();
        return forgotten;
      },
    }),
  ];
}
