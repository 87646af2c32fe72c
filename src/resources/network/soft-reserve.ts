import { type FieldProblem, invalidFields, problemOf, refuseAll } from '../../core/forms/errors.js';
import { isoTime } from '../../core/time/clock.js';
import { after } from '../../core/time/duration.js';
import { instantOf } from '../../core/time/instant.js';
import { pick } from '../../core/values/reshape.js';
import { policy } from '../../domain/policies.js';
import { held, lineOf } from '../../domain/status/units.js';
import { countSoft, heldIn, keepItems, takeParts } from '../../domain/stock/soft-units.js';
import { schedule, stopTimers } from '../../domain/timers/timers.js';
import { aboutSoftReservation } from '../../model/about.js';
import { type Order, orders } from '../../model/order.js';
import { type SoftItem, type SoftReservation, softReservations } from '../../model/soft-reservation.js';
import type { Tx } from '../../store/tx.js';
import { type SoftAggregate, softAggregates } from './soft-aggregates.js';
import { type AskedItem, askedKinds, networkOf, partsFor } from './soft-stock.js';

/** Units for a cart or an order; one of the first three fields names it. */
export interface SoftAsk extends Pick<SoftReservation, 'cartId' | 'orderId' | 'orderNumber' | 'orderType' | 'networkCode' | 'vendorId'> {
  expiresAt?: string;
  items: AskedItem[];
}

/** Refuses a request that names neither a cart nor an order (documented). */
function requireHolder({ cartId, orderId, orderNumber }: SoftAsk): void {
  if (cartId !== undefined || orderId !== undefined || orderNumber !== undefined) return;
  throw invalidFields([{ field: 'cartId', problem: 'missing', message: 'must not be null unless orderId or orderNumber is sent' }]);
}

const orderOf = (tx: Tx, { orderId, orderNumber }: SoftAsk): Order | undefined =>
  (orderId === undefined ? undefined : tx.find(orders, orderId)) ??
  (orderNumber === undefined ? undefined : tx.by(orders, 'orderNumber', orderNumber)[0]);

/** The soft reservation of a cart that no order has taken over, or of an order. */
function reservationOf(tx: Tx, { cartId, orderId, orderNumber }: SoftAsk): SoftReservation | undefined {
  const of = (index: 'cartId' | 'orderId' | 'orderNumber', key: string | undefined) =>
    key === undefined ? [] : tx.by(softReservations, index, key);
  const ofCart = of('cartId', cartId).find((one) => one.orderId === undefined || one.orderId === orderId);
  return ofCart ?? of('orderId', orderId)[0] ?? of('orderNumber', orderNumber)[0];
}

const withNetwork = ({ items, networkCode }: SoftAsk): AskedItem[] =>
  items.map((item) => ({ ...(networkCode !== undefined && { networkCode }), ...item }));

/** Problems of an item: an unknown network, or a line that the order has no open units of. */
function problemsOf(tx: Tx, item: AskedItem, place: string, order: Order | undefined): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (item.networkCode !== undefined && !networkOf(tx, item))
    problems.push({ field: `${place}.networkCode`, problem: 'unknown', message: `must name a network, not ${item.networkCode}` });
  if (!order) return problems;
  const line = lineOf(order, item.lineItemId);
  const open = line?.sku === item.sku ? held(line.units, 'open') : 0;
  const asked = askedKinds.reduce((sum, { field }) => sum + (item[field] ?? 0), 0);
  if (asked > open)
    problems.push(
      problemOf(
        `${place}.quantity`,
        `must be at most ${open}: order ${order.orderNumber} has no more open units of line ${item.lineItemId}`,
      ),
    );
  return problems;
}

/** Reserves the items one by one, so that each sees what is left by those before it. */
function reserveItems(tx: Tx, ask: SoftAsk): SoftItem[] {
  const problems: FieldProblem[] = [];
  const order = orderOf(tx, ask);
  const items = withNetwork(ask).map((item, i): SoftItem => {
    const wrong = problemsOf(tx, item, `items[${i}]`, order);
    problems.push(...wrong);
    const parts = wrong.length > 0 ? [] : partsFor(tx, item, `items[${i}]`, problems);
    countSoft(tx, parts, 1);
    return { ...pick(item, ['lineItemId', 'sku', 'channelId', 'itemId', 'networkCode', 'locationNum', 'type']), parts };
  });
  refuseAll(problems);
  return items;
}

/**
 * When a reservation ends: when the request says, or after the policy's time. A time that has
 * passed ends it with the tenant's next timers (a policy: published examples have one).
 */
function endOf(tx: Tx, { expiresAt }: SoftAsk): string {
  const instant = instantOf(expiresAt);
  return instant === undefined ? after(tx.now(), policy(tx, 'softReservationFor')) : isoTime(instant);
}

/**
 * Reserves units for a cart or an order until an order that takes them over is allocated or
 * cancelled, until they are given back, or until the reservation expires (documented). What an
 * earlier call reserved for the same lines is replaced (a policy), so that a repeated call does not
 * reserve twice. Refuses quantities that are not available, naming each.
 */
export function softReserve(tx: Tx, ask: SoftAsk): SoftAggregate[] {
  requireHolder(ask);
  const expiresAt = endOf(tx, ask);
  const before = reservationOf(tx, ask);
  const isAsked = ({ lineItemId }: SoftItem) => ask.items.some((item) => item.lineItemId === lineItemId);
  for (const { parts } of before?.items.filter(isAsked) ?? []) countSoft(tx, parts, -1);
  const items = [...(before?.items ?? []).filter((item) => !isAsked(item)), ...reserveItems(tx, ask)];
  const { orderId, orderNumber } = orderOf(tx, ask) ?? ask;
  const fresh = { id: tx.newId(), createdAt: tx.now() };
  const named = pick(ask, ['cartId', 'orderType', 'networkCode', 'vendorId']);
  const owner = { ...(orderId !== undefined && { orderId }), ...(orderNumber !== undefined && { orderNumber }) };
  const reservation = tx.put(softReservations, { ...fresh, ...before, ...named, ...owner, items, expiresAt, updatedAt: tx.now() });
  stopTimers(tx, aboutSoftReservation(reservation));
  schedule(
    tx,
    'endSoftReservation',
    expiresAt,
    aboutSoftReservation(reservation),
    before?.orderId === undefined ? undefined : orderOf(tx, ask),
  );
  keepItems(tx, reservation, items);
  return softAggregates(tx, withNetwork(ask));
}

/** The units that an item gives back of one that is held; reports more than there are. */
function released(item: AskedItem, held: SoftItem | undefined, place: string, problems: FieldProblem[]): SoftItem | undefined {
  let { parts = [] } = held ?? {};
  for (const { kind, field } of askedKinds) {
    const there = heldIn(parts, kind);
    const quantity = item[field] ?? 0;
    if (quantity > there)
      problems.push(problemOf(`${place}.${field}`, `must be at most ${there}: no more is reserved for line ${item.lineItemId}`));
    else parts = takeParts(parts, { quantity, kind }).left;
  }
  return held && { ...held, parts: [...parts] };
}

/**
 * Gives units of a soft reservation back (documented). Refuses a cart or order without one, and
 * more units than it holds (a policy).
 */
export function softRelease(tx: Tx, ask: SoftAsk): SoftAggregate[] {
  requireHolder(ask);
  const { cartId, orderId, orderNumber } = ask;
  const reservation = reservationOf(tx, ask);
  const field = cartId !== undefined ? 'cartId' : orderId !== undefined ? 'orderId' : 'orderNumber';
  if (!reservation)
    throw invalidFields([{ field, problem: 'unknown', message: `must name a soft reservation, not ${cartId ?? orderId ?? orderNumber}` }]);
  const problems: FieldProblem[] = [];
  let items = [...reservation.items];
  for (const [i, item] of ask.items.entries()) {
    const held = items.find((one) => one.lineItemId === item.lineItemId && one.sku === item.sku);
    const left = released(item, held, `items[${i}]`, problems);
    items = items.map((one) => (one === held && left ? left : one));
  }
  refuseAll(problems);
  for (const { parts } of reservation.items) countSoft(tx, parts, -1);
  for (const { parts } of items) countSoft(tx, parts, 1);
  keepItems(tx, reservation, items);
  return softAggregates(tx, withNetwork(ask));
}
