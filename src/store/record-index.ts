import { inOrder, type Work } from '../core/work/slices.js';
import type { Page, SortedSlice } from '../query/page.js';
import { compareRankLists, compareRanks, type Rank, ranking, rankOf, type SortKey } from '../query/sort.js';
import type { IndexKey, IndexOf } from './collection.js';
import { SortedList } from './sorted-list.js';
import { type Stored, storedEntriesIn, textField } from './unread.js';

/** What a record is sorted by in an index: one rank, or a list of those of several sort keys. */
type Ranked = Rank | readonly Rank[];

/**
 * A record in an index. Without a sort key, all ranks are undefined. `place` counts the records in
 * the order in which they were added; it is 0 where that does not matter.
 */
interface Entry {
  readonly key: string;
  readonly rank: Ranked;
  readonly place: number;
}

/** So many records are looked at between two pauses. */
const STEP = 32;

/** The index keys under which a record is listed. */
interface Place {
  readonly entry: Entry;
  readonly under: readonly IndexKey[];
}

/** What an index lists, and in which order. */
export interface IndexSpecs {
  readonly of: IndexOf<object>;
  readonly sort: readonly SortKey[];
  /** Whether records of one rank stand in the order in which they were added. */
  readonly asAdded?: boolean;
  /** Whether the records are sorted by their own keys. */
  readonly byKey?: boolean;
  /** The field whose value is the index key, if it is. */
  readonly field?: string | undefined;
}

/**
 * An index. Its answers are ordered by the sort keys, if any, and then by record key, whatever
 * order the changes came in; or with `asAdded` by that order.
 */
export class RecordIndex {
  readonly #of: IndexOf<object>;
  readonly #rankOf: (record: object, key: string) => Ranked;
  readonly #compareRanked: (a: Ranked, b: Ranked) => number;
  readonly #compare: (a: Entry, b: Entry) => number;
  readonly #lists = new Map<IndexKey, SortedList<Entry>>();
  readonly #places: Map<string, number> | undefined;
  /** Finds the index key in the text of a record; undefined if the record must be read. */
  readonly #byKey: boolean;
  readonly #keyIn: (text: string) => IndexKey | undefined;
  #added = 0;

  private constructor({ of, sort, asAdded = false, byKey = false, field }: IndexSpecs) {
    this.#of = of;
    this.#byKey = byKey;
    this.#keyIn = field !== undefined && (sort.length === 0 || byKey) ? textField(field) : () => undefined;
    this.#places = asAdded ? new Map() : undefined;
    // Most of the time of making an index is the way to each of its records
    this.#rankOf = byKey ? (_, key) => rankOf(key) : rankedBy(sort);
    this.#compareRanked = comparisonOf(sort);
    this.#compare = (a, b) => this.#compareRanked(a.rank, b.rank) || a.place - b.place || compare(a.key, b.key);
  }

  /** Makes the index of these records, one record after the other. */
  static *making(records: ReadonlyMap<string, object>, specs: IndexSpecs): Work<RecordIndex> {
    const index = new RecordIndex(specs);
    yield* index.#fill(records);
    return index;
  }

  *#fill(records: ReadonlyMap<string, object>): Work<void> {
    const entries = new Map<IndexKey, Entry[]>();
    let looked = 0;
    for (const [key, stored] of storedEntriesIn(records)) {
      const { entry, under } = this.#placeOfStored(key, stored, records);
      for (const indexKey of under) {
        const together = entries.get(indexKey);
        if (together) together.push(entry);
        else entries.set(indexKey, [entry]);
      }
      looked += 1;
      if (looked % STEP === 0) yield;
    }
    for (const [indexKey, together] of entries) {
      const sorted = together.length > 1 ? yield* inOrder(together, this.#compare) : together;
      this.#lists.set(indexKey, new SortedList(sorted, this.#compare));
      yield;
    }
  }

  keys(indexKey: IndexKey): string[] {
    return (this.#lists.get(indexKey)?.first(Number.POSITIVE_INFINITY) ?? []).map(({ key }) => key);
  }

  /** One page of the records under any of these index keys; no record may be under two of them. */
  page(indexKeys: readonly IndexKey[], { offset, limit }: Pick<SortedSlice, 'offset' | 'limit'>): Page<string> {
    const lists = [...new Set(indexKeys)].flatMap((indexKey) => this.#lists.get(indexKey) ?? []);
    const count = lists.reduce((sum, { length }) => sum + length, 0);
    const [only, ...others] = lists;
    if (only && others.length === 0) return { count, rows: only.slice(offset, limit).map(({ key }) => key) };
    const near = lists.flatMap((list) => list.first(offset + limit)).sort(this.#compare);
    return { count, rows: near.slice(offset, offset + limit).map(({ key }) => key) };
  }

  /** Prepares a change, which may throw, and returns a function that applies it and cannot fail. */
  prepare(key: string, before: object | undefined, after: object | undefined): () => void {
    const [from, to] = [this.#placeOf(key, before), this.#placeOf(key, after)];
    const stays = (indexKey: IndexKey, other: Place) =>
      other.under.includes(indexKey) && this.#compareRanked(from.entry.rank, to.entry.rank) === 0;
    return () => {
      if (!after) this.#places?.delete(key);
      for (const indexKey of from.under) if (!stays(indexKey, to)) this.#takeOut(indexKey, from.entry);
      for (const indexKey of to.under) if (!stays(indexKey, from)) this.#putIn(indexKey, to.entry);
    };
  }

  #placeOf(key: string, record: object | undefined): Place {
    const found = record && this.#of(record);
    const entry = { key, rank: record && this.#rankOf(record, key), place: this.#placeInOrder(key) };
    if (found === undefined) return { entry, under: [] };
    return { entry, under: typeof found === 'object' ? [...new Set(found)] : [found] };
  }

  #placeOfStored(key: string, stored: Stored, records: ReadonlyMap<string, object>): Place {
    const found = typeof stored === 'string' ? this.#keyIn(stored) : undefined;
    if (found === undefined) return this.#placeOf(key, records.get(key));
    return { entry: { key, rank: this.#byKey ? rankOf(key) : undefined, place: this.#placeInOrder(key) }, under: [found] };
  }

  #placeInOrder(key: string): number {
    if (!this.#places) return 0;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#added += 1;
    this.#places.set(key, this.#added);
    return this.#added;
  }

  #putIn(indexKey: IndexKey, entry: Entry): void {
    const list = this.#lists.get(indexKey);
    if (list) list.add(entry);
    else this.#lists.set(indexKey, new SortedList([entry], this.#compare));
  }

  #takeOut(indexKey: IndexKey, entry: Entry): void {
    const list = this.#lists.get(indexKey)!;
    list.delete(entry);
    if (list.length === 0) this.#lists.delete(indexKey);
  }
}

/** Most indexes have one sort key, and then an entry has its rank and no list. */
function rankedBy(sort: readonly SortKey[]): (record: object) => Ranked {
  const [rank = () => undefined, ...more] = sort.map(ranking);
  return more.length === 0 ? rank : (record) => [rank(record), ...more.map((one) => one(record))];
}

function comparisonOf(sort: readonly SortKey[]): (a: Ranked, b: Ranked) => number {
  const [key, ...more] = sort;
  if (!key) return () => 0;
  if (more.length === 0) return (a, b) => compareRanks(a as Rank, b as Rank, key.direction);
  return (a, b) => compareRankLists(a as Rank[], b as Rank[], sort);
}

/** Compares record keys by UTF-16 code unit, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
