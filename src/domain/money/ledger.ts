import { exchange, exchangeBack, fromMinor } from '../../core/values/money.js';
import { type EntryKind, type EntryReason, type LedgerEntry, type MoneyField, moneyFields } from '../../model/ledger.js';
import type { Order, OrderPayment } from '../../model/order.js';

/** The sums of a payment's ledger entries, in whole minor units of its currency. */
export interface Balance {
  authAmount: number;
  chargedAmount: number;
  refundAmount: number;
  /** The part of `refundAmount` that was refunded as appeasements. */
  appeased: number;
  /** The part of `chargedAmount` that the sandbox captured, less reversals. */
  captured: number;
  /** The part of `refundAmount` that the sandbox refunded, appeasements included. */
  refunded: number;
}

/** A change of one amount of one payment that is not in the ledger yet. */
export type Movement = Pick<LedgerEntry, 'kind' | 'field' | 'paymentCounter' | 'amount'>;

/**
 * What all movements of one posting share: the reason, the time, and the id of the history entry.
 */
export type Occasion = Pick<LedgerEntry, 'at' | 'auditId' | 'lineItemId' | 'appeasementCounter'> & { reason: EntryReason };

/** The currency of a payment: its own, else the order's. */
export const currencyOf = (order: Order, payment: OrderPayment): string | undefined => payment.currency ?? order.currency;

/**
 * Converts minor units of a payment's currency into minor units of the order's currency, by the
 * payment's `conversion` (documented).
 */
export const inOrderCurrency = (order: Order, payment: OrderPayment, minor: number): number =>
  exchange(minor, payment.conversion ?? 1, currencyOf(order, payment), order.currency);

const total = (entries: readonly LedgerEntry[], amount: 'amount' | 'orderAmount'): number =>
  entries.reduce((sum, entry) => sum + entry[amount], 0);

/** The sums beside those of the amounts to which an entry adds, by its kind. */
const alsoIn: Readonly<Record<EntryKind, readonly ('appeased' | 'captured' | 'refunded')[]>> = {
  STATED: [],
  CAPTURE: ['captured'],
  REVERSAL: ['captured'],
  VOID: [],
  REFUND: ['refunded'],
  APPEASEMENT: ['appeased', 'refunded'],
};

/** The balance of a payment, summed from the ledger. */
export function balanceOf({ ledger }: Pick<Order, 'ledger'>, { paymentCounter }: OrderPayment): Balance {
  const balance = { authAmount: 0, chargedAmount: 0, refundAmount: 0, appeased: 0, captured: 0, refunded: 0 };
  for (const entry of ledger) {
    if (entry.paymentCounter !== paymentCounter) continue;
    balance[entry.field] += entry.amount;
    for (const sum of alsoIn[entry.kind]) balance[sum] += entry.amount;
  }
  return balance;
}

/** Whether the ledger has entries of a payment. */
export const hasEntries = ({ ledger }: Order, { paymentCounter }: OrderPayment): boolean =>
  ledger.some((entry) => entry.paymentCounter === paymentCounter);

/**
 * The amounts of a payment as the order shows them: a decimal for each field that has ledger
 * entries.
 */
export function shownAmounts(order: Order, payment: OrderPayment): Partial<Pick<OrderPayment, MoneyField>> {
  const balance = balanceOf(order, payment);
  const shown: Partial<Record<MoneyField, number>> = {};
  for (const field of moneyFields) {
    const has = order.ledger.some((entry) => entry.field === field && entry.paymentCounter === payment.paymentCounter);
    if (has) shown[field] = fromMinor(balance[field], currencyOf(order, payment));
  }
  return shown;
}

/**
 * What moving `amount` makes of a sum of a payment, in minor units of the order's currency: the
 * difference to the converted sum, so that roundings do not add up.
 */
export const worthOfMoving = (order: Order, payment: OrderPayment, sum: number, amount: number): number =>
  inOrderCurrency(order, payment, sum + amount) - inOrderCurrency(order, payment, sum);

/**
 * How many units of its own currency a payment is to move so that its converted sum changes by
 * `minor` units of the order's currency, or comes closest to it.
 */
export function inPaymentCurrency(order: Order, payment: OrderPayment, sum: number, minor: number): number {
  if (minor === 0 || !Number.isFinite(minor)) return minor;
  const after = inOrderCurrency(order, payment, sum) + minor;
  return exchangeBack(after, payment.conversion ?? 1, currencyOf(order, payment), order.currency) - sum;
}

/** Makes a ledger entry of a movement. */
function entryOf(order: Order, ledger: LedgerEntry[], payment: OrderPayment, movement: Movement, occasion: Occasion): LedgerEntry {
  const before = balanceOf({ ledger }, payment)[movement.field];
  return { ...movement, orderAmount: worthOfMoving(order, payment, before, movement.amount), ...occasion };
}

/** Whether a movement is a capture, by the sandbox or as a payment processor reports it. */
const captures = ({ kind, field, amount }: Movement, { reason }: Occasion): boolean =>
  field === 'chargedAmount' && amount > 0 && (kind === 'CAPTURE' || reason === 'PAYMENT_STATUS');

/**
 * Adds movements to an order's ledger and updates the amounts of its payments. Nothing else writes
 * either. A capture dates a payment that has no date (documented for v3's `paidAt`). Movements of a
 * payment that the order does not have are left out.
 */
export function post(order: Order, movements: readonly Movement[], occasion: Occasion): Order {
  const ledger = [...order.ledger];
  for (const movement of movements) {
    const payment = order.payments?.find(({ paymentCounter }) => paymentCounter === movement.paymentCounter);
    if (payment) ledger.push(entryOf(order, ledger, payment, movement, occasion));
  }
  if (!order.payments) return order;
  const posted = { ...order, ledger };
  const payments = order.payments.map((one) => {
    const own = movements.filter(({ paymentCounter }) => paymentCounter === one.paymentCounter);
    if (own.length === 0) return one;
    const paidNow = one.paymentDate === undefined && own.some((movement) => captures(movement, occasion));
    return { ...one, ...shownAmounts(posted, one), ...(paidNow && { paymentDate: occasion.at }) };
  });
  return Object.assign(posted, { payments });
}

/** The sum of the matching ledger entries, as a decimal of the order's currency. */
export const sumOf = ({ ledger, currency }: Order, asked: (entry: LedgerEntry) => boolean): number =>
  fromMinor(total(ledger.filter(asked), 'orderAmount'), currency);
