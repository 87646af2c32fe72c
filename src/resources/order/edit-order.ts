import { refuseAll } from '../../core/forms/errors.js';
import { pick, without } from '../../core/values/reshape.js';
import { auditEntry, changedField } from '../../domain/events/history.js';
import { statementProblems } from '../../domain/money/check-payments.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { statePayments } from '../../domain/money/state-payments.js';
import { withStatus } from '../../domain/moves/settle.js';
import { policy } from '../../domain/policies.js';
import { type Order, type OrderPayment, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { laterFields, type NewOrder, systemFields } from './new-order.js';
import { withOrderAmounts } from './update-amounts.js';
import { type LineUpdate, type Statement, updateLines } from './update-lines.js';
import { statedPayments } from './update-payments.js';
import { sinceRead } from './update-since.js';

/**
 * A status that does not follow from the units: only a merchant's update sets it, and it stays
 * until the next move.
 */
export const mark = 'ORDER_ERROR';

/** An order as a merchant's update sends it. */
export type OrderUpdate = Omit<NewOrder, 'items'> & { items: LineUpdate[]; version?: number };

/** Fields that every order has, whether an update sends them or not. */
const always = ['orderNumber', 'orderDate', 'channelId', 'orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal'];
const kept = [
  ...systemFields,
  ...laterFields,
  ...always,
  'statusCode',
  'payments',
  'items',
  'shipInfo',
  'store',
  'currencies',
] as (keyof Order)[];

const topLevel = [
  'orderSubTotal',
  'orderDiscount',
  'feeTotal',
  'taxTotal',
  'orderTotal',
  'statusCode',
  'channelId',
  'type',
  'employeeId',
] as const;

/**
 * Writes the sent fields over the order. Optional fields that were not sent are removed
 * (documented) or kept, depending on the policy `unsentFields`.
 */
function withFields(tx: Tx, order: Order, sent: OrderUpdate): Order {
  const fields = without(sent as Partial<Order>, [...systemFields, 'payments', 'items', 'statusCode']);
  if (policy(tx, 'unsentFields') === 'keep') return { ...order, ...fields };
  // The ledger counts in the order's currency.
  const currency = order.ledger.length > 0 && order.currency !== undefined && { currency: order.currency };
  return { ...(pick(order, kept) as Order), ...currency, ...fields };
}

/** Returns the order's payments after the update; undefined if the update does not change them. */
const paymentsSent = (tx: Tx, { payments }: OrderUpdate, before: Order): readonly OrderPayment[] | undefined =>
  payments ?? (policy(tx, 'unsentFields') === 'remove' && before.payments ? [] : undefined);

function withPayments(tx: Tx, before: Order, order: Order, sent: OrderUpdate, auditId: string): Order {
  const payments = paymentsSent(tx, sent, before);
  if (!payments) return order;
  if (!sent.payments) return without(order, ['payments']);
  const stated = statedPayments(payments, before, order);
  refuseAll(statementProblems(order, stated));
  return statePayments(order, stated, { reason: 'ORDER_UPDATED', at: tx.now(), auditId });
}

/**
 * Sets the status. It follows from units and holds, unless the merchant sets ORDER_ERROR or leaves
 * it as it is.
 */
function withMark(tx: Tx, before: Order, order: Order, { statusCode }: OrderUpdate): Order {
  if (statusCode === mark) return { ...order, statusCode: mark, statusSetByMerchant: true };
  return order.statusSetByMerchant && statusCode === before.statusCode ? order : withStatus(tx, before, order);
}

const noteOf = ({ contradictory }: Statement): string =>
  contradictory.length === 0
    ? 'Updated by the merchant'
    : `Updated by the merchant; the quantities of ${contradictory.join(', ')} contradict each other and state nothing`;

/**
 * Writes the sent fields, lines, payments and totals, and an entry in the history. Quantities and
 * status are not written here. `before` is the order before the update; moves may have been made
 * since.
 */
export function editOrder(tx: Tx, before: Order, body: OrderUpdate, statement: Statement): Order {
  const now = tx.get(orders, before.orderId);
  const sent = sinceRead(before, now, body);
  const fields = withFields(tx, now, sent);
  const edited = { ...fields, items: updateLines(tx, now, sent.items, fields.currency) };
  const keeps = policy(tx, 'unsentFields') === 'keep';
  const totalled = withMark(tx, before, withOrderAmounts(tx, now, keeps ? { ...now, ...sent } : sent, edited), sent);
  const changes = topLevel.filter((name) => (name === 'statusCode' ? sent.statusCode : totalled[name]) !== before[name]);
  const updatedFields = changes.map((name) => changedField(name, before[name]));
  const entry = auditEntry(tx, 'UPDATE', { note: noteOf(statement) }, { updatedFields });
  return keepOrder(tx, withPayments(tx, before, totalled, sent, entry.auditId), entry);
}
