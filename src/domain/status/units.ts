import { type Bucket, buckets, type Order, type OrderLine, type Units } from '../../model/order.js';

/** Buckets of units that have left their location, whatever happened to them since. */
export const departed: readonly Bucket[] = [
  'shipped',
  'delivered',
  'pickedUp',
  'pendingReturn',
  'processingReturn',
  'rejectedReturn',
  'returned',
  'pendingExchange',
  'exchanged',
];

/** How many units are in the given buckets. */
export function held(units: Units, ...wanted: readonly Bucket[]): number {
  let sum = 0;
  for (const bucket of wanted) sum += units[bucket] ?? 0;
  return sum;
}

/** The units of a line that are still sold: ordered and not cancelled. */
export const remainingQuantity = (line: Pick<OrderLine, 'orderedQuantity' | 'units'>): number =>
  line.orderedQuantity - held(line.units, 'cancelled');

/** The number of all units. */
export const totalUnits = (units: Units): number => held(units, ...buckets);

/** The units of all lines of an order, or of all items of a shipment, summed by bucket. */
export function tally(lines: readonly { units: Units }[]): Units {
  const sum: Units = {};
  for (const { units } of lines) for (const bucket of buckets) if (units[bucket]) sum[bucket] = (sum[bucket] ?? 0) + units[bucket];
  return sum;
}

/**
 * Takes `quantity` units from the `from` buckets, in that order. The caller has checked that there
 * are enough.
 */
export function take(units: Units, from: readonly Bucket[], quantity: number): Units {
  const taken: Units = {};
  let left = quantity;
  for (const bucket of from) {
    const some = Math.min(left, units[bucket] ?? 0);
    if (some > 0) taken[bucket] = some;
    left -= some;
  }
  return taken;
}

/**
 * The units after `taken` moved to the bucket `to`. Empty buckets are left out; the others keep the
 * order of `buckets`.
 */
export function moved(units: Units, taken: Units, to: Bucket): Units {
  const next: Units = {};
  const arrived = totalUnits(taken);
  for (const bucket of buckets) {
    const now = (units[bucket] ?? 0) - (taken[bucket] ?? 0) + (bucket === to ? arrived : 0);
    if (now > 0) next[bucket] = now;
  }
  return next;
}

/** The line of an order with this id, or undefined. */
export const lineOf = (order: Order, lineItemId: string): OrderLine | undefined =>
  order.items.find((line) => line.lineItemId === lineItemId);

/** The units without some that were among them. */
export function withoutUnits(units: Units, gone: Units): Units {
  const next: Units = {};
  for (const bucket of buckets) {
    const now = (units[bucket] ?? 0) - (gone[bucket] ?? 0);
    if (now > 0) next[bucket] = now;
  }
  return next;
}
