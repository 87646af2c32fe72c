import { systemTime } from '../core/clock.js';
import { Refusal } from '../core/errors.js';
import { type Change, type Changes, countOf, type Difference, difference, type Journal, type Origin } from './change.js';
import type { Collection } from './collection.js';
import { deepFreeze } from './deep-freeze.js';
import { Listeners } from './listeners.js';
import { Partition } from './partition.js';
import type { PartitionJson, PartitionState } from './state.js';
import { type Surroundings, Transaction } from './transaction.js';
import type { Tx } from './tx.js';
import { warn } from './warn.js';

export interface StoreOptions {
  /** What sets this store's ids apart from another's. */
  salt?: string;
  /** The machine's time in milliseconds since 1970. */
  system?: () => number;
  /** What every transaction sees as `tx.defaults`. */
  defaults?: Readonly<Record<string, unknown>>;
  /** Deep-freezes what is put, so that a test sees who changes a record. */
  freeze?: boolean;
  /**
   * The collections there are; putting into another is then an error. Needed by whatever is kept in
   * a file.
   */
  collections?: readonly Collection[];
  journal?: Journal;
  /** What follows from changes, in their order; none unless given. */
  reactions?: readonly Reaction[];
  /** How many tenants may own data; the first write of one more is refused. */
  mostTenants?: number | undefined;
  /** What the store starts with. */
  tenants?: ReadonlyMap<string, Partition>;
  /** Told what a commit's listeners threw; a process warning unless given. */
  onError?: (error: unknown) => void;
}

/**
 * Runs once, at the end of each transaction and before its commit, and may write what follows from
 * what was staged. A throw takes all of it back.
 */
export type Reaction = (tx: Tx) => void;

/** What a commit did, told after it has happened. */
export interface Commit {
  readonly tenant: string;
  /** By collection and key; undefined is a record that is gone. */
  readonly changed: Changes;
}

/**
 * Tenants' records, changed only by transactions. A tenant that nobody has written to owns nothing
 * and shows the base.
 */
export class Store {
  readonly #partitions = new Map<string, Partition>();
  readonly #journal: Journal | undefined;
  readonly #mostTenants: number;
  readonly #around: Surroundings;
  readonly #reactions: readonly Reaction[];
  readonly #listeners: Listeners<Commit>;
  /**
   * The life that a state was last taken from or put into: what the tenant was in the end of it is
   * likely to differ least.
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
    this.#around = { salt, system, defaults, accept };
    this.#journal = options.journal;
    this.#reactions = options.reactions ?? [];
    this.#mostTenants = options.mostTenants ?? Number.POSITIVE_INFINITY;
    this.#listeners = new Listeners(options.onError ?? warn);
    for (const [tenant, partition] of options.tenants ?? []) this.#partitions.set(tenant, partition);
  }

  /**
   * Runs `work`, which must be synchronous, then the reactions, and commits what they staged: into
   * the journal first, then into the state. If either throws, nothing has happened. Drawing an id
   * or setting the clock is a write too; a transaction without writes costs nothing. `atMs` is the
   * time the transaction shows instead of the tenant's, for what happens at a timer's moment.
   */
  transact<T>(tenant: string, work: (tx: Tx) => T, { atMs }: { atMs?: number } = {}): T {
    this.#assertIdle();
    const tx = new Transaction(tenant, this.#partition(tenant), this.#around, atMs);
    this.#busy = true;
    let result: T;
    let change: Change | undefined;
    try {
      result = work(tx);
      if (result instanceof Promise) throw new TypeError('A transaction is synchronous: its work must not return a promise.');
      for (const react of this.#reactions) react(tx);
      change = tx.change();
      if (change) this.#commit(change);
    } finally {
      tx.close();
      this.#busy = false;
    }
    if (change) this.#listeners.tell({ tenant, changed: change.changes });
    return result;
  }

  /**
   * What to wait for before all commits so far may be acknowledged; undefined if there is nothing
   * to wait for.
   */
  settled(): Promise<void> | undefined {
    return this.#journal?.settled();
  }

  /**
   * Sets what a tenant looks like before its first write. Kept in memory only: it is set at every
   * start.
   */
  setBase(state: PartitionState): void {
    this.#base = Partition.sharing(state);
    this.#base.lend();
  }

  /** What a tenant looks like before its first write. */
  base(): PartitionState {
    return this.#base.state();
  }

  /** The tenants that have been written to, in order of name. */
  tenants(): string[] {
    return [...this.#partitions.keys()].sort();
  }

  /** Whether the tenant has been written to. */
  has(tenant: string): boolean {
    return this.#partitions.has(tenant);
  }

  /**
   * The tenant as it is now. Costs nothing to speak of: records are shared, and maps until the next
   * write.
   */
  snapshot(tenant: string): PartitionState {
    const partition = this.#partition(tenant);
    const state = partition.state();
    this.#lives.set(state, partition.lend());
    return state;
  }

  /** All that was written, by tenant, as it is at this moment. */
  toJson(): ReadonlyMap<string, PartitionJson> {
    return new Map(Array.from(this.#partitions, ([tenant, partition]) => [tenant, partition.toJson()]));
  }

  /**
   * Puts the tenant into a state taken before, by this store or another. Durable as a commit is.
   */
  restore(tenant: string, state: PartitionState): void {
    this.#assertIdle();
    const { sequence, clock } = state;
    this.#assertRoom(tenant);
    const own = this.#partitions.get(tenant);
    const changed = difference(this.#partition(tenant).collections, state.collections);
    const { from, ...told } = this.#shortest(state, own ? changed : { cleared: [], changes: state.collections });
    this.#journal?.append({ tenant, sequence, clock, ...told }, { from, leaves: own?.origin });
    const partition = Partition.sharing(state);
    this.#partitions.set(tenant, partition);
    this.#lives.set(state, partition.lend());
    this.#listeners.tell({ tenant, changed: changed.changes });
  }

  /**
   * Forgets all that was written to the tenant: it shows the base again and owns nothing. Durable
   * as a commit is.
   */
  reset(tenant: string): void {
    this.#assertIdle();
    const own = this.#partitions.get(tenant);
    if (!own) return;
    this.#journal?.append({ tenant, reset: true }, { leaves: own.origin });
    this.#partitions.delete(tenant);
    this.#listeners.tell({ tenant, changed: difference(own.collections, this.#base.collections).changes });
  }

  /**
   * Calls `listener` after each commit, restore and reset, in their order. Returns what ends that.
   */
  onCommit(listener: (commit: Commit) => void): () => void {
    return this.#listeners.add(listener);
  }

  #partition(tenant: string): Partition {
    return this.#partitions.get(tenant) ?? this.#base;
  }

  /**
   * What leads to a state from what the tenant is, or from what the journal holds of the life it
   * was part of: whichever is fewer records.
   */
  #shortest(state: PartitionState, fromHere: Difference): Difference & { from?: Origin } {
    const from = this.#journal?.holds(this.#lives.get(state));
    if (!from) return fromHere;
    const fromThere = difference(from.collections, state.collections);
    return countOf(fromThere) < countOf(fromHere) ? { ...fromThere, from } : fromHere;
  }

  #assertIdle(): void {
    if (this.#busy) throw new Error('A transaction is running already: commands call each other with its tx.');
  }

  /** No tenant is dropped for another. */
  #assertRoom(tenant: string): void {
    if (this.#partitions.size < this.#mostTenants || this.#partitions.has(tenant)) return;
    const advice = 'Forget a tenant, or start the sandbox with a higher limit "tenants".';
    throw new Refusal('unavailable', `This sandbox already has data of ${this.#mostTenants} tenants, the limit. ${advice}`);
  }

  #commit(change: Change): void {
    this.#assertRoom(change.tenant);
    const own = this.#partitions.get(change.tenant);
    const partition = own ?? Partition.sharing(this.#base.state());
    const apply = partition.prepare(change);
    this.#journal?.append(change, { from: own ? undefined : this.#base.origin });
    apply();
    this.#partitions.set(change.tenant, partition);
  }
}
