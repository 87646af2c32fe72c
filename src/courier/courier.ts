import { whileBusy } from '../core/work/while-busy.js';
import { type Ended, nextDue, openCount } from '../domain/webhooks/deliveries.js';
import { type Delivery, deliveries } from '../model/delivery.js';
import type { Commit, Store } from '../store/store.js';
import { type Around, Line } from './line.js';
import { Slots } from './slots.js';

const RETRY_AFTER_MS = 10_000;
const NOTHING_SENT: Readonly<Record<Ended, number>> = { sent: 0, failed: 0 };

/**
 * How many deliveries arrived and how many attempts failed since the tenant's last settle, and how
 * many deliveries are not finished: those that are due, and those that wait for a retry.
 */
export interface Settled {
  sent: number;
  failed: number;
  pending: number;
}

/** The targets that a tenant has something to send to now, each with its work in progress. */
type Lines = Map<string, { line: Line; done: Promise<void> }>;

/**
 * Sends what is due after each commit, also what an earlier process left: one delivery after the
 * other for each target of a tenant, and targets side by side. Of each target it holds a few
 * deliveries in memory; the others are in the store. Each arrives at least once.
 */
export class Courier {
  readonly #store: Store;
  readonly #around: Around;
  readonly #slots: Slots;
  readonly #lines = new Map<string, Lines>();
  readonly #counts = new Map<string, Record<Ended, number>>();
  #stopListening: () => void = () => undefined;
  #stopped = false;

  constructor(store: Store, around: Around) {
    this.#store = store;
    this.#around = around;
    this.#slots = new Slots(around.atOnce);
  }

  /** Sends what is due, and from now on what becomes due. */
  begin(): void {
    const store = this.#store;
    this.#stopListening = store.onCommit((commit) => this.#notice(commit));
    for (const tenant of store.tenants()) {
      const targets = store.transact(tenant, (tx) => new Set(Array.from(tx.list(deliveries)).flatMap(dueTarget)));
      for (const target of targets) this.#start(tenant, target);
    }
  }

  /** Notes what was sent and ends the sending; what is due stays in the store. */
  stop(): void {
    for (const lines of this.#lines.values()) for (const { line } of lines.values()) line.stop();
    this.#stopped = true;
    this.#stopListening();
  }

  /**
   * Waits until nothing of a tenant is due, for so many milliseconds of real time at most. Retries
   * that wait for the tenant's clock are not waited for.
   */
  async settle(tenant: string, withinMs: number): Promise<Settled> {
    await whileBusy(() => this.#sending(tenant), withinMs);
    const { sent, failed } = this.#counts.get(tenant) ?? NOTHING_SENT;
    this.#counts.delete(tenant);
    return { sent, failed, pending: this.#store.transact(tenant, openCount) };
  }

  /** The sending of a tenant that is in progress; undefined if there is none. */
  #sending(tenant: string): Promise<unknown> | undefined {
    const lines = this.#stopped ? undefined : this.#lines.get(tenant);
    return lines && Promise.all(Array.from(lines.values(), ({ done }) => done));
  }

  #notice({ tenant, changed }: Commit): void {
    if (!this.#store.has(tenant)) this.#counts.delete(tenant);
    for (const record of changed.get(deliveries.name)?.values() ?? [])
      if (record) for (const target of dueTarget(record as Delivery)) this.#start(tenant, target);
  }

  #start(tenant: string, target: string): void {
    const lines: Lines = this.#lines.get(tenant) ?? new Map();
    if (this.#stopped || lines.has(target)) return;
    this.#lines.set(tenant, lines);
    const [store, around, slots] = [this.#store, this.#around, this.#slots];
    const line = new Line({ store, around, slots, tenant, target, count: (ended) => this.#count(tenant, ended) });
    lines.set(target, { line, done: this.#run(line, tenant, target, lines) });
  }

  /** Sends to a target until nothing is due. */
  async #run(line: Line, tenant: string, target: string, lines: Lines): Promise<void> {
    // The commit that started it is told to others first.
    await Promise.resolve();
    try {
      // What became due as the line ended is seen in the turn in which the line is removed.
      do await line.run();
      while (!this.#stopped && this.#isDue(tenant, target));
    } catch (error) {
      this.#around.onError(error);
      setTimeout(() => this.#start(tenant, target), RETRY_AFTER_MS).unref();
    } finally {
      lines.delete(target);
      if (lines.size === 0) this.#lines.delete(tenant);
    }
  }

  #isDue(tenant: string, target: string): boolean {
    return this.#store.transact(tenant, (tx) => nextDue(tx, target, new Map()) !== undefined);
  }

  #count(tenant: string, ended: Ended): void {
    const counts = this.#counts.get(tenant) ?? { ...NOTHING_SENT };
    counts[ended] += 1;
    this.#counts.set(tenant, counts);
  }
}

const dueTarget = ({ dueAt, target }: Delivery): string[] => (dueAt === undefined ? [] : [target]);
