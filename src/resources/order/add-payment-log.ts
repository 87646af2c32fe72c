import { notFound } from '../../core/forms/errors.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order, OrderPayment } from '../../model/order.js';
import type { PaymentLog } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';

/** An entry for the log of a payment, which may lack what v2 requires. */
export type LooseLog = Omit<PaymentLog, 'paymentId' | 'status' | 'data'> & { paymentId?: string; status?: string; data?: object };

/** A payment of an order. Refuses a counter that no payment has with `notFound`. */
export function paymentOf(order: Order, paymentCounter: number): OrderPayment {
  const payment = order.payments?.find((one) => one.paymentCounter === paymentCounter);
  if (!payment) throw notFound('Payment', paymentCounter);
  return payment;
}

/** The order with another payment in place of one of its own. */
export const withPayment = (order: Order, before: OrderPayment, after: OrderPayment): Order => ({
  ...order,
  payments: (order.payments ?? []).map((one) => (one === before ? after : one)),
});

/** Adds an entry to the log of a payment (documented: it never replaces one). No money moves. */
export function addPaymentLog(
  tx: Tx,
  { order: name, paymentCounter, log }: { order: OrderName; paymentCounter: number; log: LooseLog },
): Order {
  const order = orderNamed(tx, name);
  const payment = paymentOf(order, paymentCounter);
  const { data, ...said } = log;
  const entry = { id: tx.newId(), paymentId: '', status: '', ...said, ...(data && { data: { status: '', ...data } }) };
  const known = Array.isArray(payment.paymentLog) ? payment.paymentLog : [];
  const changed = withPayment(order, payment, { ...payment, paymentLog: [...known, entry] });
  return keepOrder(tx, changed, auditEntry(tx, 'UPDATE', { note: `Log of payment ${paymentCounter} extended` }));
}
