import { advanceTenantClock, readTenantClock, setTenantClock } from '../domain/clock/clockwork.js';
import type { RouteTable } from '../kit/direct-route.js';
import type { ControlContext } from './context.js';

/** `/__sandbox/clock`: reads, sets and advances a tenant's clock. Answers once what happened on the way is as durable as any write. */
export function clockRoutes({ store, system }: ControlContext): RouteTable {
  const settled = async <T>(answer: T): Promise<T> => {
    await store.settled();
    return answer;
  };
  return {
    getClock: { answers: ({ tenant }) => readTenantClock(store, tenant) },
    setClock: { answers: ({ tenant, body }) => settled(setTenantClock(store, tenant, body, system)) },
    advanceClock: { answers: ({ tenant, body }) => settled(advanceTenantClock(store, tenant, body.by, system)) },
  };
}
