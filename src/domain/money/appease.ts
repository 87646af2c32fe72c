import { fromMinor, toMinor } from '../../core/values/money.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Appeasement, Order, OrderPayment } from '../../model/order.js';
import { currencyOf, type Occasion } from './ledger.js';
import { type Room, refundable, totalOf } from './payments.js';
import { movableMoney, transfer } from './transfer.js';

/**
 * A payment that an appeasement names, and the most to refund to it: a decimal of the payment's
 * currency, by default all it holds.
 */
export type Cap = NonNullable<Appeasement['payments']>[number];

/**
 * The most an order can refund, as a decimal of its currency: charged and not refunded (documented
 * as the limit of appeasements).
 */
export const refundableTotal = (order: Order): number =>
  fromMinor(movableMoney(order, { kind: 'APPEASEMENT', room: refundable }), order.currency);

/** What was charged for an order, refunded or not, as a decimal of its currency. */
export const chargedTotal = (order: Order): number =>
  fromMinor(
    totalOf(order, (_payment, { chargedAmount }) => chargedAmount),
    order.currency,
  );

export interface Granted {
  order: Order;
  /** The amount refunded, as a decimal of the order's currency. */
  value: number;
  /** The amount refunded to each payment, in the payment's currency. */
  payments: { paymentCounter: number; refundAmount: number }[];
  /** Whether the payments could not cover the whole value. */
  short: boolean;
}

/** What a payment may refund within the caps that name it. */
const capped =
  (order: Order, caps: readonly Cap[]): Room =>
  (payment, balance) => {
    const own = caps.filter(({ paymentCounter }) => paymentCounter === payment.paymentCounter);
    const most = own.map(({ refundAmount }) =>
      refundAmount === undefined ? Number.POSITIVE_INFINITY : toMinor(refundAmount, currencyOf(order, payment)),
    );
    return Math.min(
      refundable(payment, balance),
      most.reduce((sum, one) => sum + one, 0),
    );
  };

const isPayment = (payment: OrderPayment | undefined): payment is OrderPayment => payment !== undefined;

/** The amount that ledger entries refunded to each payment. */
function partsOf(order: Order, entries: readonly LedgerEntry[]): Granted['payments'] {
  return entries.map(({ paymentCounter, amount }) => {
    const payment = order.payments?.find((one) => one.paymentCounter === paymentCounter);
    return { paymentCounter, refundAmount: fromMinor(amount, payment && currencyOf(order, payment)) };
  });
}

/**
 * Refunds `value`, a decimal of the order's currency, as an appeasement: to the named payments in
 * that order and within their caps, or to any payment if none is named. Returns what was refunded,
 * which may be less than `value` or nothing; the caller decides what that means.
 */
export function grant(order: Order, value: number, caps: readonly Cap[], occasion: Omit<Occasion, 'reason'>): Granted {
  const counters = [...new Set(caps.flatMap(({ paymentCounter }) => paymentCounter ?? []))];
  const named = counters.map((counter) => order.payments?.find((one) => one.paymentCounter === counter)).filter(isPayment);
  const asked = { kind: 'APPEASEMENT' as const, amount: toMinor(value, order.currency) };
  const from = named.length > 0 ? { room: capped(order, caps), from: named } : { room: refundable };
  const given = transfer(order, { ...asked, ...from }, { reason: 'APPEASEMENT', ...occasion });
  const entries = given.order.ledger.slice(order.ledger.length);
  return {
    order: given.order,
    value: fromMinor(
      entries.reduce((sum, { orderAmount }) => sum + orderAmount, 0),
      order.currency,
    ),
    payments: partsOf(order, entries),
    short: given.left > 0,
  };
}
