import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { Because } from '../events/history.js';
import { fire } from './fire.js';
import { movable } from './movable.js';
import type { MoveName } from './table.js';

/** Whether a move can take any unit of an order now. */
export const possible = (tx: Tx, order: Order, name: MoveName): boolean =>
  order.items.some((line) => movable({ tx, order, line, because: {} }, name).quantity > 0);

/**
 * Allocates an order as its release does (documented: allocation follows by itself). Lines that are
 * not to be fulfilled skip it and go straight to invoice and capture (documented). What stock
 * covers is allocated; the rest is backordered if the line is marked for it or its SKU has room (a
 * policy). Other units stay open.
 */
export function allocateOrder(tx: Tx, orderId: string, because: Because = {}): Order {
  for (const move of ['complete', 'allocate', 'backorder'] as const) {
    if (possible(tx, tx.get(orders, orderId), move)) fire(tx, move, { orderId, because });
  }
  return tx.get(orders, orderId);
}
