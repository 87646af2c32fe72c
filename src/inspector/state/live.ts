import { follow } from '../api/follow.js';
import { touchSoon } from './pulse.js';
import { tenant } from './tenant.js';
import { token, tokenWanted } from './token.js';

/**
 * Lets what is shown follow the tenant's events, while the tab is in sight: a browser opens few
 * connections to one address, and tabs in the background need none. Returns how to stop.
 */
export function followEvents(): () => void {
  let controller: AbortController | undefined;
  const begin = (): void => {
    controller?.abort();
    controller = undefined;
    if (document.hidden || tokenWanted.value) return;
    controller = new AbortController();
    touchSoon();
    void follow('/events/stream', controller.signal, () => touchSoon());
  };
  const ends = [tenant, token, tokenWanted].map((one) => one.subscribe(begin));
  document.addEventListener('visibilitychange', begin);
  return () => {
    for (const end of ends) end();
    document.removeEventListener('visibilitychange', begin);
    controller?.abort();
  };
}
