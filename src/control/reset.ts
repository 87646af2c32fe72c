import { readTenantClock } from '../domain/clock/clockwork.js';
import type { Routes } from '../kit/route.js';
import { toJson } from '../store/state.js';
import { readTenant } from '../tenancy/read-tenant.js';
import { resetTenant } from '../tenancy/reset.js';
import { ordersIn } from '../tenancy/snapshots.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

/** `/__sandbox/reset`, `/export` and `/import`: a tenant as one piece. */
export function resetRoutes({ tenancy, orderView }: ControlContext): Routes {
  const { store, collections } = tenancy;
  const standing = async (tenant: string): Promise<object> => {
    await store.settled();
    return { ...readTenantClock(store, tenant), orders: ordersIn(store.snapshot(tenant)) };
  };
  return [
    direct('resetTenant', {
      answers: async ({ tenant, body = {} }) => {
        resetTenant(tenancy, tenant, await tenancy.start(body));
        return standing(tenant);
      },
    }),
    direct('exportTenant', { answers: ({ tenant }) => toJson(store.snapshot(tenant)) }),
    direct('importTenant', {
      answers: ({ tenant, body }) => {
        store.restore(tenant, readTenant(body, collections, orderView));
        return standing(tenant);
      },
    }),
  ];
}
