import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { follow } from '../api/follow.js';
import type { Shape } from '../api/shapes.js';
import { tenant } from '../state/tenant.js';

export type LoggedRequest = Shape<'Request'>;

/** As many as the sandbox keeps. */
const MOST = 1_000;

/** The requests of the tenant as they came, the latest first, while a view follows them. */
export const logged = signal<readonly LoggedRequest[]>([]);

/**
 * Follows the requests for as long as the view is there. Several that come at once are shown at
 * once.
 */
export function useRequests(): void {
  const of = tenant.value;
  // Another tenant has other requests
  useEffect(() => {
    const controller = new AbortController();
    let fresh: LoggedRequest[] = [];
    let frame: number | undefined;
    logged.value = [];
    const take = (): void => {
      frame = undefined;
      const known = new Set(fresh.map(({ id }) => id));
      logged.value = [...fresh.reverse(), ...logged.value.filter(({ id }) => !known.has(id))].slice(0, MOST);
      fresh = [];
    };
    void follow(`/requests/stream?last=${MOST}`, controller.signal, ({ event, data }) => {
      if (event === 'reset') {
        fresh = [];
        logged.value = [];
      } else if (event === undefined) {
        fresh.push(JSON.parse(data) as LoggedRequest);
        frame ??= requestAnimationFrame(take);
      }
    });
    return () => {
      controller.abort();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [of]);
}
