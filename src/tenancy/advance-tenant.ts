import { inSlices, othersFirst, SLICE_MS } from '../core/work/slices.js';
import type { AdvanceAsked } from '../domain/clock/advance-target.js';
import { type Advanced, advancing, agendaOf } from '../domain/clock/clockwork.js';
import { type Timer, timers } from '../domain/timers/timers.js';
import type { Store } from '../store/store.js';
import type { TenantLocks } from './tenant-locks.js';

/**
 * Advances a tenant's clock as `advanceTenantClock` does, without blocking other tenants. After
 * each moment with timers, the tenant's own calls are served too: they see the clock at that moment
 * and everything that happened until then, and `meanwhile` is awaited: the timers that it sets go
 * off in their turn.
 */
export const advanceTenant = (
  { store, locks }: { store: Store; locks: TenantLocks },
  tenant: string,
  asked: AdvanceAsked,
  systemMs: () => number,
  meanwhile?: () => Promise<void>,
): Promise<Advanced> =>
  locks.alone(tenant, async (pause) => {
    await inSlices(store.owning(tenant));
    const agenda = agendaOf(store, tenant);
    const stop = store.onCommit((commit) => {
      if (commit.tenant !== tenant) return;
      for (const timer of commit.changed.get(timers.name)?.values() ?? []) if (timer) agenda.add(timer as Timer);
    });
    try {
      await pause(meanwhile);
      const steps = advancing(store, tenant, asked, systemMs, agenda);
      let endMs = performance.now() + SLICE_MS;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        if (step.value) await pause(meanwhile);
        else if (performance.now() >= endMs) await othersFirst();
        else continue;
        endMs = performance.now() + SLICE_MS;
      }
    } finally {
      stop();
    }
  });
