/** A v2 reservation of units for an order that the sandbox does not know, as it is sent. */
export const newReservation = (orderNumber: string, backOrderedQuantity: number) => ({
  orderNumber,
  orderId: orderNumber,
  lineItemId: '1',
  sku: 'NONE',
  itemId: '1',
  type: 'BACKORDER',
  channelId: '12',
  locationNum: 1,
  orderDate: '2026-01-05T09:00:00Z',
  cartId: 'c',
  vendorId: 'v',
  orderStatusCode: 'ORDER_CREATED',
  backOrderedQuantity,
});
