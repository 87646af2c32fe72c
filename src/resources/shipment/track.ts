import { invalid, missing, notFound } from '../../core/forms/errors.js';
import { isoTime } from '../../core/time/clock.js';
import { instantOf } from '../../core/time/instant.js';
import { fire } from '../../domain/moves/fire.js';
import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { held, tally } from '../../domain/status/units.js';
import { orders } from '../../model/order.js';
import { type Carton, type Shipment, shipments, type TrackingDetail } from '../../model/shipment.js';
import { isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** What a carrier reports of a carton, which its tracking number names. */
export interface TrackingEvent extends TrackingDetail {
  trackingNumber?: string | undefined;
}

/** The event that moves the units of a carton to delivered (a policy). */
const DELIVERED = 'DELIVERED';

/** The tracking number of an event: its own, or the one in its notes (a policy). */
function numberOf({ trackingNumber, notes }: TrackingEvent): string {
  const number = trackingNumber ?? notes?.['trackingNumber'];
  if (number === undefined) throw missing('trackingNumber');
  if (typeof number !== 'string') throw invalid('notes.trackingNumber', 'must be a string');
  return number;
}

/** Adds an event to the carton that it names, once per `eventId`. */
function noted(carton: Carton, number: string, event: TrackingDetail): Carton {
  return carton.trackingNumber === number ? { ...carton, trackingDetails: [...carton.trackingDetails, event] } : carton;
}

const knows = ({ trackingDetails }: Carton, { eventId }: TrackingDetail): boolean =>
  trackingDetails.some((known) => known.eventId === eventId);

/** Delivers the units of a carton that are still on their way. */
function deliver(tx: Tx, { orderId, shipmentId }: Shipment, { cartonNum, items }: Carton): void {
  if (held(tally(items), 'shipped') > 0) fire(tx, 'deliver', { orderId, shipmentId, cartonNum });
}

/**
 * Adds a carrier's event to a carton and returns its shipment in a list (documented). DELIVERED
 * moves the carton's units to delivered. An `eventId` that the carton knows changes nothing, and an
 * unknown tracking number is not found (policies).
 */
export function track(tx: Tx, event: TrackingEvent): Shipment[] {
  const number = numberOf(event);
  const at = instantOf(event.timestamp);
  if (at === undefined) throw invalid('timestamp', 'must be an ISO 8601 date and time such as 2026-01-05T09:00:00Z');
  const shipment = tx.by(shipments, 'trackingNumber', number).find((one) => isSeen(tx, shipments, one));
  const carton = shipment?.cartons.find(({ trackingNumber }) => trackingNumber === number);
  if (!shipment || !carton) throw notFound('Carton', number);
  if (knows(carton, event)) return [shipment];
  const { trackingNumber: _, ...told } = event;
  const detail = { ...told, timestamp: isoTime(at) };
  if (event.event === DELIVERED) deliver(tx, shipment, carton);
  const now = tx.get(shipments, shipment.shipmentId);
  const next = { ...now, cartons: now.cartons.map((one) => noted(one, number, detail)) };
  return [keepShipment(tx, tx.get(orders, shipment.orderId), next, { note: `Carrier event ${event.event}` })];
}
