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

  /** Adds the records of one more holder. */
  add(records: Iterable<object>): void {
    const fresh: object[] = [];
    for (const record of records) {
      const held = this.#held.get(record);
      if (held) held.holders += 1;
      else fresh.push(record);
    }
    const step = Math.max(1, Math.ceil(fresh.length / WEIGHED));
    const weighed = fresh.filter((_, at) => at % step === 0);
    const weight = weighed.reduce((sum, record) => sum + lengthOf(record), 0) / (weighed.length || 1);
    for (const record of fresh) this.#held.set(record, { holders: 1, weight });
    this.#total += weight * fresh.length;
  }

  /** Removes the records of a holder. */
  remove(records: Iterable<object>): void {
    for (const record of records) {
      const held = this.#held.get(record);
      if (!held) continue;
      held.holders -= 1;
      if (held.holders > 0) continue;
      this.#held.delete(record);
      this.#total -= held.weight;
    }
  }
}
