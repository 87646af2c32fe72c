import { collection } from '../../store/collection.js';
import type { Collections } from '../../store/state.js';
import type { Tx } from '../../store/tx.js';

export type TimerName = 'releaseOrder' | 'autopilot' | 'backorder30Days' | 'backorder53Days' | 'cancelBackorder' | 'releasePreorder';

/** Something that will happen by itself at a time of the tenant's clock. */
export interface Timer {
  id: string;
  /** ISO 8601. */
  at: string;
  timer: TimerName;
  orderId?: string;
  orderNumber?: string;
  reservationId?: string;
}

export const timers = collection<Timer, 'orderId' | 'reservationId'>('timers', {
  key: ({ id }) => id,
  label: 'Timer',
  indexes: { orderId: ({ orderId }) => orderId, reservationId: ({ reservationId }) => reservationId },
});

const scheduled = new WeakMap<Tx, Timer[]>();

/** The timers that a transaction has set so far. */
export const scheduledIn = (tx: Tx): readonly Timer[] => scheduled.get(tx) ?? [];

/** Sets a timer for a time of the tenant's clock. */
export function schedule(tx: Tx, timer: TimerName, at: string, subject: Pick<Timer, 'orderId' | 'orderNumber' | 'reservationId'>): Timer {
  const stored = tx.put(timers, { id: tx.newId(), at, timer, ...subject });
  scheduled.set(tx, [...scheduledIn(tx), stored]);
  return stored;
}

/** What ends with the customer's answer to a delay; the date of a preorder does not. */
export const consentTimers: readonly TimerName[] = ['backorder30Days', 'backorder53Days', 'cancelBackorder'];

/** Stops the timers of a reservation, only those of these names if some are given. */
export function stopTimers(tx: Tx, reservationId: string, names?: readonly TimerName[]): void {
  for (const { id, timer } of tx.by(timers, 'reservationId', reservationId)) if (!names || names.includes(timer)) tx.remove(timers, id);
}

/** Earlier ones first; set at the same moment, in the order they were set. */
export const byTime = (a: Timer, b: Timer): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1);

/** A tenant's records without the timers that are due by a time: what a seed's past would have done is not made up for. */
export function withoutOverdue(collections: Collections, nowMs: number): Collections {
  const kept = [...(collections.get(timers.name) ?? [])].filter(([, timer]) => Date.parse((timer as Timer).at) > nowMs);
  return new Map([...collections, [timers.name, new Map(kept)]]);
}
