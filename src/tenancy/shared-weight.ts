import type { Work } from '../core/work/slices.js';

/** At most this many records of a group are weighed; the others count as the mean. */
const WEIGHED = 200;

interface Held {
  holders: number;
  readonly weight: number;
}

const lengthOf = (record: object): number => JSON.stringify(record).length;

/**
 * The total size of the JSON that several holders keep. A record with several holders counts once.
 * An estimate for large groups of records.
 */
export class SharedWeight {
  readonly #held = new Map<object, Held>();
  #total = 0;

  /** In characters of JSON, which are bytes for ASCII text. */
  get total(): number {
    return this.#total;
  }

  /** Adds the records of one more holder, one by one. */
  *adding(records: Iterable<object>): Work<void> {
    const fresh: object[] = [];
    for (const record of records) {
      const held = this.#held.get(record);
      if (held) held.holders += 1;
      else fresh.push(record);
      yield;
    }
    const weight = yield* meanWeight(fresh);
    for (const record of fresh) {
      // Another holder may have added it between two steps.
      const held = this.#held.get(record);
      if (held) held.holders += 1;
      else {
        this.#held.set(record, { holders: 1, weight });
        this.#total += weight;
      }
      yield;
    }
  }

  /** Removes the records of a holder, one by one. */
  *removing(records: Iterable<object>): Work<void> {
    for (const record of records) {
      yield;
      const held = this.#held.get(record);
      if (!held) continue;
      held.holders -= 1;
      if (held.holders > 0) continue;
      this.#held.delete(record);
      this.#total -= held.weight;
    }
  }
}

function* meanWeight(records: readonly object[]): Work<number> {
  const step = Math.max(1, Math.ceil(records.length / WEIGHED));
  let [sum, weighed] = [0, 0];
  for (let at = 0; at < records.length; at += step) {
    sum += lengthOf(records[at] as object);
    weighed += 1;
    yield;
  }
  return sum / (weighed || 1);
}
