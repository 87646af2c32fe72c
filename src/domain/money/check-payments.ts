import type { FieldProblem } from '../../core/forms/errors.js';
import { currencyDigits } from '../../core/values/currency.js';
import { fromMinor, isFinerThan, toMinor } from '../../core/values/money.js';
import { moneyFields } from '../../model/ledger.js';
import type { Order, OrderPayment } from '../../model/order.js';
import { largeAmounts } from './amounts.js';
import { balanceOf, currencyOf, hasEntries, shownAmounts } from './ledger.js';
import type { Stated } from './state-payments.js';

const problem = (field: string, message: string): FieldProblem => ({ field, problem: 'invalid', message });

const tooMuchRefunded = (field: string, charged: number): FieldProblem => problem(field, `must be at most the chargedAmount, ${charged}`);

/**
 * Problems with an amount that moves money: below 0, too large for exact arithmetic, or finer than
 * the currency's smallest unit.
 */
export function movementProblems(field: string, amount: number | undefined, currency?: string): FieldProblem[] {
  if (amount === undefined) return [];
  const large = largeAmounts({ [field]: amount }, [field]);
  if (large.length > 0) return large;
  if (amount < 0) return [problem(field, 'must not be negative')];
  if (!isFinerThan(amount, currency)) return [];
  const digits = currencyDigits(currency);
  const named = currency === undefined ? 'an amount' : `an amount in ${currency}`;
  return [problem(field, digits === 0 ? `must be a whole number: it is ${named}` : `must have at most ${digits} decimals: it is ${named}`)];
}

/** Problems with the amounts of one payment. `payment` includes the amounts that were not sent. */
function amountProblems(payment: OrderPayment, currency: string | undefined, place: string): FieldProblem[] {
  const { conversion = 1, chargedAmount = 0, refundAmount = 0 } = payment;
  if (!(conversion > 0)) return [problem(`${place}.conversion`, 'must be greater than 0')];
  const problems = moneyFields.flatMap((name) => movementProblems(`${place}.${name}`, payment[name], payment.currency ?? currency));
  if (problems.length > 0) return problems;
  const worth = Object.fromEntries(moneyFields.map((name) => [name, (payment[name] ?? 0) * conversion]));
  if (largeAmounts(worth, moneyFields).length > 0) return [problem(`${place}.conversion`, 'makes an amount too large to be computed with')];
  return refundAmount > chargedAmount ? [tooMuchRefunded(`${place}.refundAmount`, chargedAmount)] : [];
}

function againProblems(payments: readonly OrderPayment[]): FieldProblem[] {
  const counters = payments.map(({ paymentCounter }) => paymentCounter);
  return counters.flatMap((counter, i) =>
    counters.indexOf(counter) === i
      ? []
      : problem(`payments[${i}].paymentCounter`, `must be unique in the order; ${counter} already exists`),
  );
}

/**
 * Problems with the payments of a new order: amounts below 0 or finer than the currency, more
 * refunded than charged, a conversion that is not above 0 or makes an amount too large, and a
 * `paymentCounter` that is used twice (a policy).
 */
export const newPaymentProblems = (payments: readonly OrderPayment[] = [], currency?: string): FieldProblem[] => [
  ...againProblems(payments),
  ...payments.flatMap((one, i) => amountProblems(one, currency, `payments[${i}]`)),
];

/** A payment with ledger entries must keep its currency: its entries are counted in it. */
function currencyProblems(was: OrderPayment | undefined, sent: OrderPayment, order: Order, place: string): FieldProblem[] {
  if (!was || !hasEntries(order, was) || sent.currency === undefined) return [];
  const currency = currencyOf(order, was);
  if (sent.currency === currency || (currency === undefined && currencyDigits() === currencyDigits(sent.currency))) return [];
  return [problem(`${place}.currency`, `must stay ${currency ? `"${currency}"` : 'as it is'}: money is recorded in it`)];
}

/** A payment with ledger entries must keep its rate: the order's amounts were converted at it. */
function rateProblems(was: OrderPayment | undefined, sent: OrderPayment, order: Order, place: string): FieldProblem[] {
  if (!was || !hasEntries(order, was) || sent.conversion === undefined) return [];
  const { conversion = 1 } = was;
  if (sent.conversion === conversion) return [];
  return [problem(`${place}.conversion`, `must stay ${conversion}: money is recorded at it`)];
}

/**
 * Problems with the payments of an update: those of a new order's payments, a missing payment that
 * has ledger entries, and a changed currency or rate of a payment that has them.
 */
export function paymentUpdateProblems(before: Order, sent: readonly OrderPayment[]): FieldProblem[] {
  const known = before.payments ?? [];
  const named = (counter: number, all: readonly OrderPayment[]) => all.find(({ paymentCounter }) => paymentCounter === counter);
  const missing = known.find((one) => hasEntries(before, one) && !named(one.paymentCounter, sent));
  if (missing) return [problem('payments', `must name payment ${missing.paymentCounter}: money is recorded on it`)];
  const merged = sent.map((one) => ({ ...shownAmounts(before, one), ...one }));
  return [
    ...newPaymentProblems(merged, before.currency),
    ...sent.flatMap((one, i) => {
      const [was, place] = [named(one.paymentCounter, known), `payments[${i}]`];
      return [...currencyProblems(was, one, before, place), ...rateProblems(was, one, before, place)];
    }),
  ];
}

/**
 * Problems with amounts of a payment that a merchant states, where they would take back what the
 * sandbox itself captured or refunded (a policy): that money could move a second time. `names` has
 * the fields of the request.
 */
export function takenBackProblems(
  order: Order,
  payment: OrderPayment,
  stated: Stated,
  names: Record<'chargedAmount' | 'refundAmount', string>,
): FieldProblem[] {
  const [{ captured, refunded }, currency] = [balanceOf(order, payment), currencyOf(order, payment)];
  const below = (field: keyof typeof names, moved: number, verb: string): FieldProblem[] => {
    const amount = stated[field];
    if (amount === undefined || toMinor(amount, currency) >= moved) return [];
    return [problem(names[field], `must be at least ${fromMinor(moved, currency)}: that much was ${verb}`)];
  };
  return [...below('chargedAmount', captured, 'captured'), ...below('refundAmount', refunded, 'refunded')];
}

/**
 * Problems with the amounts that an update states for its payments, after the moves that it made:
 * amounts that would take back what was captured or refunded, and more refunded than charged.
 */
export const statementProblems = (order: Order, stated: readonly OrderPayment[]): FieldProblem[] =>
  stated.flatMap((one, i) => {
    const place = `payments[${i}]`;
    const names = { chargedAmount: `${place}.chargedAmount`, refundAmount: `${place}.refundAmount` };
    const problems = takenBackProblems(order, one, one, names);
    if (problems.length > 0) return problems;
    const { chargedAmount = 0, refundAmount = 0 } = { ...shownAmounts(order, one), ...one };
    if (refundAmount <= chargedAmount) return [];
    if (one.refundAmount !== undefined) return [tooMuchRefunded(names.refundAmount, chargedAmount)];
    return [problem(names.chargedAmount, `must be at least the refundAmount, ${refundAmount}`)];
  });
