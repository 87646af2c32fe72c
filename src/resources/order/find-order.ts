import { notFound } from '../../core/errors.js';
import type { Tx } from '../../store/tx.js';
import { type Order, orders } from './model.js';

/** The order with this number, if the tenant has it. */
export const findByNumber = (tx: Tx, orderNumber: string): Order | undefined => tx.by(orders, 'orderNumber', orderNumber)[0];

/** The order with this number, or a `notFound` refusal. */
export function orderByNumber(tx: Tx, orderNumber: string): Order {
  const order = findByNumber(tx, orderNumber);
  if (!order) throw notFound('Order', orderNumber);
  return order;
}

export interface OrderKeys {
  orderId?: string;
  orderNumber?: string;
}

/** One order by its id, its number or both, which must then be the same order's; without any, all of the tenant (documented). */
export function getOrder(tx: Tx, { orderId, orderNumber }: OrderKeys): Order | Order[] {
  if (orderId === undefined && orderNumber === undefined) return [...tx.list(orders)];
  if (orderId === undefined) return orderByNumber(tx, orderNumber as string);
  const order = tx.get(orders, orderId);
  if (orderNumber !== undefined && order.orderNumber !== orderNumber) throw notFound('Order', `${orderId} with number ${orderNumber}`);
  return order;
}
