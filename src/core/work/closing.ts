type Close = () => void | Promise<void>;

/** A list of things to close, last opened first. */
export class Closing {
  readonly #open: Close[] = [];
  #closed: Promise<void> | undefined;

  /** Registers how to close what was just opened. */
  add(close: Close): void {
    this.#open.push(close);
  }

  /** Closes everything once, even if one of them fails. Then rejects with the first failure. */
  close(): Promise<void> {
    this.#closed ??= this.#closeAll();
    return this.#closed;
  }

  async #closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.#open.pop(); close; close = this.#open.pop()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
