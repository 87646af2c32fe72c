import { Refusal } from '../../core/errors.js';
import { subtract, sum } from '../../core/money.js';
import { without } from '../../core/reshape.js';
import { happened } from '../../domain/events/events.js';
import { auditEntry, updated } from '../../domain/events/history.js';
import { refund, refundableTotal } from '../../domain/money/payments.js';
import { appeasementTotalOf } from '../../domain/money/totals.js';
import { lineOf } from '../../domain/status/units.js';
import { findByNumber } from '../../model/find-order.js';
import { type Appeasement, type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

export interface NewAppeasement {
  value: number;
  appeasementCounter?: number;
  reasonCode?: string;
  subReasonCode?: string;
  notes?: string;
  payments?: { paymentCounter?: number; refundAmount?: number }[];
}

export interface Appease {
  orderNumber: string;
  source: string;
  userId: string;
  appeasements: NewAppeasement[];
  items: { lineItemId?: string; appeasements: NewAppeasement[] }[];
}

export interface Appeased {
  order: Order;
  /** The account the order belongs to. */
  tenant: string;
  refunded: number;
  /** The named payments could not give everything back. */
  partial: boolean;
}

type Outcome = 'AMOUNT_EXCEEDS' | 'PAYMENT_NOT_FOUND' | 'NOT_FOUND' | 'INVALID_REQUEST';

/** A refusal with the response code that goes with it (documented codes; which status each has is a policy). */
const refuse = (
  kind: 'notEligible' | 'notFound' | 'invalidInput' | 'missingInput',
  responseCode: Outcome,
  responseMessage: string,
): Refusal => new Refusal(kind, responseMessage, { details: { responseCode, responseMessage } });

/**
 * The appeasements as they are kept: a counter that is not sent is the next; one that was used before is refused (documented). What was invoiced of it is
 * not the caller's to say.
 */
function numbered(sent: readonly NewAppeasement[], known: readonly Appeasement[], where: string): Appeasement[] {
  const all = [...known];
  for (const [i, one] of sent.entries()) {
    const appeasementCounter = one.appeasementCounter ?? Math.max(0, ...all.map((other) => other.appeasementCounter)) + 1;
    if (all.some((other) => other.appeasementCounter === appeasementCounter)) {
      throw refuse(
        'invalidInput',
        'INVALID_REQUEST',
        `[${where}[${i}].appeasementCounter ${appeasementCounter} was used before on this ${where === 'appeasements' ? 'order' : 'item'}]`,
      );
    }
    all.push({ reasonCode: '', subReasonCode: '', ...without(one, ['invoiceValue']), appeasementCounter });
  }
  return all;
}

/** The payments to refund from: those that are named, else all. */
function namedPayments(order: Order, sent: readonly NewAppeasement[]): ReadonlySet<number> | undefined {
  const named = sent.flatMap(({ payments = [] }) => payments).flatMap(({ paymentCounter }) => paymentCounter ?? []);
  const unknown = named.find((counter) => !order.payments?.some(({ paymentCounter }) => paymentCounter === counter));
  if (unknown !== undefined) throw refuse('notFound', 'PAYMENT_NOT_FOUND', `Payment ${unknown} not found on order ${order.orderNumber}`);
  return named.length > 0 ? new Set(named) : undefined;
}

function check(order: Order, sent: readonly NewAppeasement[], amount: number): void {
  if (sent.length === 0)
    throw refuse('invalidInput', 'INVALID_REQUEST', '[appeasements must have at least one entry, on the order or on an item]');
  if (order.holds.includes('FRAUD')) {
    throw refuse('notEligible', 'INVALID_REQUEST', `Order ${order.orderNumber} cannot be appeased in status ${order.statusCode}`);
  }
  const most = refundableTotal(order.payments ?? [], order.currency);
  if (amount > most)
    throw refuse('notEligible', 'AMOUNT_EXCEEDS', `The appeasements of ${amount} exceed what was charged and not refunded, ${most}`);
}

/** The items of the order with their new appeasements. */
function appeaseItems(order: Order, sent: Appease['items']): Order['items'] {
  let items = order.items;
  for (const [i, { lineItemId, appeasements }] of sent.entries()) {
    if (lineItemId === undefined) throw refuse('missingInput', 'INVALID_REQUEST', `[items[${i}].lineItemId must not be null]`);
    const line = lineOf({ ...order, items }, lineItemId);
    if (!line) throw refuse('notFound', 'NOT_FOUND', `Line ${lineItemId} is not on order ${order.orderNumber}`);
    const all = numbered(appeasements, line.appeasements ?? [], `items[${i}].appeasements`);
    const appeasementTotal = sum(
      all.map(({ value }) => value),
      order.currency,
    );
    items = items.map((one) => (one === line ? { ...line, appeasements: all, appeasementTotal } : one));
  }
  return items;
}

/**
 * Grants goodwill credits on an order, its items or both, and refunds them from captured money: from the payments that are named, else from any. Refuses
 * more than charged − refunded, a fraud hold and a repeated counter (documented). `appeasementTotal` grows, `orderTotal` stays (a policy).
 */
export function appeaseOrder(tx: Tx, { orderNumber, source, userId, appeasements, items }: Appease): Appeased {
  const order = findByNumber(tx, orderNumber);
  if (!order) throw refuse('notFound', 'NOT_FOUND', `Order ${orderNumber} not found`);
  const all = [...appeasements, ...items.flatMap((item) => item.appeasements)];
  const amount = sum(
    all.map(({ value }) => value),
    order.currency,
  );
  check(order, all, amount);
  const given = refund(order.payments ?? [], amount, order.currency, namedPayments(order, all));
  const granted: Order = {
    ...order,
    appeasements: numbered(appeasements, order.appeasements ?? [], 'appeasements'),
    items: appeaseItems(order, items),
    payments: given.payments,
  };
  const because = { source, employeeId: userId, ...(all[0]?.reasonCode !== undefined && { reasonCode: all[0].reasonCode }) };
  const entry = auditEntry(tx, 'APPEASEMENT', because, { amount: given.refunded });
  const stored = tx.put(orders, updated(tx, { ...granted, appeasementTotal: appeasementTotalOf(granted) }, entry));
  happened(tx, 'APPEASEMENT_NOTIFICATION_EMAIL', stored);
  return { order: stored, tenant: tx.tenant, refunded: given.refunded, partial: subtract(amount, given.refunded, order.currency) > 0 };
}
