import fc from 'fast-check';
import { type MoveName, moveNames } from '../../../src/domain/moves/table.js';
import { quantityNames } from '../../../src/domain/status/quantities.js';
import { type HoldType, holdTypes } from '../../../src/model/order.js';
import { orderStatusCodes } from '../../../src/model/order-statuses.js';
import type { ReservationChange } from '../../../src/resources/backorder/update-reservation.js';
import type { NewOrder } from '../../../src/resources/order/new-order.js';
import { type CartStep, cartStep, carts } from './cart-steps.js';
import { saleThen } from './sale.js';
import { type SentBack, sentBack } from './sent-back.js';

/**
 * One thing that somebody does; `n` picks the record it is done to, `line` and `quantity` may be
 * wrong.
 */
export type Step =
  | { create: NewOrder }
  | { release: number }
  | { allocate: number }
  | { move: MoveName; n: number; items: Item[] | undefined; allocation: number | undefined; reservation: number | undefined }
  | { hold: HoldType; n: number }
  | { lift: HoldType | undefined; n: number }
  | { cancel: number; items: Item[] | undefined }
  | { consent: 'ACCEPT' | 'DECLINE'; n: number }
  | { reserve: number; line: number; quantity: number; type: string; known: boolean; locationNum: number; consented: boolean | undefined }
  | { change: ReservationChange; n: number }
  | { remove: number }
  | {
      put: number;
      line: number;
      figures: Record<string, number>;
      statusCode: string | undefined;
      lines: 'all' | 'fewer' | 'more';
      money: Money | undefined;
      payments: 'all' | 'fewer' | 'more' | 'moved' | 'otherRate';
    }
  | { fraud: 'release' | 'cancel'; n: number }
  | { identity: number }
  | { appease: number; value: number; line: number | undefined; counter: number | undefined; payments: number[] | undefined }
  | { pay: number; status: string; captured: number; refunded: number | undefined }
  | { stock: string; locationNum: number; onHand: number; infinite: boolean }
  | SentBack
  | CartStep
  | { advance: string }
  | { policies: Record<string, unknown> };

/** What an update states of the first payment, and of the whole order. */
export interface Money {
  authAmount: number | undefined;
  chargedAmount: number | undefined;
  refundAmount: number | undefined;
  orderTotal: number | undefined;
}

/** Units of a line, by its place in the order. */
export interface Item {
  line: number;
  quantity: number | undefined;
}

const small = fc.nat(2);
const cents = (most: number) => fc.nat(most).map((value) => value / 100);
/** What a merchant states of an amount: often none or little of it, as if it had not moved. */
const stated = (most: number) => fc.oneof(cents(most), cents(most), fc.constant(0), cents(99));
const oneOfTen = fc.nat(9).map((n) => n === 9);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const without = (record: object) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const line = fc
  .record({
    sku: fc.constantFrom('A', 'A', 'B', 'B', 'C', 'NOBODY'),
    orderedQuantity: fc.integer({ min: 1, max: 5 }),
    itemUnitPrice: fc.oneof(
      { weight: 9, arbitrary: cents(999) },
      { weight: 1, arbitrary: cents(300).map((price) => (price === 0 ? 0 : -price)) },
    ),
    backorder: maybe(fc.boolean()),
    preorder: maybe(fc.constantFrom(true, false, false)),
    infiniteConsent: maybe(fc.boolean()),
    shipToId: fc.constantFrom('home', 'home', 'store'),
    itemDiscountsTotal: maybe(cents(99)),
    itemTaxTotal: maybe(cents(99)),
    itemFeeTotal: maybe(cents(99)),
  })
  .map(without);
const money = { authAmount: maybe(cents(3000)), chargedAmount: maybe(cents(3000)) };
const statedMoney = { authAmount: maybe(stated(3000)), chargedAmount: maybe(stated(3000)), refundAmount: maybe(stated(2000)) };
const yen = { authAmount: maybe(fc.nat(3000)), chargedAmount: maybe(fc.nat(3000)) };
const paymentStatus = maybe(fc.constantFrom('AUTHORIZED', 'AUTHORIZED', 'PAID', 'ERROR', 'VOIDED'));
const payment = fc
  .oneof(
    { weight: 5, arbitrary: fc.record({ ...money, paymentStatus }) },
    { weight: 1, arbitrary: fc.record({ ...money, paymentMethod: fc.constant('CASH_ON_DELIVERY') }) },
    { weight: 1, arbitrary: fc.record({ ...money, currency: fc.constant('CAD'), conversion: fc.constant(0.735294) }) },
    { weight: 1, arbitrary: fc.record({ ...yen, currency: fc.constant('JPY'), conversion: fc.constantFrom(0.0067, 1) }) },
  )
  .map(without);

const otherStarts = fc.constantFrom('ORDER_CONFIRMED', 'ORDER_HOLD_FRAUD', 'ORDER_HOLD_AUTH_PENDING', 'ORDER_DELIVERED');
const newOrder = fc
  .record({
    statusCode: fc.oneof({ weight: 9, arbitrary: fc.constant('ORDER_CREATED') }, { weight: 2, arbitrary: otherStarts }),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    payments: maybe(fc.array(payment, { maxLength: 3 })),
    cartId: maybe(carts),
    day: fc.integer({ min: 1, max: 9 }),
    fees: maybe(fc.array(fc.record({ value: cents(99) }), { maxLength: 1 })),
    discounts: maybe(fc.array(fc.record({ amount: cents(99) }), { maxLength: 1 })),
    taxTotal: maybe(cents(500)),
    orderTotal: maybe(cents(5000)),
  })
  .map(({ lines, day, payments, ...more }) => {
    const items = lines.map((one, i) => ({ lineItemId: String(i + 1), lineItemNumber: i + 1, itemId: 'I', ...one }));
    const shipInfo = [
      { shipToId: 'home', taxCode: 'T' },
      { shipToId: 'store', taxCode: 'T', locationNum: '2' },
    ];
    const paid = payments?.map((one, i) => ({
      paymentCounter: i + 1,
      paymentIdentifier: { cardIdentifier: '1111', expirationYear: '2029', paymentId: `P${i + 1}` },
      ...one,
    }));
    const order = {
      ...more,
      payments: paid,
      orderNumber: '',
      channelId: '12',
      currency: 'USD',
      orderDate: `2024-02-0${day}T00:00:00.000Z`,
      shipInfo,
      items,
    };
    return { create: without(order) as unknown as NewOrder };
  });

const someItems = fc.array(fc.record({ line: fc.nat(3), quantity: maybe(fc.integer({ min: -1, max: 6 })) }), { maxLength: 3 });
const items = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: someItems });
const common = ['orderedQuantity', 'pendingShippedQuantity', 'backOrderedQuantity', 'cancelledQuantity', 'shippedQuantity'] as const;
const amountNames = ['itemUnitPrice', 'itemTaxTotal', 'itemFeeTotal', 'itemDiscountsTotal'] as const;
const figures = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...common, ...common, ...quantityNames, ...amountNames), fc.integer({ min: -1, max: 6 })), {
    selector: ([name]) => name,
    maxLength: 3,
  })
  .map((all) => Object.fromEntries(all) as Record<string, number>);
const change = fc
  .record({
    quantity: maybe(fc.nat(6)),
    released: maybe(fc.nat(4)),
    consented: maybe(fc.boolean()),
    locationNum: maybe(fc.integer({ min: 1, max: 3 })),
    toNotify: maybe(fc.constant('true')),
  })
  .map((all) => without(all) as ReservationChange);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.oneof(sentBack, cartStep) },
  { weight: 3, arbitrary: newOrder },
  { weight: 3, arbitrary: fc.record({ release: small }) },
  { weight: 8, arbitrary: fc.record({ allocate: small }) },
  {
    weight: 24,
    arbitrary: fc.record({
      move: fc.constantFrom(...moveNames),
      n: small,
      items,
      allocation: maybe(small),
      reservation: maybe(small),
    }),
  },
  { weight: 2, arbitrary: fc.record({ hold: fc.constantFrom(...holdTypes), n: small }) },
  { weight: 3, arbitrary: fc.record({ lift: maybe(fc.constantFrom(...holdTypes)), n: small }) },
  { weight: 4, arbitrary: fc.record({ cancel: small, items }) },
  { weight: 3, arbitrary: fc.record({ consent: fc.constantFrom('ACCEPT' as const, 'DECLINE' as const), n: small }) },
  {
    weight: 3,
    arbitrary: fc.record({
      reserve: small,
      line: fc.nat(3),
      quantity: fc.nat(5),
      type: fc.constantFrom('BACKORDER', 'PREORDER'),
      known: fc.constantFrom(true, true, true, false),
      locationNum: fc.integer({ min: 1, max: 3 }),
      consented: maybe(fc.boolean()),
    }),
  },
  { weight: 4, arbitrary: fc.record({ change, n: small }) },
  { weight: 2, arbitrary: fc.record({ remove: small }) },
  {
    weight: 8,
    arbitrary: fc.record({
      put: small,
      line: fc.nat(2),
      figures,
      statusCode: maybe(fc.constantFrom(...orderStatusCodes, 'ORDER_ERROR', 'ORDER_ERROR', 'ORDER_ERROR')),
      lines: fc.constantFrom('all' as const, 'all' as const, 'fewer' as const, 'more' as const),
      money: maybe(fc.record({ ...statedMoney, orderTotal: maybe(cents(5000)) })),
      payments: fc.constantFrom('all', 'all', 'all', 'fewer', 'more', 'moved', 'otherRate'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ fraud: fc.constantFrom('release' as const, 'cancel' as const), n: small }) },
  { weight: 2, arbitrary: fc.record({ identity: small }) },
  {
    weight: 3,
    arbitrary: fc.record({
      appease: small,
      value: cents(500),
      line: maybe(fc.nat(3)),
      counter: maybe(fc.nat(3)),
      payments: maybe(fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 2 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      pay: small,
      status: fc.constantFrom('AUTHORIZED', 'AUTHORIZED', 'ERROR', 'VOIDED'),
      captured: stated(3000),
      refunded: maybe(stated(2000)),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      stock: fc.constantFrom('A', 'B', 'C'),
      locationNum: fc.integer({ min: 1, max: 3 }),
      onHand: fc.nat(20),
      infinite: oneOfTen,
    }),
  },
  { weight: 4, arbitrary: fc.record({ advance: fc.constantFrom('PT1S', 'P1D', 'P7D', 'P23D', 'P30D', 'P60D') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      policies: fc.constantFrom<Record<string, unknown>[]>(
        { unknownSku: 'infinite' },
        { unknownSku: 'outOfStock' },
        { lifecycle: 'auto' },
        { lifecycle: 'auto', autopilot: ['readyForPickup', 'ship', 'deliver'] },
        { lifecycle: 'manual' },
        { cancellableStatuses: orderStatusCodes },
        { cancellableStatuses: null },
        { captureAt: 'checkout' },
        { captureAt: 'shipment' },
      ),
    }),
  },
);

/**
 * Steps that lead far: a sale with its returns, and a wait for stock; of whole orders, or of a unit
 * or two.
 */
const flow: fc.Arbitrary<Step[]> = fc
  .record({
    n: small,
    names: fc.constantFrom<MoveName[][]>(
      ['allocate', 'ship', 'deliver', 'requestReturn', 'receiveReturn', 'receiveReturn'],
      ['allocate', 'readyForPickup', 'pickUp', 'processReturn', 'rejectReturn', 'receiveReturn'],
      ['allocate', 'reallocate', 'ship', 'requestExchange', 'exchange', 'receiveReturn'],
      ['allocate', 'ship', 'deliver', 'requestExchange', 'rejectReturn', 'exchange'],
      ['allocate', 'ship'],
      ['backorder', 'releaseBackorder', 'ship', 'deallocate', 'cancelBackorder', 'unreserve'],
    ),
    returns: fc.array(sentBack, { maxLength: 2 }),
    quantities: fc.array(maybe(fc.integer({ min: 1, max: 2 })), { minLength: 6, maxLength: 6 }),
    line: fc.constantFrom(0, 0, 0, 1),
    upTo: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ n, names, quantities, line: at, upTo, returns }) => [
    ...names.slice(0, upTo).map((move, i) => {
      const quantity = quantities[i];
      const some = quantity === undefined ? undefined : [{ line: at, quantity }];
      return { move, n, items: some, allocation: undefined, reservation: undefined };
    }),
    ...returns.map((one) => ({ ...one, back: n })),
  ]);
const wait: fc.Arbitrary<Step[]> = fc
  .record({
    n: small,
    sku: fc.constantFrom('A', 'B', 'C'),
    onHand: fc.integer({ min: 1, max: 9 }),
    locationNum: fc.integer({ min: 1, max: 3 }),
    between: step,
  })
  .map(({ n, sku, onHand, locationNum, between }) => [{ allocate: n }, between, { stock: sku, locationNum, onHand, infinite: false }]);

const parts = [
  { weight: 8, arbitrary: step.map((one) => [one]) },
  { weight: 3, arbitrary: flow },
  { weight: 2, arbitrary: wait },
];
const storyOf = (...all: { weight: number; arbitrary: fc.Arbitrary<Step[]> }[]): fc.Arbitrary<Step[]> =>
  fc.tuple(newOrder, fc.array(fc.oneof(...all), { maxLength: 25, size: 'max' })).map(([first, rest]) => [first, ...rest.flat()]);

/** An order and what happens then. */
export const story = storyOf(...parts);

/** The same, and plain orders that are paid, sold and returned. */
export const storyWithSales = storyOf(...parts, { weight: 2, arbitrary: saleThen(step) });
