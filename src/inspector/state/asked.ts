import { useEffect, useState } from 'preact/hooks';
import { CallError, call } from '../api/call.js';
import { pulse } from './pulse.js';
import { tenant } from './tenant.js';
import { token } from './token.js';

/** What is known of an answer. The last one stays while the next is on its way. */
export interface Asked<T> {
  data: T | undefined;
  error: CallError | undefined;
}

const NOTHING = { data: undefined, error: undefined };

interface Known<T> extends Asked<T> {
  key: string;
}

/**
 * Asks the control API for `path` (GET), and again whenever something may have changed, unless the
 * answer is `fixed`. While `path` is undefined it asks nothing.
 */
export function useAsked<T>(path: string | undefined, { fixed = false } = {}): Asked<T> {
  const of = tenant.value;
  const key = `${of} ${path}`;
  const [known, setKnown] = useState<Known<T>>();
  const beat = fixed ? 0 : pulse.value;
  const pass = token.value;
  // A beat and a token are reasons to ask again
  useEffect(() => {
    if (path === undefined) return;
    const controller = new AbortController();
    call<T>('GET', path, { signal: controller.signal, of })
      .then((data) => {
        if (!controller.signal.aborted) setKnown({ key, data, error: undefined });
      })
      .catch((error: unknown) => {
        if (controller.signal.aborted) return;
        const told = error instanceof CallError ? error : new CallError(0, String(error));
        setKnown((before) => ({ key, data: before?.key === key ? before.data : undefined, error: told }));
      });
    return () => controller.abort();
  }, [key, beat, pass]);
  return known?.key === key ? known : NOTHING;
}
