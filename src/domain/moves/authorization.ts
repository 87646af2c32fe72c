import { after } from '../../core/time/duration.js';
import { fromMinor } from '../../core/values/money.js';
import { aboutOrder } from '../../model/about.js';
import { type Order, type OrderPayment, orders } from '../../model/order.js';
import type { Authorizing } from '../../model/order-inner.js';
import type { Tx } from '../../store/tx.js';
import { auditEntry } from '../events/history.js';
import { keepOrder } from '../money/keep-order.js';
import { balanceOf, currencyOf, inPaymentCurrency } from '../money/ledger.js';
import { covered, paid, totalOf } from '../money/payments.js';
import { stateAmounts } from '../money/state-payments.js';
import { committedOf, worthOf } from '../money/worth.js';
import { policy } from '../policies.js';
import { schedule } from '../timers/timers.js';
import { liftHold } from './holds.js';

/**
 * Statuses of a payment that is authorized or paid. They release the hold for a pending
 * authorization (a policy).
 */
const authorized: ReadonlySet<string> = new Set(['AUTHORIZED', 'PAID', 'PARTIALLY_PAID', 'CAPTURED', 'SUCCESS']);

/** Whether a status of a payment says that it is authorized or paid. */
export const saysAuthorized = (status = ''): boolean => authorized.has(status.toUpperCase());

/** Whether a payment still waits to be authorized. */
export const isPending = ({ paymentStatus }: OrderPayment): boolean => !saysAuthorized(paymentStatus);

/** Whether an authorization of a payment was asked for and is not done yet. */
export const isUnderWay = ({ authorizing = [] }: Order, paymentCounter: number | undefined): boolean =>
  authorizing.some((one) => one.paymentCounter === paymentCounter);

/**
 * What a payment that can be used still has to cover of its order, less what came back; a decimal
 * of its own currency.
 */
function missingOn(order: Order, payment: OrderPayment): number {
  const needed = committedOf(order, worthOf(order)) - totalOf(order, paid) - totalOf(order, covered);
  const authorized = covered(payment, balanceOf(order, payment));
  return fromMinor(inPaymentCurrency(order, payment, authorized, Math.max(0, needed)), currencyOf(order, payment));
}

/** An order whose authorizations under way are these. */
function withUnderWay({ authorizing: _, ...order }: Order, left: Authorizing[]): Order {
  return left.length === 0 ? order : { ...order, authorizing: left };
}

/** An order without the authorizations of these payments that are under way. */
const withoutUnderWay = (order: Order, counters: readonly number[]): Order =>
  withUnderWay(
    order,
    (order.authorizing ?? []).filter(({ paymentCounter }) => !counters.includes(paymentCounter)),
  );

/**
 * Authorizes one payment of an order now: what the order still needs is added to what is authorized
 * on it, and its status says so. Releases ORDER_HOLD_AUTH_PENDING.
 */
export function authorize(tx: Tx, orderId: string, paymentCounter: number): void {
  const order = withoutUnderWay(tx.get(orders, orderId), [paymentCounter]);
  const before = order.payments?.find((one) => one.paymentCounter === paymentCounter) as OrderPayment;
  const { authorizationAttempts = 0 } = before as { authorizationAttempts?: number };
  const payment = { ...before, paymentStatus: 'AUTHORIZED', authorizationAttempts: authorizationAttempts + 1 };
  const entry = auditEntry(tx, 'UPDATE', { note: `Payment ${paymentCounter} authorized` });
  const occasion = { reason: 'PAYMENT_STATUS', at: tx.now(), auditId: entry.auditId } as const;
  const changed = { ...order, payments: (order.payments ?? []).map((one) => (one === before ? payment : one)) };
  // What was charged without an authorization must not use up the new one.
  const sofar = Math.max(before.authAmount ?? 0, before.chargedAmount ?? 0);
  const authAmount = sofar + missingOn(changed, payment);
  const stored = keepOrder(tx, stateAmounts(changed, payment, { authAmount }, occasion), entry);
  if (stored.holds.includes('AUTH_PENDING')) liftHold(tx, stored.orderId, 'AUTH_PENDING');
}

/**
 * Begins the authorization of payments (documented: without `sync` it is done after the answer). It
 * takes the time that the policy `authorizeAfter` says. One that is asked for again starts over.
 */
export function beginAuthorization(tx: Tx, orderId: string, counters: readonly number[], force: boolean): void {
  if (counters.length === 0) return;
  const order = withoutUnderWay(tx.get(orders, orderId), counters);
  const at = after(tx.now(), policy(tx, 'authorizeAfter'));
  const begun = counters.map((paymentCounter): Authorizing => ({ paymentCounter, at, force }));
  const note = `Authorization of ${counters.length === 1 ? 'payment' : 'payments'} ${counters.join(', ')} begun`;
  const stored = keepOrder(tx, withUnderWay(order, [...(order.authorizing ?? []), ...begun]), auditEntry(tx, 'UPDATE', { note }));
  schedule(tx, 'authorizePayments', at, aboutOrder(stored), stored);
}

/**
 * Does the authorizations of an order that are due: those of its payments that are still pending,
 * or of which it was asked with `force`. A cancelled order needs none any more (policies).
 */
export function finishAuthorizations(tx: Tx, orderId: string): void {
  const order = tx.get(orders, orderId);
  const due = (order.authorizing ?? []).filter(({ at }) => at <= tx.now());
  if (due.length === 0) return;
  const needed = due.filter(({ paymentCounter, force }) => {
    const payment = order.payments?.find((one) => one.paymentCounter === paymentCounter);
    return payment !== undefined && order.statusCode !== 'ORDER_CANCELLED' && (force || isPending(payment));
  });
  const dropped = due.filter((one) => !needed.includes(one)).map(({ paymentCounter }) => paymentCounter);
  if (dropped.length > 0)
    keepOrder(
      tx,
      withoutUnderWay(order, dropped),
      auditEntry(tx, 'UPDATE', { note: `Authorization of payment ${dropped.join(', ')} not needed any more` }),
    );
  for (const { paymentCounter } of needed) authorize(tx, orderId, paymentCounter);
}
