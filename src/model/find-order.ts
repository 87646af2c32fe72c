import { notFound } from '../core/errors.js';
import type { Tx } from '../store/tx.js';
import { type Order, orders } from './order.js';

/** The order with this number, if the tenant has it. */
export const findByNumber = (tx: Tx, orderNumber: string): Order | undefined => tx.by(orders, 'orderNumber', orderNumber)[0];

/** The order with this number, or a `notFound` refusal. */
export function orderByNumber(tx: Tx, orderNumber: string): Order {
  const order = findByNumber(tx, orderNumber);
  if (!order) throw notFound('Order', orderNumber);
  return order;
}
