import type { Order, OrderLine } from '../../model/order.js';
import { type Bucket, buckets, type Units } from '../../model/order-inner.js';
import type { Shipment, ShipmentItem } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import type { Because } from '../events/history.js';
import { moved, totalUnits, withoutUnits } from '../status/units.js';
import { keepShipment } from './keep-shipment.js';
import { type Part, shipmentsOf } from './units-in-shipments.js';

/** Units of a line that change buckets: their shipments follow. */
export interface Carry extends Part {
  taken: Units;
  /** Where they are now; without it they are part of their shipment no more. */
  to?: Bucket | undefined;
  /** Those that left last come first. */
  latest?: boolean;
  /** They go on in another shipment. */
  again?: boolean;
  because?: Because;
}

/** Units that a shipment was found to hold. */
export interface Carried {
  shipment: Shipment;
  item: ShipmentItem;
  quantity: number;
  /** The same units by the buckets they were in. */
  units: Units;
}

/** What of the wanted units an item has, bucket by bucket. */
function shareOf(item: ShipmentItem, wanted: Units): Units {
  const found: Units = {};
  for (const bucket of buckets) {
    const some = Math.min(wanted[bucket] ?? 0, item.units[bucket] ?? 0);
    if (some > 0) found[bucket] = some;
  }
  return found;
}

function without(item: ShipmentItem, gone: Units, { to, again }: Carry, now: string): ShipmentItem {
  const arrives = to === 'delivered' || to === 'pickedUp';
  if (to && !again) return { ...item, units: moved(item.units, gone, to), ...(arrives && { deliveredAt: now }) };
  const left = { ...item, units: withoutUnits(item.units, gone) };
  return again ? { ...left, reshipped: (item.reshipped ?? 0) + totalUnits(gone) } : left;
}

/** Whether units of a line may be taken from an item. */
const isMeant = (item: ShipmentItem, { lineItemId }: OrderLine, { shipmentLineItemId = item.shipmentLineItemId }: Carry): boolean =>
  item.lineItemId === lineItemId && item.shipmentLineItemId === shipmentLineItemId;

/** One shipment after it gave what it has of the wanted units, and what that is, item by item. */
function taken(shipment: Shipment, line: OrderLine, carry: Carry, wanted: Units, now: string) {
  const found: { item: ShipmentItem; gone: Units }[] = [];
  let left = wanted;
  const cartons = shipment.cartons.map((carton) => {
    if ((carry.cartonNum ?? carton.cartonNum) !== carton.cartonNum) return carton;
    const items = carton.items.map((item) => {
      const gone = isMeant(item, line, carry) ? shareOf(item, left) : {};
      if (totalUnits(gone) === 0) return item;
      found.push({ item, gone });
      left = withoutUnits(left, gone);
      return without(item, gone, carry, now);
    });
    return { ...carton, items };
  });
  return { shipment: { ...shipment, cartons }, found, left };
}

/**
 * Moves units of a line within the shipments that hold them, as the line has moved them: the oldest
 * shipment first unless it is said. Answers what each held of them; units that no shipment holds,
 * of orders that were placed as shipped, are left out.
 */
export function carryUnits(tx: Tx, order: Order, line: OrderLine, carry: Carry): Carried[] {
  const carried: Carried[] = [];
  let left = carry.taken;
  const found = shipmentsOf(tx, order.orderId, carry);
  for (const one of carry.latest ? found.reverse() : found) {
    const part = taken(one, line, carry, left, tx.now());
    if (part.found.length === 0) continue;
    left = part.left;
    const shipment = keepShipment(tx, order, part.shipment, carry.because);
    for (const { item, gone } of part.found) carried.push({ shipment, item, quantity: totalUnits(gone), units: gone });
  }
  return carried;
}
