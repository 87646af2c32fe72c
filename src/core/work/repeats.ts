const MOST_LINES = 100;
const OTHERS = 'More lines of other kinds';

/**
 * Limits repeated lines: each line is reported when it first occurs, and then at intervals with the
 * number of repeats.
 */
export class Repeats {
  readonly #everyMs: number;
  readonly #again = new Map<string, number>();

  constructor(everyMs = 10_000) {
    this.#everyMs = everyMs;
  }

  /** Calls `tell` with 0 for a new line, and later with the number of repeats since. */
  note(line: string, tell: (again: number) => void): void {
    const key = this.#again.has(line) || this.#again.size < MOST_LINES ? line : OTHERS;
    const again = this.#again.get(key);
    this.#again.set(key, (again ?? -1) + 1);
    if (again !== undefined) return;
    if (key === line) tell(0);
    this.#lookLater(key, tell);
  }

  #lookLater(key: string, tell: (again: number) => void): void {
    setTimeout(() => {
      const again = this.#again.get(key) ?? 0;
      this.#again.delete(key);
      if (again === 0) return;
      tell(again);
      this.#again.set(key, 0);
      this.#lookLater(key, tell);
    }, this.#everyMs).unref();
  }
}
