import type { Tenancy } from '../control/context.js';
import { systemTime } from '../core/time/clock.js';
import type { Observe } from '../ports/observed.js';
import type { Watcher } from '../scenario/recording/watcher.js';
import type { Opened } from './opened.js';

type Ready = Opened['ready'];

/** Calls the watcher before a request is handled, once its tenant is ready. */
export const watchedReady =
  (ready: Ready, watcher: Watcher) =>
  (tenant: string): Promise<void> | undefined => {
    const waiting = ready(tenant);
    if (waiting) return waiting.then(() => watcher.before(tenant));
    watcher.before(tenant);
    return undefined;
  };

/**
 * Passes every request to the request log, with the changes that it made, and to the watcher;
 * undefined if there is neither.
 */
export function observerOf(
  { store, requests, changes }: Pick<Tenancy, 'store' | 'requests' | 'changes'>,
  watcher: Watcher | undefined,
): Observe | undefined {
  if (!requests && !watcher) return undefined;
  return (tenant, request) => {
    const nowMs = store.transact(tenant, (tx) => tx.nowMs());
    const made = changes.madeBy(request.origin);
    const numbers = made.map(({ n }) => n);
    const before = (numbers[0] ?? changes.last(tenant) + 1) - 1;
    const id = requests?.record(tenant, request, nowMs, { realMs: systemTime(), before, changes: numbers });
    for (const change of made) change.request = id;
    watcher?.called(tenant, request);
  };
}
