import { invalid, Refusal } from '../../core/errors.js';
import { auditEntry, updated } from '../../lifecycle/audit.js';
import { releaseBackorders } from '../../lifecycle/carry-out.js';
import { holdOf } from '../../lifecycle/holds.js';
import { orderStatusCodes, statusOf } from '../../lifecycle/order-status.js';
import { restateUnits } from '../../lifecycle/restate.js';
import { withStatus } from '../../lifecycle/settle.js';
import { lineTotals, orderTotals } from '../../lifecycle/totals.js';
import { held, lineOf, totalUnits } from '../../lifecycle/units.js';
import type { Tx } from '../../store/tx.js';
import { newLine } from './create-order.js';
import { orderByNumber } from './find-order.js';
import { type Order, type OrderLine, orders } from './model.js';
import { type NewLine, type NewOrder, systemFields, systemLineFields, without } from './new-order.js';
import { type Quantities, quantityNames, unitsFrom } from './quantities.js';
import { field } from './update-contact.js';

export type LineUpdate = NewLine & Partial<Quantities>;
export type OrderUpdate = Omit<NewOrder, 'items'> & { items: LineUpdate[] };

/** Units that an update may add to or take from a line: those nothing has happened to. */
function requireRoom(line: OrderLine, ordered: number, place: string): void {
  const busy = totalUnits(line.units) - held(line.units, 'open');
  if (ordered < busy)
    throw invalid(
      `${place}.orderedQuantity`,
      `must be at least ${busy}: so many units are ${Object.keys(line.units)
        .filter((b) => b !== 'open')
        .join(', ')}`,
    );
}

/** A line after the update; totals are the merchant's unless a quantity that is sold changed. */
function updateLine(tx: Tx, order: Order, line: OrderLine, sent: LineUpdate, place: string): OrderLine {
  const ordered = sent.orderedQuantity ?? line.orderedQuantity;
  const figures = Object.fromEntries(quantityNames.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])));
  const units = unitsFrom(line, figures, ordered);
  if (ordered !== line.orderedQuantity && Object.keys(figures).length === 0) requireRoom(line, ordered, place);
  restateUnits(tx, order, line, units);
  const next: OrderLine = { ...line, ...without(without(sent, systemLineFields), quantityNames), orderedQuantity: ordered, units };
  return soldQuantity(next) === soldQuantity(line) ? next : lineTotals(next, order.currency);
}

/** The order's lines after the update: those sent, in that order. A line may be left out only while nothing has happened to its units. */
function updateLines(tx: Tx, order: Order, sent: LineUpdate[]): OrderLine[] {
  const ids = sent.map(({ lineItemId }) => lineItemId);
  const again = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (again >= 0) throw invalid(`items[${again}].lineItemId`, `must be unique in the order; "${ids[again]}" is there already`);
  const missing = order.items.find((line) => !ids.includes(line.lineItemId) && held(line.units, 'open') < totalUnits(line.units));
  if (missing) throw invalid('items', `must name line ${missing.lineItemId}: its units are ${Object.keys(missing.units).join(', ')}`);
  return sent.map((item, i) => {
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
  if (!orderStatusCodes.includes(sent.statusCode)) throw invalid('statusCode', `must be one of [${orderStatusCodes.join(', ')}]`);
  if (sent.items.length === 0)
    throw new Refusal('invalidInput', '[items must not be empty]', {
      fields: [{ field: 'items', problem: 'invalid', message: 'must not be empty' }],
    });
  const items = updateLines(tx, before, sent.items);
  const merged: Order = { ...before, ...without(sent as Partial<Order>, systemFields), items, ...marks(before, sent.statusCode) };
  const quantitiesChanged =
    items.length !== before.items.length || items.some((line) => soldQuantity(line) !== soldQuantity(lineOf(before, line.lineItemId)));
  const totalled = quantitiesChanged ? orderTotals(merged) : merged;
  const next =
    statusOf(totalled) === sent.statusCode
      ? withStatus(tx, before, totalled)
      : { ...totalled, statusCode: sent.statusCode, statusSetByMerchant: true };
  const updatedFields = topLevel.filter((name) => next[name] !== before[name]).map((name) => field(name, before[name]));
  const stored = tx.put(orders, updated(tx, next, auditEntry(tx, 'UPDATE', { note: 'Updated by the merchant' }, { updatedFields })));
  releaseBackorders(
    tx,
    before.items.map(({ sku }) => sku),
  );
  return tx.get(orders, stored.orderId);
}

const soldQuantity = (line: OrderLine | undefined): number => (line ? line.orderedQuantity - held(line.units, 'cancelled') : 0);
