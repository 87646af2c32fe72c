import type { Tenancy } from '../control/context.js';
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

/** Passes every request to the request log and the watcher; undefined if there is neither. */
export function observerOf({ store, requests }: Pick<Tenancy, 'store' | 'requests'>, watcher: Watcher | undefined): Observe | undefined {
  if (!requests && !watcher) return undefined;
  return (tenant, request) => {
    const nowMs = store.transact(tenant, (tx) => tx.nowMs());
    requests?.record(tenant, request, nowMs);
    watcher?.called(tenant, request);
  };
}
