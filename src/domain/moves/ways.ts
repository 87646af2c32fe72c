import type { Bucket } from '../../model/order.js';
import { type MoveName, moveNames, moveOf } from './table.js';

/** A path that units can take: a list of moves. */
export type Way = readonly { move: MoveName; outOf: Bucket }[];

/**
 * Moves back, moves that stay in place, moves that only a location may make, and the one of lines
 * of which nothing is sent. A path never uses them unless it is asked to.
 */
const notForward: readonly MoveName[] = ['complete', 'reallocate', 'unship', 'putBack', 'reship', 'scratch'];

/** Buckets of units that are set aside for the customer, or that the customer picked up. */
const atTheCounter: readonly Bucket[] = ['readyForPickup', 'pickedUp'];

/**
 * Whether a path to these buckets may use a move. Units are made ready for pickup only for targets
 * at the store.
 */
function leads(move: MoveName, outOf: Bucket, targets: readonly Bucket[]): boolean {
  if (notForward.includes(move)) return false;
  if (move === 'readyForPickup') return targets.every((bucket) => atTheCounter.includes(bucket));
  // Allocated units give up their stock first and are cancelled as open units, so that the guard of
  // `cancel` sees them as such.
  if (move === 'cancel') return outOf === 'open' || outOf === 'backordered';
  return true;
}

/**
 * The shortest path of moves from a bucket to one of the targets. Of equally short ones, the one
 * whose moves come first in the table; undefined if there is none.
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

/**
 * The position of a bucket in the order in which a move empties its buckets. It decides between
 * units that are equally near.
 */
export const rankOf = ({ move, outOf }: Way[number]): number => moveOf(move).from.indexOf(outOf);
