/** Calls all listeners in order, also for news that a listener causes. */
export class Listeners<T> {
  readonly #listeners = new Set<(news: T) => void>();
  readonly #onError: (error: unknown) => void;
  readonly #queue: T[] = [];
  #telling = false;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  add(listener: (news: T) => void): () => void {
    const own = (news: T): void => listener(news);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** Never throws. */
  tell(news: T): void {
    this.#queue.push(news);
    if (this.#telling) return;
    this.#telling = true;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      for (const listener of this.#listeners) this.#call(listener, next);
    }
    this.#telling = false;
  }

  #call(listener: (news: T) => void, news: T): void {
    try {
      listener(news);
    } catch (error) {
      this.#onError(error);
    }
  }
}
