import { reservationTypes } from '../model/reservation.js';
import { orderShape } from './order-shape.js';
import { anyMap, being, between, date, fields, list, mapOf, oneOf, someOf, text, truth, whole } from './shape.js';
import { reachableStatuses } from './steps.js';

const id24 = being((value) => (typeof value === 'string' && /^[0-9a-f]{24}$/.test(value) ? undefined : 'must be a text of 24 hex digits'));

const seedWord = being((value) =>
  (typeof value === 'string' && value !== '') || (typeof value === 'number' && Number.isFinite(value))
    ? undefined
    : 'must be a text or a number',
);

const channel = oneOf('12', '13');

const address = fields({
  addressLine1: text,
  'addressLine2?': text,
  'addressLine3?': text,
  'addressLine4?': text,
  city: text,
  state: text,
  'country?': text,
  'postalCode?': text,
  'type?': text,
});

const hours = list(fields({ 'day?': text, 'hours?': list(fields({ open: text, 'close?': text, 'type?': oneOf('OPEN', 'PICK_UP') })) }));

const location = fields({
  locationNum: whole(0),
  name: text,
  'type?': text,
  'isActive?': truth,
  'address?': address,
  latitude: between(-90, 90),
  longitude: between(-180, 180),
  'operatingHours?': hours,
  'services?': anyMap,
  'attributes?': anyMap,
});

const stock = fields({
  locationNum: whole(0),
  'channelId?': channel,
  'onHand?': whole(0),
  'safetyStock?': whole(0),
  'lowStock?': whole(0),
  'backOrderLimit?': whole(0),
  'backOrderDate?': date,
  'preOrderLimit?': whole(0),
  'preOrderDate?': date,
  'infiniteInventory?': truth,
  'leadTime?': text,
});

const product = fields({
  sku: text,
  itemId: whole(1),
  title: text,
  prices: fields({ USD: between(0, 1e9), 'CAD?': between(0, 1e9) }),
  'vendorId?': text,
  stock: list(stock),
});

const reservation = fields({
  'at?': date,
  'id?': text,
  orderNumber: text,
  lineItemId: text,
  sku: text,
  'itemId?': text,
  type: oneOf(...reservationTypes),
  'cartId?': text,
  orderDate: date,
  quantity: whole(1),
  'released?': whole(0),
  locationNum: whole(0),
  channelId: text,
  'vendorId?': text,
  'consented?': truth,
  'consentDate?': date,
  'lastNotificationDate?': date,
  'toNotify?': oneOf('true', 'false'),
  'orderStatusCode?': text,
  'lineItemStatus?': text,
  'paymentStatus?': text,
});

const order = fields({
  'at?': date,
  'orderId?': id24,
  'status?': being((value) =>
    reachableStatuses.includes(value as string)
      ? undefined
      : `is not a status that seeding can reach; those are [${reachableStatuses.join(', ')}]`,
  ),
  order: orderShape,
});

/** A recipe. */
export const recipeShape = fields({
  name: text,
  'description?': text,
  seed: seedWord,
  date,
  'locations?': list(location),
  'products?': list(product),
  'orders?': mapOf(reachableStatuses, 'a status that seeding can reach', whole(0, 100_000)),
  'records?': fields({ 'orders?': someOf(order), 'reservations?': someOf(reservation) }),
});
