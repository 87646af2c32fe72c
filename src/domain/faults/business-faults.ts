import type { Order, OrderLine } from '../../model/order.js';
import { onHold } from '../../model/order-inner.js';
import type { Tx } from '../../store/tx.js';
import { drawOf, type Fault, faults, nextCall } from './fault.js';
import type { BusinessKind } from './fault-terms.js';

const about = (fault: Fault, kind: BusinessKind, lines: readonly Pick<OrderLine, 'sku'>[]): boolean =>
  fault.business === kind && (!fault.skus || lines.some(({ sku }) => fault.skus?.includes(sku)));

/**
 * The fault of the tenant that hides or splits the stock of a line. It counts no calls and answers
 * the same for a line every time, so that a guard and its effect agree.
 */
export function stockFault(tx: Tx, kind: 'noStock' | 'splitAllocation', order: Order, line: OrderLine): Fault | undefined {
  if (tx.count(faults) === 0) return undefined;
  const strikes = (fault: Fault) => drawOf(fault, `${order.orderNumber}:${line.lineItemId}`).chance(fault.probability ?? 1);
  return [...tx.list(faults)].find((fault) => about(fault, kind, [line]) && strikes(fault));
}

/**
 * Counts the new order with these lines on each fault of a kind. Returns whether one of them takes
 * effect.
 */
function struck(tx: Tx, kind: BusinessKind, lines: readonly Pick<OrderLine, 'sku'>[]): boolean {
  let found = false;
  for (const fault of [...tx.list(faults)].filter((one) => about(one, kind, lines))) {
    const { counted, takesEffect } = nextCall(fault);
    tx.put(faults, takesEffect ? { ...counted, hits: counted.hits + 1 } : counted);
    found ||= takesEffect;
  }
  return found;
}

/**
 * Applies the tenant's faults to a new order (a policy). `fraudHold` places the hold FRAUD.
 * `paymentDeclined` sets the payments to status ERROR and places the hold AUTH_PENDING, which a
 * payment status update lifts.
 */
export function strikeNewOrder(tx: Tx, order: Order): Order {
  if (tx.count(faults) === 0) return order;
  const suspected = struck(tx, 'fraudHold', order.items) ? onHold(order, 'FRAUD') : order;
  const { payments = [] } = order;
  if (payments.length === 0 || !struck(tx, 'paymentDeclined', order.items)) return suspected;
  return { ...onHold(suspected, 'AUTH_PENDING'), payments: payments.map((payment) => ({ ...payment, paymentStatus: 'ERROR' })) };
}

/** Whether a fault of the tenant makes an export fail; the export is counted on it. */
export const strikesExport = (tx: Tx): boolean => tx.count(faults) > 0 && struck(tx, 'exportError', []);
