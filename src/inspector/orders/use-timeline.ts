import { useEffect, useState } from 'preact/hooks';
import { call } from '../api/call.js';
import { pulse } from '../state/pulse.js';
import { tenant } from '../state/tenant.js';
import type { Timeline, TimelineEntry } from './timeline.js';

/** As many entries as one answer has; the first one is short, so that it is soon there. */
const FIRST_PAGE = 200;
const PAGE = 1_000;

/**
 * The whole timeline of an order, page by page, of which the first is shown at once. When something
 * changed, only what came after the last entry is asked for, unless the entries before it are no
 * longer the same number.
 */
export function useTimeline(orderNumber: string): Timeline | undefined {
  const [known, setKnown] = useState<TimelineEntry[]>();
  const of = tenant.value;
  const beat = pulse.value;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const read = async (from: TimelineEntry[]): Promise<TimelineEntry[]> => {
      let entries = from;
      for (;;) {
        const limit = entries.length === 0 ? FIRST_PAGE : PAGE;
        const query = new URLSearchParams({ limit: String(limit), ...(entries.length > 0 && { after: entries.at(-1)!.id }) });
        const page = await call<Timeline>('GET', `/orders/${encodeURIComponent(orderNumber)}/timeline?${query}`, { signal, of });
        entries = [...entries, ...page.entries];
        if (known === undefined && !signal.aborted && limit === FIRST_PAGE) setKnown(entries);
        if (page.entries.length < limit) return entries.length === page.count || from.length === 0 ? entries : read([]);
      }
    };
    read(known ?? [])
      .catch(() => read([]))
      .then((entries) => signal.aborted || setKnown(entries))
      .catch(() => undefined);
    return () => controller.abort();
  }, [orderNumber, of, beat]);
  return known && { count: known.length, entries: known };
}
