import type { Body } from './body.js';

type NewOrder = Body<'createOrder'>;
type NewLine = NewOrder['items'][number];
type NewShipTo = NewOrder['shipInfo'][number];
type NewPayment = NonNullable<NewOrder['payments']>[number];

/** A line: one unit of `SKU-1` at 10 dollars. `number` sets apart the lines of an order. */
export const line = (changes: Partial<NewLine> = {}, number = 1): NewLine => ({
  lineItemId: `line-${number}`,
  lineItemNumber: number,
  itemId: String(number),
  sku: `SKU-${number}`,
  shipToId: 'home',
  orderedQuantity: 1,
  itemUnitPrice: 10,
  ...changes,
});

/** A ship-to: a home in Austin, Texas. */
export const shipTo = (changes: Partial<NewShipTo> = {}): NewShipTo => ({
  shipToId: 'home',
  taxCode: 'NONE',
  shipToType: 'SHIP_TO_ADDRESS',
  shipMethod: 'Standard Delivery',
  shipToAddress: {
    name: { first: 'Alex', last: 'Morgan' },
    address1: '12 Garden Street',
    city: 'Austin',
    state: 'TX',
    country: 'USA',
    postalCode: '78704',
    type: 'residence',
    latitude: 30.26,
    longitude: -97.74,
  },
  ...changes,
});

/** A card payment of 10 dollars, authorized and not captured. */
export const payment = (changes: Partial<NewPayment> = {}): NewPayment => ({
  paymentCounter: 1,
  paymentDate: '2026-01-05T09:00:00.000Z',
  paymentProvider: 'stripe',
  paymentMethod: 'CREDIT_CARD',
  paymentIdentifier: { cardIdentifier: '4242', expirationYear: '2030', expirationMonth: '12', paymentId: 'card-1' },
  paymentToken: { token: 'pi_draft', paymentType: 'VISA' },
  authAmount: 10,
  currency: 'USD',
  conversion: 1,
  paymentStatus: 'AUTHORIZED',
  ...changes,
});

/** Changes to an order. Each line states only what differs from `line`. */
export type OrderChanges = Omit<Partial<NewOrder>, 'items'> & { items?: readonly Partial<NewLine>[] };

/**
 * The body of `createOrder`: an order of one line to one address, without a payment. `items` sets
 * the number of lines and the changes of each.
 */
export const order = ({ items = [{}], ...changes }: OrderChanges = {}): NewOrder => ({
  orderNumber: 'DRAFT-1',
  channelId: '12',
  statusCode: 'ORDER_CREATED',
  currency: 'USD',
  shipInfo: [shipTo()],
  items: items.map((item, i) => line(item, i + 1)),
  ...changes,
});

/** The body of `cancelOrder`: the whole order, unless `items` names lines and quantities. */
export const cancellation = (changes: Partial<Body<'cancelOrder'>> & { orderId: string }): Body<'cancelOrder'> => ({
  reasonCode: 'wrong item',
  ...changes,
});

/** The body of `createAppeasement`: 5 dollars for the order. */
export const appeasement = (changes: Partial<Body<'createAppeasement'>> = {}): Body<'createAppeasement'> => ({
  orderNumber: 'DRAFT-1',
  source: 'CSR',
  userID: 'csr-1',
  appeasements: [{ appeasementCounter: 1, reasonCode: 'late delivery', value: 5 }],
  ...changes,
});
