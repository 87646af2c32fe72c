/** Lets at most so many pieces of work run at the same time, in the order in which they come. */
export class Slots {
  readonly #waiting: (() => void)[] = [];
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#left > 0) this.#left -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#left += 1;
    }
  }
}
