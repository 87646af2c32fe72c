/** How many characters of JSON text a generation may hold. */
const GENERATION = 32_000_000;

type Generation = WeakMap<object, Map<object, string>>;

/**
 * Texts by two objects: what was written, and for whom. A text goes with its object, and earlier
 * once 32 to 64 million characters of others have been kept or read since: two generations, of
 * which the older is dropped whole.
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
