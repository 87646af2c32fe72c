import { type FieldProblem, invalid, missing, problemOf, refuseAll, taken } from '../../core/forms/errors.js';
import { unitsAside } from '../../domain/shipments/units-in-shipments.js';
import { shipMethodProblems } from '../../domain/shipping/ship-to-methods.js';
import { type Allocation, type AllocationItem, pendingQuantity } from '../../model/allocation.js';
import { orders } from '../../model/order.js';
import { shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import type { SentItem, SentShipment } from './sent.js';

/** Units of one line that a request ships, and the carton that it puts them in. */
export interface Wanted {
  carton: number;
  lineItemId: string;
  quantity: number;
  sent: SentItem;
}

/** What a request claims of the allocation that is wrong. */
function claimProblems(allocation: Allocation, { locationNum, totalCartons, cartons = [] }: SentShipment): FieldProblem[] {
  const there = allocation.locationNum;
  const isElsewhere = locationNum !== undefined && locationNum !== there;
  const isMiscounted = totalCartons !== undefined && totalCartons !== cartons.length;
  return [
    ...(isElsewhere ? [problemOf('locationNum', `must be "${there}", the location of the allocation`)] : []),
    ...(isMiscounted ? [problemOf('totalCartons', `must be ${cartons.length}, the number of cartons in the body`)] : []),
  ];
}

/**
 * Cartons with a number that another one of the shipment has, or a tracking number of the tenant.
 */
export function cartonProblems(tx: Tx, { cartons = [] }: SentShipment, shipmentId?: string): FieldProblem[] {
  const isOthers = (number: string) => tx.by(shipments, 'trackingNumber', number).some((one) => one.shipmentId !== shipmentId);
  const numbers = cartons.map(({ cartonNum }) => cartonNum);
  const tracked = cartons.map(({ trackingNumber }) => trackingNumber);
  return cartons.flatMap(({ cartonNum, trackingNumber }, i) => {
    const isSecond = trackingNumber !== undefined && tracked.indexOf(trackingNumber) < i;
    const isTaken = trackingNumber !== undefined && (isSecond || isOthers(trackingNumber));
    return [
      ...(trackingNumber === '' ? [problemOf(`cartons[${i}].trackingNumber`, 'must not be empty')] : []),
      ...(numbers.indexOf(cartonNum) < i ? [problemOf(`cartons[${i}].cartonNum`, 'must be unique in the shipment')] : []),
      ...(isTaken ? [problemOf(`cartons[${i}].trackingNumber`, `must be unique; a carton ${trackingNumber} already exists`)] : []),
    ];
  });
}

/** Shipping methods of cartons that the tenant does not have (a policy). */
function methodProblems(tx: Tx, { orderId }: Allocation, { cartons = [] }: SentShipment): FieldProblem[] {
  const methods = cartons.map(({ shipmentMethod: method }, i) => ({ field: `cartons[${i}].shipmentMethod`, method }));
  return shipMethodProblems(tx, methods, tx.get(orders, orderId).channelId);
}

/**
 * Refuses a shipment number that is taken, wrong claims, cartons that have the same number, and
 * unknown shipping methods if the policy says so.
 */
export function checkNewShipment(tx: Tx, allocation: Allocation, said: SentShipment): void {
  const { shipmentNum } = said;
  const { shipmentExternalId } = said;
  if (shipmentNum === '') throw invalid('shipmentNum', 'must not be empty');
  if (shipmentNum !== undefined && tx.by(shipments, 'shipmentNum', shipmentNum).length > 0)
    throw taken('shipmentNum', `shipment ${shipmentNum}`);
  if (shipmentExternalId !== undefined && tx.by(shipments, 'shipmentExternalId', shipmentExternalId).length > 0)
    throw taken('shipmentExternalId', `shipment ${shipmentExternalId}`);
  refuseAll([...claimProblems(allocation, said), ...cartonProblems(tx, said), ...methodProblems(tx, allocation, said)]);
}

type Named = Pick<SentItem, 'lineItemId' | 'sku' | 'itemId' | 'orderId' | 'orderNumber'>;

/**
 * The line of an allocation that an item names; refuses one that names another order or product.
 */
export function lineNamed({ allocationId, orderId, orderNumber, items }: Allocation, named: Named, place: string): AllocationItem {
  const { lineItemId } = named;
  if (lineItemId === undefined) throw missing(`${place}.lineItemId`);
  const lines = [...new Set(items.map(({ orderLineId }) => orderLineId))];
  const found = items.find(({ orderLineId }) => orderLineId === lineItemId);
  if (!found) throw invalid(`${place}.lineItemId`, `must be one of the lines of allocation ${allocationId}: [${lines.join(', ')}]`);
  const known: Named = { sku: found.sku, itemId: found.itemId, orderId, orderNumber };
  for (const field of ['sku', 'itemId', 'orderId', 'orderNumber'] as const) {
    if (named[field] !== undefined && named[field] !== known[field])
      throw invalid(`${place}.${field}`, `must be "${known[field]}" for line ${lineItemId}`);
  }
  return found;
}

/** How many units an allocation has to send of each line that are not set aside yet. */
export function freeUnits(tx: Tx, { allocationId, orderId, items }: Allocation): Map<string, number> {
  const free = new Map<string, number>();
  for (const item of items) free.set(item.orderLineId, (free.get(item.orderLineId) ?? 0) + pendingQuantity(item));
  for (const [lineItemId, units] of free) free.set(lineItemId, units - unitsAside(tx, orderId, lineItemId, allocationId));
  return free;
}

/** Takes a quantity that a request names off what there is, all of it where it names none. */
export function takeOff(free: Map<string, number>, lineItemId: string, quantity: number | undefined, field: string, what: string): number {
  const there = free.get(lineItemId) ?? 0;
  const wanted = quantity ?? there;
  if (wanted < 1 && quantity !== undefined) throw invalid(field, 'must be at least 1');
  if (wanted > there || wanted === 0)
    throw invalid(field, `must be at most ${there}: line ${lineItemId} has ${there === 0 ? 'no' : `only ${there}`} units ${what}`);
  free.set(lineItemId, there - wanted);
  return wanted;
}

/** The units that a request puts in cartons, item by item, taken off what there is. */
export function wantedUnits(allocation: Allocation, { cartons = [] }: SentShipment, free: Map<string, number>, what: string): Wanted[] {
  return cartons.flatMap(({ items = [] }, carton) =>
    items.map((sent, i) => {
      const place = `cartons[${carton}].items[${i}]`;
      const { orderLineId: lineItemId } = lineNamed(allocation, sent, place);
      return { carton, lineItemId, quantity: takeOff(free, lineItemId, sent.quantity, `${place}.quantity`, what), sent };
    }),
  );
}
