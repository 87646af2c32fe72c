import { toMinor } from '../../core/money.js';
import { type MoneyField, moneyFields } from '../../model/ledger.js';
import type { Order, OrderPayment } from '../../model/order.js';
import { balanceOf, currencyOf, hasEntries, type Movement, type Occasion, post, shownAmounts } from './ledger.js';

/**
 * What a merchant says of a payment's amounts: decimals of its currency; what is left out stays as
 * it is.
 */
export type Stated = { [F in MoneyField]?: number | undefined };

/**
 * The entries that lead from a payment's amounts to those that are stated: none for an amount that
 * is so already.
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
 * States amounts of one payment of an order, such as a payment processor reports them; the
 * payment's other fields stay.
 */
export const stateAmounts = (order: Order, payment: OrderPayment, stated: Stated, occasion: Occasion): Order =>
  post(order, statements(order, payment, stated), occasion);

/** A payment as an update sends it; what its entries are counted in stays where it is not sent. */
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
 * Gives an order the payments that a merchant sends, in place of those it had, and enters what they
 * state beyond what the ledger knows. They have been checked: see `newPaymentProblems` and
 * `paymentUpdateProblems`.
 */
export function statePayments(order: Order, sent: readonly OrderPayment[], occasion: Occasion): Order {
  const replaced = { ...order, payments: sent.map((one) => merged(order, one)) };
  return post(
    replaced,
    sent.flatMap((one) => statements(order, merged(order, one), one)),
    occasion,
  );
}
