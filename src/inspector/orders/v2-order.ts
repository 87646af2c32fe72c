interface Named {
  name?: { first?: string; last?: string };
  email?: string;
}

/** The fields that the page shows of an order of v2. */
export interface Order {
  orderNumber: string;
  orderId: string;
  statusCode: string;
  type?: string;
  channelId?: string;
  currency?: string;
  customer?: Named & { phone?: { number?: string } };
  shipInfo?: readonly {
    shipMethod?: string;
    estimatedDeliveryDate?: string;
    shipToAddress?: Named & { address1?: string; city?: string; state?: string; postalCode?: string; country?: string };
  }[];
  items?: readonly { lineItemId: string; itemUnitPrice?: number; itemTotal?: number; type?: string; lineOrderStatus?: string }[];
  payments?: readonly {
    paymentCounter?: number;
    paymentMethod?: string;
    paymentStatus?: string;
    authAmount?: number;
    chargedAmount?: number;
    refundAmount?: number;
    currency?: string;
  }[];
  orderSubTotal?: number;
  orderDiscount?: number;
  feeTotal?: number;
  taxTotal?: number;
  orderTotal?: number;
  invoiceTotal?: number;
  returnTotal?: number;
  cancelTotal?: number;
  createdAt: string;
  updatedAt: string;
}

export const nameOf = (person: Named | undefined): string => [person?.name?.first, person?.name?.last].filter(Boolean).join(' ');
