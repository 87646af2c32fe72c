/** Orders of one product with enough stock. */
export const recipe = (orders: number): object => ({
  name: 'many',
  seed: 'many',
  date: '2026-01-05T09:00:00Z',
  locations: [
    {
      locationNum: 1,
      name: 'One',
      address: { addressLine1: '1 Example Street', city: 'Springfield', state: 'IL' },
      latitude: 40,
      longitude: -89,
    },
  ],
  products: [1, 2, 3, 4, 5].map((n) => ({
    sku: `SKU-${n}`,
    itemId: n,
    title: 'An item',
    prices: { USD: 10 },
    stock: [{ locationNum: 1, onHand: 1e6 }],
  })),
  orders: { ORDER_CREATED: orders },
  records: { reservations: Array.from({ length: Math.ceil(orders / 20) }, (_, n) => reservation(n)) },
});

const reservation = (n: number): object => ({
  id: `reservation-${n}`,
  orderNumber: `elsewhere-${n}`,
  lineItemId: '1',
  sku: 'SKU-1',
  type: 'BACKORDER',
  orderDate: '2026-01-01T09:00:00Z',
  quantity: 1,
  locationNum: 1,
  channelId: '12',
});
