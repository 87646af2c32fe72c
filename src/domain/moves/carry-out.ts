import { instantOf } from '../../core/instant.js';
import { type Order, orders } from '../../model/order.js';
import { type Reservation, reservations } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import { lineOf } from '../status/units.js';
import { inStock } from '../stock/stock.js';
import { type Firing, fire, movable } from './fire.js';
import { type MoveName, moveOf } from './table.js';

/**
 * Releases backordered units of these SKUs as far as stock covers them, first come first served by order date (a policy). Runs whenever stock of a
 * SKU grows: an inventory write, a return to stock, a freed allocation.
 */
export function releaseBackorders(tx: Tx, skus: Iterable<string>): void {
  for (const sku of new Set(skus)) {
    for (const { id, orderId, lineItemId } of inStock(tx, sku) ? queueFor(tx, sku) : []) {
      releaseReservation(tx, orderId, lineItemId, id);
      if (!inStock(tx, sku)) break;
    }
  }
}

/** The reservations of a SKU that wait for stock, the earliest order first. */
function queueFor(tx: Tx, sku: string): Reservation[] {
  const queue = tx.by(reservations, 'sku', sku).filter(({ linked }) => linked);
  const ordered = new Map(queue.map(({ id, orderDate }) => [id, instantOf(orderDate) ?? 0]));
  const since = ({ id }: Reservation) => ordered.get(id) as number;
  return queue.sort((a, b) => since(a) - since(b) || (a.id < b.id ? -1 : 1));
}

/** Releases what stock covers of one reservation; nothing when a guard or the stock says no. */
function releaseReservation(tx: Tx, orderId: string, lineItemId: string, reservationId: string): void {
  const order = tx.get(orders, orderId);
  const line = lineOf(order, lineItemId);
  if (!line) return;
  const { quantity } = movable({ tx, order, line, because: {}, reservationId }, 'releaseBackorder');
  if (quantity > 0) fire(tx, 'releaseBackorder', { orderId, items: [{ lineItemId, quantity }], reservationId });
}

/** A move and what it sets free: `fire`, then the backorders that the freed stock covers. Answers the order as it stands then. */
export function carryOut(tx: Tx, name: MoveName, firing: Firing): Order {
  const { order, moved } = fire(tx, name, firing);
  if (moveOf(name).frees)
    releaseBackorders(
      tx,
      moved.map(({ lineItemId }) => lineOf(order, lineItemId)?.sku ?? ''),
    );
  return tx.get(orders, firing.orderId);
}
