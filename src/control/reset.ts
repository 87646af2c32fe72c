import { isoTime, readClock } from '../core/time/clock.js';
import { inSlices } from '../core/work/slices.js';
import type { Routes } from '../kit/route.js';
import type { PartitionState } from '../store/state.js';
import { Exports, exportText, frameOf } from '../tenancy/export-tenant.js';
import { readTenant } from '../tenancy/read-tenant.js';
import { resettingTenant } from '../tenancy/reset.js';
import { ordersIn } from '../tenancy/snapshots.js';
import type { ControlContext } from './context.js';
import { direct, streamed } from './op.js';

/** `/__sandbox/reset`, `/export` and `/import`: replace or return a whole tenant. */
export function resetRoutes({ tenancy, system, limits }: ControlContext): Routes {
  const { store, locks } = tenancy;
  const exports = new Exports(limits);
  const standing = (state: PartitionState) => ({
    now: isoTime(readClock(state.clock, system())),
    frozen: state.clock.kind === 'frozen',
    orders: ordersIn(state),
  });
  return [
    direct('resetTenant', {
      longBody: true,
      answers: ({ tenant, body = {} }, checked) =>
        locks.alone(tenant, async () => {
          const start = await tenancy.start(body);
          const answer = checked(standing(start ?? store.base()));
          await inSlices(resettingTenant(tenancy, tenant, start));
          await store.settled();
          return answer;
        }),
    }),
    streamed('exportTenant', {
      pieces: async ({ tenant }, checked) => {
        const state = await locks.alone(tenant, () => store.list(tenant));
        await store.settled()?.catch(() => undefined);
        checked(frameOf(state));
        return exports.counted(exportText(state, tenancy.collections));
      },
    }),
    direct('importTenant', {
      longBody: true,
      answers: ({ tenant, body }, checked) =>
        locks.alone(tenant, async () => {
          const state = await inSlices(readTenant(body, tenancy, tenancy.store.salt));
          const answer = checked(standing(state));
          await inSlices(store.restoring(tenant, state));
          await store.settled();
          return answer;
        }),
    }),
  ];
}
