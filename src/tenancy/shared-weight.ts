/** So many records are weighed of those that come together; the others count as their mean. */
const WEIGHED = 200;

interface Held {
  holders: number;
  readonly weight: number;
}

const lengthOf = (record: object): number => JSON.stringify(record).length;

/**
 * How much JSON several holders keep in all: a record that more than one of them holds counts once.
 * An estimate where many records come at once.
 */
export class SharedWeight {
  readonly #held = new Map<object, Held>();
  #total = 0;

  /** Bytes, as long as the text is ASCII. */
  get total(): number {
    return this.#total;
  }

  /** Counts what one more holder keeps. */
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

  /** Undoes what was added of a holder. */
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
