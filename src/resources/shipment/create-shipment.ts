import { invalid, missing, namedIn } from '../../core/forms/errors.js';
import { fire } from '../../domain/moves/fire.js';
import type { Firing } from '../../domain/moves/move.js';
import type { ShipmentDraft } from '../../domain/shipments/add-to-shipment.js';
import { newShipment } from '../../domain/shipments/add-to-shipment.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import { orders } from '../../model/order.js';
import { type ScratchedItem, type Shipment, shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { checkNewShipment, freeUnits, lineNamed, takeOff, type Wanted, wantedUnits } from './check-shipment.js';
import { completed } from './completed.js';
import { draftOf, packed } from './draft-of.js';
import type { SentShipment } from './sent.js';

/** The allocation that a request names (documented: a shipment needs its allocation). */
export function allocationNamed(tx: Tx, { allocationId }: SentShipment): Allocation {
  if (allocationId === undefined) throw missing('allocationId');
  return namedIn('allocationId', () => getSeen(tx, allocations, allocationId));
}

const kinds = { STANDARD: ['SHIPMENT_CREATED'], PICKUP: ['PICKUP_CREATED', 'PICKUP_COMPLETED'], SCRATCH: ['SHIPMENT_CANCELLED'] } as const;
type Kind = keyof typeof kinds;
const isKind = (type: string): type is Kind => Object.hasOwn(kinds, type);

/** The kind of a new shipment. Refuses a status that such a shipment does not start with. */
function kindOf({ type, cartons, statusCode }: SentShipment): Kind {
  const kind = type ?? (cartons?.length ? 'STANDARD' : 'SCRATCH');
  if (!isKind(kind)) throw invalid('type', `must be one of [${Object.keys(kinds).join(', ')}]; units are sent again by a reshipment`);
  const codes: readonly string[] = kinds[kind];
  if (statusCode !== undefined && !codes.includes(statusCode))
    throw invalid('statusCode', `must be one of [${codes.join(', ')}] for a new ${kind} shipment`);
  return kind;
}

/** The units that a request scratches, taken off what there is. */
function scratchedUnits(allocation: Allocation, { scratchedItems = [] }: SentShipment, free: Map<string, number>): ScratchedItem[] {
  return scratchedItems.map((sent, i) => {
    const place = `scratchedItems[${i}]`;
    const line = lineNamed(allocation, sent, place);
    const quantity = takeOff(free, line.orderLineId, sent.quantity, `${place}.quantity`, 'that the allocation still has to send');
    const { orderId } = allocation;
    return { ...sent, orderId, lineItemId: line.orderLineId, itemId: line.itemId, sku: line.sku, quantity };
  });
}

/** Cancels the units that the location cannot send. */
function scratch(tx: Tx, { orderId, allocationId }: Allocation, scratched: readonly ScratchedItem[]): void {
  if (scratched.length === 0) return;
  const items = scratched.map(({ lineItemId, quantity, reasonCode, subReasonCode }) => ({
    lineItemId,
    quantity,
    because: { ...(reasonCode !== undefined && { reasonCode }), ...(subReasonCode !== undefined && { subReasonCode }) },
  }));
  fire(tx, 'scratch', { orderId, allocationId, items });
}

/** Ships the units, or sets them aside for the customer, who may have taken them already. */
function send(tx: Tx, kind: Kind, firing: Firing, { statusCode }: SentShipment, shipmentId: string): void {
  if (kind === 'STANDARD') fire(tx, 'ship', firing);
  else fire(tx, 'readyForPickup', firing);
  if (statusCode === 'PICKUP_COMPLETED') fire(tx, 'pickUp', { orderId: firing.orderId, shipmentId });
}

/** The record of a shipment of which every unit was scratched. */
function storeScratched(tx: Tx, { allocationId, orderId, locationNum, items }: Allocation, draft: ShipmentDraft): void {
  const order = tx.get(orders, orderId);
  const shipToId = order.items.find(({ lineItemId }) => lineItemId === items[0]?.orderLineId)?.shipToId ?? '';
  tx.put(shipments, newShipment(tx, order, { allocationId, locationNum, shipToId }, { type: 'SCRATCH', draft, because: {} }));
}

/**
 * Ships units of an allocation in cartons, or with type PICKUP sets them aside for the customer;
 * the units that it scratches are cancelled (documented). Refuses units that the allocation has not
 * to send any more, and a carton or number that another shipment has.
 */
export function createShipment(tx: Tx, sent: SentShipment): Shipment {
  const said = completed(tx, sent);
  const allocation = allocationNamed(tx, said);
  const kind = kindOf(said);
  checkNewShipment(tx, allocation, said);
  const free = freeUnits(tx, allocation);
  const scratched = scratchedUnits(allocation, said, free);
  const wanted: Wanted[] = wantedUnits(allocation, said, free, 'that the allocation still has to send');
  if (wanted.length === 0 && kind !== 'SCRATCH') throw missing('cartons[0].items', 'must not be empty');
  if (wanted.length > 0 && kind === 'SCRATCH') throw invalid('type', 'must be STANDARD or PICKUP: the cartons have units');
  if (scratched.length === 0 && kind === 'SCRATCH') throw missing('cartons', 'must not be empty');
  const draft = draftOf(tx, said, scratched);
  scratch(tx, allocation, scratched);
  const { allocationId, orderId } = allocation;
  if (kind === 'SCRATCH') storeScratched(tx, allocation, draft);
  else send(tx, kind, { orderId, allocationId, items: wanted.map(packed), shipment: draft }, said, draft.shipmentId);
  return tx.get(shipments, draft.shipmentId);
}
