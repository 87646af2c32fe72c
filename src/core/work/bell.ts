/** Wakes one waiting loop. A ring that comes before the wait is not lost. */
export class Bell {
  #rung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Resolves with true once it rings, or with false after `ms` milliseconds. */
  async within(ms: number): Promise<boolean> {
    if (!this.#rung) await this.#rings(ms);
    const rung = this.#rung;
    this.#rung = false;
    return rung;
  }

  #rings(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#wake?.(), ms).unref();
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve();
      };
    });
  }
}
