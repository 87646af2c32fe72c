import type { Page, SortedSlice } from '../query/page.js';
import type { SortKey } from '../query/sort.js';
import type { Collection, IndexKey, Under } from './collection.js';
import { RecordIndex } from './record-index.js';

/** One collection's records as a transaction reads them. */
export interface Rows {
  readonly size: number;
  get(key: string): object | undefined;
  /** The keys of the records an index holds under `indexKey`, in order. */
  keysBy(from: Collection, index: string, indexKey: IndexKey): readonly string[];
  /** One page of all records, or of those an index holds `under` some keys. */
  page(from: Collection, slice: SortedSlice, under?: Under): Page<object>;
  values(): Iterable<object>;
}

/** The key that all records are under where a page is of all. */
const ALL = '';

/** The records of one collection of one tenant, and the indexes that were asked for. */
export class Table implements Rows {
  #records: ReadonlyMap<string, object>;
  /** The same map while nobody else holds it; otherwise the next write copies it. */
  #own: Map<string, object> | undefined;
  readonly #indexes = new Map<string, RecordIndex>();

  constructor(records = new Map<string, object>()) {
    this.#records = records;
    this.#own = records;
  }

  /**
   * A table that starts with records somebody else holds too: nobody may change that map, and the
   * first write copies it.
   */
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

  /** The records as they are; the next write may change this very map. */
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

  /** The records as they are now, for good: a later write to this table does not reach them. */
  share(): ReadonlyMap<string, object> {
    this.#own = undefined;
    return this.#records;
  }

  /**
   * Works out a change, which may throw, and returns what makes it, which cannot. An absent record
   * is a removal.
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

  /** Made when first asked for, and kept up from then on. */
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
