import { invalid, missing, notFound } from '../../core/forms/errors.js';
import type { EventType } from '../../domain/events/event-types.js';
import { happened } from '../../domain/events/events.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { aboutShipment } from '../../model/about.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';

export interface TrackingAcknowledgement {
  order?: OrderName | undefined;
  entity?: 'ORDER' | 'SHIPMENT' | undefined;
  /** One of the events of orders, shipments and transfers, of which those are refused here. */
  eventType?: string | undefined;
  shipmentId?: string | undefined;
  /** Whether an event of shipments is about every shipment of the order. */
  ofEach?: boolean;
}

/** Every shipment of the order. Refuses an order without any. */
function shipmentsOf(tx: Tx, { orderId, orderNumber }: Order): readonly Shipment[] {
  const all = tx.by(shipments, 'orderId', orderId);
  if (all.length === 0) throw invalid('eventType', `must be an event of the order: order ${orderNumber} has no shipment`);
  return all;
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
export function acknowledgeTracking(tx: Tx, { order: name, entity, eventType, shipmentId, ofEach }: TrackingAcknowledgement): Order {
  if (name === undefined) throw missing('orderNumber');
  const about = entity ?? (eventType?.startsWith('SHIPMENT') ? 'SHIPMENT' : 'ORDER');
  if (eventType && !eventType.startsWith(about)) throw invalid('eventType', `must be one of the events of entity ${about}`);
  const order = orderNamed(tx, name);
  const ofOrder = about === 'ORDER';
  const told = ofOrder ? [] : ofEach ? shipmentsOf(tx, order) : [shipmentOf(tx, order, shipmentId)];
  const note = `Package tracking acknowledged${eventType ? ` ${eventType}` : ''}`;
  const stored = keepOrder(tx, order, auditEntry(tx, 'UPDATE', { note }));
  for (const shipment of told) keepShipment(tx, stored, shipment, { note });
  const abouts = ofOrder ? [undefined] : told.map(aboutShipment);
  if (eventType) for (const one of abouts) happened(tx, eventType as EventType, stored, one);
  return stored;
}
