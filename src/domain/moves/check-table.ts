import { type Bucket, buckets, type HoldType, holdTypes, type Units } from '../../model/order.js';
import { lineStatusRows } from '../status/line-status.js';
import { orderStatusRows } from '../status/order-status.js';
import { standingOf } from '../status/standing.js';
import type { Move } from './move.js';
import { moves } from './table.js';

/** The table of moves, and the two tables that derive a status from quantities. */
export interface LifecycleTable {
  buckets: readonly Bucket[];
  moves: Readonly<Record<string, Pick<Move, 'from' | 'to'>>>;
  orderStatusRows: typeof orderStatusRows;
  lineStatusRows: typeof lineStatusRows;
}

/** The table that the sandbox runs on. */
export const lifecycleTable: LifecycleTable = { buckets, moves, orderStatusRows, lineStatusRows };

const MOST_TOGETHER = 3;
const MOST_NAMED = 3;

function unknownBuckets({ moves, buckets }: LifecycleTable): string[] {
  return Object.entries(moves).flatMap(([name, { from, to }]) =>
    [...from, to].filter((bucket) => !buckets.includes(bucket)).map((bucket) => `the move ${name} names an unknown bucket, ${bucket}`),
  );
}

function unreachableBuckets({ moves, buckets }: LifecycleTable): string[] {
  const reached = new Set<Bucket>(['open']);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of Object.values(moves)) if (from.some((bucket) => reached.has(bucket))) reached.add(to);
  }
  return buckets.filter((bucket) => !reached.has(bucket)).map((bucket) => `no move leads from open to the bucket ${bucket}`);
}

/**
 * Every combination of up to `most` buckets with one unit in each. Statuses depend only on which
 * buckets are empty.
 */
function* vectors(buckets: readonly Bucket[], most: number): Iterable<Units> {
  yield {};
  if (most === 0) return;
  for (const [at, bucket] of buckets.entries()) {
    for (const others of vectors(buckets.slice(at + 1), most - 1)) yield { [bucket]: 1, ...others };
  }
}

/** No hold, and each hold alone: every row for holds asks for one. */
const holdings: readonly (readonly HoldType[])[] = [[], ...holdTypes.map((hold) => [hold])];

function unnamedVectors({ buckets, orderStatusRows, lineStatusRows }: LifecycleTable, most: number): string[] {
  const unnamed: string[] = [];
  for (const units of vectors(buckets, most)) {
    const standing = standingOf(units);
    if (!lineStatusRows.some(([, holds]) => holds(standing))) unnamed.push(`no status for a line of ${JSON.stringify(units)}`);
    for (const holds of holdings) {
      for (const released of [false, true]) {
        const whole = { ...standing, sold: standing, holds, released };
        if (orderStatusRows.some(([, names]) => names(whole))) continue;
        unnamed.push(
          `no status for an order of ${JSON.stringify(units)}, ${released ? '' : 'not '}released, held by [${holds.join(', ')}]`,
        );
      }
    }
    if (unnamed.length > MOST_NAMED) break;
  }
  return unnamed.slice(0, MOST_NAMED);
}

/**
 * Throws if a lifecycle table is broken: a move names an unknown bucket, a bucket cannot be reached
 * from `open`, or some quantities have no status. Quantities are tried in every combination of up
 * to three buckets, released or not, without a hold and with each. The build does this, so that a
 * start need not.
 */
export function checkTable(table: LifecycleTable = lifecycleTable): void {
  const problems = [...unknownBuckets(table), ...unreachableBuckets(table), ...unnamedVectors(table, MOST_TOGETHER)];
  if (problems.length > 0) throw new Error(`The table of moves is broken: ${problems.join('; ')}`);
}
