import { invalid, refuseAll, unknownIn } from '../../core/forms/errors.js';
import { auditEntry, changedField } from '../../domain/events/history.js';
import { largeAmounts } from '../../domain/money/amounts.js';
import { movementProblems, takenBackProblems } from '../../domain/money/check-payments.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { currencyOf } from '../../domain/money/ledger.js';
import { stateAmounts } from '../../domain/money/state-payments.js';
import { saysAuthorized } from '../../domain/moves/authorization.js';
import { liftHold } from '../../domain/moves/holds.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order, OrderPayment } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

/** What a payment processor reports about one payment of an order. */
export interface PaymentReport {
  order: OrderName;
  paymentIdentifier: string;
  /** Which event it was, as v2 says. */
  type?: string | undefined;
  status?: string | undefined;
  balances?: { authorized?: number; captured?: number; capturable?: number; refunded?: number; refundable?: number } | undefined;
  connectorInfo?: object | undefined;
}

const answersTo = ({ paymentIdentifier, paymentToken }: OrderPayment, identifier: string): boolean =>
  [paymentIdentifier?.paymentId, paymentIdentifier?.fabricPaymentReference, paymentToken?.token].includes(identifier);

type Balances = NonNullable<PaymentReport['balances']>;

/**
 * Refuses invalid balances: too many decimals for the payment's currency, too large in the order's
 * currency, more refunded than captured, and less than the sandbox itself captured or refunded.
 */
function checkBalances(order: Order, payment: OrderPayment, balances: Balances): void {
  const currency = currencyOf(order, payment);
  const { captured = payment.chargedAmount ?? 0, refunded } = balances;
  const names = ['authorized', 'captured', 'refunded'] as const;
  refuseAll(names.flatMap((name) => movementProblems(`balances.${name}`, balances[name], currency)));
  const { conversion = 1 } = payment;
  const worth = Object.fromEntries(names.map((name) => [name, (balances[name] ?? 0) * conversion]));
  refuseAll(largeAmounts(worth, names, 'balances.'));
  const back = refunded ?? payment.refundAmount ?? 0;
  if (back > captured) throw invalid('balances.captured', `must be at least the ${back} that were refunded`);
  const fields = { chargedAmount: 'balances.captured', refundAmount: 'balances.refunded' };
  refuseAll(takenBackProblems(order, payment, { chargedAmount: balances.captured, refundAmount: refunded }, fields));
}

/**
 * Returns the payment with the status that the processor reports, and with a new entry in its log.
 */
function reported(tx: Tx, payment: OrderPayment, { paymentIdentifier, status, connectorInfo, type }: PaymentReport): OrderPayment {
  const said = status ?? payment.paymentStatus ?? '';
  const body = {
    transactionId: tx.newId(),
    transactionTimestamp: tx.now(),
    status: said,
    attributes: { ...(type !== undefined && { type }), ...connectorInfo },
  };
  const log = { paymentId: paymentIdentifier, status: said, data: { status: said, body } };
  return {
    ...payment,
    ...(status !== undefined && { paymentStatus: status }),
    paymentLog: [...(Array.isArray(payment.paymentLog) ? payment.paymentLog : []), log],
  };
}

/**
 * Records what a payment processor reports about one payment of an order, found by its paymentId,
 * reference or token (a policy). An unknown identifier is `notFound`. A status that says the
 * payment is paid releases ORDER_HOLD_AUTH_PENDING.
 */
export function reportPayment(tx: Tx, update: PaymentReport): Order {
  const order = orderNamed(tx, update.order);
  const payment = order.payments?.find((one) => answersTo(one, update.paymentIdentifier));
  if (!payment) throw unknownIn('paymentIdentifier', 'Payment', update.paymentIdentifier);
  const { balances } = update;
  if (balances) checkBalances(order, payment, balances);
  const payments = order.payments?.map((one) => (one === payment ? reported(tx, one, update) : one)) ?? [];
  const detail = { updatedFields: [changedField('paymentStatus', payment.paymentStatus)] };
  const entry = auditEntry(tx, 'UPDATE', { note: 'Payment status reported' }, detail);
  const occasion = { reason: 'PAYMENT_STATUS', at: tx.now(), auditId: entry.auditId } as const;
  const stated = { authAmount: balances?.authorized, chargedAmount: balances?.captured, refundAmount: balances?.refunded };
  const stored = keepOrder(tx, stateAmounts({ ...order, payments }, payment, stated, occasion), entry);
  const there = saysAuthorized(update.status) && stored.holds.includes('AUTH_PENDING');
  return there ? liftHold(tx, stored.orderId, 'AUTH_PENDING') : stored;
}

/** The same, where the order's number names it. */
export type PaymentUpdate = Omit<PaymentReport, 'order'> & { orderNumber: string };

/** `reportPayment` for the order with this number. */
export const updatePayment = (tx: Tx, { orderNumber, ...report }: PaymentUpdate): Order =>
  reportPayment(tx, { ...report, order: { by: 'number', value: orderNumber } });
