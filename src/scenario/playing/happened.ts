import type { Send } from './client.js';
import type { Happened } from './outcome.js';
import type { BaseHeaders } from './requests.js';

const LATEST = 40;
const MOST = 1_000;

/** The events of a sandbox's tenant, oldest first. */
export interface Happenings {
  /** The number of events so far. */
  count(): Promise<number>;
  /** The types of the events after the first `count` events. */
  typesAfter(count: number): Promise<string[]>;
  latest(): Promise<Happened[]>;
}

/** Reads the events of a tenant from a sandbox. */
export function happeningsOf(send: Send, headers: BaseHeaders): Happenings {
  const page = async (query: string): Promise<{ count: number; events: Happened[] }> => {
    const { body } = await send({ method: 'GET', path: `/__sandbox/events?${query}`, headers });
    return { count: 0, events: [], ...(body as object) };
  };
  const count = async () => (await page('limit=1')).count;
  return {
    count,
    typesAfter: async (before) => (await page(`offset=${before}&limit=${MOST}`)).events.map(({ type }) => type),
    latest: async () => {
      const { events } = await page(`offset=${Math.max(0, (await count()) - LATEST)}&limit=${LATEST}`);
      return events.map(({ at, type, orderNumber }) => ({ at, type, ...(orderNumber !== undefined && { orderNumber }) }));
    },
  };
}
