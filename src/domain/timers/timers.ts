import { anyText, choice, id, stamp } from '../../core/forms/form.js';
import { checkOf, fields } from '../../core/forms/form-map.js';
import { type About, aboutForm } from '../../model/about.js';
import { type TimerName, timerNames } from '../../model/timer-names.js';
import { collection } from '../../store/collection.js';
import type { Collections } from '../../store/state.js';
import type { Tx } from '../../store/tx.js';

/** A change that happens by itself at a time of the tenant's clock. */
export interface Timer {
  id: string;
  /** ISO 8601. */
  at: string;
  timer: TimerName;
  /** The record that it changes. */
  about: About;
  /** The order that record belongs to, if it belongs to one. */
  orderId?: string;
  orderNumber?: string;
}

const form = fields({
  id,
  at: stamp,
  timer: choice(timerNames, 'a timer'),
  about: aboutForm,
  'orderId?': anyText,
  'orderNumber?': anyText,
});

const placeOf = ({ kind, id }: About): string => `${kind} ${id}`;

/** Upgrade from format 1, which named the record by `reservationId` or `orderId`. */
function named({ reservationId, ...timer }: Readonly<Record<string, unknown>>): object {
  return {
    about: reservationId === undefined ? { kind: 'order', id: timer['orderId'] } : { kind: 'reservation', id: reservationId },
    ...timer,
  };
}

export const timers = collection<Timer, 'about' | 'orderId'>('timers', {
  key: 'id',
  label: 'Timer',
  check: checkOf(form),
  upgrades: { 1: named },
  indexes: { about: ({ about }) => placeOf(about), orderId: 'orderId' },
});

const scheduled = new WeakMap<Tx, Timer[]>();

/** The timers that a transaction has set so far. */
export const scheduledIn = (tx: Tx): readonly Timer[] => scheduled.get(tx) ?? [];

/**
 * Sets a timer of a record for a time of the tenant's clock. `order` is the order that the record
 * belongs to; `ownId` replaces the next id of the tenant.
 */
export function schedule(
  tx: Tx,
  timer: TimerName,
  at: string,
  about: About,
  order?: { orderId: string; orderNumber: string } | undefined,
  ownId: string = tx.newId(),
): Timer {
  const owner = order && { orderId: order.orderId, orderNumber: order.orderNumber };
  const stored = tx.put(timers, { id: ownId, at, timer, about, ...owner });
  scheduled.set(tx, [...scheduledIn(tx), stored]);
  return stored;
}

/**
 * The timers that stop once the customer answers to a delay. The date of a preorder does not stop.
 */
export const consentTimers: readonly TimerName[] = ['backorder30Days', 'backorder53Days', 'cancelBackorder'];

/** The timers of a record, in the order they were set. */
export const timersOf = (tx: Tx, about: About): readonly Timer[] => tx.by(timers, 'about', placeOf(about));

/** Stops the timers of a record, or only those with these names. */
export function stopTimers(tx: Tx, about: About, names?: readonly TimerName[]): void {
  for (const { id, timer } of timersOf(tx, about)) if (!names || names.includes(timer)) tx.remove(timers, id);
}

/** Sorts by time; timers with the same time stay in the order they were set. */
export const byTime = (a: Timer, b: Timer): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1);

/**
 * A tenant's records without the timers that are due by `nowMs`. A seed's history starts in the
 * past; what its timers would have done by now does not happen.
 */
export function withoutOverdue(collections: Collections, nowMs: number): Collections {
  const kept = [...(collections.get(timers.name) ?? [])].filter(([, timer]) => Date.parse((timer as Timer).at) > nowMs);
  return new Map([...collections, [timers.name, new Map(kept)]]);
}
