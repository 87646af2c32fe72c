/**
 * A body of the size that a storefront sends: three lines, about 3 kB. `[<id>]` is replaced by the
 * load generator.
 */
export function orderBody(orderNumber: string): object {
  const address = {
    name: { first: 'Ada', last: 'Quill' },
    email: 'ada@example.com',
    phone: { number: '555-0100', type: 'MOBILE' },
    address1: '1 Example Street',
    city: 'Springfield',
    state: 'IL',
    country: 'USA',
    postalCode: '62701',
    type: 'residence',
  };
  const items = ['1', '2', '3'].map((lineItemId, i) => ({
    lineItemId,
    lineItemNumber: i + 1,
    itemId: String(1000 + i),
    sku: `SKU-${i}`,
    shipToId: 'home',
    title: 'An item',
    type: 'WEB_SHIP',
    orderedQuantity: 2,
    uom: 'EA',
    itemUnitPrice: 10,
    itemSubTotal: 20,
    itemTaxTotal: 1.6,
    itemDiscountsTotal: 0,
    itemFeeTotal: 0,
    itemTotal: 21.6,
    currency: 'USD',
    taxDetail: [{ type: 'sales', value: 1.6 }],
    attributes: { isGiftCard: false, isFinalSale: false },
    notes: [{ timestamp: '2026-01-05T09:00:00.000Z', user: 'web', notes: 'Leave at the door' }],
  }));
  return {
    orderNumber,
    orderDate: '2026-01-05T09:00:00.000Z',
    channelId: '12',
    type: 'WEB',
    currency: 'USD',
    statusCode: 'ORDER_CREATED',
    orderSubTotal: 60,
    orderDiscount: 0,
    feeTotal: 0,
    taxTotal: 4.8,
    orderTotal: 64.8,
    customer: { name: address.name, email: address.email },
    items,
    shipInfo: [{ shipToId: 'home', taxCode: 'T1', shipToAddress: address, shipMethod: 'Ground' }],
    payments: [
      {
        paymentCounter: 1,
        paymentDate: '2026-01-05T09:00:00.000Z',
        paymentMethod: 'CREDIT_CARD',
        authAmount: 64.8,
        currency: 'USD',
        paymentStatus: 'AUTHORIZED',
        billToAddress: address,
      },
    ],
  };
}
