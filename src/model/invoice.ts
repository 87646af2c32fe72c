import { checkOf } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';
import { invoiceForm } from './invoice-check.js';
import type { LocationAddress } from './location.js';
import type { AuditLog, Customer, Order, OrderPayment, ShipInfo } from './order.js';
import { orders } from './order.js';
import type { OrderAddress } from './order-values.js';

/** The types of the invoices that the sandbox makes. */
export const invoiceTypes = ['SHIPPING', 'RETURN', 'APPEASEMENT'] as const;
export type InvoiceType = (typeof invoiceTypes)[number];
/** The types of the invoices that a merchant creates: those, and the ones that only v3 names. */
export const statedTypes = [...invoiceTypes, 'CANCELLATION', 'EXCHANGE', 'ORDER_CARRY', 'ORDER_CREATE', 'ORDER_DONATION'] as const;
export type StatedType = (typeof statedTypes)[number];

/**
 * Where the money of an invoice is: it moved but nobody asked for the invoice (DRAFT), it is owed
 * (ISSUED), it moved (CAPTURED), accounting has booked it (SETTLED), or it was given back
 * (CREDITED). A merchant's own invoice may be settled in part or not at all.
 */
export const invoiceStatuses = ['DRAFT', 'ISSUED', 'CAPTURED', 'SETTLED', 'PARTIAL_SETTLED', 'SETTLE_FAILED', 'CREDITED'] as const;
export type InvoiceStatus = (typeof invoiceStatuses)[number];

/** How far accounting has come with an invoice; each follows the one before it. */
export const postingCodes = ['CREATED', 'POSTED', 'ACKNOWLEDGED'] as const;
export type PostingCode = (typeof postingCodes)[number];

/** Units of one line that an invoice bills or gives back. */
export interface InvoiceLine {
  lineItemId: string;
  lineItemNumber: number;
  /** The item of the shipment, or the line's id where no shipment is known. */
  shipmentLineItemId: string;
  itemId: string;
  sku: string;
  shipToId: string;
  quantity: number;
  /** A decimal of the order's currency; the lines add up to the invoice. */
  total: number;
  tax: number;
  /** The discounts and the fees of the units, as decimals like the tax. */
  discounts?: number;
  fees?: number;
  itemUnitPrice?: number;
  type?: string;
  uom?: string;
  /** What a merchant says of the line in v3, with v3's names. */
  said?: Record<string, unknown>;
}

/** What an invoice keeps of its order, as it was when the invoice was made. */
export interface InvoicedOrder extends Pick<Order, 'orderDate' | 'type' | 'subType' | 'retail'> {
  customer?: Customer;
  shipInfo?: ShipInfo;
  payments: (OrderPayment & { moved: number; billToAddress?: OrderAddress; attributes?: Record<string, unknown> })[];
}

/** An amount in the currency of one of a merchant's groups, such as SHOPPER. */
export interface AmountInCurrency {
  group: string;
  currency: string;
  amount?: number;
}

/**
 * What a merchant says of an invoice in v3, with v3's names, which v3 shows instead of what the
 * order says.
 */
export interface SaidOfInvoice {
  location?: object;
  retail?: object;
  customer?: object;
  shipInfo?: object;
  invoiceTotalInCurrencies?: AmountInCurrency[];
  totalTaxAmountInCurrencies?: AmountInCurrency[];
  /** Of the order, such as its payments. */
  order?: object;
}

/**
 * A bill for a shipment, or the receipt for money that went back. Its amount comes from the order's
 * ledger, as a decimal of the order's currency.
 */
export interface Invoice extends WithMerchant {
  invoiceId: string;
  invoiceNumber: string;
  invoiceExternalId?: string;
  invoiceType: StatedType;
  invoiceStatus: InvoiceStatus;
  statusCode: PostingCode;
  orderId: string;
  orderNumber: string;
  channelId: string;
  currency: string;
  /** Empty if the money belongs to no shipment, such as a capture at checkout. */
  shipmentId: string;
  shipmentNumber?: string;
  shippedOn?: string;
  locationNum?: number;
  /** The address of the location when the invoice was made. */
  locationAddress?: LocationAddress;
  invoiceTotal: number;
  totalTaxAmount: number;
  items: InvoiceLine[];
  order: InvoicedOrder;
  appeasementCounter?: number;
  invoiceDate: string;
  createdAt: string;
  updatedAt: string;
  postedAt?: string;
  acknowledgedAt?: string;
  attributes?: Record<string, unknown>;
  auditLogs: AuditLog[];
  /** The merchant created it for money that the sandbox did not move; no sum counts it. */
  stated?: true;
  said?: SaidOfInvoice;
}

/** The version of an invoice: it grows with each entry of its history. */
export const invoiceVersion = ({ auditLogs }: Invoice): number => auditLogs.length;

type Indexes = 'orderId' | 'orderNumber' | 'shipmentId' | 'invoiceNumber' | 'invoiceExternalId' | 'invoiceStatus' | 'statusCode';

export const invoices = collection<Invoice, Indexes>('invoices', {
  key: 'invoiceId',
  label: 'Invoice',
  check: checkOf(invoiceForm),
  channel: { field: 'orderId', owner: orders },
  indexes: {
    orderId: 'orderId',
    orderNumber: 'orderNumber',
    shipmentId: 'shipmentId',
    invoiceNumber: 'invoiceNumber',
    invoiceExternalId: 'invoiceExternalId',
    invoiceStatus: 'invoiceStatus',
    statusCode: 'statusCode',
  },
  sorts: ['updatedAt', 'invoiceDate'],
  groups: ['invoiceStatus', 'statusCode'],
});
