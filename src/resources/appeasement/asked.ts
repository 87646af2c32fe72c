import { problemOf, unknownField } from '../../core/forms/errors.js';
import { largeTotal } from '../../domain/money/amounts.js';
import { movementProblems } from '../../domain/money/check-payments.js';
import { currencyOf } from '../../domain/money/ledger.js';
import { lineOf } from '../../domain/status/units.js';
import type { Appeasement, Order } from '../../model/order.js';
import { refuse, refuseFields } from './refuse.js';

export interface NewAppeasement {
  /** A decimal in the order's currency. It is required, which v3's contract does not say. */
  value?: number | undefined;
  appeasementCounter?: number;
  reasonCode?: string;
  subReasonCode?: string;
  notes?: string;
  source?: string;
  attributes?: Record<string, unknown>;
  /** The payments to refund. Each amount is a maximum, in the payment's currency. */
  payments?: { paymentCounter?: number; refundAmount?: number }[];
}

export interface Request {
  appeasements: NewAppeasement[];
  items: { lineItemId?: string; appeasements: NewAppeasement[] }[];
}

/** One appeasement of a request: its counter, and its line unless it is for the whole order. */
export interface Asked {
  sent: NewAppeasement;
  value: number;
  appeasementCounter: number;
  lineItemId?: string;
}

/**
 * Gives the next counter to appeasements without one. Refuses a counter that was used before
 * (documented).
 */
function numbered(sent: readonly NewAppeasement[], known: readonly Pick<Appeasement, 'appeasementCounter'>[], place: string): Asked[] {
  const used = known.map(({ appeasementCounter }) => appeasementCounter);
  return sent.map((one, i) => {
    const appeasementCounter = one.appeasementCounter ?? Math.max(0, ...used) + 1;
    if (used.includes(appeasementCounter)) {
      const of = place === 'appeasements' ? 'order' : 'item';
      refuseFields([problemOf(`${place}[${i}].appeasementCounter`, `${appeasementCounter} was used before on this ${of}`)]);
    }
    used.push(appeasementCounter);
    return { sent: one, value: one.value ?? 0, appeasementCounter };
  });
}

/** Returns the appeasements for items, each of which must name a line of the order. */
function ofItems(order: Order, items: Request['items']): Asked[] {
  const asked: Asked[] = [];
  for (const [i, { lineItemId, appeasements }] of items.entries()) {
    if (lineItemId === undefined) throw refuse('missingInput', 'INVALID_REQUEST', `[items[${i}].lineItemId must not be null]`);
    const line = lineOf(order, lineItemId);
    if (!line) {
      const message = `Line ${lineItemId} is not on order ${order.orderNumber}`;
      throw refuse('notFound', 'NOT_FOUND', message, { fields: [unknownField(`items[${i}].lineItemId`, message)] });
    }
    const known = [...(line.appeasements ?? []), ...asked.filter((one) => one.lineItemId === lineItemId)];
    asked.push(...numbered(appeasements, known, `items[${i}].appeasements`).map((one) => ({ ...one, lineItemId })));
  }
  return asked;
}

/** Returns all appeasements of a request, the order's first. */
export const askedOf = (order: Order, { appeasements, items }: Request): Asked[] => [
  ...numbered(appeasements, order.appeasements ?? [], 'appeasements'),
  ...ofItems(order, items),
];

/**
 * Refuses a payment that the order does not have, and amounts with more decimals than the currency
 * has.
 */
function checkPayments(order: Order, { payments = [] }: NewAppeasement, place: string): void {
  for (const [i, { paymentCounter, refundAmount }] of payments.entries()) {
    if (paymentCounter === undefined) continue;
    const payment = order.payments?.find((one) => one.paymentCounter === paymentCounter);
    const at = `${place}.payments[${i}]`;
    if (!payment) {
      const message = `Payment ${paymentCounter} not found on order ${order.orderNumber}`;
      throw refuse('notFound', 'PAYMENT_NOT_FOUND', message, { fields: [unknownField(`${at}.paymentCounter`, message)] });
    }
    refuseFields(movementProblems(`${at}.refundAmount`, refundAmount, currencyOf(order, payment)));
  }
}

/**
 * The currency of an appeasement's value: the order's, else the one that the payments it may use
 * share (a policy).
 */
function currencyOfValue(order: Order, { payments: named = [] }: NewAppeasement): string | undefined {
  if (order.currency !== undefined) return order.currency;
  const counters = named.map(({ paymentCounter }) => paymentCounter);
  const all = order.payments ?? [];
  const used = all.filter(({ paymentCounter }) => counters.includes(paymentCounter));
  const [first, ...others] = (used.length > 0 ? used : all).map(({ currency }) => currency);
  return others.every((other) => other === first) ? first : undefined;
}

/** Refuses invalid amounts and payments, naming the field. */
export function checkAmounts(order: Order, { appeasements, items }: Request): void {
  const placed = [
    ...appeasements.map((one, i) => ({ one, place: `appeasements[${i}]` })),
    ...items.flatMap((item, n) => item.appeasements.map((one, i) => ({ one, place: `items[${n}].appeasements[${i}]` }))),
  ];
  for (const { one, place } of placed) {
    if (one.value === undefined) refuseFields([{ field: `${place}.value`, problem: 'missing', message: 'must not be null' }]);
    refuseFields(movementProblems(`${place}.value`, one.value, currencyOfValue(order, one)));
    checkPayments(order, one, place);
  }
  const values = (list: readonly NewAppeasement[]) => list.map(({ value = 0 }) => value);
  refuseFields(largeTotal('appeasements', values(appeasements)));
  refuseFields(largeTotal('items', values(items.flatMap((item) => item.appeasements))));
}
