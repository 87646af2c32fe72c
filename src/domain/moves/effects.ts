import { allocations, pendingQuantity } from '../../model/allocation.js';
import { happened } from '../events/events.js';
import { auditEntry } from '../events/history.js';
import { policy } from '../policies.js';
import { carryUnits } from '../shipments/carry-units.js';
import { unitsAside } from '../shipments/units-in-shipments.js';
import { held } from '../status/units.js';
import { addToAllocation, allocationToLeave, pendingOfLine, type TakenPart, takeFromAllocations } from '../stock/allocations.js';
import { count, planStock } from '../stock/stock.js';
import type { Ask, Effect, Turn } from './move.js';

/** Takes the units from stock and puts them on allocations, one record per location. */
export const reserveStock: Effect = ({ tx, order, line, quantity, only }) => {
  for (const part of planStock(tx, order, line, quantity, { only })) addToAllocation(tx, order, line, part);
  // The lines of an order come one after the other; from the second on, all of this is said.
  if (order.released && order.allocationDate === tx.now() && order.orderReleaseTimestamp) return order;
  return { ...order, released: true, allocationDate: tx.now(), orderReleaseTimestamp: order.orderReleaseTimestamp ?? tx.now() };
};

/** How many units of a line an allocation has to send that are not set aside for the customer. */
export const freeOn =
  ({ tx, order: { orderId }, line: { lineItemId } }: Ask) =>
  (allocationId: string): number =>
    pendingOfLine(tx, orderId, lineItemId, allocationId) - unitsAside(tx, orderId, lineItemId, allocationId);

/** Takes units out of a line's allocations that are to be sent no more. */
function scratch(
  { tx, order: { orderId }, line: { lineItemId }, because: { reasonCode } }: Turn,
  quantity: number,
  where: { allocationId?: string | undefined; most?: (id: string) => number },
): TakenPart[] {
  return takeFromAllocations(tx, { orderId, lineItemId, quantity, as: 'scratchQuantity', reasonCode, ...where });
}

/** Takes units that were allocated off their allocations and out of the shipments they wait in. */
function giveUp(turn: Turn): TakenPart[] {
  const { tx, order, line, taken, allocationId, shipmentId, because } = turn;
  const parts = scratch(turn, held(taken, 'allocated'), { allocationId, most: freeOn(turn) });
  const ready = held(taken, 'readyForPickup');
  const waited = carryUnits(tx, order, line, { taken: { readyForPickup: ready }, latest: true, allocationId, shipmentId, because });
  for (const { shipment, quantity } of waited) parts.push(...scratch(turn, quantity, { allocationId: shipment.allocationId }));
  const known = waited.reduce((sum, { quantity }) => sum + quantity, 0);
  return [...parts, ...scratch(turn, ready - known, { allocationId })];
}

/** Gives the stock of units that were allocated back (documented for a cancellation). */
export const releaseStock: Effect = (turn) => {
  giveUp(turn);
  return turn.order;
};

/**
 * The location cannot send units that it was to send: their stock is free again, or as the policy
 * `scratchedStock` says gone from what is on hand.
 */
export const scratchStock: Effect = (turn) => {
  const gone = policy(turn.tx, 'scratchedStock') === 'writeOff';
  for (const { item, quantity } of giveUp(turn)) if (gone) count(turn.tx, item.stockId, { onHand: -quantity });
  return turn.order;
};

/**
 * Moves units of one allocation (the named one, or the line's latest) to other locations, never
 * back to the one they leave (documented). The history of the one they leave names the allocations
 * that hold them now (a policy).
 */
export const sendFromElsewhere: Effect = (turn) => {
  const { tx, order, line, quantity, allocationId, only } = turn;
  const from = allocationToLeave(tx, order.orderId, freeOn(turn), allocationId);
  if (!from) return order;
  const targets = planStock(tx, order, line, quantity, { only, avoid: from.locationNum, leaving: from.allocationId });
  scratch(turn, quantity, { allocationId: from.allocationId });
  const left = tx.get(allocations, from.allocationId);
  const to = targets.map((target) => addToAllocation(tx, order, line, target, left));
  const note = `Units moved to ${to.map(({ allocationId, locationNum }) => `allocation ${allocationId} at location ${locationNum}`).join(' and ')}`;
  tx.put(allocations, {
    ...left,
    reallocated: left.items.every((item) => item.shippedQuantity === 0 && pendingQuantity(item) === 0),
    auditLogs: [...left.auditLogs, auditEntry(tx, 'UPDATE', { note }, { lineItemId: line.lineItemId, quantity })],
  });
  return order;
};

/** Stores the event that backordered units were cancelled (documented event). */
export const tellBackorderCancelled: Effect = ({ tx, order }) => {
  happened(tx, 'BACKORDER_CANCEL_EMAIL', order);
  return order;
};
