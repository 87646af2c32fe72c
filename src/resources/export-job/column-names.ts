import type { ExportModule } from '../../model/export-job.js';

const under = (path: string, names: readonly string[]): string[] => names.map((name) => `${path}.${name}`);

/** The columns of each module, by the fields of v2 (a policy: fabric does not publish them). */
export const columnNames: Readonly<Record<ExportModule, readonly string[]>> = {
  ORDER: [
    ...['orderId', 'orderNumber', 'channelId', 'type', 'subType', 'statusCode', 'orderDate', 'createdAt', 'updatedAt', 'currency'],
    ...['orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal', 'appeasementTotal', 'returnTotal', 'cancelTotal'],
    ...under('customer', ['name.first', 'name.last', 'email', 'userId']),
    ...under('shipInfo', ['shipToId', 'shipToType', 'shipMethod', 'locationNum', 'shipToAddress.postalCode', 'shipToAddress.country']),
    ...under('payments', ['paymentMethod', 'paymentStatus']),
    ...under('items', ['lineItemId', 'lineItemNumber', 'itemId', 'sku', 'title', 'type', 'shipToId', 'lineOrderStatus']),
    ...under('items', ['orderedQuantity', 'cancelledQuantity', 'shippedQuantity', 'deliveredQuantity', 'returnedQuantity']),
    ...under('items', ['itemUnitPrice', 'itemSubTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemFeeTotal', 'itemTotal']),
  ],
  ALLOCATION: [
    ...['allocationId', 'allocationNum', 'parentAllocationId', 'statusCode', 'type', 'locationNum', 'locationType', 'orderSubType'],
    ...['shipMethod', 'shipToId', 'allocationDate', 'updatedAt'],
    ...under('items', ['allocationLineNumber', 'orderId', 'orderLineId', 'orderDate', 'channelId', 'itemId', 'sku', 'itemStatus']),
    ...under('items', ['quantity', 'shippedQuantity', 'scratchQuantity', 'scratchedReasonCode', 'price', 'uom']),
  ],
  SHIPMENT: [
    ...['shipmentId', 'shipmentNum', 'allocationId', 'invoiceId', 'orderNumber', 'statusCode', 'type', 'shipDate', 'locationNum'],
    ...['locationType', 'shipToId', 'masterTrackingNumber', 'totalCartons', 'createdAt', 'updatedAt'],
    ...under('cartons', ['cartonNum', 'trackingNumber', 'shipmentCarrier', 'shipmentMethod']),
    ...under('cartons.items', ['lineItemId', 'itemId', 'sku', 'shippedQuantity', 'returnQuantity']),
  ],
  INVOICE: [
    ...['invoiceId', 'invoiceNumber', 'invoiceType', 'invoiceStatus', 'statusCode', 'channelId', 'currency', 'invoiceTotal'],
    ...['totalTaxAmount', 'invoiceDate', 'shipmentId', 'shipmentNumber', 'locationNum', 'createdAt', 'updatedAt', 'postedAt'],
    ...under('orders', ['orderId', 'orderNumber', 'orderDate', 'orderType', 'invoiceOrderTotal']),
    ...under('orders.items', ['lineItemId', 'itemId', 'sku', 'invoiceQuantity', 'invoiceLineTotal', 'itemTaxTotal']),
  ],
  INVENTORY: [
    ...['id', 'itemId', 'sku', 'locationNum', 'channelId', 'vendorId', 'leadTime', 'inventoryType', 'infiniteInventory'],
    ...['counters.onHand', 'counters.allocated', 'counters.shipped', 'counters', 'virtualCounters.availableToPurchase', 'attributes'],
  ],
  LOCATION: [
    ...['id', 'locationNum', 'name', 'isActive', 'type'],
    ...under('address', ['addressLine1', 'addressLine2', 'city', 'state', 'country', 'postalCode']),
    ...['coordinates.coordinates', 'services', 'attributes', 'createdAt', 'updatedAt'],
  ],
  NETWORK: ['networkId', 'code', 'name', 'safetyStock', 'rules'],
  SHIPPING_METHODS: [
    ...['shippingMethodId', 'name', 'description', 'addressType', 'channel', 'region', 'cost', 'taxCode', 'minimumDays'],
    ...['maximumDays', 'cutOffTime', 'deleted', 'createdAt', 'updatedAt'],
  ],
};
