import type { ServerResponse } from 'node:http';

/** Delays answers without blocking anything else. */
export class Delays {
  readonly #ends = new Set<() => void>();
  #over = false;

  /** Resolves after `ms` milliseconds, or as soon as the client is gone or the delays are ended. */
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

  /** Ends all delays, present and future: waiting answers are sent now. */
  end(): void {
    this.#over = true;
    for (const end of [...this.#ends]) end();
  }
}
