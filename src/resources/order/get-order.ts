import { Refusal } from '../../core/forms/errors.js';
import { policy } from '../../domain/policies.js';
import { lookUp } from '../../kit/lookup.js';
import { orderNamed, orderNotFound } from '../../model/find-order.js';
import { type Order, orders } from '../../model/order.js';
import { everything } from '../../query/filter.js';
import { isSeen } from '../../store/seen.js';
import type { Tx } from '../../store/tx.js';

export interface OrderKeys {
  orderId?: string;
  orderNumber?: string;
}

/**
 * All orders that the request sees (documented), unless there are so many that answering them would
 * hold everybody up (the policy `listLimit`).
 */
function allOrders(tx: Tx): Order[] {
  const most = policy(tx, 'listLimit');
  const { count } = lookUp(tx, orders, { filter: everything, sort: [{ path: 'createdAt', direction: 'asc' }], limit: 0, offset: 0 });
  if (count <= most) return Array.from(tx.list(orders)).filter((order) => isSeen(tx, orders, order));
  throw new Refusal(
    'invalidInput',
    `There are ${count} orders, more than the policy listLimit of ${most}: query them in pages with POST /order/query`,
  );
}

/**
 * Returns one order by its id, its number or both; both must name the same order. Without an id and
 * a number, returns all orders of the tenant.
 */
export function getOrder(tx: Tx, { orderId, orderNumber }: OrderKeys): Order | Order[] {
  if (orderId === undefined && orderNumber === undefined) return allOrders(tx);
  if (orderId === undefined) return orderNamed(tx, { by: 'number', value: orderNumber as string });
  const order = orderNamed(tx, { by: 'id', value: orderId });
  if (orderNumber !== undefined && order.orderNumber !== orderNumber) throw orderNotFound(`${orderId} with number ${orderNumber}`);
  return order;
}
