import { Refusal } from '../core/forms/errors.js';
import { type ClockSetting, systemTime } from '../core/time/clock.js';
import { atOnce, type Work } from '../core/work/slices.js';
import { type Before, type Change, type Changes, countOf, type Difference, differing, type Journal, type Origin } from './change.js';
import type { Collection } from './collection.js';
import { deepFreeze } from './deep-freeze.js';
import { Listeners } from './listeners.js';
import type { Long } from './long.js';
import { Partition } from './partition.js';
import { rewound } from './rewound.js';
import type { PartitionJson, PartitionState } from './state.js';
import { type Shown, type Surroundings, Transaction } from './transaction.js';
import type { Tx } from './tx.js';
import { warn } from './warn.js';

/** A restore of more records than this is written to the journal in steps. */
const LARGE = 500;

export interface StoreOptions {
  /** Makes the ids of this store differ from another's. */
  salt?: string;
  /** The machine's time in milliseconds since 1970. */
  system?: () => number;
  /** The values that every transaction sees as `tx.defaults`. */
  defaults?: Readonly<Record<string, unknown>>;
  /** Deep-freezes records, so that tests find code that changes them. */
  freeze?: boolean;
  /** All collections; putting into another one is then an error. Required for a store in a file. */
  collections?: readonly Collection[];
  journal?: Journal;
  /** Reactions to changes, in order; by default none. */
  reactions?: readonly Reaction[];
  /** How many tenants may have data; the first write of one more is refused. */
  mostTenants?: number | undefined;
  /** The tenants the store starts with. */
  tenants?: ReadonlyMap<string, Partition>;
  /** Receives errors of commit listeners; by default a process warning. */
  onError?: (error: unknown) => void;
}

/**
 * Runs once at the end of each transaction, before its commit, and may write what follows from the
 * staged changes. If it throws, the whole transaction is undone.
 */
export type Reaction = (tx: Tx) => void;

/** The changes of a commit, reported after it. */
export interface Commit {
  readonly tenant: string;
  /** By collection and key; undefined means removed. */
  readonly changed: Changes;
  /** The time of the transaction, in milliseconds since 1970; absent if the tenant was replaced. */
  readonly atMs?: number;
  /** What it replaced; absent if that was the whole tenant. */
  readonly before?: Before | undefined;
  /** What asked for it, if the transaction says so. */
  readonly origin?: object | undefined;
  /** Set if the tenant was restored or reset, not changed by a transaction. */
  readonly replaced?: true;
}

/**
 * The records of all tenants, changed only by transactions. A tenant that was never written to has
 * no data and shows the base.
 */
export class Store {
  /** Makes this store's ids differ from those of other stores. */
  readonly salt: string;
  readonly #partitions = new Map<string, Partition>();
  readonly #journal: Journal | undefined;
  readonly #mostTenants: number;
  readonly #around: Surroundings;
  readonly #reactions: readonly Reaction[];
  readonly #listeners: Listeners<Commit>;
  /**
   * The life that a state was last taken from or restored to: the tenant's records at its end
   * probably differ least.
   */
  readonly #lives = new WeakMap<PartitionState, object>();
  #base = new Partition();
  #busy = false;

  constructor(options: StoreOptions = {}) {
    const { salt = '', system = systemTime, defaults = {}, freeze = false, collections } = options;
    const known = collections && new Set(collections.map(({ name }) => name));
    const accept: Surroundings['accept'] = (into, record) => {
      if (known && !known.has(into.name)) throw new Error(`Unknown collection "${into.name}": it was not passed to the store.`);
      return freeze ? deepFreeze(record) : record;
    };
    this.salt = salt;
    this.#around = { salt, system, defaults, accept };
    this.#journal = options.journal;
    this.#reactions = options.reactions ?? [];
    this.#mostTenants = options.mostTenants ?? Number.POSITIVE_INFINITY;
    this.#listeners = new Listeners(options.onError ?? warn);
    for (const [tenant, partition] of options.tenants ?? []) this.#partitions.set(tenant, partition);
  }

  /**
   * Runs `work`, which must be synchronous, and the reactions, and commits what they staged: first
   * to the journal, then to the state. If anything throws, nothing has changed. Using an id or
   * setting the clock is a write too; a transaction without writes costs nothing. `shown.atMs`
   * replaces the tenant's time, for the work of a timer; `shown.channel` is `tx.channel`.
   */
  transact<T>(tenant: string, work: (tx: Tx) => T, shown: Shown = {}): T {
    this.#assertIdle();
    const tx = new Transaction(tenant, this.#partition(tenant), this.#around, shown);
    this.#busy = true;
    let result: T;
    let change: Change | undefined;
    let before: Before | undefined;
    try {
      result = work(tx);
      if (result instanceof Promise) throw new TypeError('A transaction is synchronous: its work must not return a promise.');
      for (const react of this.#reactions) react(tx);
      change = tx.change();
      if (change) before = this.#commit(change, shown.long);
    } finally {
      tx.close();
      this.#busy = false;
    }
    if (change) this.#listeners.tell({ tenant, changed: change.changes, atMs: tx.nowMs(), before, origin: shown.origin });
    return result;
  }

  /** Copies the records that a tenant shares with snapshots, so that its next writes need not. */
  *owning(tenant: string): Work<void> {
    yield* this.#partitions.get(tenant)?.owning() ?? [];
  }

  /**
   * A promise to await before commits so far are acknowledged; undefined if there is nothing to
   * wait for.
   */
  settled(): Promise<void> | undefined {
    return this.#journal?.settled();
  }

  /**
   * Sets the base: what tenants show before their first write. It is kept in memory only and set at
   * every start.
   */
  setBase(state: PartitionState): void {
    this.#base = Partition.sharing(state);
    this.#base.lend();
  }

  /** The base: what tenants show before their first write. */
  base(): PartitionState {
    return this.#base.state();
  }

  /** The tenants that have been written to, by name. */
  tenants(): string[] {
    return [...this.#partitions.keys()].sort();
  }

  /** Whether the tenant has been written to. */
  has(tenant: string): boolean {
    return this.#partitions.has(tenant);
  }

  /** A tenant's present state. Cheap: it shares the records, and the maps until the next write. */
  snapshot(tenant: string): PartitionState {
    const partition = this.#partition(tenant);
    const state = partition.state();
    this.#lives.set(state, partition.lend());
    return state;
  }

  /**
   * A tenant's state before some of its latest commits, given latest first, with another clock.
   * Records that were removed since come last in their collection. Restoring a tenant to it writes
   * little.
   */
  *rewinding(tenant: string, undone: readonly Before[], clock: ClockSetting): Work<PartitionState> {
    const partition = this.#partition(tenant);
    const state = { ...(yield* rewound(this.snapshot(tenant), undone)), clock };
    this.#lives.set(state, partition.lend());
    return state;
  }

  /** A tenant's present records as lists. Later writes do not change them and stay as fast. */
  list(tenant: string): PartitionJson {
    return this.#partition(tenant).toJson();
  }

  /** All written tenants as they are now. */
  toJson(): ReadonlyMap<string, PartitionJson> {
    return new Map(Array.from(this.#partitions, ([tenant, partition]) => [tenant, partition.toJson()]));
  }

  /** Restores a tenant to a state of this or another store. As durable as a commit. */
  restore(tenant: string, state: PartitionState): void {
    atOnce(this.restoring(tenant, state));
  }

  /**
   * Restores a tenant in steps. Other tenants can be written to between the steps; a write to this
   * one is refused as a conflict. Nothing changes before the last step.
   */
  *restoring(tenant: string, state: PartitionState): Work<void> {
    this.#assertIdle();
    this.#assertRoom(tenant);
    const { sequence, clock } = state;
    let isTouched = false;
    const stop = this.onCommit((commit) => {
      isTouched ||= commit.tenant === tenant;
    });
    try {
      const own = this.#partitions.get(tenant);
      const changed = yield* differing(this.#partition(tenant).collections, state.collections);
      const { from, ...told } = yield* this.#shortest(state, own ? changed : { cleared: [], changes: state.collections });
      const entry = { tenant, sequence, clock, ...told };
      const isLarge = !from && countOf(told) > LARGE;
      const apart = isLarge && this.#journal?.writingApart ? yield* this.#journal.writingApart(entry) : undefined;
      if (isTouched) {
        apart?.discard();
        throw new Refusal('conflict', `Tenant ${tenant} was changed meanwhile: try again`);
      }
      if (apart) apart.commit();
      else this.#journal?.append(entry, { from, leaves: own?.origin });
      const partition = Partition.sharing(state);
      this.#partitions.set(tenant, partition);
      this.#lives.set(state, partition.lend());
      this.#listeners.tell({ tenant, changed: changed.changes, replaced: true });
    } finally {
      stop();
    }
  }

  /** Deletes everything written to the tenant: see `resetting`. */
  reset(tenant: string): void {
    atOnce(this.resetting(tenant));
  }

  /**
   * Deletes everything written to the tenant, in steps, so that it shows the base again. As durable
   * as a commit, and nothing happens before the last step.
   */
  *resetting(tenant: string): Work<void> {
    this.#assertIdle();
    const own = this.#partitions.get(tenant);
    if (!own) return;
    const { changes } = yield* differing(own.collections, this.#base.collections);
    this.#journal?.append({ tenant, reset: true }, { leaves: own.origin });
    this.#partitions.delete(tenant);
    this.#listeners.tell({ tenant, changed: changes, replaced: true });
  }

  /**
   * Calls `listener` after each commit, restore and reset, in order. Returns a function that ends
   * this.
   */
  onCommit(listener: (commit: Commit) => void): () => void {
    return this.#listeners.add(listener);
  }

  #partition(tenant: string): Partition {
    return this.#partitions.get(tenant) ?? this.#base;
  }

  /**
   * The smaller of two differences that lead to a state: from the tenant's present records, or from
   * those that the journal holds of the state's life.
   */
  *#shortest(state: PartitionState, fromHere: Difference): Work<Difference & { from?: Origin }> {
    const from = this.#journal?.holds(this.#lives.get(state));
    if (!from) return fromHere;
    const fromThere = yield* differing(from.collections, state.collections);
    return countOf(fromThere) < countOf(fromHere) ? { ...fromThere, from } : fromHere;
  }

  #assertIdle(): void {
    if (this.#busy) throw new Error('A transaction is running already: commands call each other with its tx.');
  }

  /** No tenant is dropped to make room for another. */
  #assertRoom(tenant: string): void {
    if (this.#partitions.size < this.#mostTenants || this.#partitions.has(tenant)) return;
    const advice = 'Forget a tenant, or start the sandbox with a higher limit "tenants".';
    throw new Refusal('unavailable', `This sandbox already has data of ${this.#mostTenants} tenants, the limit. ${advice}`);
  }

  #commit(change: Change, long?: Long): Before {
    this.#assertRoom(change.tenant);
    const own = this.#partitions.get(change.tenant);
    const partition = own ?? Partition.sharing(this.#base.state());
    const before = partition.before(change);
    const apply = partition.prepare(change, long);
    this.#journal?.append(change, { from: own ? undefined : this.#base.origin });
    apply();
    this.#partitions.set(change.tenant, partition);
    return before;
  }
}
