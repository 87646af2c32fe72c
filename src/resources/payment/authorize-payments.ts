import { notFound, Refusal } from '../../core/errors.js';
import { exchangeBack, fromMinor, toMinor } from '../../core/money.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { currencyOf } from '../../domain/money/ledger.js';
import { paid, totalOf, uncaptured } from '../../domain/money/payments.js';
import { stateAmounts } from '../../domain/money/state-payments.js';
import { worthOf } from '../../domain/money/worth.js';
import { liftHold } from '../../domain/moves/holds.js';
import { orderByNumber } from '../../model/find-order.js';
import type { Order, OrderPayment } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { authorised } from './update-payment.js';

/** The payments of one order, by counter; all that are pending if none is named. */
interface PaymentsOfOrder {
  orderNumber: string;
  payments?: readonly { paymentCounter?: number }[] | undefined;
}

/** The orders whose payments are to be authorized. `force` also takes those that are authorized. */
export interface Authorization {
  orders: readonly PaymentsOfOrder[];
  force: boolean;
}

const isPending = ({ paymentStatus = '' }: OrderPayment): boolean => !authorised.has(paymentStatus.toUpperCase());

/** The payments that a request names, or all that are pending. Refuses unknown counters. */
function asked(order: Order, { payments = [] }: PaymentsOfOrder, force: boolean): OrderPayment[] {
  const known = order.payments ?? [];
  if (payments.length === 0) return known.filter((one) => force || isPending(one));
  return payments.map(({ paymentCounter = 1 }) => {
    const payment = known.find((one) => one.paymentCounter === paymentCounter);
    if (!payment) throw notFound('Payment', paymentCounter);
    if (force || isPending(payment)) return payment;
    const message = `Payment ${paymentCounter} of order ${order.orderNumber} is ${payment.paymentStatus}: it is authorized already`;
    throw new Refusal('notEligible', message, { rule: 'authorizationPending' });
  });
}

/** What a payment still has to cover of its order, a decimal of its own currency. */
function missingOn(order: Order, payment: OrderPayment): number {
  const needed = toMinor(worthOf(order).total, order.currency) - totalOf(order, paid) - totalOf(order, uncaptured);
  const currency = currencyOf(order, payment);
  return fromMinor(exchangeBack(Math.max(0, needed), payment.conversion ?? 1, currency, order.currency), currency);
}

/**
 * Authorizes one payment: what the order still needs is added to what is authorized on it, and its
 * status says so.
 */
function authorize(tx: Tx, orderNumber: string, paymentCounter: number): void {
  const order = orderByNumber(tx, orderNumber);
  const before = order.payments?.find((one) => one.paymentCounter === paymentCounter) as OrderPayment;
  const { authorizationAttempts = 0 } = before as { authorizationAttempts?: number };
  const payment = { ...before, paymentStatus: 'AUTHORIZED', authorizationAttempts: authorizationAttempts + 1 };
  const entry = auditEntry(tx, 'UPDATE', { note: `Payment ${paymentCounter} authorized` });
  const occasion = { reason: 'PAYMENT_STATUS', at: tx.now(), auditId: entry.auditId } as const;
  const changed = { ...order, payments: (order.payments ?? []).map((one) => (one === before ? payment : one)) };
  const authAmount = (before.authAmount ?? 0) + missingOn(order, before);
  const stored = keepOrder(tx, stateAmounts(changed, payment, { authAmount }, occasion), entry);
  if (stored.holds.includes('AUTH_PENDING')) liftHold(tx, stored.orderId, 'AUTH_PENDING');
}

/**
 * Authorizes the pending payments of orders; the outcome is there at once, whether the caller waits
 * for it or not (a policy). Releases ORDER_HOLD_AUTH_PENDING. Returns the payments of each order.
 */
export function authorizePayments(tx: Tx, { orders, force }: Authorization) {
  return orders.map((one) => {
    const order = orderByNumber(tx, one.orderNumber);
    const payments = asked(order, one, force).map(({ paymentCounter }) => ({ paymentCounter }));
    for (const { paymentCounter } of payments) authorize(tx, one.orderNumber, paymentCounter);
    return { orderNumber: one.orderNumber, payments };
  });
}
