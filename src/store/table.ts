import type { Work } from '../core/work/slices.js';
import { type Page, type SortedSlice, sortOf } from '../query/page.js';
import type { SortKey } from '../query/sort.js';
import type { Collection, IndexKey, Under } from './collection.js';
import { type Long, withoutPause } from './long.js';
import { RecordIndex } from './record-index.js';

/** One collection's records as a transaction reads them. */
export interface Rows {
  readonly size: number;
  get(key: string): object | undefined;
  /** The keys of the records under `indexKey` of an index, in order. */
  keysBy(from: Collection, index: string, indexKey: IndexKey, long?: Long): readonly string[];
  /** One page of all records, or of those `under` some keys of an index. */
  page(from: Collection, slice: SortedSlice, under?: Under, long?: Long): Page<object>;
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

  keysBy(from: Collection, name: string, indexKey: IndexKey, long?: Long): readonly string[] {
    // A command on a large order asks thousands of times for records of which the tenant has none.
    if (this.#records.size === 0) return [];
    return this.#index(from, name, [], long).keys(indexKey);
  }

  page(from: Collection, slice: SortedSlice, under?: Under, long?: Long): Page<object> {
    if (this.#records.size === 0) return { count: 0, rows: [] };
    const index = this.#index(from, under?.index, sortOf(slice), long);
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
   * Undefined means removed. `name` is the collection's, for the copy of shared records.
   */
  prepare(changes: ReadonlyMap<string, object | undefined>, name = '', long: Long = withoutPause): () => void {
    const own = this.#own ?? long(`copy ${name}`, this.#records.size, () => copying(this.#records));
    const moves: (() => void)[] = [];
    for (const index of this.#indexes.values()) {
      for (const [key, record] of changes) moves.push(index.prepare(key, this.#records.get(key), record));
    }
    return () => {
      this.#adopt(own);
      for (const [key, record] of changes) {
        if (record) own.set(key, record);
        else own.delete(key);
      }
      for (const move of moves) move();
    };
  }

  /** Copies shared records, so that the next write need not. */
  *owning(): Work<void> {
    const shared = this.#records;
    if (this.#own) return;
    const copy = yield* copying(shared);
    if (!this.#own && this.#records === shared) this.#adopt(copy);
  }

  /** An index, made at first use and kept up to date from then on. */
  #index(from: Collection, name: string | undefined, sort: readonly SortKey[], long: Long = withoutPause): RecordIndex {
    const id = sort.length === 0 ? (name ?? ALL) : [name, ...sort.flatMap(({ direction, path }) => [direction, path])].join(' ');
    const known = this.#indexes.get(id);
    if (known) return known;
    const of = name === undefined ? () => ALL : from.indexes[name]!;
    const byKey = sort.length === 1 && sort[0]?.path === from.paths.key;
    const specs = { of, sort, asAdded: from.asAdded, byKey, field: name === undefined ? undefined : from.fields[name] };
    const index = long(`index ${from.name} ${id}`, this.size, () => RecordIndex.making(this.#records, specs));
    this.#indexes.set(id, index);
    return index;
  }

  #adopt(own: Map<string, object>): void {
    this.#own = own;
    this.#records = own;
  }
}

function* copying(records: ReadonlyMap<string, object>): Work<Map<string, object>> {
  const copy = new Map<string, object>();
  for (const [key, record] of records) {
    copy.set(key, record);
    yield;
  }
  return copy;
}
