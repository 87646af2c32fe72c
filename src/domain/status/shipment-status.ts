import { itemsOf, type Shipment } from '../../model/shipment.js';
import { every, type Standing as Live, some, standingOf } from './standing.js';
import { tally } from './units.js';

/** What a shipment's status is read off: where its units are. */
interface Standing extends Live {
  type: Shipment['type'];
  reshipped: number;
}
type Row = readonly [code: string, holds: (standing: Standing) => boolean];

const back = ['rejectedReturn', 'returned', 'exchanged'] as const;

/**
 * The first row that holds names the status; the codes are documented, their order is a policy.
 * Units that were sent again stay on their way in the shipment that lost them.
 */
const rows = [
  ['SHIPMENT_CANCELLED', ({ live, reshipped }) => live + reshipped === 0],
  ['SHIPMENT_RETURN_RECEIVED', every('returned', 'exchanged')],
  ['SHIPMENT_RETURN_PENDING', some('pendingReturn', 'processingReturn', 'pendingExchange')],
  ['PICKUP_CREATED', some('readyForPickup')],
  ['PICKUP_COMPLETED', ({ type }) => type === 'PICKUP'],
  ['SHIPMENT_DELIVERED', (standing) => standing.reshipped === 0 && every('delivered', ...back)(standing)],
  ['SHIPMENT_PARTIALLY_DELIVERED', some('delivered', ...back)],
  ['SHIPMENT_CREATED', () => true],
] as const satisfies readonly Row[];

export type ShipmentStatus = (typeof rows)[number][0];

/** The status of a shipment as its units give it. */
export function shipmentStatus(shipment: Pick<Shipment, 'cartons' | 'type'>): ShipmentStatus {
  const items = itemsOf(shipment);
  const standing = {
    ...standingOf(tally(items)),
    type: shipment.type,
    reshipped: items.reduce((sum, { reshipped = 0 }) => sum + reshipped, 0),
  };
  return rows.find(([, holds]) => holds(standing))?.[0] ?? 'SHIPMENT_CREATED';
}
