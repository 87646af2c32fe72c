import { notFound, type Refusal } from '../core/errors.js';
import { isSeen } from '../store/seen.js';
import type { Tx } from '../store/tx.js';
import { type Order, orders } from './order.js';

/**
 * What an order may be named by. Of orders with one external id, the first in order of id is meant
 * (a policy).
 */
const finders = {
  id: (tx: Tx, id: string): readonly (Order | undefined)[] => [tx.find(orders, id)],
  number: (tx: Tx, number: string): readonly (Order | undefined)[] => tx.by(orders, 'orderNumber', number),
  externalId: (tx: Tx, externalId: string): readonly (Order | undefined)[] => tx.by(orders, 'externalId', externalId),
};

/** One name of an order, such as `{ by: 'number', value: 'A-1' }`. */
export interface OrderName {
  by: keyof typeof finders;
  value: string;
}

/** The order of this name, if the tenant has it and the request sees its channel. */
export const findOrder = (tx: Tx, { by, value }: OrderName): Order | undefined =>
  finders[by](tx, value).find((order) => order && isSeen(tx, orders, order));

/** The order of this name, or a `notFound` refusal. */
export function orderNamed(tx: Tx, name: OrderName): Order {
  const order = findOrder(tx, name);
  if (!order) throw orderNotFound(name.value);
  return order;
}

/** The refusal for an order that is not there, whatever it was named by. */
export const orderNotFound = (name: string): Refusal => notFound(orders.label, name);

/** The order that has this number, in whatever channel: no two have the same. */
export const holderOfNumber = (tx: Tx, value: string): Order | undefined => finders.number(tx, value)[0];

/** The order with this number, if the tenant has it and the request sees its channel. */
export const findByNumber = (tx: Tx, value: string): Order | undefined => findOrder(tx, { by: 'number', value });

/** The order with this number, or a `notFound` refusal. */
export const orderByNumber = (tx: Tx, value: string): Order => orderNamed(tx, { by: 'number', value });
