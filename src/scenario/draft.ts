import { sum, times } from '../core/money.js';
import { own } from '../core/path.js';
import { merge } from './merge.js';
import type { Operation } from './operations.js';

/** The draft that is ours: a small order that every server takes. */
export const ORDER_DRAFT = 'order';

const LINE_PRICE = 25;

/** A line that differs from the order's others. */
const line = (number: number) => ({
  lineItemId: `line-${number}`,
  lineItemNumber: number,
  itemId: String(1_000 + number),
  sku: `SKU-${number}`,
  title: `Item ${number}`,
  type: 'WEB_SHIP',
  uom: 'EA',
  orderedQuantity: 1,
  itemUnitPrice: LINE_PRICE,
  shipToId: 'home',
});

interface Line {
  orderedQuantity: number;
  itemUnitPrice: number;
}

/** Lines may be wrong on purpose. */
const costOf = ({ orderedQuantity, itemUnitPrice }: Line): number =>
  Number.isFinite(orderedQuantity) && Number.isFinite(itemUnitPrice) ? times(itemUnitPrice, orderedQuantity, 'USD') : 0;

/** A web order of these lines to one address, authorised on a card for what they cost. */
const order = (orderNumber: string, items: readonly Line[]) => ({
  orderNumber,
  channelId: '12',
  type: 'WEB',
  currency: 'USD',
  statusCode: 'ORDER_CREATED',
  customer: { name: { first: 'Alex', last: 'Morgan' }, email: 'alex.morgan@example.com' },
  shipInfo: [
    {
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
    },
  ],
  payments: [
    {
      paymentCounter: 1,
      paymentDate: '2026-01-05T09:00:00.000Z',
      paymentProvider: 'stripe',
      paymentMethod: 'CREDIT_CARD',
      paymentIdentifier: { cardIdentifier: '4242', expirationYear: '2030', expirationMonth: '12', paymentId: 'card-1' },
      paymentToken: { token: 'pi_scenario', paymentType: 'VISA' },
      authAmount: sum(items.map(costOf), 'USD'),
      currency: 'USD',
      conversion: 1,
      paymentStatus: 'AUTHORIZED',
    },
  ],
  items,
});

/** The names an operation's drafts go by. */
export const draftNames = ({ id, examples }: Operation): string[] => [...(id === 'createOrder' ? [ORDER_DRAFT] : []), ...examples.keys()];

/** The body a draft stands for. The order is numbered and has as many lines as the changes to it, at least one. */
export function draftBody(
  operation: Operation,
  name: string,
  { orderNumber, changes }: { orderNumber: () => string; changes: unknown },
): unknown {
  if (name !== ORDER_DRAFT || operation.id !== 'createOrder') return operation.examples.get(name);
  const changed = own(changes, 'items');
  const items = Array.isArray(changed) ? changed : [{}];
  return order(
    orderNumber(),
    items.map((change, i) => merge(line(i + 1), change) as Line),
  );
}
