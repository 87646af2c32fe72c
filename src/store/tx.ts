import type { ClockSetting } from '../core/time/clock.js';
import type { Work } from '../core/work/slices.js';
import type { Page, SortedSlice } from '../query/page.js';
import type { Collection, IndexKey, Under } from './collection.js';

/** A record that a transaction put or removed: as committed before, and as it is now. */
export interface Staged<R extends object> {
  readonly before: R | undefined;
  readonly after: R | undefined;
}

/**
 * One tenant's state as a command sees it. Reads see the transaction's own writes. Records are
 * immutable: `put` takes a new one. Time, ids and randomness come only from here, so that a run is
 * repeatable. A throw leaves no trace, not even in the id sequence.
 */
export interface Tx {
  readonly tenant: string;
  /**
   * The channel whose records the request sees; undefined if it sees every channel. Only the reads
   * in `store/seen.ts` apply it: what follows from a change may concern other channels.
   */
  readonly channel: string | undefined;
  /**
   * Values that this process was started with, the same for every tenant (`new Store({ defaults
   * })`); by default `{}`.
   */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The record, or a `notFound` refusal that names it. */
  get<R extends object>(from: Collection<R>, key: string): R;
  find<R extends object>(from: Collection<R>, key: string): R | undefined;
  /** All records under a key of an index, ordered by record key. */
  by<R extends object, I extends string>(from: Collection<R, I>, index: I, key: IndexKey): readonly R[];
  /**
   * One page of all records, or of those `under` some keys of an index; equal sort values are
   * ordered by record key. After the first call of a kind, its time depends on offset and limit,
   * not on the number of records. Undefined if the collection does not list its fields in its
   * `sorts`.
   */
  page<R extends object, I extends string>(from: Collection<R, I>, slice: SortedSlice, under?: Under<I>): Page<R> | undefined;
  /** All records, oldest insertion first. */
  list<R extends object>(from: Collection<R>): Iterable<R>;
  count(from: Collection): number;
  /**
   * Does work on `size` records that takes long and only reads, such as a search among all of them.
   * In a call of the API the work may be done before: in slices, so that other tenants do not wait,
   * and then the command runs again from its start. `what` names the kind of work.
   */
  long<T>(what: string, size: number, work: () => Work<T>): T;
  /** The records that this transaction has put or removed so far; the removed ones come last. */
  staged<R extends object>(of: Collection<R>): readonly Staged<R>[];
  put<R extends object>(into: Collection<R>, record: R): R;
  remove(from: Collection, key: string): void;
  /**
   * The tenant's time, the same during the whole transaction; `Store.transact(tenant, work, { atMs
   * })` replaces it for a timer.
   */
  nowMs(): number;
  now(): string;
  setClock(setting: ClockSetting): void;
  clock(): ClockSetting;
  /** 24 hex digits. */
  newId(): string;
  newUuid(): string;
}

/**
 * A change to the state: pure except for `tx`, and synchronous. It refuses by throwing a `Refusal`.
 */
export type Command<I, O> = (tx: Tx, input: I) => O;
