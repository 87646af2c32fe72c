import { computed } from '@preact/signals';
import { follow, type Message } from '../api/follow.js';
import type { Shape } from '../api/shapes.js';
import { touchSoon } from './pulse.js';
import { tenant } from './tenant.js';
import { token, tokenWanted } from './token.js';

/** Who reads: another reader reads another stream. */
const reader = computed(() => [tenant.value, token.value, tokenWanted.value]);

/** The views that show requests, which may come without changing anything. */
let readersOfRequests = 0;

/**
 * Reads a stream of the shown tenant while the tab is in sight: a browser opens few connections to
 * one address, and tabs in the background need none. `begin` is called before each beginning.
 * Returns how to stop.
 */
export function followInSight(path: string, tell: (message: Message) => void, begin?: () => void): () => void {
  let controller: AbortController | undefined;
  const start = (): void => {
    controller?.abort();
    controller = undefined;
    if (document.hidden || tokenWanted.value) return;
    controller = new AbortController();
    begin?.();
    void follow(path, controller.signal, tell);
  };
  const end = reader.subscribe(start);
  document.addEventListener('visibilitychange', start);
  return () => {
    end();
    document.removeEventListener('visibilitychange', start);
    controller?.abort();
  };
}

/** Lets what is shown follow the changes of the tenant. Returns how to stop. */
export function followChanges(): () => void {
  let before: Shape<'LatestChange'> | undefined;
  return followInSight(
    '/changes/stream',
    ({ data }) => {
      const latest = JSON.parse(data) as Shape<'LatestChange'>;
      if (latest.change !== before?.change || readersOfRequests > 0) touchSoon();
      before = latest;
    },
    () => {
      before = undefined;
    },
  );
}

/** Lets what is shown follow the requests as well. Returns how to stop. */
export function followRequests(): () => void {
  readersOfRequests += 1;
  return () => {
    readersOfRequests -= 1;
  };
}
