/**
 * Values of an order as the merchant writes them, with the documented fields. Amounts are decimals.
 */

export interface PersonName {
  first: string;
  middle?: string;
  last?: string;
}

export interface Phone {
  number?: string;
  type?: 'BUSINESS' | 'HOME' | 'MOBILE';
}

export interface OrderAddress {
  name: PersonName;
  address1: string;
  address2?: string;
  address3?: string;
  address4?: string;
  city?: string;
  state?: string;
  country?: string;
  postalCode?: string;
  type?: string;
  email?: string;
  phone?: Phone;
  latitude?: number;
  longitude?: number;
}

export interface Fee {
  type: string;
  value: number;
}

export interface Tax {
  type?: string;
  value?: number;
}

export interface Discount {
  quantity: number;
  amount?: number;
}

/**
 * What a merchant states of the refund of returned units, in decimals of the order's currency: the
 * amount, if it is not their part of the price, and the fees that are kept of it.
 */
export interface StatedRefund {
  amount?: number;
  kept: number;
}

/** Returned units of a line and their refund, in decimals of the order's currency. */
export interface LineReturn {
  shipmentId: string;
  shipmentLineItemId: string;
  shipmentQuantity: number;
  refundAmount: number;
  invoicedAmount: number;
  /** When the units came back, as the return tells it. */
  returnsCreatedAt: string;
  /** The merchant's own fields of the return. */
  attributes?: Record<string, unknown>;
}

/** Returned units of a line that are not refunded yet. */
export interface OwedReturn extends Omit<LineReturn, 'refundAmount' | 'invoicedAmount'> {
  stated?: StatedRefund;
  /** What of the refund the units carried from units that they had replaced, a decimal. */
  carried?: number;
}

/** Units to be sent in place of returned ones, and what they cost the customer, a decimal. */
export interface Replacement {
  itemId: string;
  sku: string;
  quantity: number;
  cost: number;
  /** What the units that they replace were worth: refunded unless these stay the customer's. */
  carries: number;
  /**
   * The line that they are sent as, if they are sent before the units that they replace are back.
   */
  lineItemId?: string;
}

/** What is to be sent for units that are exchanged. */
export interface ExchangeWish {
  /** `atOnce`: before the units come back. */
  items: readonly (Omit<Replacement, 'carries' | 'lineItemId'> & { atOnce: boolean })[];
  /** What is given back beside, a decimal of the order's currency. */
  refund: number;
}

/** Units of a stock record that are kept for a replacement; the record counts them as allocated. */
export interface ReservedStock {
  stockId: string;
  quantity: number;
}

/** A replacement of an exchange that was announced; one with a line was sent then. */
export interface AnnouncedReplacement extends Replacement {
  reserved: readonly ReservedStock[];
}

/**
 * Units of a replacement's line that no exchanged units pay for, and what the units were worth that
 * were to, a decimal.
 */
export interface Surplus {
  lineItemId: string;
  quantity: number;
  worth: number;
}

/** An exchange of units of a line that did not all come back yet. */
export interface AnnouncedExchange {
  /**
   * The item of a shipment in which the units left; of units that no shipment holds, their line.
   */
  shipmentLineItemId: string;
  quantity: number;
  received: number;
  /** Units that are not exchanged after all: rejected, or refunded. */
  dropped: number;
  items: readonly AnnouncedReplacement[];
  /** What is given back beside, a decimal of the order's currency. */
  refund: number;
}

/** A payment processor's report on a payment. */
export interface PaymentLog {
  paymentId: string;
  status: string;
  data?: {
    status: string;
    body?: { transactionId: string; transactionTimestamp: string; status?: string; attributes?: Record<string, unknown> };
  };
}
