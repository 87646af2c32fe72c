import { lookUpQuery } from '../../kit/lookup.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

/** The shipment with this id, or a `notFound` refusal. */
export const getShipment = (tx: Tx, shipmentId: string): Shipment => getSeen(tx, shipments, shipmentId);

/** One page of the shipments that match; no hit is an empty page (a policy). */
export const queryShipments = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<Shipment> =>
  lookUpQuery(tx, shipments, input, sources);
