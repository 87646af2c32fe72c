import { currencyDigits } from '../../core/currency.js';
import { invalid, refuseAll } from '../../core/errors.js';
import { oneOf } from '../../core/one-of.js';
import { without } from '../../core/reshape.js';
import { auditEntry, changedField } from '../../domain/events/history.js';
import { amountProblems } from '../../domain/money/amounts.js';
import { paymentUpdateProblems } from '../../domain/money/check-payments.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { statePayments } from '../../domain/money/state-payments.js';
import { lineTotals, ownAmounts, shownTotals } from '../../domain/money/totals.js';
import { restateTotal } from '../../domain/money/worth.js';
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
import { type Order, type OrderLine, orders } from '../../model/order.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import type { Tx } from '../../store/tx.js';
import { checkSubType } from './check-new-order.js';
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
  checkSubType(tx, sent.subType);
  checkLineCount(sent.items);
  refuseAll(amountProblems(sent));
  refuseAll(sent.payments ? paymentUpdateProblems(before, sent.payments) : []);
  checkCurrency(before, sent.currency);
  const items = updateLines(tx, before, sent.items);
  const merged: Order = {
    ...before,
    ...without(sent as Partial<Order>, [...systemFields, 'payments']),
    items,
    ...marks(before, sent.statusCode),
  };
  const totalled = retotalled(tx, before, merged);
  const next =
    statusOf(totalled) === sent.statusCode
      ? withStatus(tx, before, totalled)
      : { ...totalled, statusCode: sent.statusCode, statusSetByMerchant: true };
  const updatedFields = topLevel.filter((name) => next[name] !== before[name]).map((name) => changedField(name, before[name]));
  const entry = auditEntry(tx, 'UPDATE', { note: 'Updated by the merchant' }, { updatedFields });
  const occasion = { reason: 'ORDER_UPDATED', at: tx.now(), auditId: entry.auditId } as const;
  const stored = keepOrder(tx, sent.payments ? statePayments(next, sent.payments, occasion) : next, entry);
  releaseWaiting(tx);
  const freed = stored.released && stored.holds.length === 0 && (!before.released || before.holds.length > 0);
  return freed && policy(tx, 'lifecycle') === 'auto' ? allocateOrder(tx, stored.orderId) : tx.get(orders, stored.orderId);
}

/** The ledger counts in the order's currency, which must not become another one under it. */
function checkCurrency({ currency, ledger }: Order, sent: string | undefined): void {
  if (sent === undefined || sent === currency || ledger.length === 0) return;
  if (currency !== undefined || currencyDigits(sent) !== currencyDigits())
    throw invalid('currency', `must stay ${currency ? `"${currency}"` : 'as it is'}: money is recorded in it`);
}

/** Whether as many units of a line are ordered, and as many of them cancelled, as before. */
const sameQuantities = (line: OrderLine, before: OrderLine): boolean =>
  line.orderedQuantity === before.orderedQuantity && held(line.units, 'cancelled') === held(before.units, 'cancelled');

/** The order with its totals computed anew where its lines are others or have other quantities than before; else they are the merchant's. */
function retotalled(tx: Tx, before: Order, order: Order): Order {
  const sameLines = order.items.length === before.items.length && order.items.every((line) => lineOf(before, line.lineItemId));
  if (!sameLines) return shownTotals(tx, { ...order, own: ownAmounts(before) });
  const same = order.items.every((line) => sameQuantities(line, lineOf(before, line.lineItemId) ?? line));
  return same ? restateTotal(tx, before, order) : shownTotals(tx, order);
}
