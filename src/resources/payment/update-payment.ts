import { invalid, notFound, refuseAll } from '../../core/errors.js';
import { auditEntry, changedField, updated } from '../../domain/events/history.js';
import { largeAmounts } from '../../domain/money/amounts.js';
import { liftHold } from '../../domain/moves/holds.js';
import { orderByNumber } from '../../model/find-order.js';
import { type Order, type OrderPayment, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

export interface PaymentUpdate {
  orderNumber: string;
  paymentIdentifier: string;
  type: string;
  status?: string | undefined;
  balances?: { captured: number; capturable?: number; refunded?: number; refundable?: number } | undefined;
  connectorInfo?: object | undefined;
}

/** Statuses that say the money is there, which ends a wait for the authorisation (a policy). */
const authorised = new Set(['AUTHORIZED', 'PAID', 'PARTIALLY_PAID', 'CAPTURED', 'SUCCESS']);

const answersTo = ({ paymentIdentifier, paymentToken }: OrderPayment, identifier: string): boolean =>
  [paymentIdentifier?.paymentId, paymentIdentifier?.fabricPaymentReference, paymentToken?.token].includes(identifier);

/** Refuses balances that cannot be: less than nothing, more refunded than was captured, or too much to be computed with. */
function checkBalances({ captured, refunded }: { captured: number; refunded: number }): void {
  refuseAll(largeAmounts({ captured, refunded }, ['captured', 'refunded'], 'balances.'));
  if (captured < 0) throw invalid('balances.captured', 'must not be negative');
  if (refunded < 0) throw invalid('balances.refunded', 'must not be negative');
  if (refunded > captured) throw invalid('balances.captured', `must be at least the ${refunded} that were refunded`);
}

/** The payment with what the processor reports: its status, captured and refunded amounts, and an entry in its log. */
function reported(
  tx: Tx,
  payment: OrderPayment,
  { paymentIdentifier, status, balances, connectorInfo, type }: PaymentUpdate,
): OrderPayment {
  const refunded = balances?.refunded ?? payment.refundAmount ?? 0;
  if (balances) checkBalances({ captured: balances.captured, refunded });
  const said = status ?? payment.paymentStatus ?? '';
  const body = { transactionId: tx.newId(), transactionTimestamp: tx.now(), status: said, attributes: { type, ...connectorInfo } };
  const log = { paymentId: paymentIdentifier, status: said, data: { status: said, body } };
  return {
    ...payment,
    ...(status !== undefined && { paymentStatus: status }),
    ...(balances && { chargedAmount: balances.captured, refundAmount: refunded }),
    paymentLog: [...(Array.isArray(payment.paymentLog) ? payment.paymentLog : []), log],
  };
}

/**
 * Takes what the payment processor reports on one payment of an order, found by its paymentId, reference or token (a policy); an identifier that no
 * payment has is `notFound`. A status that says the money is there lifts the hold ORDER_HOLD_AUTH_PENDING.
 */
export function updatePayment(tx: Tx, update: PaymentUpdate): Order {
  const order = orderByNumber(tx, update.orderNumber);
  const payment = order.payments?.find((one) => answersTo(one, update.paymentIdentifier));
  if (!payment) throw notFound('Payment', update.paymentIdentifier);
  const payments = order.payments?.map((one) => (one === payment ? reported(tx, one, update) : one)) ?? [];
  const detail = { updatedFields: [changedField('paymentStatus', payment.paymentStatus)] };
  const stored = tx.put(orders, updated(tx, { ...order, payments }, auditEntry(tx, 'UPDATE', { note: 'Payment status reported' }, detail)));
  const there = authorised.has((update.status ?? '').toUpperCase()) && stored.holds.includes('AUTH_PENDING');
  return there ? liftHold(tx, stored.orderId, 'AUTH_PENDING') : stored;
}
