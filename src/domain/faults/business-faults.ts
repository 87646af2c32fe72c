import type { HoldType, Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { drawOf, type Fault, faults, nextCall } from './fault.js';
import type { BusinessKind } from './fault-terms.js';

const about = (fault: Fault, kind: BusinessKind, lines: readonly Pick<OrderLine, 'sku'>[]): boolean =>
  fault.business === kind && (!fault.skus || lines.some(({ sku }) => fault.skus?.includes(sku)));

/**
 * Whether a fault of the tenant hides or splits the stock of a line. Nothing is counted and a line
 * gets the same answer every time, so that a guard and its effect agree.
 */
export function stockFault(tx: Tx, kind: 'noStock' | 'splitAllocation', order: Order, line: OrderLine): boolean {
  if (tx.count(faults) === 0) return false;
  const strikes = (fault: Fault) => drawOf(fault, `${order.orderNumber}:${line.lineItemId}`).chance(fault.probability ?? 1);
  return [...tx.list(faults)].some((fault) => about(fault, kind, [line]) && strikes(fault));
}

/** Counts the new order for each fault of a kind; whether one of them takes effect on it. */
function struck(tx: Tx, kind: BusinessKind, order: Order): boolean {
  let found = false;
  for (const fault of [...tx.list(faults)].filter((one) => about(one, kind, order.items))) {
    const { counted, takesEffect } = nextCall(fault);
    tx.put(faults, takesEffect ? { ...counted, hits: counted.hits + 1 } : counted);
    found ||= takesEffect;
  }
  return found;
}

const placed = (order: Order, hold: HoldType): Order => ({ ...order, released: false, holds: [...new Set([...order.holds, hold])] });

/**
 * A new order as the tenant's faults let it start (a policy): suspected of fraud it waits on the
 * hold FRAUD; where its payments are declined they are in status ERROR and it waits on the hold
 * AUTH_PENDING, which a payment status update ends.
 */
export function strikeNewOrder(tx: Tx, order: Order): Order {
  if (tx.count(faults) === 0) return order;
  const suspected = struck(tx, 'fraudHold', order) ? placed(order, 'FRAUD') : order;
  const { payments = [] } = order;
  if (payments.length === 0 || !struck(tx, 'paymentDeclined', order)) return suspected;
  return { ...placed(suspected, 'AUTH_PENDING'), payments: payments.map((payment) => ({ ...payment, paymentStatus: 'ERROR' })) };
}
