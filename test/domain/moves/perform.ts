import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { fire } from '../../../src/domain/moves/fire.js';
import { liftHold, placeHold, releaseOrder } from '../../../src/domain/moves/holds.js';
import { quantitiesOf } from '../../../src/domain/status/quantities.js';
import { allocations } from '../../../src/model/allocation.js';
import { byId } from '../../../src/model/find-order.js';
import { type Order, orders } from '../../../src/model/order.js';
import { type Reservation, reservations } from '../../../src/model/reservation.js';
import { shipments } from '../../../src/model/shipment.js';
import { appeaseOrder } from '../../../src/resources/appeasement/appease-order.js';
import { saveConsent } from '../../../src/resources/backorder/consent.js';
import { createReservation, deleteReservation } from '../../../src/resources/backorder/reserve.js';
import { updateReservation } from '../../../src/resources/backorder/update-reservation.js';
import { cancelOrder } from '../../../src/resources/cancellation/cancel-order.js';
import { cancelFraudHold, releaseFraudHold } from '../../../src/resources/fraud/decide-fraud.js';
import { softRelease, softReserve } from '../../../src/resources/network/soft-reserve.js';
import { createOrder } from '../../../src/resources/order/create-order.js';
import type { NewOrder } from '../../../src/resources/order/new-order.js';
import { type LineUpdate, type OrderUpdate, updateOrder } from '../../../src/resources/order/update-order.js';
import { orderToV2 } from '../../../src/resources/order/views/v2.js';
import { createReturn } from '../../../src/resources/order-return/create-return.js';
import { authorizePayments } from '../../../src/resources/payment/authorize-payments.js';
import { updatePayment } from '../../../src/resources/payment/update-payment.js';
import type { Tx } from '../../../src/store/tx.js';
import type { SmallTenant } from './small-tenant.js';
import type { Item, Step } from './steps.js';

/** The record a number picks, if there is any; −1 is the latest. */
const picked = <T>(all: Iterable<T>, n: number): T | undefined => {
  const list = [...all];
  return n < 0 ? list.at(n) : list[n % Math.max(1, list.length)];
};
const named = (all: Item[] | undefined) => all?.map(({ line: n, quantity }) => ({ lineItemId: String(n + 1), quantity }));

/** The order as the API shows it, as a merchant sends it back. */
const shown = (order: Order): OrderUpdate => orderToV2(order) as unknown as OrderUpdate;

const without = (record: object) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A line that an order did not have. */
const another = { lineItemId: '9', lineItemNumber: 9, itemId: 'I', sku: 'A', shipToId: 'home', orderedQuantity: 2, itemUnitPrice: 1.5, itemDiscountsTotal: 0.7, itemTaxTotal: 0.1, itemFeeTotal: 0.2 }; // biome-ignore format: one thought

/** Quantities that nothing but a move makes, and none by itself. */
const madeByMoves = ['shippedQuantity', 'deliveredQuantity', 'cancelledQuantity', 'returnedQuantity', 'exchangeQuantity'] as const;

/**
 * What an update that was taken states of a line is so afterwards, where it is another than before.
 */
function checkStated(before: Order, after: Order, lineItemId: string | undefined, figures: Record<string, number>): void {
  const [was, line] = [before, after].map(({ items }) => items.find((one) => one.lineItemId === lineItemId));
  if (!was || !line) return;
  for (const name of madeByMoves) {
    const stated = figures[name];
    if (stated === undefined || stated === quantitiesOf(was)[name] || stated === quantitiesOf(line)[name]) continue;
    throw new Error(
      `Order ${after.orderNumber}, line ${line.lineItemId}: ${name} was stated as ${stated}, and is ${quantitiesOf(line)[name]}`,
    );
  }
}

/** A payment that an order did not have. */
const later = { paymentCounter: 9, authAmount: 20, paymentStatus: 'AUTHORIZED' };

/** The payments of an update: what it states of the first, and what becomes of the others. */
function paymentsOf({ payments }: OrderUpdate, how: Extract<Step, { put: number }>['payments'], stated: object): OrderUpdate['payments'] {
  const all = payments?.map((one, i) => (i === 0 ? { ...one, ...stated } : one)) ?? [];
  const sent = {
    all,
    fewer: all.slice(1),
    more: [...all.filter(({ paymentCounter }) => paymentCounter !== later.paymentCounter), later],
    moved: [...all.slice(1), ...all.slice(0, 1)],
    otherRate: all.map((one) => ({ ...one, conversion: 0.5 })),
  }[how];
  return payments || how === 'more' ? sent : undefined;
}

function put(
  tx: Tx,
  order: Order,
  { line: n, figures: sent, statusCode, lines, money, payments: how }: Extract<Step, { put: number }>,
): OrderUpdate {
  const body = shown(order);
  const changed = body.items.map((one, i): LineUpdate => (i === n ? { ...one, ...sent } : one));
  const items = { all: changed, fewer: changed.slice(1), more: [...changed, another] }[lines];
  const { orderTotal = body.orderTotal, ...stated } = money ?? {};
  const paid = without(stated);
  const payments = paymentsOf(body, how, paid);
  const status = statusCode !== undefined && { statusCode };
  const update = { ...body, items, ...status, ...(payments && { payments }), ...(orderTotal !== undefined && { orderTotal }) };
  const updated = updateOrder(tx, { orderNumber: order.orderNumber, sent: update });
  if (updated.contradictory.length === 0) checkStated(order, updated.order, body.items[n]?.lineItemId, sent);
  return update;
}

function sendBack(tx: Tx, order: Order): OrderUpdate {
  const sent = shown(order);
  updateOrder(tx, { orderNumber: order.orderNumber, sent });
  return sent;
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

/** Sends back what shipments hold, or of a line what one holds that is not known. */
function sendBackUnits(tx: Tx, { orderId, items: lines }: Order, { items, exchange }: Extract<Step, { back: number }>): void {
  const held = tx
    .by(shipments, 'orderId', orderId)
    .flatMap(({ shipmentId, cartons }) =>
      cartons.flatMap((carton) =>
        carton.items.map(({ lineItemId, shipmentLineItemId }) => ({ lineItemId, shipmentLineItemId, shipmentId })),
      ),
    );
  const known = [...held, ...lines.map(({ lineItemId }) => ({ lineItemId, shipmentLineItemId: 'I', shipmentId: 'S' }))];
  const asked = items.map(({ at, fee, ...item }) => ({
    ...(picked(known, at) as (typeof known)[number]),
    ...item,
    fees: fee === undefined ? [] : [{ type: 'F', value: fee }],
    because: {},
  }));
  createReturn(tx, { order: byId(orderId), items: asked, exchange, because: {} });
}

function authorize(tx: Tx, { orderNumber }: Order, { payment, force, sync }: Extract<Step, { authorize: number }>): undefined {
  const payments = payment === undefined ? [] : [{ paymentCounter: payment }];
  authorizePayments(tx, { orders: [{ orderNumber, payments }], force, sync });
}

function softly(tx: Tx, { softly: how, of, line, sku, quantity, waits }: Extract<Step, { softly: string }>): void {
  const asked = { lineItemId: String(line + 1), sku, channelId: '12', quantity, backorderQuantity: waits };
  (how === 'reserve' ? softReserve : softRelease)(tx, { ...of, items: [asked] });
}

function ofOrder(tx: Tx, order: Order, now: Step): OrderUpdate | undefined {
  const { orderId, orderNumber } = order;
  if ('put' in now) return put(tx, order, now);
  if ('authorize' in now) return authorize(tx, order, now);
  if ('identity' in now) return sendBack(tx, order);
  if ('fraud' in now) (now.fraud === 'release' ? releaseFraudHold : cancelFraudHold)(tx, { order: byId(orderId) });
  else if ('release' in now) releaseOrder(tx, orderId);
  else if ('allocate' in now) allocateOrder(tx, orderId);
  else if ('hold' in now) placeHold(tx, orderId, now.hold);
  else if ('lift' in now) liftHold(tx, orderId, now.lift);
  else if ('cancel' in now) cancelOrder(tx, { order: byId(orderId), items: named(now.items), because: {} });
  else if ('reserve' in now) reserve(tx, order, now);
  else if ('back' in now) sendBackUnits(tx, order, now);
  else if ('appease' in now) {
    const named = now.payments && { payments: now.payments.map((paymentCounter) => ({ paymentCounter, refundAmount: now.value })) };
    const credit = { value: now.value, ...(now.counter !== undefined && { appeasementCounter: now.counter }), ...named };
    const target =
      now.line === undefined
        ? { appeasements: [credit], items: [] }
        : { appeasements: [], items: [{ lineItemId: String(now.line + 1), appeasements: [credit] }] };
    appeaseOrder(tx, { order: byId(orderId), source: 'S', userId: 'U', ...target });
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
    fire(tx, now.move, { orderId, items: given, allocationId, reservationId });
  }
  return undefined;
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

function ofRecord(tx: Tx, now: Step): NewOrder | OrderUpdate | undefined {
  if ('create' in now) {
    const sent = { ...now.create, orderNumber: String(tx.count(orders) + 1) };
    createOrder(tx, sent);
    return sent;
  }
  if ('consent' in now || 'change' in now || 'remove' in now) {
    const reservation = picked(tx.list(reservations), target(now));
    if (reservation) ofReservation(tx, reservation, now);
    return undefined;
  }
  if ('softly' in now) {
    softly(tx, now);
    return undefined;
  }
  const order = picked(tx.list(orders), target(now));
  return order && ofOrder(tx, order, now);
}

/**
 * Does one step, which may be refused; without a record to do it to nothing happens. Answers the
 * body of an order that was sent.
 */
export function perform(tenant: SmallTenant, now: Step): NewOrder | OrderUpdate | undefined {
  if ('advance' in now) tenant.advance(now.advance);
  else if ('policies' in now) tenant.policies(now.policies);
  else if ('stock' in now)
    tenant.stock({ sku: now.stock, locationNum: now.locationNum, onHand: now.onHand, infiniteInventory: now.infinite });
  else if ('limits' in now) {
    const { limits: sku, ...limits } = now;
    tenant.stock({ sku, ...limits });
  } else return tenant.do((tx) => ofRecord(tx, now));
  return undefined;
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
