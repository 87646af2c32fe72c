import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { orders } from '../../model/order.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

export interface Acknowledgement {
  shipmentId: string;
  /** The time of the call unless it is said. */
  acknowledgedAt?: string | undefined;
  attributes?: Record<string, unknown> | undefined;
}

/**
 * Records that another system has received a shipment. Its attributes are merged into the
 * shipment's; a later acknowledgement has the later time (policies).
 */
export function acknowledgeShipment(tx: Tx, { shipmentId, acknowledgedAt = tx.now(), attributes }: Acknowledgement): Shipment {
  const shipment = getSeen(tx, shipments, shipmentId);
  const merged = attributes && { attributes: { ...shipment.attributes, ...attributes } };
  const next = { ...shipment, ...merged, acknowledgedAt };
  return keepShipment(tx, tx.get(orders, shipment.orderId), next, { note: 'Acknowledged' });
}
