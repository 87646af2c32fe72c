/**
 * How many entries a chunk may hold: few enough that to shift them costs next to nothing, many
 * enough that there are few chunks.
 */
const CHUNK = 512;

/**
 * Entries in an order that tells any two apart. One goes in or out at a cost that hardly grows with
 * how many there are.
 */
export class SortedList<E> {
  readonly #compare: (a: E, b: E) => number;
  /** One after the other; none but the first is ever empty. */
  readonly #chunks: E[][];
  #length: number;

  /** Takes `entries` over. */
  constructor(entries: E[], compare: (a: E, b: E) => number) {
    this.#compare = compare;
    this.#length = entries.length;
    this.#chunks = halfFull(entries.sort(compare));
  }

  get length(): number {
    return this.#length;
  }

  first(most: number): E[] {
    const found: E[] = [];
    for (const chunk of this.#chunks) {
      if (found.length >= most) break;
      for (const entry of chunk.slice(0, most - found.length)) found.push(entry);
    }
    return found;
  }

  add(entry: E): void {
    const { at, chunk, place } = this.#find(entry);
    chunk.splice(place, 0, entry);
    if (chunk.length > CHUNK) this.#chunks.splice(at + 1, 0, chunk.splice(CHUNK / 2));
    this.#length += 1;
  }

  /** Takes out an entry that is there. */
  delete(entry: E): void {
    const { at, chunk, place } = this.#find(entry);
    chunk.splice(place, 1);
    if (chunk.length === 0 && at > 0) this.#chunks.splice(at, 1);
    this.#length -= 1;
  }

  /** Where an entry is, or belongs. */
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
 * The first number below `end` for which something holds that, once it holds, goes on to hold;
 * `end` if there is none.
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
