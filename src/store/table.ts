import type { Page, SortedSlice } from '../query/page.js';
import type { SortKey } from '../query/sort.js';
import type { Collection, IndexKey, Under } from './collection.js';
import { RecordIndex } from './record-index.js';

/** One collection's records as a transaction reads them. */
export interface Rows {
  readonly size: number;
  get(key: string): object | undefined;
  /** The keys of the records under `indexKey` of an index, in order. */
  keysBy(from: Collection, index: string, indexKey: IndexKey): readonly string[];
  /** One page of all records, or of those `under` some keys of an index. */
  page(from: Collection, slice: SortedSlice, under?: Under): Page<object>;
  values(): Iterable<object>;
}

/** The index key of all records, for a page of all of them. */
const ALL = '';

/** The records of one collection of one tenant, and the indexes used so far. */
export class Table implements Rows {
  #records: ReadonlyMap<string, object>;
  /** The same map while it is not shared; otherwise undefined, and the next write copies it. */
  #own: Map<string, object> | undefined;
  readonly #indexes = new Map<string, RecordIndex>();

  constructor(records = new Map<string, object>()) {
    this.#records = records;
    this.#own = records;
  }

  /** A table on shared records: that map must not be changed, and the first write copies it. */
  static sharing(records: ReadonlyMap<string, object>): Table {
    const table = new Table();
    table.#records = records;
    table.#own = undefined;
    return table;
  }

  get size(): number {
    return this.#records.size;
  }

  get(key: string): object | undefined {
    return this.#records.get(key);
  }

  values(): Iterable<object> {
    return this.#records.values();
  }

  /** The live records; the next write may change this map. */
  get records(): ReadonlyMap<string, object> {
    return this.#records;
  }

  keysBy(from: Collection, name: string, indexKey: IndexKey): readonly string[] {
    return this.#index(from, name).keys(indexKey);
  }

  page(from: Collection, slice: SortedSlice, under?: Under): Page<object> {
    const index = this.#index(from, under?.index, { path: slice.sortBy, direction: slice.direction });
    const { count, rows } = index.page(under?.keys ?? [ALL], slice);
    return { count, rows: rows.map((key) => this.#records.get(key)!) };
  }

  /** The present records; later writes to this table do not change them. */
  share(): ReadonlyMap<string, object> {
    this.#own = undefined;
    return this.#records;
  }

  /**
   * Prepares a change, which may throw, and returns a function that applies it and cannot fail.
   * Undefined means removed.
   */
  prepare(changes: ReadonlyMap<string, object | undefined>): () => void {
    const moves: (() => void)[] = [];
    for (const index of this.#indexes.values()) {
      for (const [key, record] of changes) moves.push(index.prepare(key, this.#records.get(key), record));
    }
    return () => {
      for (const [key, record] of changes) this.#write(key, record);
      for (const move of moves) move();
    };
  }

  /** An index, made at first use and kept up to date from then on. */
  #index(from: Collection, name: string | undefined, sort?: SortKey): RecordIndex {
    const id = [name, sort?.direction, sort?.path].join(' ');
    let index = this.#indexes.get(id);
    if (!index) {
      index = new RecordIndex(name === undefined ? () => ALL : from.indexes[name]!, this.#records, sort);
      this.#indexes.set(id, index);
    }
    return index;
  }

  #write(key: string, record: object | undefined): void {
    if (record) this.#writable().set(key, record);
    else this.#writable().delete(key);
  }

  #writable(): Map<string, object> {
    if (this.#own) return this.#own;
    this.#own = new Map(this.#records);
    this.#records = this.#own;
    return this.#own;
  }
}
