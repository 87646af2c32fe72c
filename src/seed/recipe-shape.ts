import { anyMap, between, choice, either, instant, integer, number, text, truth, whole, word } from '../core/form.js';
import { fields, list, mapOf } from '../core/form-map.js';
import { reservationTypes } from '../model/reservation.js';
import { orderShape } from './order-shape.js';
import { recipeDate } from './recipe-dates.js';
import { reachableStatuses } from './steps.js';

const id24 = word('^[0-9a-f]{24}$', 'a string of 24 hex digits');
const seedWord = either(text, number, 'a string or a number');
const channel = choice(['12', '13'], 'a channel');
const reachable = choice(reachableStatuses, 'a status that seeding can reach');

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

const hours = list(
  fields({ 'day?': text, 'hours?': list(fields({ open: text, 'close?': text, 'type?': choice(['OPEN', 'PICK_UP'], 'a type of hours') })) }),
);

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
  'backOrderDate?': recipeDate,
  'preOrderLimit?': whole(0),
  'preOrderDate?': recipeDate,
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

const span = fields({ min: integer, 'max?': integer });

const shippingMethod = fields({
  name: text,
  'description?': text,
  'addressType?': text,
  channelId: text,
  'region?': text,
  cost: between(0, 1e9),
  'taxCode?': text,
  minimumDays: whole(0, 3_650),
  maximumDays: whole(0, 3_650),
  cutoffTime: whole(0),
  'weight?': span,
  'cartValue?': span,
  'itemIds?': list(whole(1)),
});

const shoppingList = fields({
  userId: text,
  name: text,
  'listType?': text,
  'notes?': text,
  'attributes?': anyMap,
  'items?': list(fields({ sku: text, 'itemId?': text, 'quantity?': whole(1) })),
});

const reservation = fields({
  'at?': recipeDate,
  'id?': text,
  orderNumber: text,
  lineItemId: text,
  sku: text,
  'itemId?': text,
  type: choice(reservationTypes, 'a type of reservation'),
  'cartId?': text,
  orderDate: recipeDate,
  quantity: whole(1),
  'released?': whole(0),
  locationNum: whole(0),
  channelId: text,
  'vendorId?': text,
  'consented?': truth,
  'consentDate?': recipeDate,
  'lastNotificationDate?': recipeDate,
  'toNotify?': choice(['true', 'false'], 'true or false in quotes'),
  'orderStatusCode?': text,
  'lineItemStatus?': text,
  'paymentStatus?': text,
});

const order = fields({
  'at?': recipeDate,
  'orderId?': id24,
  'status?': reachable,
  order: orderShape,
});

/** A recipe. */
export const recipeShape = fields({
  name: text,
  'description?': text,
  seed: seedWord,
  date: instant,
  'locations?': list(location),
  'products?': list(product),
  'shippingMethods?': list(shippingMethod),
  'lists?': list(shoppingList),
  'orders?': mapOf(whole(0, 100_000), reachable),
  'records?': fields({ 'orders?': list(order, 1), 'reservations?': list(reservation, 1) }),
});
