import type { Carton, Recipient, ShipmentAddress, TrackingDetail } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import type { SentCarton, SentItem, SentShipment } from './sent.js';

/** A carton of a request with what records always have. */
export type WholeCarton = Omit<Carton, 'items' | 'trackingNumber' | 'trackingDetails'> &
  Partial<Pick<Carton, 'trackingNumber' | 'trackingDetails'>> & { items?: SentItem[] };

/** A new shipment of a request with what records always have. */
export type WholeShipment = Omit<SentShipment, 'cartons' | 'shipToAddress' | 'recipient'> & {
  cartons?: WholeCarton[];
  shipToAddress?: ShipmentAddress;
  recipient?: Recipient[];
};

/** An event with an id and a time. */
export const wholeEvent = (tx: Tx, event: Partial<TrackingDetail>): TrackingDetail => ({
  ...event,
  event: event.event ?? '',
  eventId: event.eventId ?? tx.newId(),
  timestamp: event.timestamp ?? tx.now(),
});

const wholeCarton = (tx: Tx, { trackingDetails, ...sent }: SentCarton, i: number): WholeCarton => ({
  ...sent,
  cartonNum: sent.cartonNum ?? String(i + 1),
  cartonType: sent.cartonType ?? 'PACKAGE',
  promisedDeliveryDate: sent.promisedDeliveryDate ?? tx.now(),
  ...(trackingDetails && { trackingDetails: trackingDetails.map((event) => wholeEvent(tx, event)) }),
});

const noLines = { addressLine1: '', addressLine2: '', addressLine3: '', addressLine4: '', city: '', state: '' };

/**
 * Adds to a new shipment what v3 lets a request leave out and records always have (policies): the
 * number, the type and the promised date of a carton, empty lines of an address and names, the id
 * and the time of an event.
 */
export function completed(tx: Tx, { cartons, shipToAddress, recipient, ...sent }: SentShipment): WholeShipment {
  return {
    ...sent,
    ...(cartons && { cartons: cartons.map((carton, i) => wholeCarton(tx, carton, i)) }),
    ...(shipToAddress && { shipToAddress: { ...noLines, ...shipToAddress } }),
    ...(recipient && { recipient: recipient.map((person) => ({ ...person, name: { first: '', ...person.name } })) }),
  };
}
