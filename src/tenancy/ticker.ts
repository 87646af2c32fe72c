import { systemTime } from '../core/time/clock.js';
import { Heap } from '../core/values/heap.js';
import { SLICE_MS } from '../core/work/slices.js';
import { agendaOf, runningDue } from '../domain/clock/clockwork.js';
import { policy } from '../domain/policies.js';
import type { Agenda } from '../domain/timers/agenda.js';
import { type Timer, timers } from '../domain/timers/timers.js';
import type { Commit, Store } from '../store/store.js';
import type { Tx } from '../store/tx.js';

const LONGEST_WAIT_MS = 0x7fffffff;
const RETRY_AFTER_MS = 10_000;
const HELD_MS = 50;
const NEVER = Number.POSITIVE_INFINITY;
/** A heap is rebuilt once it holds this many entries more than twice the valid ones. */
const STALE = 100;

/** A tenant with timers that go off as time passes. */
interface Running {
  readonly agenda: Agenda;
  /** How many milliseconds its clock is ahead of the machine's. */
  aheadMs: number;
  /** After a failure: not before this time of the machine's clock. */
  notBefore: number;
  /** The time of its valid entry in the queue. */
  queuedMs: number;
}

/** When a tenant's next timer is due, by the machine's clock. */
interface Due {
  readonly tenant: string;
  readonly atMs: number;
}

/**
 * How many milliseconds a tenant's clock is ahead of the machine's, and how many timers it has;
 * undefined if no timer goes off by itself.
 */
function aheadOf(tx: Tx): { aheadMs: number; waiting: number } | undefined {
  const clock = tx.clock();
  const waiting = tx.count(timers);
  if (waiting === 0 || policy(tx, 'lifecycle') !== 'auto' || clock.kind === 'frozen') return undefined;
  return { aheadMs: clock.kind === 'shifted' ? clock.offsetMs : 0, waiting };
}

const isSet = ({ atMs }: Due): boolean => atMs < NEVER;

const dueOf = ({ agenda, aheadMs, notBefore }: Running): number =>
  agenda.first ? Math.max(notBefore, Date.parse(agenda.first.at) - aheadMs) : NEVER;

/**
 * Runs timers as real time passes, for tenants with lifecycle `auto` and a running clock. It tracks
 * only tenants with timers; the cost of a commit depends on the timers it sets, not on all there
 * are.
 */
export class Ticker {
  readonly #store: Store;
  readonly #onError: (error: unknown) => void;
  readonly #isHeld: (tenant: string) => boolean;
  readonly #stopListening: () => void;
  readonly #running = new Map<string, Running>();
  readonly #due = new Heap<Due>((a, b) => a.atMs - b.atMs);
  #alarm: NodeJS.Timeout | undefined;
  #alarmAt = NEVER;

  /** `isHeld` tells whether long work on a tenant is in progress; its timers wait for that. */
  constructor(store: Store, onError: (error: unknown) => void, isHeld: (tenant: string) => boolean = () => false) {
    this.#store = store;
    this.#onError = onError;
    this.#isHeld = isHeld;
    for (const tenant of store.tenants()) this.#notice({ tenant, changed: new Map() });
    this.#stopListening = store.onCommit((commit) => this.#notice(commit));
  }

  stop(): void {
    this.#stopListening();
    clearTimeout(this.#alarm);
  }

  /**
   * A tenant that was reset or deleted has no data: like an unused one, it waits for its first
   * write.
   */
  #notice({ tenant, changed }: Commit): void {
    const found = this.#store.has(tenant) ? this.#store.transact(tenant, aheadOf) : undefined;
    if (!found) {
      this.#running.delete(tenant);
      return;
    }
    const known = this.#running.get(tenant);
    const running = known ?? { agenda: agendaOf(this.#store, tenant), aheadMs: 0, notBefore: 0, queuedMs: NEVER };
    running.aheadMs = found.aheadMs;
    // A removed timer stays in the agenda and is skipped when its time comes.
    if (known) for (const timer of changed.get(timers.name)?.values() ?? []) if (timer) known.agenda.add(timer as Timer);
    if (running.agenda.size > STALE + 2 * found.waiting) this.#lookAgain(tenant, running);
    this.#running.set(tenant, running);
    this.#queue(tenant, running);
    this.#arm();
  }

  #lookAgain(tenant: string, { agenda }: Running): void {
    agenda.refill(this.#store.transact(tenant, (tx) => [...tx.list(timers)]));
  }

  #queue(tenant: string, running: Running): void {
    const atMs = dueOf(running);
    if (atMs === running.queuedMs) return;
    running.queuedMs = atMs;
    if (atMs < NEVER) this.#due.add({ tenant, atMs });
    if (this.#due.size > STALE + 2 * this.#running.size)
      this.#due.refill(Array.from(this.#running, ([name, { queuedMs }]) => ({ tenant: name, atMs: queuedMs })).filter(isSet));
  }

  /** The tenant that is due first; drops outdated entries before it. */
  #first(): Due | undefined {
    for (let due = this.#due.first; due; due = this.#due.first) {
      if (this.#running.get(due.tenant)?.queuedMs === due.atMs) return due;
      this.#due.take();
    }
    return undefined;
  }

  #arm(): void {
    const due = this.#first()?.atMs ?? NEVER;
    if (due >= this.#alarmAt) return;
    clearTimeout(this.#alarm);
    this.#alarmAt = due;
    this.#alarm = setTimeout(() => this.#tick(), Math.min(LONGEST_WAIT_MS, Math.max(0, due - systemTime()))).unref();
  }

  /**
   * Runs one tenant that is due, for a slice of time, so that calls are served in between, and sets
   * the alarm for the next or for what is left. No failure here ends the process.
   */
  #tick(): void {
    this.#alarmAt = NEVER;
    try {
      const due = this.#first();
      if (due && due.atMs <= systemTime()) this.#run(due.tenant);
    } catch (error) {
      this.#onError(error);
    }
    this.#arm();
  }

  #run(tenant: string): void {
    this.#due.take();
    const running = this.#running.get(tenant) as Running;
    running.queuedMs = NEVER;
    if (this.#isHeld(tenant)) {
      running.notBefore = systemTime() + HELD_MS;
      this.#queue(tenant, running);
      return;
    }
    try {
      const nowMs = this.#store.transact(tenant, (tx) => tx.nowMs());
      const endMs = performance.now() + SLICE_MS;
      for (const _ of runningDue(this.#store, tenant, nowMs, running.agenda)) if (performance.now() >= endMs) break;
    } catch (error) {
      running.notBefore = systemTime() + RETRY_AFTER_MS;
      this.#lookAgain(tenant, running);
      this.#onError(error);
    }
    if (this.#running.get(tenant) === running) this.#queue(tenant, running);
  }
}
