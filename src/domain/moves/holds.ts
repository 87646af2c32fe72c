import { Refusal } from '../../core/forms/errors.js';
import { type HoldType, holdTypes, type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { auditEntry, type Because } from '../events/history.js';
import { keepOrder } from '../money/keep-order.js';
import { policy } from '../policies.js';
import { tally } from '../status/units.js';
import { allocateOrder } from './allocate-order.js';
import { releaseBackorders, waitingSkus } from './release-waiting.js';
import { withStatus } from './settle.js';

/**
 * The hold of a status code: FRAUD for ORDER_HOLD_FRAUD, HOLD for ORDER_HOLD; undefined for other
 * codes.
 */
export const holdOf = (statusCode: string): HoldType | undefined =>
  holdTypes.find((type) => statusCode === (type === 'HOLD' ? 'ORDER_HOLD' : `ORDER_HOLD_${type}`));

/**
 * Whether no unit has been allocated yet; only then may an order be put on hold (documented for
 * v3's actions).
 */
export const isUnallocated = (order: Order): boolean =>
  Object.keys(tally(order.items)).every((bucket) => ['open', 'backordered', 'cancelled'].includes(bucket));

/** Why this hold cannot be placed on an order; undefined if it can, or is there already. */
export function whyNoHold(order: Order, type?: HoldType): string | undefined {
  if (type && order.holds.includes(type)) return undefined;
  if (isUnallocated(order) && order.statusCode !== 'ORDER_CANCELLED') return undefined;
  return `Order ${order.orderNumber} cannot be put on hold in status ${order.statusCode}`;
}

/** Why this hold, or all of them, cannot be lifted; undefined if they can. */
export function whyNoLift(order: Order, type?: HoldType): string | undefined {
  if (order.holds.length > 0 && (type === undefined || order.holds.includes(type))) return undefined;
  return `Order ${order.orderNumber} is not on ${type ? `hold ${type}` : 'hold'}; its status is ${order.statusCode}`;
}

/** Why an order cannot be released; undefined if it can. */
export function whyNoRelease(order: Order): string | undefined {
  if (order.statusCode === 'ORDER_CANCELLED') return `Order ${order.orderNumber} is cancelled: there is nothing to release`;
  return order.released ? `Order ${order.orderNumber} is already released; its status is ${order.statusCode}` : undefined;
}

/** Refuses with `notEligible` if there is a reason. */
function refuseFor(reason: string | undefined): void {
  if (reason !== undefined) throw new Refusal('notEligible', reason);
}

/**
 * Puts an order on hold. Refuses with `notEligible` once a unit is allocated or further (documented
 * for v3's actions), and for a cancelled order.
 */
export function placeHold(tx: Tx, orderId: string, type: HoldType, because: Because = {}): Order {
  const order = tx.get(orders, orderId);
  if (order.holds.includes(type)) return order;
  refuseFor(whyNoHold(order, type));
  const next = withStatus(tx, order, { ...order, holds: [...order.holds, type] });
  return keepOrder(tx, next, auditEntry(tx, 'UPDATE', { note: `Hold ${type} placed`, ...because }));
}

/**
 * Lifts one hold, or all of them, and releases the order: without holds it becomes ORDER_CONFIRMED
 * (documented for fraud). Backordered units that stock covers are released, and in `auto` the other
 * units are allocated. Refuses with `notEligible` if there is no such hold.
 */
export function liftHold(tx: Tx, orderId: string, type?: HoldType, because: Because = {}): Order {
  const order = tx.get(orders, orderId);
  refuseFor(whyNoLift(order, type));
  const lifted = { ...order, holds: order.holds.filter((one) => type !== undefined && one !== type) };
  return released(tx, order, lifted, { note: `Hold ${type ?? order.holds.join(', ')} lifted`, ...because });
}

/**
 * Releases an order, which ends the waiting time after its creation (documented). In `auto` its
 * allocation follows, unless it is on hold. Refuses an order that is cancelled or already released
 * with `notEligible`.
 */
export function releaseOrder(tx: Tx, orderId: string, because: Because = {}): Order {
  const order = tx.get(orders, orderId);
  refuseFor(whyNoRelease(order));
  return released(tx, order, order, { note: 'Released', ...because });
}

function released(tx: Tx, before: Order, order: Order, because: Because): Order {
  const next = withStatus(tx, before, { ...order, released: true, orderReleaseTimestamp: order.orderReleaseTimestamp ?? tx.now() });
  const stored = keepOrder(tx, next, auditEntry(tx, 'UPDATE', because));
  if (stored.holds.length > 0) return stored;
  // Backordered units take stock before units that are still open.
  releaseBackorders(tx, waitingSkus(stored));
  return policy(tx, 'lifecycle') === 'auto' ? allocateOrder(tx, order.orderId) : tx.get(orders, order.orderId);
}
