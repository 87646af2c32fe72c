/**
 * How many entries a chunk may hold: few enough to shift cheaply, and enough to keep the number of
 * chunks small.
 */
const CHUNK = 512;

/**
 * A sorted list of distinct entries. The cost to add or remove one hardly grows with their number.
 */
export class SortedList<E> {
  readonly #compare: (a: E, b: E) => number;
  /** The chunks in order; only the first may be empty. */
  readonly #chunks: E[][];
  #length: number;

  /** Takes ownership of `entries`, which are in order. */
  constructor(entries: E[], compare: (a: E, b: E) => number) {
    this.#compare = compare;
    this.#length = entries.length;
    this.#chunks = halfFull(entries);
  }

  get length(): number {
    return this.#length;
  }

  first(most: number): E[] {
    return this.slice(0, most);
  }

  /** At most so many entries after the first `offset`; it passes over those in chunks. */
  slice(offset: number, most: number): E[] {
    const found: E[] = [];
    let left = offset;
    for (const chunk of this.#chunks) {
      if (found.length >= most) break;
      if (left < chunk.length) for (const entry of chunk.slice(left, left + most - found.length)) found.push(entry);
      left = Math.max(0, left - chunk.length);
    }
    return found;
  }

  add(entry: E): void {
    const { at, chunk, place } = this.#find(entry);
    chunk.splice(place, 0, entry);
    if (chunk.length > CHUNK) this.#chunks.splice(at + 1, 0, chunk.splice(CHUNK / 2));
    this.#length += 1;
  }

  /** Removes an entry of the list. */
  delete(entry: E): void {
    const { at, chunk, place } = this.#find(entry);
    chunk.splice(place, 1);
    if (chunk.length === 0 && at > 0) this.#chunks.splice(at, 1);
    this.#length -= 1;
  }

  /** The position where an entry is or belongs. */
  #find(entry: E): { at: number; chunk: E[]; place: number } {
    const later = this.#chunks.length - 1;
    const at = firstWhere(later, (before) => this.#compare(this.#chunks[before + 1]![0]!, entry) > 0);
    const chunk = this.#chunks[at]!;
    return { at, chunk, place: firstWhere(chunk.length, (place) => this.#compare(chunk[place]!, entry) >= 0) };
  }
}

function halfFull<E>(entries: E[]): E[][] {
  if (entries.length <= CHUNK / 2) return [entries];
  const chunks: E[][] = [];
  for (let at = 0; at < entries.length; at += CHUNK / 2) chunks.push(entries.slice(at, at + CHUNK / 2));
  return chunks;
}

/**
 * Binary search: the first number below `end` for which `holds` is true, if it stays true from
 * there; `end` if there is none.
 */
function firstWhere(end: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
