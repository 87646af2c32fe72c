import { notFound } from '../../core/forms/errors.js';
import { shipmentStatus } from '../../domain/status/shipment-status.js';
import { idSearch, lookUpQuery } from '../../kit/lookup.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import { alsoIndexed } from '../../store/collection.js';
import { getSeen, isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** The shipment with this id, or a `notFound` refusal. */
export const getShipment = (tx: Tx, shipmentId: string): Shipment => getSeen(tx, shipments, shipmentId);

const searched = alsoIndexed(shipments, { statusCode: shipmentStatus });

/** One page of the shipments that match; no hit is an empty page (a policy). */
export const queryShipments = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<Shipment> =>
  lookUpQuery(tx, searched, input, sources);

/** A number or an external id of a shipment. */
export interface ShipmentName {
  by: 'shipmentNum' | 'shipmentExternalId';
  value: string;
}

/** The shipment with this name, or a `notFound` refusal. */
export function shipmentNamed(tx: Tx, { by, value }: ShipmentName): Shipment {
  const found = tx.by(shipments, by, value).find((one) => isSeen(tx, shipments, one));
  if (!found) throw notFound(shipments.label, value);
  return found;
}

/** One page of the shipments that match, the latest first by default (documented). */
export const searchShipments = idSearch(searched, { path: 'shipDate', direction: 'desc' });
