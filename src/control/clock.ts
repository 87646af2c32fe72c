import { readTenantClock, setTenantClock } from '../domain/clock/clockwork.js';
import type { Routes } from '../kit/route.js';
import { advanceTenant } from '../tenancy/advance-tenant.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

/**
 * `/__sandbox/clock`: reads, sets and advances a tenant's clock. Answers once the effects are as
 * durable as any write.
 */
export function clockRoutes({ store, system, tenancy }: ControlContext): Routes {
  const settled = async <T>(work: Promise<T>): Promise<T> => {
    const answer = await work;
    await store.settled();
    return answer;
  };
  return [
    direct('getClock', { answers: ({ tenant }) => readTenantClock(store, tenant) }),
    direct('setClock', {
      answers: ({ tenant, body }) => settled(tenancy.locks.alone(tenant, () => setTenantClock(store, tenant, body, system))),
    }),
    direct('advanceClock', { answers: ({ tenant, body }) => settled(advanceTenant(tenancy, tenant, body.by, system)) }),
  ];
}
