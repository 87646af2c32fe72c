import type { Collection, IndexKey } from './collection.js';
import { type IndexMove, RecordIndex } from './record-index.js';

/** One collection's records as a transaction reads them. */
export interface Rows {
  readonly size: number;
  get(key: string): object | undefined;
  /** The keys of the records an index holds under `indexKey`, in order. Valid until the next change. */
  keysBy(from: Collection, index: string, indexKey: IndexKey): readonly string[];
  values(): Iterable<object>;
}

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

  /** A table that starts with records somebody else holds too: nobody may change that map, and the first write copies it. */
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
    const index = this.#indexes.get(name) ?? new RecordIndex(from.indexes[name]!, this.#records);
    this.#indexes.set(name, index);
    return index.keys(indexKey);
  }

  /** The records as they are now, for good: a later write to this table does not reach them. */
  share(): ReadonlyMap<string, object> {
    this.#own = undefined;
    return this.#records;
  }

  /** Works out a change, which may throw, and returns what makes it, which cannot. An absent record is a removal. */
  prepare(changes: ReadonlyMap<string, object | undefined>): () => void {
    const moves: [RecordIndex, IndexMove][] = [];
    for (const index of this.#indexes.values()) {
      for (const [key, record] of changes) moves.push([index, index.plan(key, this.#records.get(key), record)]);
    }
    return () => {
      for (const [key, record] of changes) this.#write(key, record);
      for (const [index, move] of moves) index.move(move);
    };
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
