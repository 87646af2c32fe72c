import { statusDescription } from '../../../domain/status/order-status.js';
import { memo } from '../../../kit/memo.js';
import { openTable } from '../../../kit/open-table.js';
import { spellings } from '../../../kit/spelled.js';
import type { Order } from '../../../model/order.js';
import { innerOfOrder } from '../../../model/order-inner.js';
import type { Searchable } from '../../../query/v3-field.js';
import { inCurrencies, namesWithTwins, withTwinSources } from './currencies.js';
import { appeasementsV3, discountsV3, feesV3, orderReturnsToV3 } from './v3-amounts.js';
import { auditSpellings, auditToV3 } from './v3-audit.js';
import { orderCancellations } from './v3-cancellations.js';
import { orderCustomersV3 } from './v3-contact.js';
import { linesV3 } from './v3-line.js';
import { notesV3 } from './v3-note.js';
import { paymentsV3 } from './v3-payment.js';
import { retailToV3 } from './v3-retail.js';
import { orderShipInfosV3 } from './v3-ship-info.js';
import { subtypeFromV3, subtypeToV3 } from './v3-subtype.js';

/** An order with the fields that v2 shows as they were sent. */
export interface StatedOrder extends Order {
  notes?: object[];
  adjustmentTotal?: number;
}

/** The fields of v3's Order that differ from those of an order. */
export const orderFields = openTable<StatedOrder>()(
  {
    orderedAt: 'orderDate',
    cancelledAt: 'cancellationDate',
    allocatedAt: 'allocationDate',
    orderReleasedAt: 'orderReleaseTimestamp',
    orderSubtotal: 'orderSubTotal',
    originalSubtotal: 'originalSubTotal',
    originalDiscount: 'originalDiscounts',
    originalAdjustmentTotal: { alone: true, shows: ({ adjustmentTotal }) => adjustmentTotal },
    subtype: { of: 'subType', alone: true, shows: ({ subType }) => subtypeToV3(subType), takes: subtypeFromV3 },
    statusDescription: { alone: true, shows: ({ statusCode }) => statusDescription(statusCode) },
    retail: { alone: true, shows: retailToV3, below: spellings({ locationNumber: 'locationNum' }) },
    customer: { of: 'customer', one: orderCustomersV3 },
    items: { of: 'items', each: linesV3 },
    shipInfo: { of: 'shipInfo', each: orderShipInfosV3 },
    payments: { of: 'payments', each: paymentsV3 },
    fees: { of: 'fees', each: feesV3 },
    discounts: { of: 'discounts', each: discountsV3 },
    appeasements: { of: 'appeasements', each: appeasementsV3 },
    notes: { of: 'notes', each: notesV3 },
    cancellations: { alone: true, shows: (order) => (order.cancelTotal === 0 ? undefined : orderCancellations(order)) },
    returns: { alone: true, shows: orderReturnsToV3 },
    auditLogs: { alone: true, shows: ({ auditLogs }) => auditLogs.map(auditToV3), below: auditSpellings },
  },
  [...innerOfOrder, 'processName', 'store'],
);

/** The same as `orderToV3`, without amounts in further currencies and without keeping the view. */
export const orderOnceV3 = orderFields.view;

/** An order as v3's Order. */
export const orderToV3 = memo((order: Order) => inCurrencies(orderFields.view(order)));

/** The names of v3's Order that are not the record's with another name. */
const same = [
  ...['orderId', 'orderNumber', 'orderExternalId', 'version', 'createdAt', 'updatedAt', 'channelId', 'cartId', 'type', 'employeeId'],
  ...['currency', 'currencies', 'attributes', 'statusCode', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal', 'appeasementTotal'],
  ...['returnTotal', 'cancelTotal', 'invoiceTotal', 'originalFeeTotal', 'originalTaxTotal', 'originalOrderTotal', 'adjustmentTotal'],
  ...['adjustments', 'erroredFields', 'transactionLogs'],
];
const known = namesWithTwins([...Object.keys(orderFields.entries), ...same]);
const names = new Set(known);

/**
 * The fields that a search can name, in v3's or in v2's spelling (published samples name some as v2
 * does).
 */
export const searchableOrders: Searchable = {
  prefix: 'order',
  fields: { has: (name) => names.has(name), known, spelled: orderFields.spelled },
  sources: withTwinSources(orderFields.sources(orderToV3), orderToV3),
};
