import type { WithMerchant } from '../../core/forms/merchant.js';
import type { Invoice, InvoiceLine } from '../../model/invoice.js';

/** A line of an invoice as a merchant sends it. */
export type SentLine = Partial<InvoiceLine>;

/** The order of an invoice as a merchant sends it. */
export interface SentOrder {
  orderId: string;
  orderNumber?: string | undefined;
  /** Undefined if the request names no lines. */
  items?: SentLine[] | undefined;
}

/** An invoice as a merchant sends it in whole. */
export interface SentInvoice
  extends WithMerchant,
    Partial<Pick<Invoice, 'invoiceNumber' | 'invoiceExternalId' | 'shipmentNumber' | 'shippedOn' | 'locationNum' | 'said' | 'attributes'>>,
    Partial<Pick<Invoice, 'invoiceDate' | 'postedAt' | 'acknowledgedAt' | 'statusCode'>>,
    Pick<Invoice, 'shipmentId' | 'channelId' | 'invoiceTotal' | 'totalTaxAmount' | 'currency'> {
  invoiceType?: string | undefined;
  invoiceStatus?: string | undefined;
  orders?: readonly SentOrder[] | undefined;
}
