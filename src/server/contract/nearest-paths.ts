import { nearest } from '../../core/text/wording.js';

const MOST_TOLD = 3;
const LONGEST_PATH = 200;
const MOST_SEGMENTS = 12;
/** The costs of turning a path into another, segment by segment, and the most it may cost. */
const COST = { missing: 0.5, spare: 1, near: 0.5, parameter: 0.25, other: 2, most: 1.5 };
/** Segments that every path has, and that do not tell one from another. */
const COMMON = new Set(['api', 'v2', 'v3', '__sandbox']);

interface Fit {
  readonly cost: number;
  /** Whether a segment that tells paths apart is the same, or nearly. */
  readonly alike: boolean;
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

function fitOf(given: string, known: string): Fit {
  const alike = !COMMON.has(known);
  if (known.startsWith('{')) return { cost: COST.parameter, alike: false };
  if (given === known) return { cost: 0, alike };
  return nearest(given, [known]) === undefined ? { cost: COST.other, alike: false } : { cost: COST.near, alike };
}

const cheapest = (fits: readonly Fit[]): Fit => fits.reduce((best, fit) => (fit.cost < best.cost ? fit : best));
const plus = (before: Fit, { cost, alike }: Fit): Fit => ({ cost: before.cost + cost, alike: before.alike || alike });

/** The edit distance of two paths, with segments in place of letters. */
function distance(given: readonly string[], known: readonly string[]): Fit {
  const none = { alike: false };
  let row: Fit[] = Array.from({ length: known.length + 1 }, (_, i) => ({ cost: i * COST.missing, ...none }));
  for (const [i, segment] of given.entries()) {
    const next: Fit[] = [{ cost: (i + 1) * COST.spare, ...none }];
    for (const [j, wanted] of known.entries()) {
      const missing = plus(next[j] as Fit, { cost: COST.missing, ...none });
      const spare = plus(row[j + 1] as Fit, { cost: COST.spare, ...none });
      next.push(cheapest([plus(row[j] as Fit, fitOf(segment, wanted)), missing, spare]));
    }
    row = next;
  }
  return row[known.length] as Fit;
}

/**
 * Finds the paths of a contract that were probably meant by an unknown one, at most three:
 * `/api/v2/order` for `/v2/order`.
 */
export function nearestPaths(path: string, known: Iterable<string>): string[] {
  const given = segmentsOf(path);
  if (path.length > LONGEST_PATH || given.length > MOST_SEGMENTS) return [];
  const fits = Array.from(new Set(known), (one) => ({ one, ...distance(given, segmentsOf(one)) }));
  const near = fits.filter(({ cost, alike }) => alike && cost <= COST.most).sort((a, b) => a.cost - b.cost);
  const nearestOnes = near.filter(({ cost }) => cost === near[0]?.cost);
  return nearestOnes.slice(0, MOST_TOLD).map(({ one }) => one);
}
