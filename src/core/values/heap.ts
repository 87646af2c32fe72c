/** A priority queue as a binary heap: adding and taking stay cheap for any number of values. */
export class Heap<T> {
  readonly #compare: (a: T, b: T) => number;
  #values: T[] = [];

  /** `compare` is negative if its first argument comes first. */
  constructor(compare: (a: T, b: T) => number, values: Iterable<T> = []) {
    this.#compare = compare;
    for (const value of values) this.add(value);
  }

  get size(): number {
    return this.#values.length;
  }

  get first(): T | undefined {
    return this.#values[0];
  }

  add(value: T): void {
    let place = this.#values.push(value) - 1;
    while (place > 0 && this.#swapIfLater((place - 1) >> 1, place)) place = (place - 1) >> 1;
  }

  /** Removes and returns the first value. */
  take(): T | undefined {
    const first = this.#values[0];
    const last = this.#values.pop();
    if (last === undefined || this.#values.length === 0) return first;
    this.#values[0] = last;
    this.#sink();
    return first;
  }

  /** Replaces all values. */
  refill(values: Iterable<T>): void {
    this.#values = [];
    for (const value of values) this.add(value);
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const rightIsSooner = right < this.#values.length && this.#compare(this.#at(right), this.#at(left)) < 0;
      const sooner = rightIsSooner ? right : left;
      if (sooner >= this.#values.length || !this.#swapIfLater(place, sooner)) return;
      place = sooner;
    }
  }

  #swapIfLater(upper: number, lower: number): boolean {
    const [above, below] = [this.#at(upper), this.#at(lower)];
    if (this.#compare(above, below) <= 0) return false;
    this.#values[upper] = below;
    this.#values[lower] = above;
    return true;
  }

  #at(place: number): T {
    return this.#values[place] as T;
  }
}
