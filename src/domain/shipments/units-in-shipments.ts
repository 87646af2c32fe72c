import type { OrderLine } from '../../model/order.js';
import type { Units } from '../../model/order-inner.js';
import { itemsOf, type Shipment, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { tally, withoutUnits } from '../status/units.js';

/**
 * Named instead of a shipment: the units of a line that left and that no shipment holds, because
 * their order was placed as shipped.
 */
export const OUTSIDE = '';

/** Which part of an order's shipments is meant: all of them unless something is said. */
export interface Part {
  shipmentId?: string | undefined;
  cartonNum?: string | undefined;
  shipmentLineItemId?: string | undefined;
  allocationId?: string | undefined;
}

/** The shipments of an order, the oldest first, or those of them that are meant. */
export const shipmentsOf = (tx: Tx, orderId: string, { shipmentId, allocationId }: Part = {}): Shipment[] =>
  tx
    .by(shipments, 'orderId', orderId)
    .filter((one) => (shipmentId ?? one.shipmentId) === one.shipmentId && (allocationId ?? one.allocationId) === one.allocationId);

/** Where the units of a line are that are in shipments, or in the part of them that is meant. */
export function unitsInShipments(tx: Tx, orderId: string, lineItemId: string, part: Part = {}): Units {
  const cartons = shipmentsOf(tx, orderId, part).flatMap((one) => one.cartons);
  const meant = cartons.filter(({ cartonNum }) => (part.cartonNum ?? cartonNum) === cartonNum);
  const { shipmentLineItemId } = part;
  const own = itemsOf({ cartons: meant }).filter((item) => item.lineItemId === lineItemId);
  return tally(own.filter((item) => (shipmentLineItemId ?? item.shipmentLineItemId) === item.shipmentLineItemId));
}

/** Where the units of a line are that are in no shipment. */
export const unitsOutside = (tx: Tx, orderId: string, { lineItemId, units }: Pick<OrderLine, 'lineItemId' | 'units'>): Units =>
  withoutUnits(units, unitsInShipments(tx, orderId, lineItemId));

/** Units of a line that an allocation holds and that are set aside for the customer already. */
export const unitsAside = (tx: Tx, orderId: string, lineItemId: string, allocationId: string): number =>
  unitsInShipments(tx, orderId, lineItemId, { allocationId }).readyForPickup ?? 0;
