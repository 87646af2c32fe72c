import { notFound } from '../core/forms/errors.js';
import { type ClockSetting, isoTime, readClock } from '../core/time/clock.js';
import { objectId, uuid } from '../core/values/ids.js';
import type { Work } from '../core/work/slices.js';
import { type Page, type SortedSlice, sortOf } from '../query/page.js';
import type { Change } from './change.js';
import { type Collection, type IndexKey, sortName, type Under } from './collection.js';
import { type Long, withoutPause } from './long.js';
import { Overlay } from './overlay.js';
import type { Partition } from './partition.js';
import type { Rows } from './table.js';
import type { Staged, Tx } from './tx.js';

/** What a transaction needs from its store. */
export interface Surroundings {
  readonly salt: string;
  readonly system: () => number;
  readonly defaults: Tx['defaults'];
  /** Checks a record before it is staged, and returns it. */
  readonly accept: <R extends object>(into: Collection<R>, record: R) => R;
}

/** What a transaction shows beside the tenant's state. */
export interface Shown {
  /** The time of the transaction, if it is not the tenant's. */
  atMs?: number | undefined;
  /** The channel that the request is limited to. */
  channel?: string | undefined;
  /** What asked for it: any object, by which the commit can be found again. */
  origin?: object | undefined;
  /** How it does long work; by default within the transaction. */
  long?: Long | undefined;
}

/** Reads one partition and stages writes on top of it. */
export class Transaction implements Tx {
  readonly tenant: string;
  readonly channel: Tx['channel'];
  readonly defaults: Tx['defaults'];
  readonly #partition: Partition;
  readonly #around: Surroundings;
  readonly #long: Long;
  readonly #overlays = new Map<string, Overlay>();
  #sequence: number;
  #clock: ClockSetting;
  #nowMs: number | undefined;
  #now: string | undefined;
  #works = 0;
  #open = true;

  constructor(tenant: string, partition: Partition, around: Surroundings, { atMs, channel, long = withoutPause }: Shown) {
    this.tenant = tenant;
    this.channel = channel;
    this.defaults = around.defaults;
    this.#nowMs = atMs;
    this.#long = long;
    this.#partition = partition;
    this.#around = around;
    this.#sequence = partition.sequence;
    this.#clock = partition.clock;
  }

  get<R extends object>(from: Collection<R>, key: string): R {
    const record = this.find(from, key);
    if (!record) throw notFound(from.label, key);
    return record;
  }

  find<R extends object>(from: Collection<R>, key: string): R | undefined {
    return this.#rows(from.name).get(key) as R | undefined;
  }

  by<R extends object, I extends string>(from: Collection<R, I>, index: I, key: IndexKey): readonly R[] {
    const rows = this.#rows(from.name);
    return rows.keysBy(from, index, key, this.#long).map((found) => rows.get(found) as R);
  }

  page<R extends object, I extends string>(from: Collection<R, I>, slice: SortedSlice, under?: Under<I>): Page<R> | undefined {
    if (!from.sorts.includes(sortName(sortOf(slice).map(({ path }) => path)))) return undefined;
    return this.#rows(from.name).page(from, slice, under, this.#long) as Page<R>;
  }

  list<R extends object>(from: Collection<R>): Iterable<R> {
    return this.#overlay(from.name).values() as Iterable<R>;
  }

  count(from: Collection): number {
    return this.#rows(from.name).size;
  }

  long<T>(what: string, size: number, work: () => Work<T>): T {
    this.#works += 1;
    return this.#long(`${this.#works} ${what}`, size, work);
  }

  staged<R extends object>(of: Collection<R>): readonly Staged<R>[] {
    const committed = this.#partition.table(of.name);
    const changes = this.#overlays.get(of.name)?.changes() ?? [];
    return Array.from(changes, ([key, after]) => ({ before: committed.get(key) as R | undefined, after: after as R | undefined }));
  }

  put<R extends object>(into: Collection<R>, record: R): R {
    const accepted = this.#around.accept(into, record);
    this.#assertOpen();
    this.#overlay(into.name).put(into.key(record), accepted);
    return accepted;
  }

  remove(from: Collection, key: string): void {
    this.#assertOpen();
    this.#overlay(from.name).remove(key);
  }

  nowMs(): number {
    this.#nowMs ??= readClock(this.#partition.clock, this.#around.system());
    return this.#nowMs;
  }

  now(): string {
    this.#now ??= isoTime(this.nowMs());
    return this.#now;
  }

  setClock(setting: ClockSetting): void {
    this.#assertOpen();
    this.#clock = setting;
  }

  clock(): ClockSetting {
    return this.#clock;
  }

  newId(): string {
    return objectId({ salt: this.#around.salt, sequence: this.#draw() }, this.nowMs());
  }

  newUuid(): string {
    return uuid({ salt: this.#around.salt, sequence: this.#draw() });
  }

  /** Ends the transaction: a later write throws. */
  close(): void {
    this.#open = false;
  }

  /** The staged changes, or undefined if there are none. */
  change(): Change | undefined {
    const changes = new Map<string, ReadonlyMap<string, object | undefined>>();
    for (const [name, overlay] of this.#overlays) {
      const staged = overlay.changes();
      if (staged.size > 0) changes.set(name, staged);
    }
    const idle = changes.size === 0 && this.#sequence === this.#partition.sequence && this.#clock === this.#partition.clock;
    return idle ? undefined : { tenant: this.tenant, sequence: this.#sequence, clock: this.#clock, cleared: [], changes };
  }

  #rows(name: string): Rows {
    return this.#overlays.get(name) ?? this.#partition.table(name);
  }

  #overlay(name: string): Overlay {
    const overlay = this.#overlays.get(name) ?? new Overlay(this.#partition.table(name));
    this.#overlays.set(name, overlay);
    return overlay;
  }

  #draw(): number {
    this.#assertOpen();
    this.#sequence += 1;
    return this.#sequence;
  }

  #assertOpen(): void {
    if (!this.#open) throw new Error('The transaction is over: a command writes before it returns.');
  }
}
