import { op, type Routes } from '../../kit/resource.js';
import type { Because } from '../../lifecycle/audit.js';
import { acknowledgeTracking } from './acknowledge-tracking.js';
import { type Appeased, appeaseOrder } from './appease-order.js';
import { type Cancel, cancelEligibility, cancelOrder } from './cancel-order.js';
import { createOrder } from './create-order.js';
import { getOrder } from './get-order.js';
import type { Order } from './model.js';
import { type OrderPage, queryOrders } from './query-orders.js';
import { updateCustomer, updatePickupPerson } from './update-contact.js';
import { updateOrder } from './update-order.js';
import { updatePayment } from './update-payment.js';
import { asksStored, orderToV2 } from './v2-view.js';

/** Who and why, as v2's bodies say it; ids may be written as numbers (documented examples do). */
function because(body: Record<string, unknown>): Because {
  const fields = ['reasonCode', 'subReasonCode', 'source', 'employeeId', 'note', 'policyCode'] as const;
  return Object.fromEntries(fields.filter((name) => body[name] !== undefined).map((name) => [name, String(body[name])]));
}

interface CancelItem {
  lineItemId?: string | number;
  quantity?: number;
}

const cancelFromV2 = (body: { orderId: string; items?: (CancelItem & Record<string, unknown>)[] } & Record<string, unknown>): Cancel => ({
  orderId: body.orderId,
  items: body.items?.map(({ lineItemId, quantity, ...item }) => ({
    ...(lineItemId !== undefined && { lineItemId: String(lineItemId) }),
    quantity,
    because: because(item),
  })),
  because: because(body),
});

const pageToV2 = ({ count, limit, offset, rows }: OrderPage) => ({ count, limit, offset, orders: rows.map(orderToV2) });

const appeasedToV2 = ({ order, refunded, partial, tenant }: Appeased & { tenant: string }) => ({
  responseCode: partial ? 'PARTIAL_SUCCESS' : 'SUCCESS',
  responseMessage: partial ? 'The payments named cover only a part of the appeasement' : 'The appeasement was granted and refunded',
  responseData: { orderNumber: order.orderNumber, totalAmountRefunded: refunded, channel: order.channelId, tenant },
});

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
    with: ({ path, body }) => ({ orderId: path.orderId, customer: body }),
    returns: (customer) => customer,
  }),
  getCancelEligibility: op({
    does: cancelEligibility,
    with: ({ query }) => ({ orderId: query.orderId, lineItemIds: query.lineItemIds }),
    returns: (one) => one,
  }),
  cancelOrder: op({ does: cancelOrder, with: ({ body }) => cancelFromV2(body), returns: orderToV2 }),
  createAppeasement: op({
    does: (tx, input: Parameters<typeof appeaseOrder>[1]) => ({ ...appeaseOrder(tx, input), tenant: tx.tenant }),
    with: ({ body }) => ({
      orderNumber: body.orderNumber,
      source: body.source,
      userId: body.userID,
      appeasements: body.appeasements ?? [],
      items: (body.items ?? []).map((item: { lineItemId?: string; appeasements?: [] }) => ({
        ...item,
        appeasements: item.appeasements ?? [],
      })),
    }),
    returns: appeasedToV2,
  }),
  acknowledgePackageTracking: op({ does: acknowledgeTracking, with: ({ body }) => body, returns: orderToV2 }),
  updatePaymentStatus: op({
    does: updatePayment,
    with: ({ path, body }) => ({ ...body, orderNumber: path.orderNumber }),
    returns: orderToV2,
  }),
};
