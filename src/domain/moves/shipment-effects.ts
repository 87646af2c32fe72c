import { type Allocation, allocations } from '../../model/allocation.js';
import { inventories } from '../../model/inventory.js';
import type { Order } from '../../model/order.js';
import type { ShipmentItem, ShipmentType } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { addToShipment, type Parcel } from '../shipments/add-to-shipment.js';
import { type Carried, carryUnits } from '../shipments/carry-units.js';
import { giveBackToAllocations, type TakenPart, takeFromAllocations } from '../stock/allocations.js';
import { count, planStock } from '../stock/stock.js';
import { freeOn } from './effects.js';
import type { Effect, Turn } from './move.js';

const unitsOf = (carried: readonly Carried[]): number => carried.reduce((sum, { quantity }) => sum + quantity, 0);

/** Puts units of a line into the shipment that this move makes of an allocation. */
function pack(
  turn: Turn,
  type: ShipmentType,
  { locationNum, shipToId, allocationId }: Allocation,
  part: Pick<Parcel, 'quantity' | 'stockId'>,
): void {
  const { tx, order, line, to, made, shipment, packing, because } = turn;
  const parcel = { allocationId, locationNum, shipToId, bucket: to, ...part };
  addToShipment(tx, order, line, parcel, { type, made, draft: shipment, packing, because });
}

const packAll = (turn: Turn, type: ShipmentType, parts: readonly TakenPart[]): void => {
  for (const { allocation, item, quantity } of parts) pack(turn, type, allocation, { quantity, stockId: item.stockId });
};

/**
 * The units leave their location in a shipment of their allocation: allocated −q, shipped +q
 * (documented).
 */
export const shipStock: Effect = (turn) => {
  const { tx, order, line, quantity, allocationId } = turn;
  const taking = { orderId: order.orderId, lineItemId: line.lineItemId, quantity, allocationId, most: freeOn(turn) };
  packAll(turn, 'STANDARD', takeFromAllocations(tx, { ...taking, as: 'shippedQuantity' }));
  return order;
};

/**
 * Sets units of the line's allocations aside in a shipment that waits for its customer, the oldest
 * allocation first.
 */
export const setAside: Effect = (turn) => {
  const { tx, order, line, allocationId } = turn;
  const free = freeOn(turn);
  let left = turn.quantity;
  for (const allocation of tx.by(allocations, 'orderId', order.orderId)) {
    if (allocationId !== undefined && allocation.allocationId !== allocationId) continue;
    const quantity = Math.min(left, free(allocation.allocationId));
    if (quantity <= 0) continue;
    left -= quantity;
    pack(turn, 'PICKUP', allocation, { quantity, stockId: allocation.items.find((item) => item.orderLineId === line.lineItemId)?.stockId });
  }
  return order;
};

/**
 * The units leave the shipment that waits for the customer, and their allocation has them to send.
 */
export const setAsideNoMore: Effect = (turn) => {
  const { tx, order, line, taken, allocationId, shipmentId, because } = turn;
  carryUnits(tx, order, line, { taken, latest: true, allocationId, shipmentId, because });
  return order;
};

/**
 * The customer takes units that were set aside: allocated −q, shipped +q. Those that no shipment
 * holds leave in one of their own.
 */
export const handOver: Effect = (turn) => {
  const { tx, order, line, taken, to, made, allocationId, shipmentId, because } = turn;
  const { orderId } = order;
  const take = (quantity: number, from?: string) =>
    takeFromAllocations(tx, { orderId, lineItemId: line.lineItemId, quantity, as: 'shippedQuantity', allocationId: from });
  const waited = carryUnits(tx, order, line, { taken, to, allocationId, shipmentId, because });
  for (const { shipment, quantity } of waited) {
    made.set(shipment.shipmentId, shipment.shipmentId);
    take(quantity, shipment.allocationId);
  }
  packAll(turn, 'PICKUP', take(turn.quantity - unitsOf(waited), allocationId));
  return order;
};

/** Moves the units within their shipments, in the part of them that the move is narrowed to. */
export const follow = ({ tx, order, line, taken, to, shipmentId, cartonNum, shipmentLineItemId, because }: Turn): Carried[] =>
  carryUnits(tx, order, line, { taken, to, shipmentId, cartonNum, shipmentLineItemId, because });

/** The shipments of the units follow them from bucket to bucket. */
export const followInShipments: Effect = (turn) => {
  follow(turn);
  return turn.order;
};

/**
 * Units that were sent again never left, so they are still on hand where they were taken from. The
 * lost ones are gone from the stock that sent them first.
 */
function swapLost(tx: Tx, allocationId: string, { lineItemId, stockId }: ShipmentItem, units: number): void {
  const first = tx.get(allocations, allocationId).items.find(({ orderLineId }) => orderLineId === lineItemId);
  const records = [stockId, first?.stockId].map((id) => (id === undefined ? undefined : tx.find(inventories, id)));
  if (records.some((record) => !record || record.infiniteInventory)) return;
  count(tx, stockId, { onHand: units });
  count(tx, first?.stockId, { onHand: -units });
}

/**
 * The units never left: they are out of their shipments, the latest first, and their allocations
 * are to send them again, shipped −q, allocated +q.
 */
export const unshipStock: Effect = ({ tx, order, line, quantity, taken, allocationId, shipmentId, cartonNum, because }) => {
  const carried = carryUnits(tx, order, line, { taken, latest: true, allocationId, shipmentId, cartonNum, because });
  const giveBack = (units: number, to?: string) => giveBackToAllocations(tx, order.orderId, line.lineItemId, units, to);
  for (const { shipment, item, quantity: units } of carried) {
    giveBack(units, shipment.allocationId);
    if (shipment.type === 'RESHIP') swapLost(tx, shipment.allocationId, item, units);
  }
  if (unitsOf(carried) < quantity) giveBack(quantity - unitsOf(carried), allocationId);
  return order;
};

/**
 * Sends other units instead of those that got lost on their way, in a shipment of type RESHIP: they
 * are gone from what is on hand, and nothing is sold a second time.
 */
export const sendAgain: Effect = (turn) => {
  const { tx, order, line, quantity, taken, only, allocationId, shipmentId } = turn;
  const lost = carryUnits(tx, order, line, { taken, again: true, allocationId, shipmentId, because: turn.because });
  const stock = planStock(tx, order, line, quantity, { only });
  for (const { shipment, quantity: units } of lost) {
    let left = units;
    for (const part of stock) {
      const some = Math.min(left, part.quantity);
      if (some === 0) continue;
      left -= some;
      part.quantity -= some;
      if (part.stockId !== undefined && !tx.get(inventories, part.stockId).infiniteInventory) count(tx, part.stockId, { onHand: -some });
      pack(
        turn,
        'RESHIP',
        { ...tx.get(allocations, shipment.allocationId), locationNum: part.locationNum },
        { quantity: some, stockId: part.stockId },
      );
    }
  }
  return reshipped(order, line.lineItemId, quantity);
};

/** The order with more units of a line that were sent again. */
const reshipped = (order: Order, lineItemId: string, quantity: number): Order => ({
  ...order,
  items: order.items.map((one) => (one.lineItemId === lineItemId ? { ...one, reshipped: (one.reshipped ?? 0) + quantity } : one)),
});
