import { oneOf } from '../../../core/values/one-of.js';
import { pick } from '../../../core/values/reshape.js';
import { wholeIn } from '../../../core/values/written-number.js';
import { fieldTable } from '../../../kit/fields.js';
import { locationNumIn } from '../../../kit/location-number.js';
import { memo } from '../../../kit/memo.js';
import { spellings } from '../../../kit/spelled.js';
import { type Invoice, type InvoiceLine, invoiceVersion } from '../../../model/invoice.js';
import type { LocationAddress } from '../../../model/location.js';
import type { Searchable, Spelled } from '../../../query/v3-field.js';
import { locationAddressesV3 } from '../../location/views/v3.js';
import { auditSpellings, auditToV3 } from '../../order/views/v3-audit.js';
import { addressesV3, customersV3 } from '../../order/views/v3-contact.js';
import { shipInfosV3 } from '../../order/views/v3-ship-info.js';
import { withAmounts } from './with-amounts.js';

/** A line as v3's InvoiceItem. */
const itemToV3 = (item: InvoiceLine, i: number, { orderId, currency }: Invoice) => {
  const { itemId: id, said, ...line } = withAmounts(item);
  const itemId = wholeIn(id);
  return {
    ...line,
    orderId,
    currency,
    invoiceLineNumber: i + 1,
    ...(itemId !== undefined && { itemId }),
    ...(said as object),
  };
};

type Paid = Invoice['order']['payments'][number];

/** A payment as v3's InvoicePayment, with what it moved once accounting has booked the invoice. */
function paymentToV3({ moved, ...payment }: Paid, { invoiceStatus, acknowledgedAt, invoiceDate }: Invoice) {
  const { paymentIdentifier, paymentToken, billToAddress, attributes, authAmount, paymentDate = invoiceDate } = payment;
  const settlementStatusCode = 'SETTLED' as const;
  return {
    ...pick(payment, ['paymentCounter', 'paymentProvider', 'paymentMethod', 'currency', 'conversion', 'paymentStatus']),
    paidAt: paymentDate,
    ...(authAmount !== undefined && { authorizedAmount: authAmount }),
    ...(paymentIdentifier && { paymentIdentifier: { cardIdentifier: paymentIdentifier.cardIdentifier } }),
    ...(paymentToken && { paymentToken: { token: paymentToken.token } }),
    ...(paymentToken?.paymentType !== undefined && { paymentType: paymentToken.paymentType }),
    ...(billToAddress && { billToAddress: addressesV3.view(billToAddress) }),
    ...(attributes && { attributes }),
    ...(invoiceStatus === 'SETTLED' && {
      settlement: { settledAt: acknowledgedAt ?? invoiceDate, settlementStatusCode, settlementAmount: moved },
    }),
  };
}

const subtypes = ['ANDROID', 'INTERNATIONAL', 'IOS'] as const;

/** The part of an invoice that belongs to its order, as v3's InvoiceOrder. */
function ordersToV3(invoice: Invoice) {
  const { order, orderId, orderNumber, invoiceTotal, said } = invoice;
  const orderSubtype = oneOf(subtypes, order.subType?.toUpperCase());
  return [
    {
      invoiceOrderTotal: invoiceTotal,
      orderId,
      orderNumber,
      orderedAt: order.orderDate,
      ...(order.type !== undefined && { orderType: order.type }),
      ...(orderSubtype && { orderSubtype }),
      items: invoice.items.map((line, i) => itemToV3(line, i, invoice)),
      payments: order.payments.map((payment) => paymentToV3(payment, invoice)),
      ...said?.order,
    },
  ];
}

/** Types and statuses that v3's answers know; an invoice with another one shows none. */
const types = ['APPEASEMENT', 'EXCHANGE', 'ORDER_CARRY', 'ORDER_DONATION', 'RETURN', 'SHIPPING'] as const;
const statuses = ['CAPTURED', 'PARTIAL_SETTLED', 'SETTLED', 'SETTLE_FAILED'] as const;

/** What a merchant can say of an invoice beside what its order says. */
export const saidNames = ['location', 'retail', 'customer', 'shipInfo', 'invoiceTotalInCurrencies', 'totalTaxAmountInCurrencies'] as const;

/** What a merchant says of an invoice comes before what the order says. */
const over = <V>(said: object | undefined, known: V): V => (said as V | undefined) ?? known;

/** The address of a location; its contacts have several phones each, those of an invoice one. */
function addressOfLocation(whole: LocationAddress) {
  const { contacts: _, ...address } = locationAddressesV3.view(whole);
  return address;
}

function locationIn({ said, locationNum, locationAddress }: Invoice) {
  if (locationNum === undefined) return over(said?.location, undefined);
  return over(said?.location, {
    locationNumber: String(locationNum),
    ...(locationAddress && { address: addressOfLocation(locationAddress) }),
  });
}

type Till = { locationNum: number; cashierId?: string };

const retailIn = ({ said, order: { retail } }: Invoice) =>
  over(said?.retail, retail && { ...pick(retail as Till, ['cashierId']), locationNumber: String(retail.locationNum) });

const shows = <V>(read: (invoice: Invoice) => V, below?: Spelled) => ({ alone: true as const, shows: read, ...(below && { below }) });

const place = spellings({ locationNumber: 'locationNum' });

/** How a search spells what an invoice has of its order. */
const orderSpellings = spellings({
  orderedAt: 'orderDate',
  orderSubtype: 'orderSubType',
  payments: {
    of: 'payments',
    below: spellings({
      paidAt: 'paymentDate',
      authorizedAmount: 'authAmount',
      billToAddress: { of: 'billToAddress', below: addressesV3.spelled },
      settlement: { of: 'settlement', below: spellings({ settledAt: 'settlementDate' }) },
    }),
  },
  items: { of: 'items', below: spellings({ taxDetails: 'taxDetail', discounts: 'discount', returnExpirationDays: 'returnExpiryDays' }) },
});

/** The fields of v3's Invoice. Bodies set attributes, which the view does not show. */
export const invoiceFieldsV3 = fieldTable<Invoice>()(
  {
    invoiceId: { readOnly: 'invoiceId' },
    invoiceNumber: 'invoiceNumber',
    invoiceExternalId: 'invoiceExternalId',
    version: shows(invoiceVersion),
    invoiceStatus: { of: 'invoiceStatus', stored: 'invoiceStatus', shows: ({ invoiceStatus }) => oneOf(statuses, invoiceStatus) },
    invoiceType: { of: 'invoiceType', stored: 'invoiceType', shows: ({ invoiceType }) => oneOf(types, invoiceType) },
    invoicedAt: 'invoiceDate',
    shipmentId: 'shipmentId',
    shipmentNumber: 'shipmentNumber',
    shippedAt: 'shippedOn',
    orders: shows(ordersToV3, orderSpellings),
    locationNumber: {
      of: 'locationNum',
      alone: true,
      shows: ({ locationNum }) => (locationNum === undefined ? undefined : String(locationNum)),
      takes: locationNumIn,
    },
    location: shows(locationIn, place),
    retail: shows(retailIn, place),
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
    postedAt: 'postedAt',
    acknowledgedAt: 'acknowledgedAt',
    statusCode: 'statusCode',
    channelId: 'channelId',
    invoiceTotal: 'invoiceTotal',
    invoiceTotalInCurrencies: shows(({ said }) => said?.invoiceTotalInCurrencies),
    totalTaxAmount: 'totalTaxAmount',
    totalTaxAmountInCurrencies: shows(({ said }) => said?.totalTaxAmountInCurrencies),
    currency: 'currency',
    customer: shows(({ said, order: { customer } }) => over(said?.customer, customer && customersV3.view(customer)), customersV3.spelled),
    shipInfo: shows(({ said, order: { shipInfo } }) => over(said?.shipInfo, shipInfo && shipInfosV3.view(shipInfo)), shipInfosV3.spelled),
    attributes: { writeOnly: 'attributes' },
    auditLogs: shows(({ auditLogs }) => auditLogs.map(auditToV3), auditSpellings),
  },
  {
    ...{ invoiceDate: 'inner', shippedOn: 'inner', locationNum: 'inner', orderId: 'inner', orderNumber: 'inner', items: 'inner' },
    locationAddress: 'inner',
    ...{ order: 'inner', appeasementCounter: 'inner', stated: 'inner', said: 'inner', merchant: 'inner' },
  },
);

/** An invoice as v3's Invoice. */
export const invoiceToV3 = memo((invoice: Invoice) => invoiceFieldsV3.view(invoice));

/** The fields that a search can name, in v3's or in v2's spelling. */
export const searchable: Searchable = {
  prefix: 'invoice',
  fields: invoiceFieldsV3,
  sources: invoiceFieldsV3.sources((invoice) => invoice),
};
