import { notFound } from '../../core/errors.js';
import { without } from '../../core/reshape.js';
import { auditEntry, changedField } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { orderNamed } from '../../model/find-order.js';
import type { Customer, PickupPerson, ShipInfo } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

/**
 * Sets who picks an order up at a ship-to: takes the place of the person of the same pickupType, or
 * joins the others. Answers the ship-to.
 */
export function updatePickupPerson(
  tx: Tx,
  { orderId, shipToId, person }: { orderId: string; shipToId: string; person: PickupPerson },
): ShipInfo {
  const order = orderNamed(tx, { by: 'id', value: orderId });
  const shipTo = order.shipInfo.find((one) => one.shipToId === shipToId);
  if (!shipTo) throw notFound('Ship-to', shipToId);
  const others = shipTo.pickup ?? [];
  const same = others.findIndex(({ pickupType }) => pickupType === person.pickupType);
  const pickup = same < 0 ? [...others, person] : others.with(same, person);
  const next = { ...shipTo, pickup };
  const changed = { ...order, shipInfo: order.shipInfo.map((one) => (one === shipTo ? next : one)) };
  const entry = auditEntry(
    tx,
    'UPDATE',
    { note: 'Pickup person changed' },
    { updatedFields: [changedField('shipInfo.pickup', shipTo.pickup)] },
  );
  keepOrder(tx, changed, entry);
  return next;
}

/** What to write over a customer, and which of its fields to take away. */
export interface CustomerUpdate {
  orderId: string;
  customer: Customer;
  cleared: readonly string[];
}

/**
 * Sets an order's customer; what is not sent stays, what is sent as null goes (a policy). Answers
 * the customer.
 */
export function updateCustomer(tx: Tx, { orderId, customer, cleared }: CustomerUpdate): Customer {
  const order = orderNamed(tx, { by: 'id', value: orderId });
  const next = without({ ...order.customer, ...customer }, cleared);
  const entry = auditEntry(tx, 'UPDATE', { note: 'Customer changed' }, { updatedFields: [changedField('customer', order.customer)] });
  keepOrder(tx, { ...order, customer: next }, entry);
  return next;
}
