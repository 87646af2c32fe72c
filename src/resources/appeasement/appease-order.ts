import { sum } from '../../core/values/money.js';
import { happened } from '../../domain/events/events.js';
import { auditEntry } from '../../domain/events/history.js';
import { grant, refundableTotal } from '../../domain/money/appease.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { sumOf } from '../../domain/money/ledger.js';
import { policy } from '../../domain/policies.js';
import { findOrder, type OrderName, orderNotFound } from '../../model/find-order.js';
import type { Appeasement, Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { type Asked, askedOf, checkAmounts, type Request } from './asked.js';
import { refuse } from './refuse.js';

export interface Appease extends Request {
  order: OrderName;
  source: string;
  userId: string;
}

export interface Appeased {
  order: Order;
  /** The account that the order belongs to. */
  tenant: string;
  refunded: number;
  /** The named payments did not cover the whole amount. */
  partial: boolean;
}

/** Whether the order's status allows an appeasement. */
export const canBeAppeased = (tx: Tx, { holds, statusCode }: Order): boolean =>
  !holds.includes('FRAUD') && policy(tx, 'appeasableStatuses').includes(statusCode);

/** Refuses an appeasement that the order's status, or the money left in it, does not allow. */
function check(tx: Tx, order: Order, asked: readonly Asked[]): void {
  if (asked.length === 0)
    throw refuse('invalidInput', 'INVALID_REQUEST', '[appeasements must have at least one entry, on the order or on an item]');
  if (!canBeAppeased(tx, order))
    throw refuse('notEligible', 'INVALID_REQUEST', `Order ${order.orderNumber} cannot be appeased in status ${order.statusCode}`);
  const amount = sum(
    asked.map(({ value }) => value),
    order.currency,
  );
  const most = refundableTotal(order);
  if (amount > most)
    throw refuse('notEligible', 'AMOUNT_EXCEEDS', `The appeasements of ${amount} exceed what was charged and not refunded, ${most}`, {
      rule: most > 0 ? 'moreThanRefundable' : 'nothingRefundable',
    });
}

/**
 * Makes the stored appeasement: the amount granted, the amount invoiced (documented: the same), and
 * the payments that it came from.
 */
const recordOf = ({ sent, appeasementCounter }: Asked, value: number, payments: Appeasement['payments']): Appeasement => ({
  reasonCode: '',
  subReasonCode: '',
  ...sent,
  appeasementCounter,
  value,
  invoiceValue: value,
  ...(payments && { payments }),
});

/** Adds the appeasements to the order and its lines. The totals come from the ledger. */
function recorded(order: Order, granted: ReadonlyMap<Asked, Appeasement>): Order {
  const of = (lineItemId: string | undefined) =>
    Array.from(granted).flatMap(([asked, appeasement]) => (asked.lineItemId === lineItemId ? [appeasement] : []));
  const appeased = (lineItemId?: string) =>
    sumOf(order, ({ kind, ...entry }) => kind === 'APPEASEMENT' && (lineItemId === undefined || entry.lineItemId === lineItemId));
  const items = order.items.map((line) => {
    const more = of(line.lineItemId);
    if (more.length === 0) return line;
    return { ...line, appeasements: [...(line.appeasements ?? []), ...more], appeasementTotal: appeased(line.lineItemId) };
  });
  return { ...order, items, appeasements: [...(order.appeasements ?? []), ...of(undefined)], appeasementTotal: appeased() };
}

interface Outcome {
  order: Order;
  partial: boolean;
}

/**
 * Grants the appeasements, first those that name their payments, so that others do not use up that
 * money.
 */
function grantAll(order: Order, asked: readonly Asked[], occasion: { at: string; auditId: string }): Outcome {
  const named = ({ sent }: Asked): boolean => (sent.payments ?? []).some(({ paymentCounter }) => paymentCounter !== undefined);
  const granted = new Map<Asked, Appeasement | undefined>(asked.map((one) => [one, undefined]));
  let [next, partial] = [order, false];
  for (const one of [...asked.filter(named), ...asked.filter((other) => !named(other))]) {
    const { appeasementCounter, lineItemId, sent, value } = one;
    const line = lineItemId === undefined ? {} : { lineItemId };
    const given = grant(next, value, sent.payments ?? [], { ...occasion, ...line, appeasementCounter });
    if (given.payments.length === 0)
      throw refuse('notEligible', 'AMOUNT_EXCEEDS', `The payments of an appeasement of ${value} hold nothing that could be refunded`, {
        rule: 'nothingRefundable',
      });
    granted.set(one, recordOf(one, given.value, given.payments));
    next = given.order;
    partial ||= given.short;
  }
  return { order: recorded(next, granted as Map<Asked, Appeasement>), partial };
}

/**
 * Grants goodwill credits on an order, its items or both, and refunds them from captured money.
 * Named payments are used in their order and up to their named amounts; without names, any payment.
 * Refuses more than charged − refunded, an order on fraud hold and a repeated counter (documented),
 * and statuses that are not in the policy `appeasableStatuses`. `appeasementTotal` grows,
 * `orderTotal` stays (a policy).
 */
export function appeaseOrder(tx: Tx, request: Appease): Appeased {
  const { source, userId } = request;
  const order = findOrder(tx, request.order);
  if (!order) throw refuse('notFound', 'NOT_FOUND', orderNotFound(request.order.value).message);
  const asked = askedOf(order, request);
  checkAmounts(order, request);
  check(tx, order, asked);
  const reasonCode = asked[0]?.sent.reasonCode;
  const because = { source, employeeId: userId, ...(reasonCode !== undefined && { reasonCode }) };
  const draft = auditEntry(tx, 'APPEASEMENT', because);
  const granted = grantAll(order, asked, { at: tx.now(), auditId: draft.auditId });
  const refunded = sumOf(granted.order, ({ auditId }) => auditId === draft.auditId);
  const stored = keepOrder(tx, granted.order, { ...draft, amount: refunded });
  happened(tx, 'APPEASEMENT_NOTIFICATION_EMAIL', stored);
  return { order: stored, tenant: tx.tenant, refunded, partial: granted.partial };
}
