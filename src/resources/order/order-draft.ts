/** A place where a customer can live. */
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

/** What is known of an order before its customer is made up. */
export interface OrderDraft {
  /** The same seed gives the same customer, addresses and payment. */
  seed: string;
  orderNumber: string;
  channelId: string;
  currency: string;
  /** When it is placed, in milliseconds since 1970. */
  atMs: number;
  /** Places where its customer can live and where a gift can go. */
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
  paid: 'AUTHORIZED' | 'PENDING';
  /** The store where the order is picked up. */
  pickupAt?: { locationNum: number } | undefined;
}
