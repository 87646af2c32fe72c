import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { orderNamed } from '../../model/find-order.js';
import { actOnOrder } from './act-on-order.js';
import { addPaymentLog } from './add-payment-log.js';
import { placeOrder } from './place-order.js';
import { searchOrders } from './search-orders.js';
import { updateAttributes } from './update-attributes.js';
import { updateFeesAndTaxes } from './update-fees-and-taxes.js';
import { shippingRoutes } from './v3-shipping.js';
import { viewing } from './viewing.js';
import { withPlainAmounts } from './views/currencies.js';
import { orderFields, orderToV3, searchableOrders } from './views/v3.js';
import { feesFromV3 } from './views/v3-fees.js';
import { type OrderPath, orderIn } from './views/v3-name.js';
import { paymentLogsV3 } from './views/v3-payment.js';
import { retailFromV3 } from './views/v3-retail.js';

const { names } = orderFields;
const attributesIn = ({ path, body }: { path: OrderPath; body: { attributes: object; keysToRemove?: string[] } }) => ({
  order: orderIn(path),
  ...body,
});

export const v3: Routes = [
  op('createOrderV3', {
    does: placeOrder,
    with: ({ body: { retail, requestContext, ...body }, headers }) => ({
      ...orderFields.record(withPlainAmounts(body)),
      ...retailFromV3(retail),
      ...(requestContext && { transactionLogs: [requestContext] }),
      channelId: headers['x-fabric-channel-id'],
    }),
    returns: orderToV3,
    status: 201,
    names,
  }),
  op('getOrderV3', { does: orderNamed, with: ({ path }) => orderIn(path), returns: orderToV3 }),
  op('getOrderByNumber', { does: orderNamed, with: ({ path }) => orderIn(path), returns: orderToV3 }),
  op('searchOrders', {
    does: searchOrders,
    with: ({ query, body }) => ({ ...query, ...body, searchable: searchableOrders }),
    spelled: orderFields.spelled,
    prepares: ({ rows }) => viewing(rows, orderToV3),
    returns: pageToV3(orderToV3),
  }),
  op('updateOrderStatus', {
    does: actOnOrder,
    with: ({ path, body }) => ({ order: orderIn(path), action: body.statusCode, note: body.statusDescription }),
    returns: orderToV3,
  }),
  op('updateOrderFeesAndTaxes', {
    does: updateFeesAndTaxes,
    with: ({ path, query, body }) => ({ order: orderIn(path), overrides: query.overrideAllArrayFields, ...feesFromV3(body) }),
    returns: orderToV3,
    names,
  }),
  op('updateOrderAttributes', { does: updateAttributes, with: attributesIn, returns: orderToV3 }),
  op('updateOrderAttributesByNumber', { does: updateAttributes, with: attributesIn, returns: orderToV3 }),
  op('updateOrderAttributesById', { does: updateAttributes, with: attributesIn, returns: orderToV3 }),
  op('addPaymentLog', {
    does: addPaymentLog,
    with: ({ path, body }) => ({ order: orderIn(path), paymentCounter: path.paymentCounter, log: paymentLogsV3.record(body) }),
    returns: orderToV3,
  }),
  ...shippingRoutes,
];
