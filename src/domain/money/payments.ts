import { fromMinor, sum, toMinor } from '../../core/money.js';
import type { OrderPayment } from '../../model/order.js';

/** What a payment has been charged and not given back, in minor units. */
const refundable = ({ chargedAmount = 0, refundAmount = 0 }: OrderPayment, currency?: string): number =>
  Math.max(0, toMinor(chargedAmount, currency) - toMinor(refundAmount, currency));

/** What a payment has been authorised for and not charged, in minor units. */
const voidable = ({ authAmount = 0, chargedAmount = 0 }: OrderPayment, currency?: string): number =>
  Math.max(0, toMinor(authAmount, currency) - toMinor(chargedAmount, currency));

/** Charged − refunded over all payments, as a decimal amount: what an appeasement may not exceed (documented). */
export const refundableTotal = (payments: readonly OrderPayment[], currency?: string): number =>
  fromMinor(
    payments.reduce((sum, payment) => sum + refundable(payment, currency), 0),
    currency,
  );

/** The status a payment has after money was given back (a policy): VOIDED or REFUNDED once nothing is left, else what it was. */
function statusAfter(payment: OrderPayment, currency?: string): OrderPayment {
  if (voidable(payment, currency) > 0 || refundable(payment, currency) > 0) return payment;
  return { ...payment, paymentStatus: toMinor(payment.chargedAmount ?? 0, currency) > 0 ? 'REFUNDED' : 'VOIDED' };
}

export interface GivenBack {
  payments: OrderPayment[];
  /** Decimal amounts. */
  voided: number;
  refunded: number;
}

/** Refunds up to `amount` (a decimal) of captured money, payment by payment in the order given. */
export function refund(payments: readonly OrderPayment[], amount: number, currency?: string, only?: ReadonlySet<number>): GivenBack {
  let left = toMinor(amount, currency);
  const before = left;
  const next = payments.map((payment) => {
    const part = only && !only.has(payment.paymentCounter) ? 0 : Math.min(left, refundable(payment, currency));
    if (part <= 0) return payment;
    left -= part;
    return statusAfter({ ...payment, refundAmount: fromMinor(toMinor(payment.refundAmount ?? 0, currency) + part, currency) }, currency);
  });
  return { payments: next, voided: 0, refunded: fromMinor(before - left, currency) };
}

/** Gives `amount` (a decimal) back: authorised money is voided first, then captured money refunded (documented for a cancellation). */
export function giveBack(payments: readonly OrderPayment[], amount: number, currency?: string): GivenBack {
  let left = toMinor(amount, currency);
  const before = left;
  const voided = payments.map((payment) => {
    const part = Math.min(left, voidable(payment, currency));
    if (part <= 0) return payment;
    left -= part;
    return statusAfter({ ...payment, authAmount: fromMinor(toMinor(payment.authAmount ?? 0, currency) - part, currency) }, currency);
  });
  const rest = refund(voided, fromMinor(left, currency), currency);
  return { ...rest, voided: fromMinor(before - left, currency) };
}

/** Everything authorised and charged that has not gone back yet, as a decimal amount. */
export const outstanding = (payments: readonly OrderPayment[], currency?: string): number =>
  fromMinor(
    payments.reduce((sum, payment) => sum + voidable(payment, currency) + refundable(payment, currency), 0),
    currency,
  );

/**
 * Charges authorised money until `total` (a decimal) is charged in all, payment by payment in their order; what is charged already counts. A payment that is
 * charged wholly is PAID, else PARTIALLY_PAID (a policy).
 */
export function capture(payments: readonly OrderPayment[], total: number, currency?: string): OrderPayment[] {
  let left = toMinor(total, currency) - payments.reduce((charged, { chargedAmount = 0 }) => charged + toMinor(chargedAmount, currency), 0);
  return payments.map((payment) => {
    const part = Math.min(left, voidable(payment, currency));
    if (part <= 0) return payment;
    left -= part;
    const charged = { ...payment, chargedAmount: fromMinor(toMinor(payment.chargedAmount ?? 0, currency) + part, currency) };
    return { ...charged, paymentStatus: voidable(charged, currency) > 0 ? 'PARTIALLY_PAID' : 'PAID' };
  });
}

/** All that is authorised, as a decimal amount. */
export const authorisedTotal = (payments: readonly OrderPayment[], currency?: string): number =>
  sum(
    payments.map(({ authAmount = 0 }) => authAmount),
    currency,
  );
