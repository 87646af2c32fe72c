import { toMinor } from '../../core/values/money.js';
import { type MoneyField, moneyFields } from '../../model/ledger.js';
import type { Order, OrderPayment } from '../../model/order.js';
import { balanceOf, currencyOf, hasEntries, type Movement, type Occasion, post, shownAmounts } from './ledger.js';

/**
 * Amounts of a payment as the merchant states them, in decimals of its currency. Missing ones stay
 * as they are.
 */
export type Stated = { [F in MoneyField]?: number | undefined };

/**
 * The movements from a payment's present amounts to the stated ones; none for an amount that is the
 * same.
 */
function statements(order: Order, payment: OrderPayment, stated: Stated): Movement[] {
  const [balance, shown] = [balanceOf(order, payment), shownAmounts(order, payment)];
  return moneyFields.flatMap((field) => {
    const amount = stated[field];
    if (amount === undefined) return [];
    const more = toMinor(amount, currencyOf(order, payment)) - balance[field];
    if (more === 0 && shown[field] !== undefined) return [];
    return { kind: 'STATED' as const, field, paymentCounter: payment.paymentCounter, amount: more };
  });
}

/**
 * Enters amounts of one payment as stated, for example by a payment processor. The payment's other
 * fields stay.
 */
export const stateAmounts = (order: Order, payment: OrderPayment, stated: Stated, occasion: Occasion): Order =>
  post(order, statements(order, payment, stated), occasion);

/**
 * A payment as an update sends it. If it has ledger entries and the update sends no currency or
 * conversion, it keeps its own.
 */
function merged(order: Order, sent: OrderPayment): OrderPayment {
  const was = order.payments?.find(({ paymentCounter }) => paymentCounter === sent.paymentCounter);
  const { currency, conversion } = was && hasEntries(order, was) ? was : {};
  return {
    ...(currency !== undefined && { currency }),
    ...(conversion !== undefined && { conversion }),
    ...sent,
    ...shownAmounts(order, sent),
  };
}

/**
 * Replaces an order's payments with those that the merchant sends, and enters the stated amounts
 * that differ from the ledger. The payments must have been checked by `newPaymentProblems` or
 * `paymentUpdateProblems`.
 */
export function statePayments(order: Order, sent: readonly OrderPayment[], occasion: Occasion): Order {
  const payments = sent.map((one) => merged(order, one));
  const movements = payments.flatMap((one, i) => statements(order, one, sent[i] as OrderPayment));
  return post({ ...order, payments }, movements, occasion);
}
