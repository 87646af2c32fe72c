import type { Page, SortedSlice } from '../query/page.js';
import type { Collection, IndexKey, Under } from './collection.js';
import type { Long } from './long.js';
import { compare } from './record-index.js';
import { type Rows, Table } from './table.js';

/** One collection as a transaction sees it: the committed records with its staged changes. */
export class Overlay implements Rows {
  readonly #below: Table;
  readonly #puts = new Table();
  /** Keys of committed records that were removed. */
  readonly #removed = new Set<string>();
  #added = 0;

  constructor(below: Table) {
    this.#below = below;
  }

  get size(): number {
    return this.#below.size + this.#added - this.#removed.size;
  }

  get(key: string): object | undefined {
    return this.#puts.get(key) ?? (this.#removed.has(key) ? undefined : this.#below.get(key));
  }

  put(key: string, record: object): void {
    if (!this.#puts.get(key) && !this.#below.get(key)) this.#added += 1;
    this.#removed.delete(key);
    this.#puts.prepare(new Map([[key, record]]))();
  }

  remove(key: string): void {
    const committed = this.#below.get(key) !== undefined;
    if (this.#puts.get(key)) {
      if (!committed) this.#added -= 1;
      this.#puts.prepare(new Map([[key, undefined]]))();
    }
    if (committed) this.#removed.add(key);
  }

  keysBy(from: Collection, index: string, indexKey: IndexKey, long?: Long): readonly string[] {
    const kept = this.#below.keysBy(from, index, indexKey, long).filter((key) => !this.#removed.has(key) && !this.#puts.get(key));
    const staged = this.#puts.keysBy(from, index, indexKey);
    if (staged.length === 0) return kept;
    return from.asAdded ? [...kept, ...staged] : [...kept, ...staged].sort(compare);
  }

  /**
   * If anything is staged, sorts all records; few transactions that ask for a page have staged
   * changes.
   */
  page(from: Collection, slice: SortedSlice, under?: Under, long?: Long): Page<object> {
    if (this.changes().size === 0) return this.#below.page(from, slice, under, long);
    const records = new Map(Array.from(this.values(), (record) => [from.key(record), record]));
    return new Table(records).page(from, slice, under);
  }

  *values(): Iterable<object> {
    for (const [key, record] of this.#below.records) {
      // Most transactions only read: two lookups per record would take longer than most filters.
      if (this.#puts.size === 0 && this.#removed.size === 0) yield record;
      else if (!this.#removed.has(key)) yield this.#puts.get(key) ?? record;
    }
    for (const [key, record] of this.#puts.records) if (!this.#below.get(key)) yield record;
  }

  /** The staged changes; undefined means removed. */
  changes(): ReadonlyMap<string, object | undefined> {
    const changes = new Map<string, object | undefined>(this.#puts.records);
    for (const key of this.#removed) changes.set(key, undefined);
    return changes;
  }
}
