import type { components } from '../../contract-types.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { changeBillToAddress, changeShipToAddress } from './change-address.js';
import type { LooseShipInfo } from './place-order.js';
import { sendItemsElsewhere } from './send-items-elsewhere.js';
import { updateCustomers, updatePickup } from './update-contact.js';
import { withPlainAmounts } from './views/currencies.js';
import { orderToV3 } from './views/v3.js';
import { addressesV3, orderCustomersV3, pickupsV3 } from './views/v3-contact.js';
import { type OrderPath, orderIn } from './views/v3-name.js';
import { orderShipInfosV3 } from './views/v3-ship-info.js';

const itemsIn = ({
  path,
  body: { lineItemIds, shipinfo, updatedBy },
}: {
  path: OrderPath;
  body: components['schemas']['OrderItemsShippingUpdateV3'];
}) => ({
  order: orderIn(path),
  lineItemIds,
  shipTo: shipinfo && (orderShipInfosV3.record(withPlainAmounts(shipinfo)) as LooseShipInfo),
  updatedBy,
});

/** The operations of v3 that change where an order goes, who collects it and who pays it. */
export const shippingRoutes: Routes = [
  op('updateShipToAddress', {
    does: changeShipToAddress,
    with: ({ path, body }) => ({ order: orderIn(path), shipToId: path.shipToId, address: addressesV3.record(body) }),
    returns: orderToV3,
  }),
  op('updateBillToAddress', {
    does: changeBillToAddress,
    with: ({ path, body }) => ({ order: orderIn(path), paymentCounter: path.paymentCounter, address: addressesV3.record(body) }),
    returns: orderToV3,
  }),
  op('updateOrderPickup', {
    does: updatePickup,
    with: ({ path, body }) => ({ orderId: path.orderId, shipToId: path.shipToId, person: pickupsV3.record(body) }),
    returns: orderToV3,
  }),
  op('updateItemsShippingInfoByNumber', { does: sendItemsElsewhere, with: itemsIn, returns: orderToV3 }),
  op('updateItemsShippingInfoById', { does: sendItemsElsewhere, with: itemsIn, returns: orderToV3 }),
  op('updateCustomer', {
    does: updateCustomers,
    with: ({ body: { orderIds = [], customer, ...flat } }) => ({ orderIds, customer: orderCustomersV3.record(customer ?? flat) }),
    returns: (result) => result,
  }),
];
