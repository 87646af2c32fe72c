import { invalidFields, missing, Refusal } from '../../core/forms/errors.js';
import { own } from '../../core/text/path.js';
import { type Allocation, allocations } from '../../model/allocation.js';
import { findOrder, type OrderName } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
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

/** An item, and the field of the request that has it. */
interface Placed {
  item: Named;
  place: string;
}

function placedItems({ cartons = [], scratchedItems = [] }: SentOrderShipment): Placed[] {
  return [
    ...cartons.flatMap(({ items = [] }, i) => items.map((item, j) => ({ item, place: `cartons[${i}].items[${j}]` }))),
    ...scratchedItems.map((item, i) => ({ item, place: `scratchedItems[${i}]` })),
  ];
}

/** The fields by which an item can name its order, in the order in which they count. */
const nameFields = { orderId: 'id', orderNumber: 'number', orderExternalId: 'externalId' } as const satisfies Record<
  string,
  OrderName['by']
>;

/** The order that the first item with a name of one names. Refuses an unknown name by its field. */
function orderOf(tx: Tx, placed: readonly Placed[]): Order {
  for (const { item, place } of placed) {
    for (const [field, by] of Object.entries(nameFields)) {
      const value = own(item, field);
      if (typeof value !== 'string') continue;
      const order = findOrder(tx, { by, value });
      if (order) return order;
      throw invalidFields([{ field: `${place}.${field}`, problem: 'unknown', message: `must name an order, not "${value}"` }]);
    }
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
export function createOrderShipment(tx: Tx, request: SentOrderShipment): Shipment {
  const { scratchedItems = [], ...sent } = request;
  const placed = placedItems(request);
  const items = placed.map(({ item }) => item);
  const { orderId, orderNumber } = orderOf(tx, placed);
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
