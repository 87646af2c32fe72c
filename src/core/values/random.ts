import { hash } from 'node:crypto';

/** Pseudorandom numbers that are the same in every run. Not for secrets. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive), with 53 random bits. */
  next(): number;
  /** A whole number from `min` to `max`, inclusive. */
  int(min: number, max: number): number;
  /** One entry of a non-empty list. */
  pick<T>(list: readonly T[]): T;
  /** True with probability `p`: never for 0, always for 1. */
  chance(p: number): boolean;
}

/**
 * Makes a generator from a seed. The same seed gives the same numbers, and 12 is the same seed as
 * "12".
 */
export function seeded(seed: string | number): Random {
  const draw = sfc32(seed);
  const next = () => ((draw() >>> 5) * 0x4000000 + (draw() >>> 6)) / 0x20000000000000;
  const int = (min: number, max: number) => {
    if (!Number.isInteger(min) || !Number.isInteger(max) || max < min) throw new RangeError(`No whole number from ${min} to ${max}`);
    return min + Math.floor(next() * (max - min + 1));
  };
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from an empty list');
    return list[int(0, list.length - 1)] as T;
  };
  return { next, int, pick, chance: (p) => next() < p };
}

/**
 * Chris Doty-Humphrey's sfc32 (of PractRand): its three words are the start of the seed's SHA-256,
 * the counter starts at 1, 15 rounds are skipped.
 */
function sfc32(seed: string | number): () => number {
  const start = hash('sha256', String(seed), 'buffer');
  let a = start.readInt32LE(0);
  let b = start.readInt32LE(4);
  let c = start.readInt32LE(8);
  let counter = 1;
  const draw = () => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };
  for (let round = 0; round < 15; round += 1) draw();
  return draw;
}
