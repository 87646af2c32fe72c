import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import type { Order } from '../../model/order.js';
import type { Listing } from '../../query/page.js';
import { createOrder } from './create-order.js';
import { getOrder } from './get-order.js';
import { queryOrders } from './query-orders.js';
import { updateCustomer, updatePickupPerson } from './update-contact.js';
import { updateOrder } from './update-order.js';
import { viewing } from './viewing.js';
import { orderSources, orderToV2 } from './views/v2.js';

const pageToV2 = ({ count, limit, offset, rows }: Listing<Order>) => ({ count, limit, offset, orders: rows.map(orderToV2) });

/**
 * Bodies go to the commands as they are: orders have v2's names, and a command drops the fields
 * that only the system writes.
 */
export const v2: Routes = [
  op('createOrder', { does: createOrder, with: ({ body }) => body, returns: orderToV2 }),
  op('getOrder', {
    does: getOrder,
    with: ({ query }) => query,
    prepares: (found) => viewing(Array.isArray(found) ? found : [found], orderToV2),
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
    prepares: ({ rows }) => viewing(rows, orderToV2),
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
