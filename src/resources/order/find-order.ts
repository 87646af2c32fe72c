import { notFound, Refusal } from '../../core/errors.js';
import { policy } from '../../lifecycle/policies.js';
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

/** All orders of the tenant (documented), unless there are so many that answering them would hold everybody up (the policy `listLimit`). */
function allOrders(tx: Tx): Order[] {
  const [count, most] = [tx.count(orders), policy(tx, 'listLimit')];
  if (count <= most) return [...tx.list(orders)];
  throw new Refusal(
    'invalidInput',
    `There are ${count} orders, more than the policy listLimit of ${most}: query them in pages with POST /order/query`,
  );
}

/** One order by its id, its number or both, which must then be the same order's; without any, all of the tenant. */
export function getOrder(tx: Tx, { orderId, orderNumber }: OrderKeys): Order | Order[] {
  if (orderId === undefined && orderNumber === undefined) return allOrders(tx);
  if (orderId === undefined) return orderByNumber(tx, orderNumber as string);
  const order = tx.get(orders, orderId);
  if (orderNumber !== undefined && order.orderNumber !== orderNumber) throw notFound('Order', `${orderId} with number ${orderNumber}`);
  return order;
}
