import { useEffect, useState } from 'preact/hooks';
import { call } from '../api/call.js';
import { pulse } from '../state/pulse.js';
import { tenant } from '../state/tenant.js';
import type { Timeline, TimelineEntry } from './timeline.js';

/** As many entries as one answer has. */
const PAGE = 1_000;

/**
 * The whole timeline of an order, page by page. When something changed, only what came after the
 * last entry is asked for, unless the entries before it are no longer the same number.
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
        const query = new URLSearchParams({ limit: String(PAGE), ...(entries.length > 0 && { after: entries.at(-1)!.id }) });
        const page = await call<Timeline>('GET', `/orders/${encodeURIComponent(orderNumber)}/timeline?${query}`, { signal, of });
        entries = [...entries, ...page.entries];
        if (page.entries.length < PAGE) return entries.length === page.count || from.length === 0 ? entries : read([]);
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
