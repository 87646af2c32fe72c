import { op, type Routes } from '../../kit/resource.js';
import type { Order } from '../../model/order.js';
import { createOrder } from './create-order.js';
import { getOrder } from './get-order.js';
import { type OrderPage, queryOrders } from './query-orders.js';
import { updateCustomer, updatePickupPerson } from './update-contact.js';
import { updateOrder } from './update-order.js';
import { asksStored, orderToV2 } from './views/v2.js';

const pageToV2 = ({ count, limit, offset, rows }: OrderPage) => ({ count, limit, offset, orders: rows.map(orderToV2) });

export const v2: Routes = {
  createOrder: op({ does: createOrder, with: ({ body }) => body, returns: orderToV2 }),
  getOrder: op({
    does: getOrder,
    with: ({ query }) => query,
    returns: (found: Order | Order[]) => (Array.isArray(found) ? found.map(orderToV2) : orderToV2(found)),
  }),
  updateOrder: op({ does: updateOrder, with: ({ path, body }) => ({ orderNumber: path.orderNumber, sent: body }), returns: orderToV2 }),
  queryOrders: op({ does: queryOrders, with: ({ body }) => ({ input: body, view: orderToV2, asksStored }), returns: pageToV2 }),
  updatePickupPerson: op({
    does: updatePickupPerson,
    with: ({ path, body }) => ({ orderId: path.orderId, shipToId: path.shipToId, person: body }),
    returns: (shipTo) => shipTo,
  }),
  updateOrderCustomer: op({
    does: updateCustomer,
    with: ({ path, body, cleared }) => ({ orderId: path.orderId, customer: body, cleared }),
    returns: (customer) => customer,
  }),
};
