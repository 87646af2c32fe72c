import { type FieldProblem, invalid, problemOf, refuseAll, taken } from '../../core/forms/errors.js';
import { pick, without } from '../../core/values/reshape.js';
import { moveShipment } from '../../domain/moves/move-shipment.js';
import { policy } from '../../domain/policies.js';
import { keepShipment } from '../../domain/shipments/keep-shipment.js';
import { shipmentStatus } from '../../domain/status/shipment-status.js';
import { totalUnits } from '../../domain/status/units.js';
import { orders } from '../../model/order.js';
import { type Carton, type Shipment, type ShipmentItem, shipments } from '../../model/shipment.js';
import { getSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';
import { cartonProblems } from './check-shipment.js';
import type { SentCarton, SentItem, SentShipment } from './sent.js';

/** What an update may name of a shipment, but only other operations change. */
const fixed = ['allocationId', 'type', 'locationNum', 'shipToId'] as const;

/** What an update does not set, whatever it sends: units, status and history are the sandbox's. */
const notSet = [...fixed, 'statusCode', 'totalCartons', 'invoiceId', 'cartons', 'scratchedItems', 'auditLogs'] as const;

/** What stays where an update leaves it out. */
const kept = [
  ...fixed,
  ...(['shipmentId', 'shipmentNum', 'shipDate', 'orderId', 'orderNumber', 'invoiceId', 'cartons', 'scratchedItems'] as const),
  ...(['acknowledgedAt', 'createdAt', 'updatedAt', 'auditLogs'] as const),
] as const;

const keptInCarton = ['cartonNum', 'trackingNumber', 'trackingDetails', 'items', 'cartonType', 'promisedDeliveryDate'] as const;

/** What an update may name of an item, but does not change. */
const fixedInItem = ['lineItemId', 'itemId', 'sku', 'quantity', 'orderId', 'orderNumber'] as const;

/** The fields of an item that only moves change. */
const ownInItem = ['shipmentLineItemId', 'orderedQuantity', 'units', 'reshipped', 'billed', 'deliveredAt', 'stockId'] as const;
const keptInItem = [...ownInItem, 'lineItemId', 'itemId', 'sku', 'quantity'] as const;

/** The values of an item that an update may repeat but not change. */
const shownOf = (item: ShipmentItem, { orderId, orderNumber, ...shipment }: Shipment) => ({
  ...pick(item, ['lineItemId', 'itemId', 'sku']),
  orderId,
  orderNumber,
  quantity: shipmentStatus(shipment) === 'SHIPMENT_CANCELLED' ? item.quantity : totalUnits(item.units),
});

function itemProblems(before: Shipment, known: readonly ShipmentItem[], sent: SentItem, place: string): FieldProblem[] {
  const item = known.find(({ shipmentLineItemId }) => shipmentLineItemId === sent.shipmentLineItemId);
  const ids = known.map(({ shipmentLineItemId }) => shipmentLineItemId).join(', ');
  if (!item) return [problemOf(`${place}.shipmentLineItemId`, `must be one of the items of the carton: [${ids}]`)];
  const now = shownOf(item, before);
  return fixedInItem
    .filter((field) => sent[field] !== undefined && sent[field] !== now[field])
    .map((field) => problemOf(`${place}.${field}`, `must be ${JSON.stringify(now[field])}: an update moves no units`));
}

/** Cartons and items that the shipment does not have, or that the update leaves out. */
function partProblems(before: Shipment, { cartons: sent }: SentShipment): FieldProblem[] {
  if (!sent) return [];
  const missing = before.cartons.filter((carton) => !sent.some(({ cartonNum }) => cartonNum === carton.cartonNum));
  const numbers = before.cartons.map(({ cartonNum }) => cartonNum).join(', ');
  return [
    ...missing.map(({ cartonNum }) => problemOf('cartons', `must have carton ${cartonNum} of the shipment`)),
    ...sent.flatMap((carton, i) => {
      const known = before.cartons.find(({ cartonNum }) => cartonNum === carton.cartonNum);
      if (!known) return [problemOf(`cartons[${i}].cartonNum`, `must be one of the cartons of the shipment: [${numbers}]`)];
      return (carton.items ?? []).flatMap((item, at) => itemProblems(before, known.items, item, `cartons[${i}].items[${at}]`));
    }),
  ];
}

/** Refuses an update that another shipment, the units, or the allocation contradict. */
function checkUpdate(tx: Tx, before: Shipment, sent: SentShipment): void {
  const { shipmentNum = before.shipmentNum, totalCartons } = sent;
  if (tx.by(shipments, 'shipmentNum', shipmentNum).some(({ shipmentId }) => shipmentId !== before.shipmentId))
    throw taken('shipmentNum', `shipment ${shipmentNum}`);
  const changed = fixed.filter((field) => sent[field] !== undefined && sent[field] !== before[field]);
  const count = before.cartons.length;
  refuseAll([
    ...changed.map((field) => problemOf(field, `must be ${JSON.stringify(String(before[field]))}: it never changes`)),
    ...(totalCartons !== undefined && totalCartons !== count ? [problemOf('totalCartons', `must be ${count}`)] : []),
    ...partProblems(before, sent),
    ...cartonProblems(tx, sent, before.shipmentId),
  ]);
}

/** A record with the sent fields over those that are the sandbox's own, or over all (a policy). */
const overwritten = <R extends object>(before: R, sent: object, fields: readonly string[], keepsAll: boolean): R =>
  ({ ...(keepsAll ? before : pick(before, fields as never)), ...sent }) as R;

/** Replaces what a merchant wrote in the cartons; the units stay where they are. */
function updatedCartons(before: Shipment, sent: readonly SentCarton[] | undefined, keepsAll: boolean): Carton[] {
  if (!sent) return before.cartons;
  const itemOf = (item: ShipmentItem, { items = [] }: SentCarton): ShipmentItem => {
    const said = items.find(({ shipmentLineItemId }) => shipmentLineItemId === item.shipmentLineItemId);
    return said ? overwritten(item, without(said, [...ownInItem, ...fixedInItem, 'returnQuantity']), keptInItem, keepsAll) : item;
  };
  return before.cartons.map((carton) => {
    const said = sent.find(({ cartonNum }) => cartonNum === carton.cartonNum) as SentCarton;
    const items = carton.items.map((item) => itemOf(item, said));
    return { ...overwritten(carton, without(said, ['items']), keptInCarton, keepsAll), items };
  });
}

/**
 * Overwrites what a merchant wrote in a shipment and moves its units on with its status. Optional
 * fields that are not sent are removed, as the policy `unsentFields` says; cartons, items and
 * scratched units stay what they are, because only moves change units (policies).
 */
export function updateShipment(tx: Tx, { shipmentId, sent, sentId }: { shipmentId: string; sent: SentShipment; sentId: string }): Shipment {
  const before = getSeen(tx, shipments, shipmentId);
  if (sentId !== shipmentId) throw invalid('shipmentId', `must be "${shipmentId}", the id in the path`);
  checkUpdate(tx, before, sent);
  const moved = moveShipment(tx, before, sent.statusCode);
  const keepsAll = policy(tx, 'unsentFields') === 'keep';
  const next = {
    ...overwritten(moved, without(sent, notSet), kept, keepsAll),
    cartons: updatedCartons(moved, sent.cartons, keepsAll),
  };
  return keepShipment(tx, tx.get(orders, before.orderId), next, { note: 'Updated by the merchant' });
}
