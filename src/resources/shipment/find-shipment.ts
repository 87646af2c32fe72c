import { notFound } from '../../core/errors.js';
import { lookUpQuery, lookUpSearch, type Search } from '../../kit/lookup.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Searchable } from '../../query/v3-field.js';
import { getSeen, isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** The shipment with this id, or a `notFound` refusal. */
export const getShipment = (tx: Tx, shipmentId: string): Shipment => getSeen(tx, shipments, shipmentId);

/** One page of the shipments that match; no hit is an empty page (a policy). */
export const queryShipments = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<Shipment> =>
  lookUpQuery(tx, shipments, input, sources);

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

/** A search, and whether only the ids are asked for. */
interface ShipmentSearch extends Search {
  searchable: Searchable;
  fetchOnlyIds: boolean;
}

/** A page of shipments, and whether only their ids are asked for. */
export type FoundShipments = Listing<Shipment> & { onlyIds: boolean };

/** One page of the shipments that match, the latest first by default (documented). */
export const searchShipments = (tx: Tx, { searchable, fetchOnlyIds, ...search }: ShipmentSearch): FoundShipments => ({
  ...lookUpSearch(tx, shipments, search, searchable, { path: 'shipDate', direction: 'desc' }),
  onlyIds: fetchOnlyIds,
});
