import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { orderNamed } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import type { Listing } from '../../query/page.js';
import { placeOrder } from './place-order.js';
import { searchOrders } from './search-orders.js';
import { viewing } from './viewing.js';
import { withPlainAmounts } from './views/currencies.js';
import { orderFields, orderToV3, searchableOrders } from './views/v3.js';
import { orderIn } from './views/v3-name.js';
import { retailFromV3 } from './views/v3-retail.js';

const pageToV3 = ({ rows, count, limit, offset }: Listing<Order>) => ({
  data: rows.map(orderToV3),
  pagination: { limit, offset, count },
});

const { names } = orderFields;

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
    prepares: ({ rows }) => viewing(rows, orderToV3),
    returns: pageToV3,
  }),
];
