import { notFound, type Refusal } from '../core/errors.js';
import type { Tx } from '../store/tx.js';
import { type Order, orders } from './order.js';

/**
 * What an order may be named by. Of orders with one external id, the first in order of id is meant
 * (a policy).
 */
const finders = {
  id: (tx: Tx, id: string): Order | undefined => tx.find(orders, id),
  number: (tx: Tx, number: string): Order | undefined => tx.by(orders, 'orderNumber', number)[0],
  externalId: (tx: Tx, externalId: string): Order | undefined => tx.by(orders, 'externalId', externalId)[0],
};

/** One name of an order, such as `{ by: 'number', value: 'A-1' }`. */
export interface OrderName {
  by: keyof typeof finders;
  value: string;
}

/** The order of this name, if the tenant has it. */
export const findOrder = (tx: Tx, { by, value }: OrderName): Order | undefined => finders[by](tx, value);

/** The order of this name, or a `notFound` refusal. */
export function orderNamed(tx: Tx, name: OrderName): Order {
  const order = findOrder(tx, name);
  if (!order) throw orderNotFound(name.value);
  return order;
}

/** The refusal for an order that is not there, whatever it was named by. */
export const orderNotFound = (name: string): Refusal => notFound(orders.label, name);

/** The order with this number, if the tenant has it. */
export const findByNumber = (tx: Tx, value: string): Order | undefined => findOrder(tx, { by: 'number', value });

/** The order with this number, or a `notFound` refusal. */
export const orderByNumber = (tx: Tx, value: string): Order => orderNamed(tx, { by: 'number', value });
