import { systemTime } from '../core/clock.js';
import { agendaOf, runTimers } from '../domain/clock/clockwork.js';
import { policy } from '../domain/policies.js';
import type { Agenda } from '../domain/timers/agenda.js';
import { type Timer, timers } from '../domain/timers/timers.js';
import type { Commit, Store } from '../store/store.js';
import type { Tx } from '../store/tx.js';

const LONGEST_WAIT_MS = 0x7fffffff;
const RETRY_AFTER_MS = 10_000;
const NEVER = Number.POSITIVE_INFINITY;

/** A tenant whose timers go off as time passes. */
interface Running {
  agenda: Agenda;
  /** How far its clock is ahead of the machine's. */
  aheadMs: number;
  /** Not before this time of the machine's clock, after a failure. */
  notBefore: number;
}

/** How far a tenant's clock is ahead of the machine's; undefined where nothing happens by itself as time passes. */
function runningAhead(tx: Tx): number | undefined {
  const clock = tx.clock();
  if (policy(tx, 'lifecycle') !== 'auto' || clock.kind === 'frozen') return undefined;
  return clock.kind === 'shifted' ? clock.offsetMs : 0;
}

/** When a tenant's first timer is due by the machine's clock. */
const dueOf = ({ agenda, aheadMs, notBefore }: Running): number =>
  agenda.first ? Math.max(notBefore, Date.parse(agenda.first.at) - aheadMs) : NEVER;

/** Lets timers go off as real time passes, for tenants whose lifecycle is `auto` and whose clock runs. A commit costs the timers it set, not those there are. */
export class Ticker {
  readonly #store: Store;
  readonly #onError: (error: unknown) => void;
  readonly #stopListening: () => void;
  readonly #running = new Map<string, Running>();
  #alarm: NodeJS.Timeout | undefined;
  #alarmAt = NEVER;

  constructor(store: Store, onError: (error: unknown) => void) {
    this.#store = store;
    this.#onError = onError;
    for (const tenant of store.tenants()) this.#notice({ tenant, changed: new Map() });
    this.#stopListening = store.onCommit((commit) => this.#notice(commit));
  }

  stop(): void {
    this.#stopListening();
    clearTimeout(this.#alarm);
  }

  #notice({ tenant, changed }: Commit): void {
    const aheadMs = this.#store.transact(tenant, runningAhead);
    if (aheadMs === undefined) {
      this.#running.delete(tenant);
      return;
    }
    const known = this.#running.get(tenant);
    const running = known ?? { agenda: agendaOf(this.#store, tenant), aheadMs, notBefore: 0 };
    running.aheadMs = aheadMs;
    // A timer that was removed stays in the agenda: it is found to be gone when its time comes.
    if (known) for (const timer of changed.get(timers.name)?.values() ?? []) if (timer) known.agenda.add(timer as Timer);
    this.#running.set(tenant, running);
    this.#wakeAt(dueOf(running));
  }

  #wakeAt(due: number): void {
    if (due >= this.#alarmAt) return;
    clearTimeout(this.#alarm);
    this.#alarmAt = due;
    this.#alarm = setTimeout(() => this.#tick(), Math.min(LONGEST_WAIT_MS, Math.max(0, due - systemTime()))).unref();
  }

  #tick(): void {
    this.#alarmAt = NEVER;
    for (const [tenant, running] of this.#running) if (dueOf(running) <= systemTime()) this.#run(tenant, running);
    this.#wakeAt(Math.min(...Array.from(this.#running.values(), dueOf)));
  }

  #run(tenant: string, running: Running): void {
    try {
      const nowMs = this.#store.transact(tenant, (tx) => tx.nowMs());
      runTimers(this.#store, tenant, nowMs, nowMs, running.agenda);
    } catch (error) {
      running.agenda = agendaOf(this.#store, tenant);
      running.notBefore = systemTime() + RETRY_AFTER_MS;
      this.#onError(error);
    }
  }
}
