import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Message } from '../api/follow.js';
import type { Shape } from '../api/shapes.js';
import { followInSight } from '../state/live.js';

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
  useEffect(() => {
    let fresh: LoggedRequest[] = [];
    let frame: number | undefined;
    const begin = (): void => {
      fresh = [];
      logged.value = [];
    };
    const take = (): void => {
      frame = undefined;
      const known = new Set(fresh.map(({ id }) => id));
      logged.value = [...fresh.reverse(), ...logged.value.filter(({ id }) => !known.has(id))].slice(0, MOST);
      fresh = [];
    };
    const tell = ({ event, data }: Message): void => {
      if (event === 'reset') begin();
      else if (event === undefined) {
        fresh.push(JSON.parse(data) as LoggedRequest);
        frame ??= requestAnimationFrame(take);
      }
    };
    const end = followInSight(`/requests/stream?last=${MOST}`, tell, begin);
    return () => {
      end();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, []);
}
