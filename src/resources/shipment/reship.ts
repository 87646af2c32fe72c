import { invalid, missing } from '../../core/forms/errors.js';
import { fireInTurn } from '../../domain/moves/fire.js';
import { unitsInShipments } from '../../domain/shipments/units-in-shipments.js';
import { held } from '../../domain/status/units.js';
import type { Allocation } from '../../model/allocation.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { checkNewShipment, freeUnits, type Wanted, wantedUnits } from './check-shipment.js';
import { completed, type WholeShipment } from './completed.js';
import { allocationNamed } from './create-shipment.js';
import { draftOf, packed } from './draft-of.js';
import type { SentShipment } from './sent.js';

type Units = Map<string, number>;

/** How many units of each line an allocation has sent that may have got lost. */
function sentUnits(tx: Tx, { allocationId, orderId, items }: Allocation): Units {
  return new Map(
    items.map(({ orderLineId }) => [
      orderLineId,
      held(unitsInShipments(tx, orderId, orderLineId, { allocationId }), 'shipped', 'delivered'),
    ]),
  );
}

/** An item without a quantity means the units that were sent or, if none were, those that wait. */
function withQuantities({ cartons, ...said }: WholeShipment, sent: Units): WholeShipment {
  const full = cartons?.map(({ items, ...carton }) => ({
    ...carton,
    ...(items && {
      items: items.map((item) => {
        const quantity = item.quantity ?? sent.get(item.lineItemId ?? '');
        return quantity ? { ...item, quantity } : item;
      }),
    }),
  }));
  return { ...said, ...(full && { cartons: full }) };
}

/** How many of the wanted units of each line got lost before they were sent. */
function unsentUnits(wanted: readonly Wanted[], sent: Units): { lineItemId: string; quantity: number }[] {
  const all: Units = new Map();
  for (const { lineItemId, quantity } of wanted) all.set(lineItemId, (all.get(lineItemId) ?? 0) + quantity);
  return [...all].flatMap(([lineItemId, quantity]) => {
    const more = quantity - (sent.get(lineItemId) ?? 0);
    return more > 0 ? [{ lineItemId, quantity: more }] : [];
  });
}

/**
 * Sends other units in the place of those that an allocation has sent and that got lost, or of a
 * package that got lost before it was sent, from the same location (documented). They are not sold
 * again: no money moves for them, and the stock on hand has so many units less. What was not sent
 * yet leaves first, in a shipment that stands for the lost package (policies).
 */
export function reship(tx: Tx, asked: SentShipment): Shipment {
  const whole = completed(tx, asked);
  const allocation = allocationNamed(tx, whole);
  if (whole.type !== undefined && whole.type !== 'RESHIP') throw invalid('type', 'must be RESHIP');
  if (whole.statusCode !== undefined && whole.statusCode !== 'SHIPMENT_CREATED') throw invalid('statusCode', 'must be SHIPMENT_CREATED');
  if (whole.scratchedItems?.length) throw invalid('scratchedItems', 'must be empty: units that are sent cannot be scratched');
  checkNewShipment(tx, allocation, whole);
  const sent = sentUnits(tx, allocation);
  const said = withQuantities(whole, sent);
  const free = freeUnits(tx, allocation);
  const lost: Units = new Map(Array.from(sent, ([lineItemId, units]) => [lineItemId, units + (free.get(lineItemId) ?? 0)]));
  const wanted = wantedUnits(allocation, said, lost, 'that were shipped and did not come back, or that wait to be sent');
  if (wanted.length === 0) throw missing('cartons', 'must not be empty');
  const draft = draftOf(tx, said);
  const { orderId, allocationId, locationNum: only } = allocation;
  const because = said.reshipmentReasonCode === undefined ? {} : { reasonCode: said.reshipmentReasonCode };
  const unsent = unsentUnits(wanted, sent);
  fireInTurn(tx, [
    ...(unsent.length > 0 ? [{ move: 'ship' as const, orderId, allocationId, items: unsent, because }] : []),
    { move: 'reship', orderId, allocationId, only, items: wanted.map(packed), shipment: draft, because },
  ]);
  return tx.get(shipments, draft.shipmentId);
}
