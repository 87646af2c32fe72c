import { byTime, type Timer } from './timers.js';

/** Timers in the order in which they are due: a binary heap, so that adding and taking stay cheap however many wait. */
export class Agenda {
  readonly #heap: Timer[] = [];

  constructor(timers: Iterable<Timer> = []) {
    for (const timer of timers) this.add(timer);
  }

  /** The timer that is due first. */
  get first(): Timer | undefined {
    return this.#heap[0];
  }

  add(timer: Timer): void {
    let place = this.#heap.push(timer) - 1;
    while (place > 0 && this.#swapIfLater((place - 1) >> 1, place)) place = (place - 1) >> 1;
  }

  /** Takes out the timer that is due first. */
  take(): Timer | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last === undefined || first === last) return first;
    this.#heap[0] = last;
    this.#sink();
    return first;
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const rightIsSooner = right < this.#heap.length && byTime(this.#at(right), this.#at(left)) < 0;
      const sooner = rightIsSooner ? right : left;
      if (sooner >= this.#heap.length || !this.#swapIfLater(place, sooner)) return;
      place = sooner;
    }
  }

  #swapIfLater(upper: number, lower: number): boolean {
    const [above, below] = [this.#at(upper), this.#at(lower)];
    if (byTime(above, below) <= 0) return false;
    this.#heap[upper] = below;
    this.#heap[lower] = above;
    return true;
  }

  #at(place: number): Timer {
    return this.#heap[place] as Timer;
  }
}
