import type { Bucket } from '../../model/order.js';
import { type MoveName, moveNames, moveOf } from './table.js';

/** A way that units can take: one move after the other. */
export type Way = readonly { move: MoveName; outOf: Bucket }[];

/** Moves that take a step back, or none: nothing is led anywhere over them unless it is said. */
const notForward: readonly MoveName[] = ['reallocate', 'unship'];

/** Buckets of units that are set aside for the customer, or that the customer took. */
const atTheCounter: readonly Bucket[] = ['readyForPickup', 'pickedUp'];

/**
 * Whether a way to these buckets may use a move: a store sets units aside only where nothing else
 * is asked for.
 */
function leads(move: MoveName, outOf: Bucket, targets: readonly Bucket[]): boolean {
  if (notForward.includes(move)) return false;
  if (move === 'readyForPickup') return targets.every((bucket) => atTheCounter.includes(bucket));
  // Units that are allocated give up their stock first, and are cancelled as any others then: the
  // guard of `cancel` looks at them so.
  if (move === 'cancel') return outOf === 'open' || outOf === 'backordered';
  return true;
}

/**
 * The shortest way of moves from a bucket to one of others; of equal ones that of the moves that
 * come first in the table. Undefined where there is none.
 */
export function wayTo(targets: readonly Bucket[], from: Bucket): Way | undefined {
  const seen = new Set<Bucket>([from]);
  const queue: { at: Bucket; way: Way }[] = [{ at: from, way: [] }];
  for (const { at, way } of queue) {
    if (targets.includes(at)) return way;
    for (const move of moveNames) {
      const { from: sources, to } = moveOf(move);
      if (!sources.includes(at) || seen.has(to) || !leads(move, at, targets)) continue;
      seen.add(to);
      queue.push({ at: to, way: [...way, { move, outOf: at }] });
    }
  }
  return undefined;
}

/** How early a move empties a bucket: what decides between units that are equally near. */
export const rankOf = ({ move, outOf }: Way[number]): number => moveOf(move).from.indexOf(outOf);
