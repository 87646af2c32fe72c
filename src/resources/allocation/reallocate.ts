import { invalid, Refusal } from '../../core/forms/errors.js';
import { fireEach } from '../../domain/moves/fire.js';
import { mayCancel, moveShipment } from '../../domain/moves/move-shipment.js';
import { shipmentStatus } from '../../domain/status/shipment-status.js';
import { totalUnits } from '../../domain/status/units.js';
import { type Allocation, type AllocationItem, allocations, pendingQuantity } from '../../model/allocation.js';
import { findOrder, orderByNumber } from '../../model/find-order.js';
import { itemsOf, type Shipment, shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** The units to move; without a quantity, all that still have to ship. */
export interface ReallocateItem {
  allocationLineNumber?: number;
  lineItemId?: string;
  quantity?: number;
}

export interface Reallocate {
  documentType: 'ALLOCATION' | 'ALLOCATION ORDER' | 'ORDER' | 'SHIPMENT';
  ids: string[];
  orderNumber?: string | undefined;
  items?: ReallocateItem[] | undefined;
}

/** Units of one line of one allocation. */
interface Part {
  allocation: Allocation;
  item: AllocationItem;
  quantity: number;
}

function allocationsOfOrder(tx: Tx, idOrNumber: string): readonly Allocation[] {
  const order = findOrder(tx, { by: 'id', value: idOrNumber }) ?? orderByNumber(tx, idOrNumber);
  return tx.by(allocations, 'orderId', order.orderId);
}

/** Returns the allocations that a request names, by their ids or by orders. */
function named(tx: Tx, { documentType, ids, orderNumber }: Reallocate): Allocation[] {
  if (ids.length === 0) throw invalid('id', 'must not be empty');
  const found = [...new Set(ids)].flatMap((id) => (documentType === 'ORDER' ? allocationsOfOrder(tx, id) : getSeen(tx, allocations, id)));
  const other = orderNumber === undefined ? undefined : found.find((one) => one.orderNumber !== orderNumber);
  if (other) throw invalid('orderNumber', `must be ${other.orderNumber}: allocation ${other.allocationId} is of that order`);
  return [...new Map(found.map((one) => [one.allocationId, one])).values()];
}

const pendingParts = (found: readonly Allocation[]): Part[] =>
  found
    .flatMap((allocation) => allocation.items.map((item) => ({ allocation, item, quantity: pendingQuantity(item) })))
    .filter(({ quantity }) => quantity > 0);

/**
 * Takes the units that one item of the request names out of `left`, from the allocations in their
 * order.
 */
function take(left: Part[], wanted: ReallocateItem, place: string): Part[] {
  const { allocationLineNumber, lineItemId, quantity } = wanted;
  if (allocationLineNumber === undefined && lineItemId === undefined)
    throw invalid(place, 'must have an allocationLineNumber or a lineItemId');
  const isWanted = ({ item }: Part) =>
    (allocationLineNumber ?? item.allocationLineNumber) === item.allocationLineNumber &&
    (lineItemId ?? item.orderLineId) === item.orderLineId;
  const pool = left.filter(isWanted);
  const most = pool.reduce((sum, part) => sum + part.quantity, 0);
  if (most === 0) throw invalid(place, 'names no units that are left to ship');
  if (quantity !== undefined && quantity > most)
    throw invalid(`${place}.quantity`, `must be at most ${most}: that many units are left to ship`);
  let rest = quantity ?? most;
  return pool.flatMap((part) => {
    const some = Math.min(rest, part.quantity);
    rest -= some;
    part.quantity -= some;
    return some > 0 ? [{ ...part, quantity: some }] : [];
  });
}

/**
 * Cancels a shipment whose units can still come back, and returns them as units of its allocation.
 */
function takenBack(tx: Tx, shipment: Shipment, place: string): Part[] {
  if (!mayCancel(shipment))
    throw invalid(place, `must name a shipment of which nothing was delivered: ${shipment.shipmentId} is ${shipmentStatus(shipment)}`);
  moveShipment(tx, shipment, 'SHIPMENT_CANCELLED');
  const allocation = tx.get(allocations, shipment.allocationId);
  return itemsOf(shipment).flatMap(({ lineItemId, units }) => {
    const item = allocation.items.find(({ orderLineId }) => orderLineId === lineItemId);
    return item ? [{ allocation, item, quantity: totalUnits(units) }] : [];
  });
}

/**
 * Returns the units that a request may move. Those of a shipment are taken back first (a policy:
 * what a reallocation of a shipment does is not documented).
 */
function partsOf(tx: Tx, input: Reallocate): Part[] {
  if (input.documentType !== 'SHIPMENT') return pendingParts(named(tx, input));
  const found = input.ids.map((id) => getSeen(tx, shipments, id));
  const other = input.orderNumber === undefined ? undefined : found.find((one) => one.orderNumber !== input.orderNumber);
  if (other) throw invalid('orderNumber', `must be ${other.orderNumber}: shipment ${other.shipmentId} is of that order`);
  return found.flatMap((shipment, i) => takenBack(tx, shipment, `id[${i}]`));
}

function planned(all: Part[], items: readonly ReallocateItem[] = []): Part[] {
  return items.length === 0 ? all : items.flatMap((item, i) => take(all, item, `items[${i}]`));
}

/**
 * Moves units to another location, never the one they were at (documented). All or nothing: refused
 * if other locations do not have stock for every unit (a policy). Then backorders that the freed
 * stock covers are released. Returns how many units moved.
 */
export function reallocate(tx: Tx, input: Reallocate): number {
  const parts = planned(partsOf(tx, input), input.items);
  if (parts.length === 0) throw new Refusal('notEligible', 'There are no units left to reallocate');
  const firings = parts.map(({ allocation: { orderId, allocationId }, item, quantity }) => ({
    orderId,
    items: [{ lineItemId: item.orderLineId, quantity }],
    allocationId,
  }));
  fireEach(tx, 'reallocate', firings);
  return parts.reduce((sum, part) => sum + part.quantity, 0);
}
