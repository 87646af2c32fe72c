import { missing, Refusal } from '../../core/errors.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { ScratchedItem, Shipment } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { freeUnits } from './check-shipment.js';
import { createShipment } from './create-shipment.js';
import type { SentItem, SentShipment } from './sent.js';

/** Units of an order that are scratched, and how they name it. */
type Scratched = Partial<ScratchedItem> & { orderNumber?: string; orderExternalId?: string };

/** A new shipment whose items name their order instead of an allocation. */
export interface SentOrderShipment extends Omit<SentShipment, 'allocationId' | 'scratchedItems'> {
  scratchedItems?: Scratched[];
}

type Named = SentItem | Scratched;

/** The first name of an order that the items have: its id, its number, or its external id. */
function nameIn(items: readonly Named[]): OrderName {
  for (const { orderId, orderNumber, ...item } of items) {
    const externalId = 'orderExternalId' in item ? item.orderExternalId : undefined;
    if (orderId !== undefined) return { by: 'id', value: orderId };
    if (orderNumber !== undefined) return { by: 'number', value: orderNumber };
    if (externalId !== undefined) return { by: 'externalId', value: externalId };
  }
  throw missing('cartons[0].items[0].orderId', 'must not be null, unless an item has an orderNumber');
}

/** Whether an allocation still has to send all the units that the items name. */
function canSend(tx: Tx, allocation: Allocation, items: readonly Named[]): boolean {
  const free = freeUnits(tx, allocation);
  return items.every(({ lineItemId = '', quantity }) => {
    const left = (free.get(lineItemId) ?? 0) - (quantity ?? 1);
    free.set(lineItemId, left);
    return left >= 0;
  });
}

/**
 * Ships units of the order that the items name, from the first of its allocations that still has to
 * send them all (documented: the allocation is found from the order; which one is a policy).
 */
export function createOrderShipment(tx: Tx, { scratchedItems = [], ...sent }: SentOrderShipment): Shipment {
  const items: Named[] = [...(sent.cartons ?? []).flatMap((carton) => carton.items ?? []), ...scratchedItems];
  const { orderId, orderNumber } = orderNamed(tx, nameIn(items));
  const { locationNum } = sent;
  const there = tx.by(allocations, 'orderId', orderId).filter((one) => locationNum === undefined || one.locationNum === locationNum);
  const allocation = there.find((one) => canSend(tx, one, items));
  if (!allocation) {
    const place = locationNum === undefined ? '' : ` at location ${locationNum}`;
    throw new Refusal('notEligible', `Order ${orderNumber} has no allocation${place} that still has to send these units`);
  }
  const scratched = scratchedItems.map(({ orderExternalId: _, ...item }) => item);
  return createShipment(tx, { ...sent, allocationId: allocation.allocationId, scratchedItems: scratched });
}
