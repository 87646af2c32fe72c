import { invalid, Refusal } from '../../core/forms/errors.js';
import { type ClockSetting, isoTime } from '../../core/time/clock.js';
import { instantOf, LAST_MS } from '../../core/time/instant.js';
import { atOnce } from '../../core/work/slices.js';
import type { Tx } from '../../store/tx.js';
import { note } from '../events/events.js';
import { Agenda } from '../timers/agenda.js';
import { scheduledIn, type Timer, timers } from '../timers/timers.js';
import { type AdvanceAsked, advanceTarget } from './advance-target.js';
import { timerTable } from './timer-table.js';

/** The part of the store that the clock uses. */
export interface Timed {
  transact<T>(tenant: string, work: (tx: Tx) => T, options?: { atMs?: number }): T;
}

/** A timer that went off, and the time it did. */
export type Fired = Omit<Timer, 'id'>;

/** A timer whose work was refused, the time, and the reason. */
export interface RefusedTimer extends Fired {
  reason: string;
}

/** The timers that went off and those that were refused, each in order of time. */
export interface WentOff {
  fired: Fired[];
  refused: RefusedTimer[];
}

/** The result of an advance: the tenant's new time and the timers on the way. */
export type Advanced = { now: string } & WentOff;

type Steps<T> = Generator<boolean, T, void>;

/** The tenant's clock as the control API shows it. */
export interface ClockView {
  now: string;
  frozen: boolean;
}

/** A change of a clock: at least one of the two fields. */
export interface ClockChange {
  /** ISO 8601. */
  now?: string | undefined;
  frozen?: boolean | undefined;
}

const viewOf = (tx: Tx): ClockView => ({ now: tx.now(), frozen: tx.clock().kind === 'frozen' });

/** The time of a tenant's clock, and whether it is frozen. */
export const readTenantClock = (store: Timed, tenant: string): ClockView => store.transact(tenant, viewOf);

/**
 * Sets a tenant's clock to a time, freezes it or lets it run, or both. No timer goes off: what is
 * due by the new time happens at the next `advance`, or by itself in `auto`. Refuses an empty
 * change and a time that is not ISO 8601 from 1970 to 9999.
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

/** All timers of a tenant, the next one due first. */
export const agendaOf = (store: Timed, tenant: string): Agenda => store.transact(tenant, (tx) => new Agenda(tx.list(timers)));

/** Removes a timer whose work was refused, and stores an event with the reason. */
function spendRefused(tx: Tx, { id, at: _, ...told }: Timer, reason: string): void {
  tx.remove(timers, id);
  note(tx, { type: 'TIMER_REFUSED', ...told, reason });
}

/**
 * When a timer goes off, and what the tenant's clock is set to then. Without `clock` the clock
 * stays as it is.
 */
interface Moment {
  readonly atMs: number;
  readonly clock?: ClockSetting | undefined;
}

/** A run through all of a tenant's timers, from one time to another. */
interface Span {
  readonly agenda: Agenda;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly clockAt?: (atMs: number) => ClockSetting;
}

/**
 * Runs one timer. Returns the timers that it set, the reason if it was refused, or undefined if it
 * had been stopped before. Throws any error that is not a refusal of the timer's own work.
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
 * Runs the timers that are due at `nowMs`, one at a time: see `runningTimers`. `kept` is an agenda
 * of all of the tenant's timers that its owner updates after each commit.
 */
export const runningDue = (store: Timed, tenant: string, nowMs: number, kept: Agenda): Steps<WentOff> =>
  runningTimers(store, tenant, { agenda: kept, fromMs: nowMs, untilMs: nowMs }, true);

/**
 * Runs every timer that is due by `untilMs`, in order, each in its own transaction and at its own
 * time (an overdue one at `fromMs`). Timers that are set on the way run too, and time never goes
 * back. After each timer it yields whether the next one is due at a later time.
 */
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

/** When the next timer of an agenda is due; those that were stopped are dropped from it. */
function nextDue(store: Timed, tenant: string, agenda: Agenda): number | undefined {
  return store.transact(tenant, (tx) => {
    while (agenda.first && !tx.find(timers, agenda.first.id)) agenda.take();
    return agenda.first && Date.parse(agenda.first.at);
  });
}

/**
 * Moves a tenant's clock forward by an ISO 8601 duration, or to a time, and runs the timers that
 * become due. Returns the new time, the timers that went off and those that were refused.
 */
export const advanceTenantClock = (store: Timed, tenant: string, asked: string | AdvanceAsked, systemMs: () => number): Advanced =>
  atOnce(advancing(store, tenant, asked, systemMs));

/**
 * `advanceTenantClock` one timer at a time; the clock stands at the time of the last one. Yields
 * whether the next timer is due at a later time. The tenant may be changed between steps as long as
 * `kept`, an agenda of all of its timers, is updated after each commit.
 */
export function* advancing(
  store: Timed,
  tenant: string,
  asked: string | AdvanceAsked,
  systemMs: () => number,
  kept?: Agenda,
): Steps<Advanced> {
  const { fromMs, frozen } = store.transact(tenant, (tx) => ({ fromMs: tx.nowMs(), frozen: tx.clock().kind === 'frozen' }));
  const agenda = kept ?? agendaOf(store, tenant);
  const target = advanceTarget(typeof asked === 'string' ? { by: asked } : asked, fromMs, () => nextDue(store, tenant, agenda));
  const clockAt = (atMs: number): ClockSetting =>
    frozen ? { kind: 'frozen', at: isoTime(atMs) } : { kind: 'shifted', offsetMs: atMs - systemMs() };
  const wentOff = yield* runningTimers(store, tenant, { agenda, fromMs, untilMs: target, clockAt }, kept !== undefined);
  store.transact(tenant, (tx) => tx.setClock(clockAt(target)));
  return { now: isoTime(target), ...wentOff };
}
