/** The kinds of entries of a timeline. */
export const entryKinds = ['call', 'move', 'history', 'event', 'timer', 'money', 'webhook', 'stock'] as const;

/** Something that happened to an order. */
export interface Entry {
  id: string;
  /** ISO 8601, by the tenant's clock. */
  at: string;
  kind: (typeof entryKinds)[number];
  title: string;
  detail: Record<string, unknown>;
  /** The request of the log that it belongs to. */
  requestId?: number;
  /** The change of the tenant that it belongs to. */
  change?: number;
  /** What is no longer kept of it. */
  note?: string;
}

/** An entry with its place among those of the same time. */
export interface Placed {
  entry: Entry;
  /** The tenant's sequence of ids when it happened. */
  place: number;
}

/** The place of what was made with an id: its number in the tenant's sequence. */
export const placeOfId = (id: string): number => (/^[0-9a-f]{24}$/.test(id) ? Number.parseInt(id.slice(18), 16) : 0);

export const units = (quantity: number): string => (quantity === 1 ? '1 unit' : `${quantity} units`);
