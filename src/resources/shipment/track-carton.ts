import { missing, namedIn, unknownIn } from '../../core/forms/errors.js';
import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { orders } from '../../model/order.js';
import { type Shipment, shipments, type TrackingDetail } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { wholeEvent } from './completed.js';
import { shipmentNamed } from './find-shipment.js';
import { track } from './track.js';

/** What a carrier reports of one carton. */
export interface CartonReport {
  shipmentNum: string;
  trackingNumber: string;
  trackingURL?: string | undefined;
  events: readonly Partial<TrackingDetail>[];
}

/**
 * Adds a carrier's events to the carton of a shipment, as `track` does each, and keeps the address
 * at which it can be followed. Refuses an unknown shipment or carton with `notFound`, and an event
 * without a name (documented).
 */
export function trackCarton(tx: Tx, { shipmentNum, trackingNumber, trackingURL, events }: CartonReport): Shipment {
  const { shipmentId, orderId, cartons } = namedIn('shipmentNum', () => shipmentNamed(tx, { by: 'shipmentNum', value: shipmentNum }));
  if (!cartons.some((carton) => carton.trackingNumber === trackingNumber)) throw unknownIn('trackingNumber', 'Carton', trackingNumber);
  const unnamed = events.findIndex(({ event }) => event === undefined);
  if (unnamed >= 0) throw missing(`tracking[${unnamed}].event`);
  for (const event of events) track(tx, { ...wholeEvent(tx, event), trackingNumber });
  const now = tx.get(shipments, shipmentId);
  const followed = now.cartons.find((carton) => carton.trackingNumber === trackingNumber);
  if (trackingURL === undefined || followed?.trackingURL === trackingURL) return now;
  const next = now.cartons.map((carton) => (carton === followed ? { ...carton, trackingURL } : carton));
  return keepShipment(tx, tx.get(orders, orderId), { ...now, cartons: next }, { note: 'Tracking updated' });
}
