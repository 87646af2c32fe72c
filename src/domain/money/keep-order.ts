import { type AuditLog, type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { updated } from '../events/history.js';
import { keepInvoices } from '../invoices/keep-invoices.js';
import { settleMoney } from './settle-money.js';

/**
 * Stores a changed order: settles its money, raises its version and adds these entries to its
 * history. Every change of an order is stored here, so that its money always matches what is due.
 */
export function keepOrder(tx: Tx, order: Order, ...entries: AuditLog[]): Order {
  const before = tx.get(orders, order.orderId);
  const settled = settleMoney(tx, before, order, { at: tx.now(), auditId: entries[0]?.auditId ?? '' });
  return tx.put(orders, updated(tx, keepInvoices(tx, before, settled), ...entries));
}

/**
 * Stores a new order, which already has its first history entry, and settles the money that is due
 * at once.
 */
export function keepNewOrder(tx: Tx, order: Order): Order {
  const [placed] = order.auditLogs;
  const settled = settleMoney(tx, undefined, order, { at: tx.now(), auditId: placed?.auditId ?? '' });
  return tx.put(orders, keepInvoices(tx, undefined, settled));
}
