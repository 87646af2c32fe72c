import type { AdvanceAsked } from '../domain/clock/advance-target.js';
import { readTenantClock, setTenantClock } from '../domain/clock/clockwork.js';
import type { Routes } from '../kit/route.js';
import { advanceTenant } from '../tenancy/advance-tenant.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

/**
 * `/__sandbox/clock`: reads, sets and advances a tenant's clock. Answers once the effects are as
 * durable as any write.
 */
export function clockRoutes({ store, system, tenancy, courier, limits }: ControlContext): Routes {
  const settled = async <T>(work: Promise<T>): Promise<T> => {
    const answer = await work;
    await store.settled();
    return answer;
  };
  const advanceAndSend = async (tenant: string, asked: AdvanceAsked) => {
    const untilMs = performance.now() + limits.webhookWait;
    const webhooks = { sent: 0, failed: 0, pending: 0 };
    const advanced = await advanceTenant(tenancy, tenant, asked, system, async () => {
      const { sent, failed, pending } = await courier.settle(tenant, untilMs - performance.now());
      Object.assign(webhooks, { sent: webhooks.sent + sent, failed: webhooks.failed + failed, pending });
    });
    return { ...advanced, webhooks };
  };
  return [
    direct('getClock', { answers: ({ tenant }) => readTenantClock(store, tenant) }),
    direct('setClock', {
      answers: ({ tenant, body }) => settled(tenancy.locks.alone(tenant, () => setTenantClock(store, tenant, body, system))),
    }),
    direct('advanceClock', { answers: ({ tenant, body }) => settled(advanceAndSend(tenant, body)) }),
  ];
}
