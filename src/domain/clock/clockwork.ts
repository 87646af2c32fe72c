import { type ClockSetting, isoTime } from '../../core/clock.js';
import { afterMs, isDuration, LAST_MS } from '../../core/duration.js';
import { invalid, Refusal } from '../../core/errors.js';
import { instantOf } from '../../core/instant.js';
import { atOnce } from '../../core/slices.js';
import type { Tx } from '../../store/tx.js';
import { note } from '../events/events.js';
import { Agenda } from '../timers/agenda.js';
import { scheduledIn, type Timer, timers } from '../timers/timers.js';
import { timerTable } from './timer-table.js';

/** A store, as far as the clock needs it. */
export interface Timed {
  transact<T>(tenant: string, work: (tx: Tx) => T, options?: { atMs?: number }): T;
}

/** A timer that went off, and when. */
export type Fired = Omit<Timer, 'id'>;

/** A timer that was refused, when, and why. */
export interface RefusedTimer extends Fired {
  reason: string;
}

/** What happened by itself, in order. */
export interface WentOff {
  fired: Fired[];
  refused: RefusedTimer[];
}

/** What came of an advance. */
export type Advanced = { now: string } & WentOff;

type Steps<T> = Generator<boolean, T, void>;

/** The tenant's clock as the control API shows it. */
export interface ClockView {
  now: string;
  frozen: boolean;
}

/** What to change of a clock; at least one of the two. */
export interface ClockChange {
  /** ISO 8601. */
  now?: string | undefined;
  frozen?: boolean | undefined;
}

const viewOf = (tx: Tx): ClockView => ({ now: tx.now(), frozen: tx.clock().kind === 'frozen' });

/** What a tenant's clock shows. */
export const readTenantClock = (store: Timed, tenant: string): ClockView => store.transact(tenant, viewOf);

/**
 * Sets a tenant's clock: to a time, to stand still or to go on, or both. What lies between the old
 * time and the new does not happen; what is due by then happens at the next `advance`, or by itself
 * in `auto`.
 */
export function setTenantClock(store: Timed, tenant: string, { now, frozen }: ClockChange, systemMs: () => number): ClockView {
  if (now === undefined && frozen === undefined) throw invalid('body', 'must set now, frozen or both');
  const asked = now === undefined ? undefined : (instantOf(now) ?? Number.NaN);
  if (asked !== undefined && !(asked >= 0 && asked <= LAST_MS)) throw invalid('now', 'must be a time from 1970 to 9999 in ISO 8601');
  store.transact(tenant, (tx) => {
    const stands = frozen ?? tx.clock().kind === 'frozen';
    const at = asked ?? tx.nowMs();
    tx.setClock(stands ? { kind: 'frozen', at: isoTime(at) } : { kind: 'shifted', offsetMs: at - systemMs() });
  });
  return readTenantClock(store, tenant);
}

/** Every timer of a tenant, in order. */
export const agendaOf = (store: Timed, tenant: string): Agenda => store.transact(tenant, (tx) => new Agenda(tx.list(timers)));

/** Takes a timer away that cannot do its work, and notes why as an event. */
function spendRefused(tx: Tx, { id, at: _, ...told }: Timer, reason: string): void {
  tx.remove(timers, id);
  note(tx, { type: 'TIMER_REFUSED', ...told, reason });
}

/**
 * When a timer goes off, and what the tenant's clock is set to by that; it is left alone where that
 * is not said.
 */
interface Moment {
  readonly atMs: number;
  readonly clock?: ClockSetting | undefined;
}

/** What there is to do with an agenda of all of a tenant's timers, from a time to another. */
interface Span {
  readonly agenda: Agenda;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly clockAt?: (atMs: number) => ClockSetting;
}

/**
 * Lets one timer do its work and answers the timers that this set, or why it was refused;
 * undefined if it was stopped before. Throws what is not the timer's own failure.
 */
function goOff(store: Timed, tenant: string, timer: Timer, { atMs, clock }: Moment): readonly Timer[] | string | undefined {
  try {
    return store.transact(
      tenant,
      (tx) => {
        if (!tx.find(timers, timer.id)) return undefined;
        if (clock) tx.setClock(clock);
        tx.remove(timers, timer.id);
        timerTable[timer.timer](tx, timer);
        return scheduledIn(tx);
      },
      { atMs },
    );
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
    const spend = (tx: Tx): void => {
      if (clock) tx.setClock(clock);
      spendRefused(tx, timer, error.message);
    };
    store.transact(tenant, spend, { atMs });
    return error.message;
  }
}

/**
 * Runs every timer that is due by `untilMs`, in order, each in a transaction of its own at its own
 * moment (an overdue one at `fromMs`); timers that they set join the order, and time never goes
 * back. Synchronous: when it answers, everything has happened. `kept` is an agenda of all of the
 * tenant's timers that its owner keeps in step with the commits.
 */
export const runTimers = (store: Timed, tenant: string, fromMs: number, untilMs: number, kept?: Agenda): WentOff =>
  atOnce(runningTimers(store, tenant, { agenda: kept ?? agendaOf(store, tenant), fromMs, untilMs }, kept !== undefined));

/** The same, timer by timer. Yields whether the next timer is of a later moment. */
function* runningTimers(store: Timed, tenant: string, { agenda, fromMs, untilMs, clockAt }: Span, isKept: boolean): Steps<WentOff> {
  const { fired, refused }: WentOff = { fired: [], refused: [] };
  let lastMs = fromMs;
  while (agenda.first && Date.parse(agenda.first.at) <= untilMs) {
    const timer = agenda.take() as Timer;
    const atMs = Math.max(lastMs, Date.parse(timer.at));
    const outcome = goOff(store, tenant, timer, { atMs, clock: clockAt?.(atMs) });
    if (outcome === undefined) continue;
    lastMs = atMs;
    const { id: _, ...rest } = timer;
    const told = { ...rest, at: isoTime(atMs) };
    if (typeof outcome === 'string') refused.push({ ...told, reason: outcome });
    else fired.push(told);
    if (!isKept && typeof outcome !== 'string') for (const one of outcome) agenda.add(one);
    yield !agenda.first || Date.parse(agenda.first.at) > atMs;
  }
  return { fired, refused };
}

/**
 * Moves a tenant's clock on by an ISO 8601 duration and runs what becomes due on the way. Tells
 * which timers went off and which were refused.
 */
export const advanceTenantClock = (store: Timed, tenant: string, by: string, systemMs: () => number): Advanced =>
  atOnce(advancing(store, tenant, by, systemMs));

/**
 * The same, timer by timer, at whose moment the clock then stands. Yields whether the next timer is
 * of a later moment: others may change the tenant then, as long as `kept`, an agenda of all of its
 * timers, is kept in step with the commits.
 */
export function* advancing(store: Timed, tenant: string, by: string, systemMs: () => number, kept?: Agenda): Steps<Advanced> {
  if (!isDuration(by)) throw invalid('by', 'must be an ISO 8601 duration of at least zero, such as P31D or PT2S');
  const { fromMs, frozen } = store.transact(tenant, (tx) => ({ fromMs: tx.nowMs(), frozen: tx.clock().kind === 'frozen' }));
  const target = afterMs(fromMs, by);
  if (!(target >= fromMs && target <= LAST_MS)) throw invalid('by', 'must end before the year 10000, and not before it begins');
  const clockAt = (atMs: number): ClockSetting =>
    frozen ? { kind: 'frozen', at: isoTime(atMs) } : { kind: 'shifted', offsetMs: atMs - systemMs() };
  const agenda = kept ?? agendaOf(store, tenant);
  const wentOff = yield* runningTimers(store, tenant, { agenda, fromMs, untilMs: target, clockAt }, kept !== undefined);
  store.transact(tenant, (tx) => tx.setClock(clockAt(target)));
  return { now: isoTime(target), ...wentOff };
}
