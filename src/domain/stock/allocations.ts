import { pick } from '../../core/values/reshape.js';
import { aboutAllocation } from '../../model/about.js';
import { type Allocation, type AllocationItem, allocations, pendingQuantity } from '../../model/allocation.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { happened } from '../events/events.js';
import { auditEntry } from '../events/history.js';
import { allocationToJoin } from './capacity.js';
import { giveBack } from './soft-units.js';
import type { StockPart } from './stock.js';
import { count } from './stock.js';

const newAllocation = (tx: Tx, order: Order, line: OrderLine, locationNum: number): Allocation => {
  const allocationId = tx.newId();
  return {
    allocationId,
    allocationNum: allocationId,
    parentAllocationId: allocationId,
    version: 0,
    orderId: order.orderId,
    orderNumber: order.orderNumber,
    locationNum,
    allocationDate: tx.now(),
    updatedAt: tx.now(),
    shipToId: line.shipToId,
    items: [],
    auditLogs: [auditEntry(tx, 'CREATE')],
  };
};

/** When the units of a line are to arrive, if its ship-to says so. */
function deliveryOf({ shipInfo }: Order, { shipToId }: OrderLine): Pick<AllocationItem, 'estimatedDeliveryDate'> {
  const shipTo = shipInfo.find((one) => one.shipToId === shipToId);
  return shipTo ? pick(shipTo, ['estimatedDeliveryDate']) : {};
}

type LineNumbers = Pick<AllocationItem, 'allocationLineNumber' | 'parentAllocationLineNumber'>;

const newItem = (order: Order, line: OrderLine, part: StockPart, numbers: LineNumbers): AllocationItem => ({
  ...numbers,
  itemId: line.itemId,
  sku: line.sku,
  quantity: part.quantity,
  shippedQuantity: 0,
  scratchQuantity: 0,
  orderLineId: line.lineItemId,
  orderId: order.orderId,
  orderDate: order.orderDate,
  ...(part.stockId !== undefined && { stockId: part.stockId }),
  ...deliveryOf(order, line),
  ...(line.channelId !== undefined && { channelId: line.channelId }),
  ...(line.segment !== undefined && { segment: line.segment }),
  ...(line.vendorId !== undefined && { vendorId: line.vendorId }),
  ...(line.title !== undefined && { title: line.title }),
  ...(line.itemUnitPrice !== undefined && { price: line.itemUnitPrice }),
  ...(line.uom !== undefined && { uom: line.uom }),
});

/** The line of an allocation that units of an order's line leave. */
function lineLeft(from: Allocation | undefined, { lineItemId }: OrderLine): Pick<AllocationItem, 'parentAllocationLineNumber'> {
  const item = from?.items.find(({ orderLineId }) => orderLineId === lineItemId);
  return item ? { parentAllocationLineNumber: item.allocationLineNumber } : {};
}

const samePart = (item: AllocationItem, line: OrderLine, part: StockPart): boolean =>
  item.orderLineId === line.lineItemId && item.stockId === part.stockId && item.shippedQuantity === 0 && item.scratchQuantity === 0;

/**
 * Puts units of a line on an allocation and counts them as allocated; its soft reservation gives as
 * many back. Uses the record that they join, or makes a new one. `from` is the allocation that the
 * units leave. Returns the record.
 */
export function addToAllocation(tx: Tx, order: Order, line: OrderLine, part: StockPart, from?: Allocation): Allocation {
  const open = allocationToJoin(tx, order, line, part.locationNum, from?.allocationId);
  const moved = from && { parentAllocationId: from.allocationId, previousAllocationLocationNum: from.locationNum };
  const target = open ?? { ...newAllocation(tx, order, line, part.locationNum), ...moved };
  const same = target.items.find((item) => samePart(item, line, part));
  const items = same
    ? target.items.with(target.items.indexOf(same), { ...same, quantity: same.quantity + part.quantity })
    : [...target.items, newItem(order, line, part, { allocationLineNumber: target.items.length + 1, ...lineLeft(from, line) })];
  const stored = tx.put(allocations, { ...target, items, updatedAt: tx.now() });
  if (!open) happened(tx, 'ALLOCATION_CREATE', order, aboutAllocation(target));
  giveBack(tx, order, line, { quantity: part.quantity, kind: 'onHand', first: part.stockId });
  count(tx, part.stockId, { allocated: part.quantity });
  return stored;
}

/**
 * The allocations of an order, oldest first, or only the named one. Those that still have units to
 * send are found by an index of their own: an order that was allocated often has many others.
 */
function allocationsOf(tx: Tx, orderId: string, allocationId?: string, index: 'orderId' | 'toSend' = 'orderId'): readonly Allocation[] {
  if (allocationId === undefined) return tx.by(allocations, index, orderId);
  const named = tx.find(allocations, allocationId);
  return named?.orderId === orderId ? [named] : [];
}

type Outcome = 'scratchQuantity' | 'shippedQuantity';

const takenEntry = (tx: Tx, lineItemId: string, quantity: number, as: Outcome) =>
  as === 'shippedQuantity'
    ? auditEntry(tx, 'SHIP', { note: 'Units left the location' }, { lineItemId, quantity })
    : auditEntry(tx, 'UPDATE', { note: 'Units are no longer to be sent from here' }, { lineItemId, quantity });

/** Units of a line that leave its allocations. */
export interface Taking {
  orderId: string;
  lineItemId: string;
  quantity: number;
  as: Outcome;
  /** Only those of this allocation. */
  allocationId?: string | undefined;
  /** Why they are scratched. */
  reasonCode?: string | undefined;
  /** The most that may be taken of one; all that it has to send unless it is said. */
  most?: (allocationId: string) => number;
}

/** Units that were taken out of an allocation, with its line as it was. */
export interface TakenPart {
  allocation: Allocation;
  item: AllocationItem;
  quantity: number;
}

/** What one allocation gives of the units that are still to be taken; its stock follows. */
function takeOut(tx: Tx, allocation: Allocation, { lineItemId, as, reasonCode }: Taking, most: number): TakenPart[] {
  const parts: TakenPart[] = [];
  let left = most;
  const items = allocation.items.map((item) => {
    const quantity = item.orderLineId === lineItemId ? Math.min(left, pendingQuantity(item)) : 0;
    if (quantity <= 0) return item;
    left -= quantity;
    parts.push({ allocation, item, quantity });
    count(tx, item.stockId, as === 'shippedQuantity' ? { allocated: -quantity, shipped: quantity } : { allocated: -quantity });
    return { ...item, [as]: item[as] + quantity, ...(reasonCode !== undefined && { scratchedReasonCode: reasonCode }) };
  });
  if (parts.length === 0) return [];
  const auditLogs = [...allocation.auditLogs, takenEntry(tx, lineItemId, most - left, as)];
  tx.put(allocations, { ...allocation, items, auditLogs, version: allocation.version + 1, updatedAt: tx.now() });
  return parts;
}

/**
 * Takes units of a line out of its allocations, or out of the named one: as shipped from the
 * oldest, as scratched from the latest. The counters of the stock follow (documented: shipping q
 * units is allocated −q, shipped +q). Returns what came from which allocation.
 */
export function takeFromAllocations(tx: Tx, taking: Taking): TakenPart[] {
  const found = allocationsOf(tx, taking.orderId, taking.allocationId, 'toSend');
  const parts: TakenPart[] = [];
  let left = taking.quantity;
  for (const allocation of taking.as === 'shippedQuantity' ? found : [...found].reverse()) {
    if (left <= 0) break;
    const most = taking.most?.(allocation.allocationId) ?? left;
    const taken = takeOut(tx, allocation, taking, Math.min(left, most));
    for (const { quantity } of taken) left -= quantity;
    parts.push(...taken);
  }
  return parts;
}

/**
 * Returns shipped units of a line to the allocations that sent them, the latest first. The counters
 * of the stock follow.
 */
export function giveBackToAllocations(tx: Tx, orderId: string, lineItemId: string, quantity: number, allocationId?: string): void {
  let left = quantity;
  for (const allocation of [...allocationsOf(tx, orderId, allocationId)].reverse()) {
    if (left <= 0) break;
    const before = left;
    const items = allocation.items.map((item) => {
      const part = item.orderLineId === lineItemId ? Math.min(left, item.shippedQuantity) : 0;
      if (part === 0) return item;
      left -= part;
      count(tx, item.stockId, { allocated: part, shipped: -part });
      return { ...item, shippedQuantity: item.shippedQuantity - part };
    });
    if (before === left) continue;
    const entry = auditEntry(tx, 'UPDATE', { note: 'Units did not leave the location' }, { lineItemId, quantity: before - left });
    const auditLogs = [...allocation.auditLogs, entry];
    tx.put(allocations, { ...allocation, items, auditLogs, version: allocation.version + 1, updatedAt: tx.now() });
  }
}

/** Units of a line that an allocation still has to send. */
function pendingOf({ items }: Allocation, lineItemId: string): number {
  let pending = 0;
  for (const item of items) if (item.orderLineId === lineItemId) pending += pendingQuantity(item);
  return pending;
}

/** Units of a line that its allocations, or the named one, still have to send. */
export const pendingOfLine = (tx: Tx, orderId: string, lineItemId: string, allocationId?: string): number =>
  allocationsOf(tx, orderId, allocationId, 'toSend').reduce((sum, one) => sum + pendingOf(one, lineItemId), 0);

/** Units of a line that its allocations, or the named one, have sent. */
export const sentOfLine = (tx: Tx, orderId: string, lineItemId: string, allocationId?: string): number =>
  allocationsOf(tx, orderId, allocationId)
    .flatMap(({ items }) => items)
    .reduce((sum, item) => sum + (item.orderLineId === lineItemId ? item.shippedQuantity : 0), 0);

/**
 * The allocation that units of a line leave: the named one, or the latest that still has units to
 * send of which `free` says that they may go.
 */
export const allocationToLeave = (
  tx: Tx,
  orderId: string,
  free: (allocationId: string) => number,
  allocationId?: string,
): Allocation | undefined => allocationsOf(tx, orderId, allocationId, 'toSend').findLast((one) => free(one.allocationId) > 0);
