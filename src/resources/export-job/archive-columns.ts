import type { ExportModule } from '../../model/export-job.js';
import type { Columns } from './columns.js';

/**
 * A file of an archive: its columns' headers, and one table or several whose columns, in the same
 * order, are the fields that a header has there; an empty name stands for none.
 */
export interface ArchiveFile {
  name: string;
  headers: readonly string[];
  tables: readonly Columns[];
}

/** A file of records, or of the entries of their lists where they have some. */
const recordsIn = (name: string, names: readonly string[], rows: readonly string[] = []): ArchiveFile => ({
  name,
  headers: names,
  tables: [{ rows, names }],
});

/** Where the entries of a file are, and the ids of the rows around them, by header. */
interface Entries {
  rows: readonly string[];
  ids: Readonly<Record<string, string>>;
}

/** A file with a row for each entry of lists, and no row for a record without one. */
function entriesIn(name: string, fields: readonly string[], ...lists: readonly Entries[]): ArchiveFile {
  const ids = [...new Set(lists.flatMap((one) => Object.keys(one.ids)))];
  return {
    name,
    headers: [...ids, ...fields],
    tables: lists.map((list) => ({
      rows: list.rows,
      entriesOnly: true,
      names: [...ids.map((id) => list.ids[id] ?? ''), ...fields.map((field) => `${list.rows.join('.')}.${field}`)],
    })),
  };
}

const under = (path: string, names: readonly string[]): string[] => names.map((name) => `${path}.${name}`);

const logFields = [
  ...['auditId', 'auditedAt', 'auditType', 'note', 'reasonCode', 'subReasonCode', 'source', 'employeeId', 'lineItemId', 'sku'],
  ...['quantity', 'amount', 'updatedFields'],
];
const discountFields = ['promotionId', 'promotionCode', 'promotionName', 'amount', 'quantity'];
const ofOrder = { orderId: 'orderId', orderNumber: 'orderNumber' };
const ofLine = { ...ofOrder, lineItemId: 'items.lineItemId' };
const ofInvoice = { invoiceId: 'invoiceId', invoiceNumber: 'invoiceNumber', orderNumber: 'orders.orderNumber' };
const ofInvoiceLine = { ...ofInvoice, lineItemId: 'orders.items.lineItemId' };

/**
 * The files of an archive, the module's own first. Which files there are is documented, of networks
 * a policy; their columns are a policy, by the fields of v3, because they are not published.
 */
export const archiveFiles: Readonly<Record<ExportModule, readonly ArchiveFile[]>> = {
  ORDER: [
    recordsIn(
      'order.csv',
      [
        ...['orderId', 'orderNumber', 'orderExternalId', 'channelId', 'type', 'subtype', 'statusCode', 'orderedAt', 'createdAt'],
        ...['updatedAt', 'orderReleasedAt', 'allocatedAt', 'cancelledAt', 'currency', 'orderSubtotal', 'orderDiscount', 'feeTotal'],
        ...['taxTotal', 'orderTotal', 'appeasementTotal', 'returnTotal', 'cancelTotal', 'invoiceTotal'],
        ...under('customer', ['name.firstName', 'name.lastName', 'email', 'userId', 'accountId']),
        ...under('items', ['lineItemId', 'lineItemNumber', 'itemId', 'sku', 'itemName', 'type', 'shipToId', 'lineOrderStatus']),
        ...under('items', ['orderedQuantity', 'backOrderedQuantity', 'cancelledQuantity', 'shippedQuantity', 'deliveredQuantity']),
        ...under('items', ['returnedQuantity', 'invoicedQuantity', 'itemUnitPrice', 'itemSubtotal', 'itemDiscountsTotal']),
        ...under('items', ['itemTaxTotal', 'itemFeeTotal', 'itemTotal']),
      ],
      ['items'],
    ),
    entriesIn(
      'discount.csv',
      [...discountFields, 'unit', 'value'],
      { rows: ['discounts'], ids: ofOrder },
      { rows: ['items', 'discounts'], ids: ofLine },
      { rows: ['shipInfo', 'discounts'], ids: { ...ofOrder, shipToId: 'shipInfo.shipToId' } },
    ),
    entriesIn('logs.csv', logFields, { rows: ['auditLogs'], ids: ofOrder }),
    entriesIn('notes.csv', ['createdAt', 'user', 'notes'], { rows: ['notes'], ids: ofOrder }, { rows: ['items', 'notes'], ids: ofLine }),
    entriesIn(
      'payments.csv',
      [
        ...['paymentCounter', 'paymentMethod', 'paymentProvider', 'paymentStatus', 'paidAt', 'currency', 'authorizedAmount'],
        ...['chargedAmount', 'refundAmount', 'authorizationAttempts', 'paymentIdentifier.paymentId', 'paymentIdentifier.cardIdentifier'],
      ],
      { rows: ['payments'], ids: ofOrder },
    ),
    entriesIn(
      'shipInfo.csv',
      [
        ...['shipToId', 'shipToType', 'shipMethod', 'locationNumber', 'shipToPrice', 'shipToDiscount', 'shipToTaxTotal', 'taxCode'],
        ...['estimatedShipDate', 'estimatedDeliveryDate', 'isInvoiced'],
        ...under('shipToAddress', ['name.firstName', 'name.lastName', 'addressLine1', 'addressLine2', 'city', 'region', 'postalCode']),
        ...under('shipToAddress', ['countryCode', 'email', 'phone.number']),
      ],
      { rows: ['shipInfo'], ids: ofOrder },
    ),
  ],
  ALLOCATION: [
    recordsIn(
      'allocation.csv',
      [
        ...['allocationId', 'allocationNumber', 'allocationRequestId', 'parentAllocationId', 'statusCode', 'type', 'locationNumber'],
        ...['locationType', 'orderSubType', 'shipmentMethod', 'shipToId', 'createdAt', 'updatedAt', 'shippedAt'],
        ...under('items', ['allocationLineNumber', 'orderId', 'orderNumber', 'orderLineId', 'orderedAt', 'channelId', 'itemId', 'sku']),
        ...under('items', ['itemStatus', 'quantity', 'shippedQuantity', 'scratchQuantity', 'scratchedReasonCode', 'price', 'uom']),
      ],
      ['items'],
    ),
    entriesIn('logs.csv', logFields, { rows: ['auditLogs'], ids: { allocationId: 'allocationId' } }),
  ],
  SHIPMENT: [
    recordsIn(
      'shipment.csv',
      [
        ...['shipmentId', 'shipmentNumber', 'shipmentExternalId', 'allocationId', 'invoiceId', 'statusCode', 'type', 'subtype'],
        ...['shippedAt', 'locationNumber', 'locationType', 'shipToId', 'masterTrackingNumber', 'totalCartons', 'createdAt', 'updatedAt'],
        ...under('cartons', ['cartonNumber', 'trackingNumber', 'shipmentCarrier', 'shipmentMethod']),
        ...under('cartons.items', ['orderId', 'orderNumber', 'lineItemId', 'shipmentLineItemId', 'itemId', 'sku', 'shippedQuantity']),
        ...under('cartons.items', ['returnQuantity', 'refundAmount']),
      ],
      ['cartons', 'items'],
    ),
  ],
  INVOICE: [
    recordsIn(
      'invoice.csv',
      [
        ...['invoiceId', 'invoiceNumber', 'invoiceExternalId', 'invoiceType', 'invoiceStatus', 'statusCode', 'channelId', 'currency'],
        ...['invoiceTotal', 'totalTaxAmount', 'invoicedAt', 'shipmentId', 'shipmentNumber', 'locationNumber', 'createdAt', 'updatedAt'],
        ...['postedAt', 'acknowledgedAt'],
        ...under('orders', ['orderId', 'orderNumber', 'orderedAt', 'orderType', 'invoiceOrderTotal']),
        ...under('orders.items', ['lineItemId', 'itemId', 'sku', 'invoiceQuantity', 'itemUnitPrice', 'invoiceLineTotal', 'itemTaxTotal']),
      ],
      ['orders', 'items'],
    ),
    entriesIn(
      'appeasements.csv',
      ['appeasementCounter', 'reasonCode', 'subReasonCode', 'amount', 'invoicedAmount', 'payments'],
      { rows: ['orders', 'appeasements'], ids: ofInvoice },
      { rows: ['orders', 'items', 'appeasements'], ids: ofInvoiceLine },
    ),
    entriesIn(
      'discounts.csv',
      [...discountFields, 'type'],
      { rows: ['orders', 'discounts'], ids: ofInvoice },
      { rows: ['orders', 'items', 'discounts'], ids: ofInvoiceLine },
    ),
    entriesIn(
      'payments.csv',
      [
        ...['paymentCounter', 'paymentMethod', 'paymentProvider', 'paymentStatus', 'paymentType', 'paidAt', 'currency'],
        ...['authorizedAmount', 'settlement.settlementStatusCode', 'settlement.settlementAmount', 'settlement.settledAt'],
      ],
      { rows: ['orders', 'payments'], ids: ofInvoice },
    ),
  ],
  INVENTORY: [
    recordsIn('inventory.csv', [
      ...['inventoryId', 'itemId', 'sku', 'locationNumber', 'channelId', 'vendorId', 'leadTime', 'type', 'hasInfiniteInventory'],
      ...['isNoStock', 'status', 'counters.onHand', 'counters.allocated', 'counters.shipped', 'counters', 'networkCounters.softReserve'],
      ...['virtualCounters.availableToPurchase', 'customAttributes', 'createdAt', 'updatedAt'],
    ]),
  ],
  LOCATION: [
    recordsIn('location.csv', [
      ...['locationId', 'locationNumber', 'name', 'isActive', 'type'],
      ...under('address', ['addressLine1', 'addressLine2', 'city', 'region', 'countryCode', 'postalCode']),
      ...['coordinates.coordinates', 'capacity', 'transfer', 'operatingHours', 'createdAt', 'updatedAt'],
    ]),
  ],
  NETWORK: [
    recordsIn('network.csv', ['networkId', 'code', 'name', 'description', 'safetyStock', 'lowStock', 'rule', 'createdAt', 'updatedAt']),
  ],
  SHIPPING_METHODS: [
    recordsIn('shipping_methods.csv', [
      ...['shippingMethodId', 'code', 'name', 'description', 'addressType', 'channelId', 'region', 'carrier', 'currency', 'cost'],
      ...['taxCode', 'minimumDays', 'maximumDays', 'cutoffTime', 'isDeleted', 'createdAt', 'updatedAt'],
    ]),
  ],
};
