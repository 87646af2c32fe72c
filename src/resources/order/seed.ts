import { isoTime } from '../../core/time/clock.js';
import { share, subtract, times } from '../../core/values/money.js';
import { type Random, seeded } from '../../core/values/random.js';
import type { Phone } from '../../model/order-values.js';
import { newLine } from './create-order.js';
import { fakeUuid, firstName, hex, lastName, lowercase, seedFakes, streetAddress, uppercase } from './fake-values.js';
import { type NewLine, type NewOrder, newOrderTotals } from './new-order.js';
import type { OrderDraft, Place } from './order-draft.js';

const HOUR = 3_600_000;
const FREE_SHIPPING_FROM = 75;

interface Person {
  name: { first: string; last: string };
  email: string;
  phone: Phone;
}

/**
 * Makes up a person, with an email address at a domain reserved for examples and a phone number
 * reserved for fiction.
 */
function person(random: Random, place: Place): Person {
  const name = { first: firstName(), last: lastName() };
  const mailbox = `${name.first}.${name.last}`.toLowerCase().replace(/[^a-z.]/g, '');
  const number = `${place.areaCode}-555-01${String(random.int(0, 99)).padStart(2, '0')}`;
  return {
    name,
    email: `${mailbox}@${random.pick(['example.com', 'example.org'])}`,
    phone: { number, type: random.pick(['MOBILE', 'HOME'] as const) },
  };
}

const nearby = (random: Random, degrees: number): number => Math.round((degrees + random.next() * 0.04 - 0.02) * 1e6) / 1e6;

function addressOf(random: Random, { name, email, phone }: Person, { city, state, country, postalCode, latitude, longitude }: Place) {
  const address1 = streetAddress();
  const position = { latitude: nearby(random, latitude), longitude: nearby(random, longitude) };
  const flat = random.chance(0.3) && { address2: `Apt ${random.int(1, 40)}` };
  return { name, email, phone, address1, ...flat, city, state, country, postalCode, type: 'residence', ...position };
}
type Address = ReturnType<typeof addressOf>;

const promotion = {
  promoId: 'WINTER10',
  promoCode: 'WINTER10',
  promoTitle: 'Ten percent off',
  type: 'promotion',
  unit: 'PERCENTAGE_OFF',
  value: 10,
};

/** Makes the lines with their discounts and taxes. `createOrder` calculates the totals. */
function linesOf(random: Random, draft: OrderDraft, shipTos: readonly { shipToId: string }[], taxBasisPoints: number): NewLine[] {
  const { currency, channelId, pickupAt } = draft;
  const discounted = random.chance(0.25);
  return draft.lines.map(({ sku, itemId, title, price, quantity, vendorId, backorder }, i) => {
    const gross = times(price, quantity, currency);
    const amount = discounted ? share(gross, promotion.value, 100, currency) : 0;
    return {
      lineItemId: fakeUuid(),
      lineItemNumber: i + 1,
      itemId: String(itemId),
      sku,
      title,
      type: pickupAt ? 'WEB_PICKUP' : 'WEB_SHIP',
      channelId,
      ...(vendorId !== undefined && { vendorId }),
      ...(backorder && { backorder }),
      orderedQuantity: quantity,
      uom: 'EA',
      shipToId: (shipTos[i] ?? shipTos.at(-1))?.shipToId ?? '',
      itemUnitPrice: price,
      currency,
      ...(discounted && { discounts: [{ quantity, amount, ...promotion }] }),
      taxDetail: [{ type: 'tax', value: share(subtract(gross, amount, currency), taxBasisPoints, 10_000, currency) }],
      attributes: { isDonation: false, isGiftCard: false, isFinalSale: false, returnsLink: true },
    };
  });
}

function shipTo(draft: OrderDraft, shipMethod: string, shipToAddress: Address, shipToPrice: number) {
  const days = shipMethod === 'Express Delivery' ? 2 : 5;
  return {
    shipToId: hex(24),
    taxCode: 'FR01',
    shipToType: 'SHIP_TO_ADDRESS',
    shipMethod,
    shipToAddress,
    shipToPrice,
    estimatedShipDate: isoTime(draft.atMs + 24 * HOUR),
    estimatedDeliveryDate: isoTime(draft.atMs + days * 24 * HOUR),
    attributes: { isOpenBox: false, isOTPDElivery: shipToPrice > 0 },
  };
}

const pickup = ({ name, email, phone }: Person, { locationNum }: { locationNum: number }) => ({
  shipToId: hex(24),
  taxCode: 'FR01',
  shipToType: 'PICKUP',
  shipMethod: 'Pickup In Store',
  locationNum: String(locationNum),
  pickup: [{ name, email, phone, pickupType: 'Primary' as const }],
});

/**
 * Makes one or two ship-tos: a store, or the customer's home, sometimes with the home of someone
 * who gets a gift.
 */
function shipTosOf(random: Random, draft: OrderDraft, buyer: Person, home: Address) {
  if (draft.pickupAt) return [pickup(buyer, draft.pickupAt)];
  const method = random.pick(['Standard Delivery', 'Standard Delivery', 'Express Delivery']);
  const goods = draft.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const price = method === 'Express Delivery' ? 14.95 : goods < FREE_SHIPPING_FROM ? 6.95 : 0;
  const first = shipTo(draft, method, home, price);
  if (draft.lines.length < 2 || !random.chance(0.2)) return [first];
  const place = random.pick(draft.places);
  return [first, shipTo(draft, method, addressOf(random, person(random, place), place), 0)];
}

function paymentOf(
  random: Random,
  { atMs, currency, paid }: OrderDraft,
  { home, userId }: { home: Address; userId: string },
  total: number,
) {
  return {
    paymentCounter: 1,
    paymentDate: isoTime(atMs),
    billToId: userId,
    paymentIdentifier: {
      cardIdentifier: String(random.int(0, 9999)).padStart(4, '0'),
      expirationYear: String(random.int(2027, 2031)),
      expirationMonth: String(random.int(1, 12)).padStart(2, '0'),
      paymentId: hex(24),
    },
    paymentProvider: 'stripe',
    paymentToken: {
      token: `pi_${lowercase(10)}`,
      paymentType: random.pick(['VISA', 'MASTERCARD', 'AMEX']),
    },
    paymentMethod: 'CREDIT_CARD',
    authAmount: total,
    currency,
    conversion: 1,
    paymentStatus: paid,
    billToAddress: home,
  };
}

const attributesOf = (random: Random) => ({
  fraudCheckSessionId: hex(32),
  fraudCheckStatus: 'UPDATED',
  fraudCheckTransId: uppercase(12),
  fraudScore: String(random.int(1, 60)),
});

/**
 * Makes an order as a storefront would send it: a made-up customer buys the draft's lines, and all
 * amounts add up.
 */
export function fakeOrder(draft: OrderDraft): NewOrder {
  const random = seeded(draft.seed);
  seedFakes(random.int(0, 0xffffffff));
  const place = random.pick(draft.places);
  const buyer = person(random, place);
  const home = addressOf(random, buyer, place);
  const userId = hex(24);
  const shipInfo = shipTosOf(random, draft, buyer, home);
  const shipping = shipInfo.reduce((sum, one) => sum + ('shipToPrice' in one ? one.shipToPrice : 0), 0);
  const type = random.pick(['WEB', 'WEB', 'MOBILE_APP', 'CSC'] as const);
  const order = {
    orderNumber: draft.orderNumber,
    channelId: draft.channelId,
    statusCode: 'ORDER_CREATED',
    cartId: fakeUuid(),
    type,
    ...(type === 'MOBILE_APP' && { subType: random.pick(['Android', 'IOS'] as const) }),
    ...(type === 'CSC' && { employeeId: String(random.int(40000, 49999)) }),
    currency: draft.currency,
    attributes: attributesOf(random),
    ...(shipping > 0 && { fees: [{ type: 'shipping', value: shipping }] }),
    customer: { ...buyer, userId, accountId: hex(24) },
    shipInfo,
    items: linesOf(random, draft, shipInfo, place.taxBasisPoints),
  };
  const lines = order.items.map((line) => newLine(line, 'open', draft.currency));
  const { orderTotal } = newOrderTotals(order, lines);
  return { ...order, payments: [paymentOf(random, draft, { home, userId }, orderTotal)] };
}
