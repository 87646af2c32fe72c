import type { ClockSetting } from '../core/clock.js';
import type { Page, SortedSlice } from '../query/page.js';
import type { Collection, IndexKey, Under } from './collection.js';

/** A record that a transaction put or removed: as it was committed before, and as it is now. */
export interface Staged<R extends object> {
  readonly before: R | undefined;
  readonly after: R | undefined;
}

/**
 * What a command sees of one tenant's state. Reads see the transaction's own writes. Records are
 * immutable: `put` takes a new one. Time, ids and randomness come from here and nowhere else, so
 * that a run repeats. A throw leaves no trace, sequence included.
 */
export interface Tx {
  readonly tenant: string;
  /**
   * Values this process was started with, the same for every tenant (`new Store({ defaults })`);
   * `{}` unless given.
   */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The record, or a `notFound` refusal that names it. */
  get<R extends object>(from: Collection<R>, key: string): R;
  find<R extends object>(from: Collection<R>, key: string): R | undefined;
  /** Every record whose index holds `key`, in order of record key. */
  by<R extends object, I extends string>(from: Collection<R, I>, index: I, key: IndexKey): readonly R[];
  /**
   * One page of all records, or of those `under` some keys of an index; what sorts alike is in
   * order of record key. Its time goes by offset and limit, however many records there are, but for
   * the first of its kind. Undefined where `sortBy` is none of the collection's `sorts`.
   */
  page<R extends object, I extends string>(from: Collection<R, I>, slice: SortedSlice, under?: Under<I>): Page<R> | undefined;
  /** All records, oldest insertion first. */
  list<R extends object>(from: Collection<R>): Iterable<R>;
  count(from: Collection): number;
  /** The records that this transaction has put or removed so far; the removed ones come last. */
  staged<R extends object>(of: Collection<R>): readonly Staged<R>[];
  put<R extends object>(into: Collection<R>, record: R): R;
  remove(from: Collection, key: string): void;
  /**
   * The tenant's time, one and the same through the whole transaction; `Store.transact(tenant,
   * work, { atMs })` sets it for a timer's moment.
   */
  nowMs(): number;
  now(): string;
  setClock(setting: ClockSetting): void;
  clock(): ClockSetting;
  /** 24 hex digits. */
  newId(): string;
  newUuid(): string;
}

/** A change to the state: pure but for `tx`, synchronous, refusing by throwing a `Refusal`. */
export type Command<I, O> = (tx: Tx, input: I) => O;
