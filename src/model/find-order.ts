import { notFound, type Refusal } from '../core/forms/errors.js';
import { isSeen } from '../store/seen.js';
import type { Tx } from '../store/tx.js';
import { type Order, orders } from './order.js';

/**
 * The ways to name an order. If several orders have the same external id, it names the one with the
 * lowest id (a policy).
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

/** Names an order by its id. */
export const byId = (value: string): OrderName => ({ by: 'id', value });

/** Names an order by its number. */
export const byNumber = (value: string): OrderName => ({ by: 'number', value });

/** Returns the order with this name, if the tenant has it and the request sees its channel. */
export const findOrder = (tx: Tx, { by, value }: OrderName): Order | undefined =>
  finders[by](tx, value).find((order) => order && isSeen(tx, orders, order));

/** Returns the order with this name. Refuses an unknown name with `notFound`. */
export function orderNamed(tx: Tx, name: OrderName): Order {
  const order = findOrder(tx, name);
  if (!order) throw orderNotFound(name.value);
  return order;
}

/** Makes the refusal for an unknown order, whatever names it. */
export const orderNotFound = (name: string): Refusal => notFound(orders.label, name);

/** The order that has this number, in whatever channel: no two have the same. */
export const holderOfNumber = (tx: Tx, value: string): Order | undefined => finders.number(tx, value)[0];

/** The order with this number, if the tenant has it and the request sees its channel. */
export const findByNumber = (tx: Tx, value: string): Order | undefined => findOrder(tx, byNumber(value));

/** Returns the order with this number. Refuses an unknown number with `notFound`. */
export const orderByNumber = (tx: Tx, value: string): Order => orderNamed(tx, byNumber(value));
