import { invalid, missing } from '../../core/errors.js';
import { fire } from '../../domain/moves/fire.js';
import { unitsInShipments } from '../../domain/shipments/units-in-shipments.js';
import { held } from '../../domain/status/units.js';
import type { Allocation } from '../../model/allocation.js';
import { type Shipment, shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { checkNewShipment, wantedUnits } from './check-shipment.js';
import { completed } from './completed.js';
import { allocationNamed } from './create-shipment.js';
import { draftOf, packed } from './draft-of.js';
import type { SentShipment } from './sent.js';

/** How many units of each line an allocation has sent that may have got lost. */
function sentUnits(tx: Tx, { allocationId, orderId, items }: Allocation): Map<string, number> {
  return new Map(
    items.map(({ orderLineId }) => [
      orderLineId,
      held(unitsInShipments(tx, orderId, orderLineId, { allocationId }), 'shipped', 'delivered'),
    ]),
  );
}

/**
 * Sends other units in the place of those that an allocation has sent and that got lost, from the
 * same location (documented). They are not sold again: no money moves, and the stock on hand has so
 * many units less (a policy).
 */
export function reship(tx: Tx, sent: SentShipment): Shipment {
  const said = completed(tx, sent);
  const allocation = allocationNamed(tx, said);
  if (said.type !== undefined && said.type !== 'RESHIP') throw invalid('type', 'must be RESHIP');
  if (said.statusCode !== undefined && said.statusCode !== 'SHIPMENT_CREATED') throw invalid('statusCode', 'must be SHIPMENT_CREATED');
  if (said.scratchedItems?.length) throw invalid('scratchedItems', 'must be empty: units that were shipped cannot be scratched');
  checkNewShipment(tx, allocation, said);
  const wanted = wantedUnits(allocation, said, sentUnits(tx, allocation), 'that were shipped and did not come back');
  if (wanted.length === 0) throw missing('cartons', 'must not be empty');
  const draft = draftOf(tx, said);
  const { orderId, allocationId, locationNum: only } = allocation;
  const because = said.reshipmentReasonCode === undefined ? {} : { reasonCode: said.reshipmentReasonCode };
  fire(tx, 'reship', { orderId, allocationId, only, items: wanted.map(packed), shipment: draft, because });
  return tx.get(shipments, draft.shipmentId);
}
