import type { IndexKey, IndexOf } from './collection.js';

/** What one change does to an index: computed first, since it may throw, and applied later, which cannot. */
export interface IndexMove {
  readonly key: string;
  readonly from: readonly IndexKey[];
  readonly to: readonly IndexKey[];
}

/** Which records hold an index key. Every answer is in order of record key, whatever the order of the changes that led to it. */
export class RecordIndex {
  readonly #of: IndexOf<object>;
  readonly #buckets = new Map<IndexKey, string[]>();

  constructor(of: IndexOf<object>, records: ReadonlyMap<string, object>) {
    this.#of = of;
    for (const [key, record] of records) {
      for (const indexKey of this.#keysOf(record)) this.#bucket(indexKey).push(key);
    }
    for (const bucket of this.#buckets.values()) bucket.sort(compare);
  }

  /** Valid until the next move. */
  keys(indexKey: IndexKey): readonly string[] {
    return this.#buckets.get(indexKey) ?? [];
  }

  plan(key: string, before: object | undefined, after: object | undefined): IndexMove {
    return { key, from: this.#keysOf(before), to: this.#keysOf(after) };
  }

  move({ key, from, to }: IndexMove): void {
    for (const indexKey of from) if (!to.includes(indexKey)) this.#takeOut(indexKey, key);
    for (const indexKey of to) if (!from.includes(indexKey)) this.#putIn(indexKey, key);
  }

  #keysOf(record: object | undefined): readonly IndexKey[] {
    const found = record && this.#of(record);
    if (found === undefined) return [];
    if (typeof found === 'object') return found.length > 1 ? [...new Set(found)] : found;
    return [found];
  }

  #bucket(indexKey: IndexKey): string[] {
    const bucket = this.#buckets.get(indexKey) ?? [];
    if (bucket.length === 0) this.#buckets.set(indexKey, bucket);
    return bucket;
  }

  #putIn(indexKey: IndexKey, key: string): void {
    const bucket = this.#bucket(indexKey);
    bucket.splice(placeOf(bucket, key), 0, key);
  }

  #takeOut(indexKey: IndexKey, key: string): void {
    const bucket = this.#bucket(indexKey);
    bucket.splice(placeOf(bucket, key), 1);
    if (bucket.length === 0) this.#buckets.delete(indexKey);
  }
}

/** The order of record keys: by UTF-16 code unit, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where `key` is, or belongs, in a sorted list. */
function placeOf(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
