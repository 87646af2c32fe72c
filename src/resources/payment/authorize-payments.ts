import { namedIn, Refusal, unknownIn } from '../../core/forms/errors.js';
import { authorize, beginAuthorization, isPending, isUnderWay } from '../../domain/moves/authorization.js';
import { orderByNumber } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

/** The payments of one order, by counter; all that are pending if none is named. */
interface PaymentsOfOrder {
  orderNumber: string;
  payments?: readonly { paymentCounter?: number }[] | undefined;
}

/**
 * The orders whose payments are to be authorized. `force` also takes those that are authorized or
 * under way; with `sync` it is done at once.
 */
export interface Authorization {
  orders: readonly PaymentsOfOrder[];
  force: boolean;
  sync: boolean;
}

/** Why a payment of an order is not authorized again; undefined if it can be. */
function whyNot(order: Order, paymentCounter: number): string | undefined {
  const payment = order.payments?.find((one) => one.paymentCounter === paymentCounter);
  const named = `Payment ${paymentCounter} of order ${order.orderNumber}`;
  if (isUnderWay(order, paymentCounter)) return `${named} is being authorized already`;
  return payment && !isPending(payment) ? `${named} is ${payment.paymentStatus}: it is authorized already` : undefined;
}

/** The payments that a request names, or all that are pending. Refuses unknown counters. */
function asked(order: Order, { payments = [] }: PaymentsOfOrder, force: boolean, place: string): number[] {
  const known = (order.payments ?? []).map(({ paymentCounter }) => paymentCounter);
  if (payments.length === 0) return known.filter((one) => force || whyNot(order, one) === undefined);
  for (const [i, { paymentCounter = 1 }] of payments.entries()) {
    if (!known.includes(paymentCounter)) throw unknownIn(`${place}.payments[${i}].paymentCounter`, 'Payment', paymentCounter);
    const reason = force ? undefined : whyNot(order, paymentCounter);
    if (reason !== undefined) throw new Refusal('notEligible', reason, { rule: 'authorizationPending' });
  }
  return [...new Set(payments.map(({ paymentCounter = 1 }) => paymentCounter))];
}

/**
 * Authorizes the pending payments of orders: at once with `sync`, else a moment later by the
 * tenant's clock (documented). Refuses a payment that is authorized, or whose authorization is
 * under way, unless `force` is set. Returns the payments of each order.
 */
export function authorizePayments(tx: Tx, { orders, force, sync }: Authorization) {
  return orders.map((one, i) => {
    const place = `orders[${i}]`;
    const order = namedIn(`${place}.orderNumber`, () => orderByNumber(tx, one.orderNumber));
    const counters = asked(order, one, force, place);
    if (sync) for (const paymentCounter of counters) authorize(tx, order.orderId, paymentCounter);
    else beginAuthorization(tx, order.orderId, counters, force);
    return { orderNumber: one.orderNumber, payments: counters.map((paymentCounter) => ({ paymentCounter })) };
  });
}
