import { notFound } from '../../core/forms/errors.js';
import { without } from '../../core/values/reshape.js';
import { auditEntry, changedField } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { findOrder, orderNamed } from '../../model/find-order.js';
import { type Customer, type Order, orders, type PickupPerson, type ShipInfo } from '../../model/order.js';
import type { PersonName } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';

/**
 * Sets the person who picks up an order at a ship-to. Replaces a person with the same pickupType,
 * or is added to the others. Returns the ship-to.
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

/** The same, but returns the order (documented of v3). */
export function updatePickup(tx: Tx, update: { orderId: string; shipToId: string; person: PickupPerson }): Order {
  updatePickupPerson(tx, update);
  return tx.get(orders, update.orderId);
}

/** The customer fields to write, and those to remove. */
export interface CustomerUpdate {
  orderId: string;
  customer: Customer;
  cleared: readonly string[];
}

/**
 * Sets an order's customer. Fields that are not sent stay, and those sent as null are removed (a
 * policy). Returns the customer.
 */
export function updateCustomer(tx: Tx, { orderId, customer, cleared }: CustomerUpdate): Customer {
  const order = orderNamed(tx, { by: 'id', value: orderId });
  const next = without({ ...order.customer, ...customer }, cleared);
  const entry = auditEntry(tx, 'UPDATE', { note: 'Customer changed' }, { updatedFields: [changedField('customer', order.customer)] });
  keepOrder(tx, { ...order, customer: next }, entry);
  return next;
}

/** A customer, and the orders that get it. */
export interface CustomersUpdate {
  orderIds: readonly string[];
  customer: Omit<Customer, 'name'> & { name?: Partial<PersonName> };
}

/**
 * Sets the customer of several orders. Fields that are not sent stay. Returns how many orders were
 * changed, and the ids of those that do not exist.
 */
export function updateCustomers(tx: Tx, { orderIds, customer }: CustomersUpdate) {
  const ids = [...new Set(orderIds)];
  const failedOrderIds: string[] = [];
  for (const orderId of ids) {
    const order = findOrder(tx, { by: 'id', value: orderId });
    const name = { first: '', ...order?.customer?.name, ...customer.name };
    if (order) updateCustomer(tx, { orderId, customer: { ...customer, name }, cleared: [] });
    else failedOrderIds.push(orderId);
  }
  const failedCount = failedOrderIds.length;
  return { totalRecordCount: ids.length, successCount: ids.length - failedCount, failedCount, failedOrderIds };
}
