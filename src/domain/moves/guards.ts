import { instantOf } from '../../core/time/instant.js';
import { isFulfillable } from '../../model/fulfillment.js';
import { inventories } from '../../model/inventory.js';
import { reservations, waiting } from '../../model/reservation.js';
import { policy } from '../policies.js';
import { unitsInShipments } from '../shipments/units-in-shipments.js';
import { held } from '../status/units.js';
import { allocationToLeave, pendingOfLine, sentOfLine } from '../stock/allocations.js';
import { planReservation, reservationType, waitingOfLine } from '../stock/reservations.js';
import { covered, fullLocations, planStock } from '../stock/stock.js';
import { freeOn } from './effects.js';
import type { Guard, Limit } from './move.js';

/**
 * No move of this kind while the order is on hold (documented: the hold comes before the
 * allocation).
 */
export const notHeld: Guard = ({ order }) =>
  order.holds.length > 0 ? `Order ${order.orderNumber} is on hold (${order.holds.join(', ')})` : undefined;

/** Units of a line that is not fulfilled are not allocated (documented of v3's `isFulfillable`). */
export const toFulfill: Guard = ({ line }) => (isFulfillable(line) ? undefined : `Line ${line.lineItemId} is not to be fulfilled`);

/** Only units of a line that is not fulfilled are done without leaving (documented). */
export const notToFulfill: Guard = ({ line }) => (isFulfillable(line) ? `Line ${line.lineItemId} is to be fulfilled` : undefined);

/**
 * Units may be cancelled until the order is allocated (documented); the policy
 * `cancellableStatuses` lists the statuses. An update that frees allocated units first may cancel
 * them if the order's status before or after that allows it. Units that nobody needs always may.
 */
export const cancellable: Guard = ({ tx, order, unneeded, statusBefore = order.statusCode }) => {
  if (unneeded) return undefined;
  if (order.statusCode === 'ORDER_CANCELLED') return `Order ${order.orderNumber} is already cancelled`;
  const allowed = policy(tx, 'cancellableStatuses');
  if (allowed.includes(order.statusCode) || allowed.includes(statusBefore)) return undefined;
  return `Order ${order.orderNumber} cannot be cancelled in status ${statusBefore}`;
};

/** A preorder waits for the `preOrderDate` of its stock record (a policy). */
export const preorderDateReached: Guard = ({ tx, order, line, reservationId }) => {
  const due = tx
    .by(reservations, 'orderId', order.orderId)
    .filter((one) => one.type === 'PREORDER' && waiting(one) > 0 && one.lineItemId === line.lineItemId)
    .filter((one) => reservationId === undefined || one.id === reservationId)
    .flatMap(({ stockId }) => (stockId === undefined ? [] : (tx.find(inventories, stockId)?.preOrderDate ?? [])))
    .find((date) => (instantOf(date) ?? 0) > tx.nowMs());
  return due && `SKU ${line.sku} is on preorder until ${due}`;
};

/**
 * A line that is marked as a preorder takes no stock before the `preOrderDate` of its stock record;
 * otherwise it would overtake preorders that wait (a policy).
 */
export const notBeforePreorderDate: Guard = ({ tx, order, line }) => {
  if (!line.preorder) return undefined;
  const date = planReservation(tx, order, line, 1)[0]?.stock?.preOrderDate;
  return date !== undefined && (instantOf(date) ?? 0) > tx.nowMs() ? `SKU ${line.sku} is on preorder until ${date}` : undefined;
};

/** The line must be marked for backorder or preorder, or its SKU must have room for it. */
export const mayBackorder: Guard = ({ tx, order, line, reservation }) =>
  reservation || reservationType(tx, order, line)
    ? undefined
    : `Line ${line.lineItemId} takes no backorder: it is not marked for it and SKU ${line.sku} has no room`;

/** Limit: the units that stock covers. */
export const stockCovers: Limit = ({ tx, order, line, only }, movable) => {
  const quantity = covered(planStock(tx, order, line, movable, { only }));
  const full = quantity < movable ? fullLocations(tx, order, line) : [];
  const why = full.length > 0 ? `; location ${full.join(', ')} can take no further allocation` : '';
  return { quantity, sentence: `stock covers ${quantity} of them for SKU ${line.sku}${why}` };
};

/** Limit: the units that there is reservation room for. */
export const roomCovers: Limit = ({ tx, order, line, reservation }, movable) => {
  const quantity = reservation ? movable : planReservation(tx, order, line, movable).reduce((sum, room) => sum + room.quantity, 0);
  return { quantity, sentence: `SKU ${line.sku} has room for ${quantity} of them` };
};

/** Limit: the units that the line's allocations, or the named one, still have to send. */
export const onAllocation: Limit = ({ tx, order, line, allocationId }, movable) => {
  const quantity = Math.min(movable, pendingOfLine(tx, order.orderId, line.lineItemId, allocationId));
  return { quantity, sentence: `${allocationId ? `allocation ${allocationId} holds` : 'its allocations hold'} ${quantity} of them` };
};

/**
 * Limit: the units that the line's allocations, or the named one, have sent. An order that was
 * created as shipped has no allocations.
 */
export const sentByAllocations: Limit = ({ tx, order, line, allocationId }, movable) => {
  const quantity = Math.min(movable, sentOfLine(tx, order.orderId, line.lineItemId, allocationId));
  return { quantity, sentence: `${allocationId ? `allocation ${allocationId} has` : 'its allocations have'} sent ${quantity} of them` };
};

/** Limit: the units that wait in the line's reservations, or in the named one. */
export const onReservation: Limit = ({ tx, order, line, reservationId }, movable) => {
  const quantity = Math.min(movable, waitingOfLine(tx, order.orderId, line.lineItemId, reservationId));
  return { quantity, sentence: `${reservationId ? `reservation ${reservationId} holds` : 'its reservations hold'} ${quantity} of them` };
};

/** Limit: the waiting units that stock covers. */
export const releasable: Limit = (ask, movable) => {
  const wait = onReservation(ask, movable);
  return wait.quantity < movable ? stockLimited(ask, wait) : stockCovers(ask, movable);
};
const stockLimited = (ask: Parameters<Limit>[0], wait: ReturnType<Limit>): ReturnType<Limit> => {
  const stock = stockCovers(ask, wait.quantity);
  return stock.quantity < wait.quantity ? stock : wait;
};

/**
 * Limit: the units of one allocation (the named one, or the line's latest) that other locations
 * have stock for.
 */
export const elsewhereCovers: Limit = (ask, movable) => {
  const { tx, order, line, only } = ask;
  const source = allocationToLeave(tx, order.orderId, freeOn(ask), ask.allocationId);
  const free = source ? freeOn(ask)(source.allocationId) : 0;
  const here = onAllocation({ ...ask, allocationId: source?.allocationId ?? ask.allocationId }, Math.min(movable, free));
  const quantity = covered(planStock(tx, order, line, here.quantity, { only, avoid: source?.locationNum, leaving: source?.allocationId }));
  return quantity < here.quantity ? { quantity, sentence: `other locations have stock for ${quantity} of them` } : here;
};

/** So many units are on their way in shipments and can be sent again: stock covers them. */
export const stockCoversAgain: Limit = (ask, movable) => {
  const { tx, order, line, shipmentId, allocationId } = ask;
  const units = unitsInShipments(tx, order.orderId, line.lineItemId, { shipmentId, allocationId });
  const sent = Math.min(movable, held(units, 'shipped', 'delivered'));
  if (sent < movable) return { quantity: sent, sentence: `its shipments hold ${sent} of them` };
  return stockCovers(ask, movable);
};

/**
 * A replacement that was sent at once is not exchanged itself while the units that it was sent for
 * are not back: nobody knows yet what it stands for (a policy).
 */
export const paidFor: Guard = ({ order, line }) => {
  const parent = order.items.find(({ exchanges = [] }) =>
    exchanges.some(({ items }) => items.some(({ lineItemId }) => lineItemId === line.lineItemId)),
  );
  return parent && `Line ${line.lineItemId} was sent for units of line ${parent.lineItemId} that are not back yet`;
};

/**
 * The line must have units that left (documented: the order must be shipped, delivered or picked
 * up, at least partially).
 */
export const hasLeft: Guard = ({ line }) =>
  held(line.units, 'shipped', 'delivered', 'pickedUp', 'pendingReturn', 'processingReturn', 'pendingExchange') > 0
    ? undefined
    : `Line ${line.lineItemId} has no units that were shipped, delivered or picked up`;
