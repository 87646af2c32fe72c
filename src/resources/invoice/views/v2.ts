import { oneOf } from '../../../core/values/one-of.js';
import { pick } from '../../../core/values/reshape.js';
import { addressLinesOf } from '../../../domain/shipments/told-by-order.js';
import { fieldTable } from '../../../kit/fields.js';
import { memo } from '../../../kit/memo.js';
import { type Invoice, type InvoiceLine, invoiceTypes } from '../../../model/invoice.js';
import type { OrderAddress } from '../../../model/order-values.js';
import { locationAddresses } from '../../location/views/v2.js';
import { withAmounts } from './with-amounts.js';

/** A line as v2's InvoiceItem. */
const itemToV2 = (item: InvoiceLine, { orderId, currency }: Invoice) => {
  const { said: _, ...line } = withAmounts(item);
  return { ...line, orderId, currency };
};

type Paid = Invoice['order']['payments'][number];

/** An address of an order as v2's Address. */
function addressToV2(address: OrderAddress) {
  const { latitude: _, longitude: __, ...lines } = addressLinesOf(address);
  return lines;
}

/** A payment as v2's InvoicePayment, with what it moved once accounting has booked the invoice. */
function paymentToV2({ moved, ...payment }: Paid, { invoiceStatus, acknowledgedAt, invoiceDate }: Invoice) {
  const { paymentIdentifier, paymentToken, billToAddress, attributes } = payment;
  const settlementStatusCode = 'SETTLED' as const;
  return {
    paymentDate: invoiceDate,
    ...pick(payment, ['paymentCounter', 'paymentDate', 'billToId', 'paymentProvider', 'paymentMethod', 'currency', 'conversion']),
    ...pick(payment, ['paymentStatus', 'authAmount']),
    ...(paymentIdentifier && { paymentIdentifier: { cardIdentifier: paymentIdentifier.cardIdentifier } }),
    ...(paymentToken && { paymentToken: { token: paymentToken.token } }),
    ...(paymentToken?.paymentType !== undefined && { paymentType: paymentToken.paymentType }),
    ...(billToAddress && { billToAddress: addressToV2(billToAddress) }),
    ...(attributes && { attributes }),
    ...(invoiceStatus === 'SETTLED' && {
      settlement: { settlementDate: acknowledgedAt ?? invoiceDate, settlementStatusCode, settlementAmount: moved },
    }),
  };
}

/** The part of an invoice that belongs to its order, as v2's InvoiceOrder. */
function ordersToV2(invoice: Invoice) {
  const { order, orderId, orderNumber, invoiceTotal } = invoice;
  return [
    {
      invoiceOrderTotal: invoiceTotal,
      orderId,
      orderNumber,
      orderDate: order.orderDate,
      ...(order.type !== undefined && { orderType: order.type }),
      ...(order.subType !== undefined && { orderSubType: order.subType }),
      items: invoice.items.map((line) => itemToV2(line, invoice)),
      payments: order.payments.map((payment) => paymentToV2(payment, invoice)),
    },
  ];
}

/** The location of an invoice as v2's InvoiceLocation. */
function locationToV2({ locationNum, locationAddress }: Invoice) {
  if (locationNum === undefined) return undefined;
  return { locationNum, ...(locationAddress && { address: locationAddresses.view(locationAddress) }) };
}

/** The fields of v2's Invoice. */
const invoiceFields = fieldTable<Invoice>()({
  invoiceId: 'invoiceId',
  invoiceNumber: 'invoiceNumber',
  invoiceType: { stored: 'invoiceType', shows: ({ invoiceType }) => oneOf(invoiceTypes, invoiceType) },
  invoiceStatus: 'invoiceStatus',
  statusCode: 'statusCode',
  channelId: 'channelId',
  currency: 'currency',
  invoiceTotal: 'invoiceTotal',
  totalTaxAmount: 'totalTaxAmount',
  invoiceDate: 'invoiceDate',
  shipmentId: 'shipmentId',
  shipmentNumber: 'shipmentNumber',
  shippedOn: 'shippedOn',
  locationNum: 'locationNum',
  location: { alone: true, shows: locationToV2 },
  retail: { alone: true, shows: ({ order }) => order.retail },
  customer: { alone: true, shows: ({ order }) => order.customer },
  shipInfo: { alone: true, shows: ({ order }) => order.shipInfo },
  orders: { alone: true, shows: ordersToV2 },
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  postedAt: 'postedAt',
  acknowledgedAt: 'acknowledgedAt',
  attributes: 'attributes',
  auditLogs: 'auditLogs',
});

/** An invoice as v2's Invoice, which is not kept. */
export const invoiceOnce = (invoice: Invoice) => invoiceFields.view(invoice);

/** An invoice as v2's Invoice. */
export const invoiceToV2 = memo(invoiceOnce);

/** Where an invoice holds what v2 shows of it. */
export const invoiceSources = invoiceFields.sources((invoice) => invoice);
