/** How many characters of JSON text a generation holds. */
const GENERATION = 32_000_000;

type Generation = WeakMap<object, Map<object, string>>;

/**
 * A cache of texts by the object that was serialized and its reader. A text is dropped with its
 * object, or once 32 to 64 million characters of others were used since. There are two generations;
 * the older is dropped as a whole.
 */
export class TextCache {
  #young: Generation = new WeakMap();
  #old: Generation = new WeakMap();
  #size = 0;

  get(object: object, reader: object): string | undefined {
    const text = this.#young.get(object)?.get(reader);
    if (text !== undefined) return text;
    const older = this.#old.get(object)?.get(reader);
    if (older !== undefined) this.set(object, reader, older);
    return older;
  }

  set(object: object, reader: object, text: string): void {
    this.#size += text.length;
    if (this.#size > GENERATION) {
      this.#old = this.#young;
      this.#young = new WeakMap();
      this.#size = text.length;
    }
    const texts = this.#young.get(object) ?? new Map<object, string>();
    this.#young.set(object, texts.set(reader, text));
  }
}
