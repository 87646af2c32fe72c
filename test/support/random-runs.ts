/** How many times as many runs the random tests have in their long form, and from which values. */
const times = Number(process.env['RANDOM_TIMES'] ?? 1);
const from = process.env['RANDOM_SEED'];

/** What a test may take that a run of many takes longer. */
export const timesLonger = (milliseconds: number): number => milliseconds * times;

/**
 * How often a property is tried, and the seed of its values where they are always the same: in the
 * long form, `RANDOM_TIMES` as often, and from `RANDOM_SEED`.
 */
export function often(numRuns: number, seed?: number): { numRuns: number; seed?: number } {
  const first = from === undefined ? seed : Number(from);
  return { numRuns: numRuns * times, ...(first !== undefined && { seed: first }) };
}
