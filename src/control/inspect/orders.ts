import type { Routes } from '../../kit/route.js';
import type { ControlContext } from '../context.js';
import { op } from '../op.js';
import { orderDetail } from './order-detail.js';
import { listOrders } from './order-rows.js';

/** `/__sandbox/orders`: the tenant's orders as a list, and one of them with all that is known. */
export const orderRoutes = ({ orderView }: ControlContext): Routes => [
  op('inspectOrders', {
    does: listOrders,
    with: ({ query }) => query,
    returns: ({ rows, ...page }) => ({ ...page, orders: rows }),
  }),
  op('inspectOrder', {
    does: orderDetail,
    with: ({ path }) => path.orderNumber,
    returns: ({ order, ...known }) => ({ order: orderView(order), ...known }),
  }),
];
