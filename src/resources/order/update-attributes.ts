import { without } from '../../core/values/reshape.js';
import { checkOrderAttributes } from '../../domain/attributes/check-attributes.js';
import { auditEntry, changedField } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

/** Attributes to set on an order, and the names of those to remove. */
export interface AttributesUpdate {
  order: OrderName;
  attributes: object;
  keysToRemove?: readonly string[] | undefined;
}

/** Sets attributes of an order and removes others (documented); the rest stays. */
export function updateAttributes(tx: Tx, { order: name, attributes, keysToRemove = [] }: AttributesUpdate): Order {
  const order = orderNamed(tx, name);
  const changed = { ...order, attributes: without({ ...order.attributes, ...attributes }, keysToRemove) };
  checkOrderAttributes(tx, changed);
  const detail = { updatedFields: [changedField('attributes', order.attributes)] };
  return keepOrder(tx, changed, auditEntry(tx, 'UPDATE', { note: 'Attributes changed' }, detail));
}
