import { isoTime } from '../core/clock.js';
import { afterMs, isDuration } from '../core/duration.js';
import { invalid } from '../core/errors.js';
import type { Tx } from '../store/tx.js';
import { timerTable } from './timer-table.js';
import { byTime, scheduledIn, type Timer, timers } from './timers.js';

/** A store, as far as the clock needs it. */
export interface Timed {
  transact<T>(tenant: string, work: (tx: Tx) => T, options?: { atMs?: number }): T;
}

/** A timer that went off, and when. */
export type Fired = Omit<Timer, 'id'>;

/** The tenant's clock as the control API shows it. */
export interface ClockView {
  now: string;
  frozen: boolean;
}

const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

const viewOf = (tx: Tx): ClockView => ({ now: tx.now(), frozen: tx.clock().kind === 'frozen' });

/** What a tenant's clock shows. */
export const readTenantClock = (store: Timed, tenant: string): ClockView => store.transact(tenant, viewOf);

/**
 * Sets a tenant's clock: to a time, to stand still or to go on, or both. What lies between the old time and the new does not happen; what is due by then
 * happens at the next `advance`, or by itself in `auto`.
 */
export function setTenantClock(
  store: Timed,
  tenant: string,
  change: { now?: string | undefined; frozen?: boolean | undefined },
  systemMs: () => number,
): ClockView {
  store.transact(tenant, (tx) => {
    const frozen = change.frozen ?? tx.clock().kind === 'frozen';
    const at = change.now === undefined ? tx.nowMs() : Date.parse(change.now);
    if (!(at >= 0 && at <= LAST_MS)) throw invalid('now', 'must be a time from 1970 to 9999');
    tx.setClock(frozen ? { kind: 'frozen', at: isoTime(at) } : { kind: 'shifted', offsetMs: at - systemMs() });
  });
  return readTenantClock(store, tenant);
}

function insert(agenda: Timer[], timer: Timer): void {
  const place = agenda.findIndex((other) => byTime(timer, other) < 0);
  agenda.splice(place < 0 ? agenda.length : place, 0, timer);
}

/**
 * Runs every timer that is due by `untilMs`, in order, each in a transaction of its own at its own moment (an overdue one at `fromMs`); timers that they
 * set join the order. Synchronous: when it answers, everything has happened.
 */
export function runTimers(store: Timed, tenant: string, fromMs: number, untilMs: number): Fired[] {
  const due = ({ at }: Timer) => Date.parse(at) <= untilMs;
  const agenda = store.transact(tenant, (tx) => [...tx.list(timers)].filter(due)).sort(byTime);
  const fired: Fired[] = [];
  for (let next = agenda.shift(); next; next = agenda.shift()) {
    const timer = next;
    const atMs = Math.max(fromMs, Date.parse(timer.at));
    const set = store.transact(
      tenant,
      (tx) => {
        if (!tx.find(timers, timer.id)) return undefined;
        tx.remove(timers, timer.id);
        timerTable[timer.timer](tx, timer);
        return scheduledIn(tx).filter(due);
      },
      { atMs },
    );
    if (!set) continue;
    for (const one of set) insert(agenda, one);
    const { id: _, ...told } = timer;
    fired.push({ ...told, at: isoTime(atMs) });
  }
  return fired;
}

/** Moves a tenant's clock on by an ISO 8601 duration and runs what becomes due on the way. */
export function advanceTenantClock(store: Timed, tenant: string, by: string, systemMs: () => number): { now: string; fired: Fired[] } {
  if (!isDuration(by)) throw invalid('by', 'must be an ISO 8601 duration of at least zero, such as P31D or PT2S');
  const { fromMs, frozen } = store.transact(tenant, (tx) => ({ fromMs: tx.nowMs(), frozen: tx.clock().kind === 'frozen' }));
  const target = afterMs(fromMs, by);
  if (!(target <= LAST_MS)) throw invalid('by', 'must end before the year 10000');
  const fired = runTimers(store, tenant, fromMs, target);
  store.transact(tenant, (tx) =>
    tx.setClock(frozen ? { kind: 'frozen', at: isoTime(target) } : { kind: 'shifted', offsetMs: target - systemMs() }),
  );
  return { now: isoTime(target), fired };
}
