import { isObject, own } from '../../core/text/path.js';
import { type Allocation, allocations, hasToSend } from '../../model/allocation.js';
import { findLocation } from '../../model/find-location.js';
import { type Location, locations } from '../../model/location.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Staged, Tx } from '../../store/tx.js';

/** What a merchant says of a location's capacity, with the fields that v3 has for it. */
const saidCapacity = ({ merchant }: Location): Readonly<Record<string, unknown>> | undefined => {
  const capacity = own(merchant, 'capacity');
  return isObject(capacity) ? capacity : undefined;
};

/** How many allocations a location takes; undefined without a limit. */
function limitOf(location: Location | undefined): number | undefined {
  const { maxAllocations, infiniteAllocation } = (location && saidCapacity(location)) ?? {};
  return typeof maxAllocations === 'number' && infiniteAllocation !== true ? maxAllocations : undefined;
}

const limitAt = (tx: Tx, locationNum: number): number | undefined => limitOf(findLocation(tx, locationNum));

/** How many allocations a location has: those with units that it still has to send (a policy). */
const allocationsAt = (tx: Tx, locationNum: number): number => tx.by(allocations, 'atLocation', locationNum).length;

/**
 * The allocation that more units of the order join: the unchanged record that was made at this same
 * time for the location and address, so that one run makes one record per location (a policy).
 * `leaving` is the allocation that the units come from.
 */
export const allocationToJoin = (tx: Tx, order: Order, line: OrderLine, locationNum: number, leaving?: string): Allocation | undefined =>
  tx
    .by(allocations, 'toSend', order.orderId)
    .find(
      (one) =>
        one.locationNum === locationNum &&
        one.shipToId === line.shipToId &&
        one.allocationDate === tx.now() &&
        one.version === 0 &&
        one.parentAllocationId === (leaving ?? one.allocationId),
    );

/**
 * Whether a location takes no units of a line because it has as many allocations as it can take
 * (documented). Units that join an allocation need no further one.
 */
export function isFull(tx: Tx, order: Order, line: OrderLine, locationNum: number, leaving?: string): boolean {
  const limit = limitAt(tx, locationNum);
  return limit !== undefined && allocationsAt(tx, locationNum) >= limit && !allocationToJoin(tx, order, line, locationNum, leaving);
}

/** Whether a location has nothing of an allocation to send any more. */
const isDone = (one: Staged<Allocation>): one is Staged<Allocation> & { before: Allocation } =>
  one.before !== undefined &&
  hasToSend(one.before) &&
  !(one.after && hasToSend(one.after) && one.after.locationNum === one.before.locationNum);

/**
 * The locations that this transaction gave room: an allocation left one that was full, or its limit
 * is higher.
 */
export function locationsWithRoomAgain(tx: Tx): number[] {
  const left = new Map<number, number>();
  for (const one of tx.staged(allocations)) {
    if (isDone(one)) left.set(one.before.locationNum, (left.get(one.before.locationNum) ?? 0) + 1);
  }
  const raised = tx.staged(locations).flatMap(({ before }) => (before ? { locationNum: before.locationNum, was: limitOf(before) } : []));
  const hasRoom = (locationNum: number) => allocationsAt(tx, locationNum) < (limitAt(tx, locationNum) ?? Number.POSITIVE_INFINITY);
  return [
    ...[...left].flatMap(([locationNum, count]) => {
      const limit = limitAt(tx, locationNum);
      return limit !== undefined && allocationsAt(tx, locationNum) + count >= limit ? locationNum : [];
    }),
    ...raised.flatMap(({ locationNum, was }) => (was !== undefined && allocationsAt(tx, locationNum) >= was ? locationNum : [])),
  ].filter(hasRoom);
}

/**
 * A location with what is counted of its capacity, if it has one: `allocationPercentage` is current
 * ÷ max × 100 (documented), rounded down, so that 100 is full (a policy).
 */
export function withCapacity(tx: Tx, location: Location): Location {
  const said = saidCapacity(location);
  if (!said) return location;
  const currentAllocations = allocationsAt(tx, location.locationNum);
  const limit = limitOf(location);
  const counted = {
    currentAllocations,
    isCapacityFull: limit !== undefined && currentAllocations >= limit,
    ...(limit !== undefined && { allocationPercentage: limit > 0 ? Math.floor((currentAllocations * 100) / limit) : 100 }),
  };
  const { allocationPercentage: _, ...rest } = said;
  return { ...location, merchant: { ...location.merchant, capacity: { ...rest, ...counted } } };
}
