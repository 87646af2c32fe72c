import { op, type Preparation } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { Order } from '../../model/order.js';
import type { Listing } from '../../query/page.js';
import { createOrder } from './create-order.js';
import { getOrder } from './get-order.js';
import { queryOrders } from './query-orders.js';
import { updateCustomer, updatePickupPerson } from './update-contact.js';
import { updateOrder } from './update-order.js';
import { orderSources, orderToV2 } from './views/v2.js';

const pageToV2 = ({ count, limit, offset, rows }: Listing<Order>) => ({ count, limit, offset, orders: rows.map(orderToV2) });

/**
 * Making the view of an order, and of each of its lines, takes as long as looking at so many
 * records.
 */
const [LOOKS_AN_ORDER, LOOKS_A_LINE] = [10, 2];

/** Makes the views of orders, which are kept. */
const viewing = (rows: readonly Order[]): Preparation => ({
  size: rows.reduce((looks, { items }) => looks + LOOKS_AN_ORDER + LOOKS_A_LINE * items.length, 0),
  *work() {
    for (const order of rows) {
      orderToV2(order);
      yield;
    }
  },
});

/**
 * Bodies go to the commands as they are: orders have v2's names, and a command drops the fields
 * that only the system writes.
 */
export const v2: Routes = [
  op('createOrder', { does: createOrder, with: ({ body }) => body, returns: orderToV2 }),
  op('getOrder', {
    does: getOrder,
    with: ({ query }) => query,
    prepares: (found) => viewing(Array.isArray(found) ? found : [found]),
    returns: (found: Order | Order[]) => (Array.isArray(found) ? found.map(orderToV2) : orderToV2(found)),
  }),
  op('updateOrder', {
    does: updateOrder,
    with: ({ path, body }) => ({ orderNumber: path.orderNumber, sent: body }),
    returns: ({ order }) => orderToV2(order),
    headers: ({ contradictory }): Record<string, string> =>
      contradictory.length > 0 ? { 'x-sandbox-contradictory-quantities': contradictory.join(', ') } : {},
  }),
  op('queryOrders', {
    does: queryOrders,
    with: ({ body }) => ({ input: body, sources: orderSources }),
    prepares: ({ rows }) => viewing(rows),
    returns: pageToV2,
  }),
  op('updatePickupPerson', {
    does: updatePickupPerson,
    with: ({ path, body }) => ({ orderId: path.orderId, shipToId: path.shipToId, person: body }),
    returns: (shipTo) => shipTo,
  }),
  op('updateOrderCustomer', {
    does: updateCustomer,
    with: ({ path, body, cleared }) => ({ orderId: path.orderId, customer: body, cleared }),
    returns: (customer) => customer,
  }),
];
