import { checkOf } from '../core/form-map.js';
import type { WithMerchant } from '../core/merchant.js';
import { collection } from '../store/collection.js';
import { invoiceForm } from './invoice-check.js';
import type { AuditLog, Customer, Order, OrderPayment, ShipInfo } from './order.js';
import { orders } from './order.js';

export const invoiceTypes = ['SHIPPING', 'RETURN', 'APPEASEMENT'] as const;
export type InvoiceType = (typeof invoiceTypes)[number];

/**
 * Where the money of an invoice is: it moved but nobody asked for the invoice (DRAFT), it is owed
 * (ISSUED), it moved (CAPTURED), accounting has booked it (SETTLED), or it was given back
 * (CREDITED).
 */
export const invoiceStatuses = ['DRAFT', 'ISSUED', 'CAPTURED', 'SETTLED', 'CREDITED'] as const;
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
  itemUnitPrice?: number;
  uom?: string;
}

/** What an invoice keeps of its order, as it was when the invoice was made. */
export interface InvoicedOrder extends Pick<Order, 'orderDate' | 'type' | 'subType' | 'retail'> {
  customer?: Customer;
  shipInfo?: ShipInfo;
  payments: (OrderPayment & { moved: number })[];
}

/**
 * A bill for a shipment, or the receipt for money that went back. Its amount comes from the order's
 * ledger, as a decimal of the order's currency.
 */
export interface Invoice extends WithMerchant {
  invoiceId: string;
  invoiceNumber: string;
  invoiceType: InvoiceType;
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
}

export const invoices = collection<Invoice, 'orderId' | 'orderNumber' | 'shipmentId' | 'invoiceNumber'>('invoices', {
  key: 'invoiceId',
  label: 'Invoice',
  check: checkOf(invoiceForm),
  channel: { field: 'orderId', owner: orders },
  indexes: { orderId: 'orderId', orderNumber: 'orderNumber', shipmentId: 'shipmentId', invoiceNumber: 'invoiceNumber' },
  sorts: ['updatedAt'],
});
