import fc from 'fast-check';
import { allocateOrder } from '../../src/lifecycle/allocate-order.js';
import { carryOut } from '../../src/lifecycle/carry-out.js';
import { fire } from '../../src/lifecycle/fire.js';
import { liftHold, placeHold, releaseOrder } from '../../src/lifecycle/holds.js';
import { type MoveName, moveNames } from '../../src/lifecycle/moves.js';
import { orderStatusCodes } from '../../src/lifecycle/order-status.js';
import { allocations } from '../../src/resources/allocation/model.js';
import { saveConsent } from '../../src/resources/backorder/consent.js';
import { type Reservation, reservations } from '../../src/resources/backorder/model.js';
import { createReservation, deleteReservation } from '../../src/resources/backorder/reserve.js';
import { type ReservationChange, updateReservation } from '../../src/resources/backorder/update-reservation.js';
import { appeaseOrder } from '../../src/resources/order/appease-order.js';
import { cancelOrder } from '../../src/resources/order/cancel-order.js';
import { createOrder } from '../../src/resources/order/create-order.js';
import { type HoldType, holdTypes, type Order, orders } from '../../src/resources/order/model.js';
import type { NewOrder } from '../../src/resources/order/new-order.js';
import { quantityNames } from '../../src/resources/order/quantities.js';
import { type OrderUpdate, updateOrder } from '../../src/resources/order/update-order.js';
import { updatePayment } from '../../src/resources/order/update-payment.js';
import { orderToV2 } from '../../src/resources/order/v2-view.js';
import type { Tx } from '../../src/store/tx.js';
import type { SmallTenant } from './small-tenant.js';

/** One thing that somebody does; `n` picks the record it is done to, `line` and `quantity` may be wrong. */
export type Step =
  | { create: NewOrder }
  | { release: number }
  | { allocate: number }
  | { move: MoveName; n: number; only: boolean; items: Item[] | undefined; allocation: number | undefined; reservation: number | undefined }
  | { hold: HoldType; n: number }
  | { lift: HoldType | undefined; n: number }
  | { cancel: number; items: Item[] | undefined }
  | { consent: 'ACCEPT' | 'DECLINE'; n: number }
  | { reserve: number; line: number; quantity: number; type: string; known: boolean; locationNum: number; consented: boolean | undefined }
  | { change: ReservationChange; n: number }
  | { remove: number }
  | { put: number; line: number; figures: Record<string, number>; statusCode: string | undefined; fewer: boolean }
  | { identity: number }
  | { appease: number; value: number; line: number | undefined; counter: number | undefined }
  | { pay: number; status: string; captured: number; refunded: number | undefined }
  | { stock: string; locationNum: number; onHand: number }
  | { advance: string }
  | { policies: Record<string, unknown> };

interface Item {
  line: number;
  quantity: number | undefined;
}

const small = fc.nat(2);
const cents = (most: number) => fc.nat(most).map((value) => value / 100);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const without = (record: object) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const line = fc
  .record({
    sku: fc.constantFrom('A', 'A', 'B', 'B', 'C', 'NOBODY'),
    orderedQuantity: fc.integer({ min: 1, max: 5 }),
    itemUnitPrice: cents(999),
    backorder: maybe(fc.boolean()),
    preorder: maybe(fc.constantFrom(true, false, false)),
    infiniteConsent: maybe(fc.boolean()),
    shipToId: fc.constantFrom('home', 'home', 'store'),
    itemDiscountsTotal: maybe(cents(99)),
    itemTaxTotal: maybe(cents(99)),
    itemFeeTotal: maybe(cents(99)),
  })
  .map(without);
const payment = fc.record({ authAmount: maybe(cents(3000)), chargedAmount: maybe(cents(3000)) }).map(without);

const otherStarts = fc.constantFrom('ORDER_CONFIRMED', 'ORDER_HOLD_FRAUD', 'ORDER_HOLD_AUTH_PENDING', 'ORDER_DELIVERED');
const newOrder = fc
  .record({
    statusCode: fc.oneof({ weight: 9, arbitrary: fc.constant('ORDER_CREATED') }, { weight: 2, arbitrary: otherStarts }),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    payments: maybe(fc.array(payment, { maxLength: 2 })),
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
    const paid = payments?.map((one, i) => ({ paymentCounter: i + 1, paymentIdentifier: { paymentId: `P${i + 1}` }, ...one }));
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
const figures = fc
  .uniqueArray(fc.tuple(fc.constantFrom('orderedQuantity', ...quantityNames), fc.integer({ min: -1, max: 6 })), {
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
  { weight: 3, arbitrary: newOrder },
  { weight: 3, arbitrary: fc.record({ release: small }) },
  { weight: 8, arbitrary: fc.record({ allocate: small }) },
  {
    weight: 24,
    arbitrary: fc.record({
      move: fc.constantFrom(...moveNames),
      n: small,
      only: fc.boolean(),
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
    weight: 5,
    arbitrary: fc.record({
      put: small,
      line: fc.nat(2),
      figures,
      statusCode: maybe(fc.constantFrom(...orderStatusCodes)),
      fewer: fc.constantFrom(false, false, true),
    }),
  },
  { weight: 2, arbitrary: fc.record({ identity: small }) },
  { weight: 3, arbitrary: fc.record({ appease: small, value: cents(500), line: maybe(fc.nat(3)), counter: maybe(fc.nat(3)) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      pay: small,
      status: fc.constantFrom('AUTHORIZED', 'ERROR'),
      captured: cents(3000),
      refunded: maybe(cents(2000)),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ stock: fc.constantFrom('A', 'B', 'C'), locationNum: fc.integer({ min: 1, max: 3 }), onHand: fc.nat(20) }),
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
      ),
    }),
  },
);

/** Steps that lead far: a sale with its returns, and a wait for stock; of whole orders, or of a unit or two. */
const flow: fc.Arbitrary<Step[]> = fc
  .record({
    n: small,
    names: fc.constantFrom<MoveName[][]>(
      ['allocate', 'ship', 'deliver', 'requestReturn', 'receiveReturn', 'receiveReturn'],
      ['allocate', 'readyForPickup', 'pickUp', 'processReturn', 'rejectReturn', 'receiveReturn'],
      ['allocate', 'reallocate', 'ship', 'requestExchange', 'exchange', 'receiveReturn'],
      ['backorder', 'releaseBackorder', 'ship', 'deallocate', 'cancelBackorder', 'unreserve'],
    ),
    quantities: fc.array(maybe(fc.integer({ min: 1, max: 2 })), { minLength: 6, maxLength: 6 }),
    line: fc.constantFrom(0, 0, 0, 1),
    upTo: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ n, names, quantities, line: at, upTo }) =>
    names.slice(0, upTo).map((move, i) => {
      const quantity = quantities[i];
      const some = quantity === undefined ? undefined : [{ line: at, quantity }];
      return { move, n, only: false, items: some, allocation: undefined, reservation: undefined };
    }),
  );
const wait: fc.Arbitrary<Step[]> = fc
  .record({ n: small, sku: fc.constantFrom('A', 'B', 'C'), onHand: fc.integer({ min: 1, max: 9 }), locationNum: fc.integer({ min: 1, max: 3 }), between: step })
  .map(({ n, sku, onHand, locationNum, between }) => [{ allocate: n }, between, { stock: sku, locationNum, onHand }]);

/** An order and what happens then. */
export const story: fc.Arbitrary<Step[]> = fc
  .tuple(newOrder, fc.array(fc.oneof({ weight: 8, arbitrary: step.map((one) => [one]) }, { weight: 3, arbitrary: flow }, { weight: 2, arbitrary: wait }), { maxLength: 25, size: 'max' }))
  .map(([first, rest]) => [first, ...rest.flat()]);

/** The record a number picks, if there is any. */
const picked = <T>(all: Iterable<T>, n: number): T | undefined => {
  const list = [...all];
  return list[n % Math.max(1, list.length)];
};
const named = (all: Item[] | undefined) => all?.map(({ line: n, quantity }) => ({ lineItemId: String(n + 1), quantity }));

/** The order as the API shows it, as a merchant sends it back. */
const shown = (order: Order): OrderUpdate => orderToV2(order) as unknown as OrderUpdate;

function put(tx: Tx, order: Order, { line: n, figures: sent, statusCode, fewer }: Extract<Step, { put: number }>): void {
  const body = shown(order);
  const changed = body.items.map((one, i) => (i === n ? { ...one, ...sent } : one));
  const kept = fewer && changed.length > 1 ? changed.slice(1) : changed;
  updateOrder(tx, { orderNumber: order.orderNumber, sent: { ...body, items: kept, ...(statusCode !== undefined && { statusCode }) } });
}

function reserve(
  tx: Tx,
  order: Order,
  { line: n, quantity, type, known, locationNum, consented }: Extract<Step, { reserve: number }>,
): void {
  const orderNumber = known ? order.orderNumber : 'elsewhere';
  const { sku = 'A' } = order.items[n] ?? {};
  const given = consented === undefined ? {} : { consented };
  createReservation(tx, {
    orderNumber,
    lineItemId: String(n + 1),
    sku,
    type,
    quantity,
    released: 0,
    locationNum,
    channelId: '12',
    orderDate: tx.now(),
    ...given,
  });
}

function ofOrder(tx: Tx, order: Order, now: Step): void {
  const { orderId, orderNumber } = order;
  if ('release' in now) releaseOrder(tx, orderId);
  else if ('allocate' in now) allocateOrder(tx, orderId);
  else if ('hold' in now) placeHold(tx, orderId, now.hold);
  else if ('lift' in now) liftHold(tx, orderId, now.lift);
  else if ('cancel' in now) cancelOrder(tx, { orderId, items: named(now.items), because: {} });
  else if ('put' in now) put(tx, order, now);
  else if ('identity' in now) updateOrder(tx, { orderNumber, sent: shown(order) });
  else if ('reserve' in now) reserve(tx, order, now);
  else if ('appease' in now) {
    const credit = { value: now.value, ...(now.counter !== undefined && { appeasementCounter: now.counter }) };
    const target =
      now.line === undefined
        ? { appeasements: [credit], items: [] }
        : { appeasements: [], items: [{ lineItemId: String(now.line + 1), appeasements: [credit] }] };
    appeaseOrder(tx, { orderNumber, source: 'S', userId: 'U', ...target });
  } else if ('pay' in now) {
    const { captured, refunded } = now;
    updatePayment(tx, {
      orderNumber,
      paymentIdentifier: 'P1',
      type: 'VISA',
      status: now.status,
      balances: { captured, ...(refunded !== undefined && { refunded }) },
    });
  } else if ('move' in now) {
    const given = now.items?.length === 0 ? undefined : named(now.items);
    // Only these moves are ever narrowed down to one allocation or one reservation.
    const at = ['deallocate', 'reallocate', 'ship'].includes(now.move) && now.allocation !== undefined;
    const of = ['releaseBackorder', 'unreserve', 'cancelBackorder'].includes(now.move) && now.reservation !== undefined;
    const allocationId = at ? picked(tx.by(allocations, 'orderId', orderId), now.allocation ?? 0)?.allocationId : undefined;
    const reservationId = of ? picked(tx.by(reservations, 'orderId', orderId), now.reservation ?? 0)?.id : undefined;
    (now.only ? fire : carryOut)(tx, now.move, { orderId, items: given, allocationId, reservationId });
  }
}

function ofReservation(tx: Tx, { id, orderNumber, lineItemId }: Reservation, now: Step): void {
  if ('consent' in now) saveConsent(tx, { id, consent: now.consent });
  else if ('change' in now) updateReservation(tx, { orderNumber, lineItemId, change: now.change });
  else deleteReservation(tx, id);
}

const target = (now: Step): number => {
  if ('n' in now) return now.n;
  const [first] = Object.values(now) as unknown[];
  return typeof first === 'number' ? first : 0;
};

/** Does one step, which may be refused; without a record to do it to nothing happens. */
export function perform(tenant: SmallTenant, now: Step): void {
  if ('advance' in now) tenant.advance(now.advance);
  else if ('policies' in now) tenant.policies(now.policies);
  else if ('stock' in now) tenant.stock({ sku: now.stock, locationNum: now.locationNum, onHand: now.onHand });
  else
    tenant.do((tx) => {
      if ('create' in now) createOrder(tx, { ...now.create, orderNumber: String(tx.count(orders) + 1) });
      else if ('consent' in now || 'change' in now || 'remove' in now) {
        const reservation = picked(tx.list(reservations), target(now));
        if (reservation) ofReservation(tx, reservation, now);
      } else {
        const order = picked(tx.list(orders), target(now));
        if (order) ofOrder(tx, order, now);
      }
    });
}

/** A tenant with few units of few SKUs; nobody stocks NOBODY. */
export function stocked(tenant: SmallTenant): SmallTenant {
  tenant.stock({ sku: 'A', locationNum: 1, onHand: 9 });
  tenant.stock({ sku: 'A', locationNum: 2, onHand: 5, safetyStock: 1 });
  tenant.stock({ sku: 'B', locationNum: 2, onHand: 3, preOrderLimit: 1 });
  tenant.stock({ sku: 'B', locationNum: 3, onHand: 0, backOrderLimit: 3, preOrderLimit: 2, preOrderDate: '2024-03-20T00:00:00.000Z' });
  tenant.stock({ sku: 'C', locationNum: 1, onHand: 0, preOrderLimit: 4, preOrderDate: '2024-03-15T00:00:00.000Z' });
  return tenant;
}
