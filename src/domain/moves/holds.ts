import { Refusal } from '../../core/errors.js';
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
 * The hold a status code stands for: ORDER_HOLD_FRAUD is FRAUD, ORDER_HOLD is HOLD; undefined for
 * other codes.
 */
export const holdOf = (statusCode: string): HoldType | undefined =>
  holdTypes.find((type) => statusCode === (type === 'HOLD' ? 'ORDER_HOLD' : `ORDER_HOLD_${type}`));

/**
 * Whether every unit that is not cancelled still waits: an order may be put on hold only until
 * something of it is allocated (documented for v3's actions).
 */
export const isUnallocated = (order: Order): boolean =>
  Object.keys(tally(order.items)).every((bucket) => ['open', 'backordered', 'cancelled'].includes(bucket));

/**
 * Puts an order on hold. Refused once anything of it is allocated or further (documented for v3's
 * actions), or nothing is left of it.
 */
export function placeHold(tx: Tx, orderId: string, type: HoldType, because: Because = {}): Order {
  const order = tx.get(orders, orderId);
  if (order.holds.includes(type)) return order;
  if (!isUnallocated(order) || order.statusCode === 'ORDER_CANCELLED') {
    throw new Refusal('notEligible', `Order ${order.orderNumber} cannot be put on hold in status ${order.statusCode}`);
  }
  const next = withStatus(tx, order, { ...order, holds: [...order.holds, type] });
  return keepOrder(tx, next, auditEntry(tx, 'UPDATE', { note: `Hold ${type} placed`, ...because }));
}

/**
 * Lifts one hold, or all of them; a lifted hold releases the order, which gives ORDER_CONFIRMED
 * once none is left (documented for fraud). Backordered units that stock covers by then are
 * released, and in `auto` the allocation of the others follows.
 */
export function liftHold(tx: Tx, orderId: string, type?: HoldType, because: Because = {}): Order {
  const order = tx.get(orders, orderId);
  if (order.holds.length === 0 || (type && !order.holds.includes(type))) {
    throw new Refusal(
      'notEligible',
      `Order ${order.orderNumber} is not on ${type ? `hold ${type}` : 'hold'}; its status is ${order.statusCode}`,
    );
  }
  const lifted = { ...order, holds: order.holds.filter((one) => type !== undefined && one !== type) };
  return released(tx, order, lifted, { note: `Hold ${type ?? order.holds.join(', ')} lifted`, ...because });
}

/**
 * Ends the waiting time that follows creation (documented). In `auto` the allocation follows,
 * unless a hold stands.
 */
export function releaseOrder(tx: Tx, orderId: string, because: Because = {}): Order {
  const order = tx.get(orders, orderId);
  if (order.statusCode === 'ORDER_CANCELLED')
    throw new Refusal('notEligible', `Order ${order.orderNumber} is cancelled: there is nothing to release`);
  if (order.released) throw new Refusal('notEligible', `Order ${order.orderNumber} is already released; its status is ${order.statusCode}`);
  return released(tx, order, order, { note: 'Released', ...because });
}

function released(tx: Tx, before: Order, order: Order, because: Because): Order {
  const next = withStatus(tx, before, { ...order, released: true, orderReleaseTimestamp: order.orderReleaseTimestamp ?? tx.now() });
  const stored = keepOrder(tx, next, auditEntry(tx, 'UPDATE', because));
  if (stored.holds.length > 0) return stored;
  // Units that wait come before those that are still open.
  releaseBackorders(tx, waitingSkus(stored));
  return policy(tx, 'lifecycle') === 'auto' ? allocateOrder(tx, order.orderId) : tx.get(orders, order.orderId);
}
