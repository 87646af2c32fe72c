import { invalid, refuseAll } from '../../core/errors.js';
import { oneOf } from '../../core/one-of.js';
import { without } from '../../core/reshape.js';
import { auditEntry, changedField, updated } from '../../domain/events/history.js';
import { amountProblems } from '../../domain/money/amounts.js';
import { lineTotals, orderTotals, ownAmounts } from '../../domain/money/totals.js';
import { allocateOrder } from '../../domain/moves/allocate-order.js';
import { holdOf } from '../../domain/moves/holds.js';
import { releaseWaiting } from '../../domain/moves/release-waiting.js';
import { restateUnits } from '../../domain/moves/restate.js';
import { withStatus } from '../../domain/moves/settle.js';
import { policy } from '../../domain/policies.js';
import { statusOf } from '../../domain/status/order-status.js';
import { type Quantities, quantitiesOf, quantityNames, unitsFrom } from '../../domain/status/quantities.js';
import { held, lineOf, totalUnits } from '../../domain/status/units.js';
import { orderByNumber } from '../../model/find-order.js';
import { type Order, type OrderLine, type OrderPayment, orders } from '../../model/order.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import type { Tx } from '../../store/tx.js';
import { newLine } from './create-order.js';
import { checkDistinctLines, checkLineCount, type NewLine, type NewOrder, systemFields, systemLineFields } from './new-order.js';

export type LineUpdate = NewLine & Pick<Partial<OrderLine>, 'fees'> & Partial<Quantities>;
export type OrderUpdate = Omit<NewOrder, 'items'> & { items: LineUpdate[] };

/** Units that something has happened to. */
const busyUnits = (line: OrderLine): number => totalUnits(line.units) - held(line.units, 'open');

const whereabouts = (line: OrderLine): string =>
  Object.keys(line.units)
    .filter((bucket) => bucket !== 'open')
    .join(', ');

/**
 * An update may take away units that nothing has happened to, unless it says itself where the others are, and change the SKU of a line while there are
 * no others.
 */
function requireRoom(line: OrderLine, sent: LineUpdate, place: string): void {
  const { sku, orderedQuantity = line.orderedQuantity } = sent;
  const [busy, now] = [busyUnits(line), quantitiesOf(line)];
  const restated = quantityNames.some((name) => (sent[name] ?? now[name]) !== now[name]);
  if (!restated && orderedQuantity < busy)
    throw invalid(`${place}.orderedQuantity`, `must be at least ${busy}: so many units are ${whereabouts(line)}`);
  if (busy > 0 && sku !== line.sku) throw invalid(`${place}.sku`, `must stay "${line.sku}": units are ${whereabouts(line)}`);
}

/** Refuses quantities that no line can have. */
function checkQuantities(sent: LineUpdate, place: string): void {
  if ((sent.orderedQuantity ?? 1) < 1) throw invalid(`${place}.orderedQuantity`, 'must be at least 1');
  if (sent.preorder !== undefined && typeof sent.preorder !== 'boolean') throw invalid(`${place}.preorder`, 'must be a boolean');
  const negative = quantityNames.find((name) => (sent[name] ?? 0) < 0);
  if (negative) throw invalid(`${place}.${negative}`, 'must not be negative');
}

/** A line after the update; totals are the merchant's unless a quantity that is sold changed. */
function updateLine(tx: Tx, order: Order, line: OrderLine, sent: LineUpdate, place: string): OrderLine {
  const ordered = sent.orderedQuantity ?? line.orderedQuantity;
  const figures = Object.fromEntries(quantityNames.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])));
  requireRoom(line, sent, place);
  const units = unitsFrom(line, figures, ordered);
  restateUnits(tx, order, line, units);
  const next: OrderLine = { ...line, ...without(without(sent, systemLineFields), quantityNames), orderedQuantity: ordered, units };
  return sameQuantities(next, line) ? next : lineTotals(next, order.currency);
}

/** The order's lines after the update: those sent, in that order. A line may be left out only while nothing has happened to its units. */
function updateLines(tx: Tx, order: Order, sent: LineUpdate[]): OrderLine[] {
  checkDistinctLines(sent);
  const ids = sent.map(({ lineItemId }) => lineItemId);
  const missing = order.items.find((line) => !ids.includes(line.lineItemId) && busyUnits(line) > 0);
  if (missing) throw invalid('items', `must name line ${missing.lineItemId}: units are ${whereabouts(missing)}`);
  return sent.map((item, i) => {
    checkQuantities(item, `items[${i}]`);
    const line = lineOf(order, item.lineItemId);
    return line ? updateLine(tx, order, line, item, `items[${i}]`) : newLine(item, 'open', order.currency);
  });
}

/** Holds and release as the status that was sent means them. */
function marks(order: Order, statusCode: string): Pick<Order, 'holds' | 'released'> {
  const hold = holdOf(statusCode);
  if (hold) return { holds: order.holds.includes(hold) ? order.holds : [hold], released: order.released };
  if (statusCode === 'ORDER_CONFIRMED') return { holds: [], released: true };
  return { holds: statusCode === 'ORDER_CREATED' ? [] : order.holds, released: order.released };
}

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
 * Updates an order with what the merchant sends; fields that are not sent stay, the system's own are not taken. Quantities are mapped back to buckets;
 * totals are recomputed only when a quantity changes (a policy); a status that the units do not give stands until the next move (a policy).
 */
export function updateOrder(tx: Tx, { orderNumber, sent }: { orderNumber: string; sent: OrderUpdate }): Order {
  const before = orderByNumber(tx, orderNumber);
  if (sent.orderNumber !== orderNumber) throw invalid('orderNumber', `must be the one in the path, "${orderNumber}"`);
  if (!oneOf(orderStatusCodes, sent.statusCode)) throw invalid('statusCode', `must be one of [${orderStatusCodes.join(', ')}]`);
  checkLineCount(sent.items);
  refuseAll(amountProblems(sent));
  const items = updateLines(tx, before, sent.items);
  const merged: Order = {
    ...before,
    ...without(sent as Partial<Order>, systemFields),
    items,
    ...(sent.payments && { payments: mergedPayments(before, sent.payments) }),
    ...marks(before, sent.statusCode),
  };
  const totalled = retotalled(before, merged);
  const next =
    statusOf(totalled) === sent.statusCode
      ? withStatus(tx, before, totalled)
      : { ...totalled, statusCode: sent.statusCode, statusSetByMerchant: true };
  const updatedFields = topLevel.filter((name) => next[name] !== before[name]).map((name) => changedField(name, before[name]));
  const stored = tx.put(orders, updated(tx, next, auditEntry(tx, 'UPDATE', { note: 'Updated by the merchant' }, { updatedFields })));
  releaseWaiting(tx);
  const freed = stored.released && stored.holds.length === 0 && (!before.released || before.holds.length > 0);
  return freed && policy(tx, 'lifecycle') === 'auto' ? allocateOrder(tx, stored.orderId) : tx.get(orders, stored.orderId);
}

/** The payments that were sent, with what was charged and refunded before where they do not say it: no refund is forgotten. */
const mergedPayments = ({ payments = [] }: Order, sent: readonly OrderPayment[]): OrderPayment[] =>
  sent.map((one) => {
    const before = payments.find(({ paymentCounter }) => paymentCounter === one.paymentCounter);
    const unsaid = (['chargedAmount', 'refundAmount'] as const).filter((name) => one[name] === undefined && before?.[name] !== undefined);
    return { ...one, ...Object.fromEntries(unsaid.map((name) => [name, before?.[name]])) };
  });

/** Whether as many units of a line are ordered, and as many of them cancelled, as before. */
const sameQuantities = (line: OrderLine, before: OrderLine): boolean =>
  line.orderedQuantity === before.orderedQuantity && held(line.units, 'cancelled') === held(before.units, 'cancelled');

/** The order with its totals computed anew where its lines are others or have other quantities than before. */
function retotalled(before: Order, order: Order): Order {
  const sameLines = order.items.length === before.items.length && order.items.every((line) => lineOf(before, line.lineItemId));
  if (!sameLines) return orderTotals({ ...order, own: ownAmounts(before) });
  return order.items.every((line) => sameQuantities(line, lineOf(before, line.lineItemId) ?? line)) ? order : orderTotals(order);
}
