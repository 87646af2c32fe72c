import { useEffect } from 'preact/hooks';
import { follow } from '../api/follow.js';
import { touchSoon } from '../state/pulse.js';
import { tenant } from '../state/tenant.js';

/** Lets what is shown follow the requests of clients, for as long as the view is there. */
export function useRequestBeat(): void {
  const of = tenant.value;
  useEffect(() => {
    const controller = new AbortController();
    void follow('/requests/stream', controller.signal, () => touchSoon());
    return () => controller.abort();
  }, [of]);
}
