import { invalid, missing, notFound } from '../../core/errors.js';
import type { EventType } from '../../domain/events/event-types.js';
import { happened } from '../../domain/events/events.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { aboutShipment } from '../../model/about.js';
import { orderByNumber } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';

export interface TrackingAcknowledgement {
  orderNumber?: string | undefined;
  entity?: 'ORDER' | 'SHIPMENT' | undefined;
  eventType?: EventType | undefined;
  shipmentId?: string | undefined;
}

/** The shipment of the order that the acknowledgement names. */
function shipmentOf(tx: Tx, { orderId }: Order, shipmentId: string | undefined): Shipment {
  if (shipmentId === undefined) throw missing('shipmentId');
  const shipment = tx.find(shipments, shipmentId);
  if (shipment?.orderId !== orderId) throw notFound('Shipment', shipmentId);
  return shipment;
}

/**
 * Records in the order's history that the package tracking service has received an order or one of
 * its shipments, and stages the event that it names. Without an entity, the event tells which of
 * the two.
 */
export function acknowledgeTracking(tx: Tx, { orderNumber, entity, eventType, shipmentId }: TrackingAcknowledgement): Order {
  if (orderNumber === undefined) throw missing('orderNumber');
  const about = entity ?? (eventType?.startsWith('SHIPMENT') ? 'SHIPMENT' : 'ORDER');
  if (eventType && !eventType.startsWith(about)) throw invalid('eventType', `must be one of the events of entity ${about}`);
  const order = orderByNumber(tx, orderNumber);
  const shipment = about === 'SHIPMENT' ? shipmentOf(tx, order, shipmentId) : undefined;
  const note = `Package tracking acknowledged${eventType ? ` ${eventType}` : ''}`;
  const stored = keepOrder(tx, order, auditEntry(tx, 'UPDATE', { note }));
  if (shipment) keepShipment(tx, stored, shipment, { note });
  if (eventType) happened(tx, eventType, stored, shipment && aboutShipment(shipment));
  return stored;
}
