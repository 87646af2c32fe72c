import { systemTime } from '../core/clock.js';
import { runTimers } from '../lifecycle/clockwork.js';
import { policy, storedPolicies } from '../lifecycle/policies.js';
import { type Timer, timers } from '../lifecycle/timers.js';
import type { Commit, Store } from '../store/store.js';
import type { Tx } from '../store/tx.js';

const LONGEST_WAIT_MS = 0x7fffffff;
const NEVER = Number.POSITIVE_INFINITY;

/** How far a tenant's clock is ahead of the machine's; undefined where nothing happens by itself as time passes. */
function runningAhead(tx: Tx): number | undefined {
  const clock = tx.clock();
  if (policy(tx, 'lifecycle') !== 'auto' || clock.kind === 'frozen') return undefined;
  return clock.kind === 'shifted' ? clock.offsetMs : 0;
}

/** Lets timers go off as real time passes, for tenants whose lifecycle is `auto` and whose clock runs. A commit costs the timers it set, not those there are. */
export class Ticker {
  readonly #store: Store;
  readonly #onError: (error: unknown) => void;
  readonly #stopListening: () => void;
  /** Real milliseconds since 1970, by tenant; never later than its first due timer. */
  readonly #due = new Map<string, number>();
  #alarm: NodeJS.Timeout | undefined;

  constructor(store: Store, onError: (error: unknown) => void) {
    this.#store = store;
    this.#onError = onError;
    for (const tenant of store.tenants()) this.#survey(tenant);
    this.#plan();
    this.#stopListening = store.onCommit((commit) => this.#notice(commit));
  }

  stop(): void {
    this.#stopListening();
    clearTimeout(this.#alarm);
  }

  /** Looks at all timers of a tenant. */
  #survey(tenant: string): void {
    const first = this.#store.transact(tenant, (tx) => {
      const ahead = runningAhead(tx);
      let soonest = NEVER;
      if (ahead !== undefined) for (const { at } of tx.list(timers)) soonest = Math.min(soonest, Date.parse(at) - ahead);
      return soonest;
    });
    this.#due.set(tenant, first);
  }

  #notice({ tenant, changed }: Commit): void {
    const known = this.#due.get(tenant);
    const clockSet = changed.size === 0;
    if (known === undefined || clockSet || changed.has(storedPolicies.name)) this.#survey(tenant);
    else if (changed.has(timers.name)) {
      const ahead = this.#store.transact(tenant, runningAhead);
      const set = [...(changed.get(timers.name)?.values() ?? [])] as (Timer | undefined)[];
      if (ahead !== undefined)
        this.#due.set(tenant, Math.min(known, ...set.map((timer) => (timer ? Date.parse(timer.at) - ahead : NEVER))));
    }
    if (this.#due.get(tenant) !== known) this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#alarm);
    const soonest = Math.min(...this.#due.values());
    if (soonest === NEVER) return;
    this.#alarm = setTimeout(() => this.#tick(), Math.min(LONGEST_WAIT_MS, Math.max(0, soonest - systemTime()))).unref();
  }

  #tick(): void {
    for (const [tenant, due] of this.#due) {
      if (due > systemTime()) continue;
      try {
        const nowMs = this.#store.transact(tenant, (tx) => tx.nowMs());
        runTimers(this.#store, tenant, nowMs, nowMs);
        this.#survey(tenant);
      } catch (error) {
        this.#due.set(tenant, NEVER);
        this.#onError(error);
      }
    }
    this.#plan();
  }
}
