import { pick } from '../../core/values/reshape.js';
import type { Units } from '../../model/order.js';
import { OUTSIDE, unitsAside, unitsInShipments, unitsOutside } from '../shipments/units-in-shipments.js';
import { pendingOfLine } from '../stock/allocations.js';
import type { Ask } from './move.js';

/**
 * The units of a line that a move may take: those of the shipment that is named, those that no
 * shipment holds, those that the named allocation sent or still has to send, or else all.
 */
export function unitsAsked(ask: Ask): Units {
  const { tx, order, line, shipmentId, cartonNum, shipmentLineItemId, allocationId } = ask;
  const { orderId } = order;
  const { lineItemId, units } = line;
  if (shipmentId === OUTSIDE) return unitsOutside(tx, orderId, line);
  if (shipmentId !== undefined) return unitsInShipments(tx, orderId, lineItemId, { shipmentId, cartonNum, shipmentLineItemId });
  if (allocationId === undefined) return units;
  const readyForPickup = unitsAside(tx, orderId, lineItemId, allocationId);
  return {
    ...pick(units, ['open', 'backordered', 'cancelled']),
    ...unitsInShipments(tx, orderId, lineItemId, { allocationId }),
    allocated: pendingOfLine(tx, orderId, lineItemId, allocationId) - readyForPickup,
    readyForPickup,
  };
}
