import type { ServerResponse } from 'node:http';

/** Holds answers back without holding up anything else. */
export class Delays {
  readonly #ends = new Set<() => void>();
  #over = false;

  /**
   * Resolves after so many milliseconds, or as soon as the client goes away or the delays are
   * ended.
   */
  wait(ms: number, res: ServerResponse): Promise<void> {
    if (this.#over || res.destroyed || ms <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#ends.delete(end);
        res.off('close', end);
        resolve();
      };
      const timer = setTimeout(end, ms).unref();
      this.#ends.add(end);
      res.once('close', end);
    });
  }

  /** Ends every delay, also those to come: what waits is answered now. */
  end(): void {
    this.#over = true;
    for (const end of [...this.#ends]) end();
  }
}
