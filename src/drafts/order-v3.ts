import type { Body } from './body.js';

type NewOrder = Body<'createOrderV3'>;
type NewLine = NewOrder['items'][number];
type NewShipTo = NonNullable<NewOrder['shipInfo']>[number];
type NewPayment = NonNullable<NewOrder['payments']>[number];

/** A line of v3: one unit of `SKU-1` at 10 dollars. `number` sets apart the lines of an order. */
export const lineV3 = (changes: Partial<NewLine> = {}, number = 1): NewLine => ({
  lineItemId: `line-${number}`,
  lineItemNumber: number,
  itemId: number,
  sku: `SKU-${number}`,
  shipToId: 'home',
  orderedQuantity: 1,
  itemUnitPrice: 10,
  ...changes,
});

/** A ship-to of v3: a home in Austin, Texas. */
export const shipToV3 = (changes: Partial<NewShipTo> = {}): NewShipTo => ({
  shipToId: 'home',
  taxCode: 'NONE',
  shipToType: 'SHIP_TO_ADDRESS',
  shipMethod: 'Standard Delivery',
  shipToAddress: {
    name: { firstName: 'Alex', lastName: 'Morgan' },
    addressLine1: '12 Garden Street',
    city: 'Austin',
    region: 'TX',
    countryCode: 'US',
    postalCode: '78704',
    type: 'residence',
    latitude: 30.26,
    longitude: -97.74,
  },
  ...changes,
});

/** A card payment of v3 of 10 dollars, authorized and not captured. */
export const paymentV3 = (changes: Partial<NewPayment> = {}): NewPayment => ({
  paymentCounter: 1,
  paidAt: '2026-01-05T09:00:00.000Z',
  paymentMethod: 'CREDIT_CARD',
  paymentIdentifier: { cardIdentifier: '4242', expirationYear: '2030', expirationMonth: '12', paymentId: 'card-1' },
  paymentToken: { token: 'pi_draft', paymentType: 'VISA' },
  authorizedAmount: 10,
  currency: 'USD',
  paymentStatus: 'AUTHORIZED',
  ...changes,
});

/** Changes to an order of v3. Each line states only what differs from the draft of a line. */
export type OrderV3Changes = Omit<Partial<NewOrder>, 'items'> & { items?: readonly Partial<NewLine>[] };

/**
 * The body of `createOrderV3`: an order of one line to one address, without a payment. `items` sets
 * the number of lines and the changes of each.
 */
export const orderV3 = ({ items = [{}], ...changes }: OrderV3Changes = {}): NewOrder => ({
  orderNumber: 'DRAFT-1',
  statusCode: 'ORDER_CREATED',
  currency: 'USD',
  shipInfo: [shipToV3()],
  items: items.map((item, i) => lineV3(item, i + 1)),
  ...changes,
});
