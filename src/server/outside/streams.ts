import { Refusal } from '../../core/forms/errors.js';

/** The live answers that are being sent. */
export class Streams {
  readonly #ends = new Set<() => void>();
  #over = false;

  /** How many there are. */
  get count(): number {
    return this.#ends.size;
  }

  /** Whether they are to end. */
  get over(): boolean {
    return this.#over;
  }

  /**
   * Counts one more and returns how to leave. `end` is called when all are to end. Refuses one
   * above the limit.
   */
  enter(most: number, end: () => void): () => void {
    if (this.#ends.size >= most)
      throw new Refusal('unavailable', `${most} streams are open already, the limit: close one, or try again later`);
    const own = (): void => end();
    this.#ends.add(own);
    return () => void this.#ends.delete(own);
  }

  /** Ends all streams, present and future, after what waits for their readers. */
  end(): void {
    this.#over = true;
    for (const end of [...this.#ends]) end();
  }
}
