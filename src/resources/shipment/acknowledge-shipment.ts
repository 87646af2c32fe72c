import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { orders } from '../../model/order.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

export interface Acknowledgement {
  shipmentId: string;
  attributes?: Record<string, unknown> | undefined;
}

/**
 * Records that another system has received a shipment. Its attributes are merged into the
 * shipment's; a later acknowledgement has the later time (policies).
 */
export function acknowledgeShipment(tx: Tx, { shipmentId, attributes }: Acknowledgement): Shipment {
  const shipment = getSeen(tx, shipments, shipmentId);
  const merged = attributes && { attributes: { ...shipment.attributes, ...attributes } };
  const next = { ...shipment, ...merged, acknowledgedAt: tx.now() };
  return keepShipment(tx, tx.get(orders, shipment.orderId), next, { note: 'Acknowledged' });
}
