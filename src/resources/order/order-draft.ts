/** A place a customer can live in, and what goes with it. */
export interface Place {
  city: string;
  state: string;
  country: string;
  postalCode: string;
  latitude: number;
  longitude: number;
  areaCode: string;
  /** Sales tax in hundredths of a percent. */
  taxBasisPoints: number;
}

/** What is settled of an order before its customer is invented. */
export interface OrderDraft {
  /** The same gives the same customer, addresses and payment. */
  seed: string;
  orderNumber: string;
  channelId: string;
  currency: string;
  /** When it is placed, in milliseconds since 1970. */
  atMs: number;
  /** Where its customer lives, and where a gift may go. */
  places: readonly Place[];
  lines: readonly {
    sku: string;
    itemId: number;
    title: string;
    price: number;
    quantity: number;
    vendorId?: string | undefined;
    backorder?: boolean;
  }[];
  paid: 'AUTHORIZED' | 'PENDING' | 'PAID' | 'PARTIALLY_PAID';
  /** The store where it is picked up. */
  pickupAt?: { locationNum: number } | undefined;
}
