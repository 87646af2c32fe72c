import { anyMap, between, choice, described, either, instant, integer, number, text, truth, whole, word } from '../core/forms/form.js';
import { fields, list, mapOf } from '../core/forms/form-map.js';
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
  'type?': described(text, 'Such as WAREHOUSE; orders are picked up at a STORE.'),
  'isActive?': described(truth, 'False: nothing is sent from here.'),
  'address?': address,
  latitude: between(-90, 90),
  longitude: between(-180, 180),
  'operatingHours?': hours,
  'services?': anyMap,
  'attributes?': anyMap,
});

const stock = fields({
  locationNum: whole(0),
  'channelId?': described(channel, '12 (US dollars) if it is left out; 13 is Canada.'),
  'onHand?': described(whole(0), '0 if it is left out. Orders of the recipe take from it.'),
  'safetyStock?': whole(0),
  'lowStock?': whole(0),
  'backOrderLimit?': described(whole(0), 'How many units may wait for stock.'),
  'backOrderDate?': described(recipeDate, 'When the stock for them comes.'),
  'preOrderLimit?': described(whole(0), 'How many units may be sold before they are there.'),
  'preOrderDate?': described(recipeDate, 'From when they are sold.'),
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
  'itemIds?': described(list(whole(1)), 'All products if it is left out.'),
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
  'at?': described(recipeDate, 'When it is made; the date of the recipe if it is left out.'),
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
  'at?': described(recipeDate, 'When it is placed; shortly before the date of the recipe if it is left out.'),
  'orderId?': described(id24, 'One that is made from the random seed if it is left out.'),
  'status?': described(reachable, 'What it is moved to, by the moves that lead there; ORDER_CREATED if it is left out.'),
  order: described(orderShape, 'The body of createOrder, without its statusCode.'),
});

/** A recipe. */
export const recipeShape = fields({
  name: described(text, 'What messages about the recipe call it.'),
  'description?': described(text, 'What the recipe is for.'),
  seed: described(seedWord, 'The random seed: the same gives the same data and the same ids.'),
  date: described(
    instant,
    "The reference date. Invented orders lie in the weeks before it, durations count from it, and a tenant's start takes its place.",
  ),
  'locations?': described(list(location), 'From where orders are sent, and where they are picked up.'),
  'products?': described(list(product), 'What is sold, and how much of it is where.'),
  'shippingMethods?': described(list(shippingMethod), 'The shipping methods of the tenant.'),
  'lists?': described(list(shoppingList), 'Carts and wish lists of users.'),
  'orders?': described(
    mapOf(whole(0, 100_000), reachable),
    'How many orders to invent, by status. They need enough stock on hand, and locations in their channel.',
  ),
  'records?': described(
    fields({
      'orders?': described(list(order, 1), 'Orders that are written out.'),
      'reservations?': described(
        list(reservation, 1),
        'Units that wait: of an order of the recipe, or of one that the sandbox does not know.',
      ),
    }),
    'What is written out in full.',
  ),
});
