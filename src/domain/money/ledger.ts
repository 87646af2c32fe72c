import { exchange, fromMinor } from '../../core/values/money.js';
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

const entriesOf = ({ ledger }: Order, paymentCounter: number): LedgerEntry[] =>
  ledger.filter((entry) => entry.paymentCounter === paymentCounter);

const total = (entries: readonly LedgerEntry[], amount: 'amount' | 'orderAmount'): number =>
  entries.reduce((sum, entry) => sum + entry[amount], 0);

/** The balance of a payment, summed from the ledger. */
export function balanceOf(order: Order, { paymentCounter }: OrderPayment): Balance {
  const entries = entriesOf(order, paymentCounter);
  const of = (field: MoneyField) =>
    total(
      entries.filter((entry) => entry.field === field),
      'amount',
    );
  const byKind = (...kinds: EntryKind[]) =>
    total(
      entries.filter(({ kind }) => kinds.includes(kind)),
      'amount',
    );
  return {
    authAmount: of('authAmount'),
    chargedAmount: of('chargedAmount'),
    refundAmount: of('refundAmount'),
    appeased: byKind('APPEASEMENT'),
    captured: byKind('CAPTURE', 'REVERSAL'),
    refunded: byKind('REFUND', 'APPEASEMENT'),
  };
}

/** Whether the ledger has entries of a payment. */
export const hasEntries = (order: Order, { paymentCounter }: OrderPayment): boolean => entriesOf(order, paymentCounter).length > 0;

/**
 * The amounts of a payment as the order shows them: a decimal for each field that has ledger
 * entries.
 */
export function shownAmounts(order: Order, payment: OrderPayment): Partial<Pick<OrderPayment, MoneyField>> {
  const entries = entriesOf(order, payment.paymentCounter);
  const shown = moneyFields.flatMap((field) => {
    const own = entries.filter((entry) => entry.field === field);
    return own.length === 0 ? [] : [[field, fromMinor(total(own, 'amount'), currencyOf(order, payment))]];
  });
  return Object.fromEntries(shown);
}

/**
 * Makes a ledger entry of a movement. Its amount in the order's currency is the difference that it
 * makes to the converted sum, so that roundings do not add up.
 */
function entryOf(order: Order, payment: OrderPayment, movement: Movement, occasion: Occasion): LedgerEntry {
  const before = balanceOf(order, payment)[movement.field];
  const worth = (minor: number) => inOrderCurrency(order, payment, minor);
  return { ...movement, orderAmount: worth(before + movement.amount) - worth(before), ...occasion };
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
  let posted = order;
  for (const movement of movements) {
    const payment = order.payments?.find(({ paymentCounter }) => paymentCounter === movement.paymentCounter);
    if (payment) posted = { ...posted, ledger: [...posted.ledger, entryOf(posted, payment, movement, occasion)] };
  }
  const payments = posted.payments?.map((one) => {
    const own = movements.filter(({ paymentCounter }) => paymentCounter === one.paymentCounter);
    if (own.length === 0) return one;
    const paidNow = one.paymentDate === undefined && own.some((movement) => captures(movement, occasion));
    return { ...one, ...shownAmounts(posted, one), ...(paidNow && { paymentDate: occasion.at }) };
  });
  return payments ? { ...posted, payments } : posted;
}

/** The sum of the matching ledger entries, as a decimal of the order's currency. */
export const sumOf = ({ ledger, currency }: Order, asked: (entry: LedgerEntry) => boolean): number =>
  fromMinor(total(ledger.filter(asked), 'orderAmount'), currency);
