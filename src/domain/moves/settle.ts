import { share } from '../../core/money.js';
import { reshape } from '../../core/reshape.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { EventType } from '../events/event-types.js';
import { happened } from '../events/events.js';
import { type AuditType, auditEntry, type Because } from '../events/history.js';
import { keepOrder } from '../money/keep-order.js';
import { lineTotals, remainingQuantity, shownTotals } from '../money/totals.js';
import { statusOf } from '../status/order-status.js';
import { held, lineOf } from '../status/units.js';
import type { Move } from './move.js';
import { type MoveName, moveOf } from './table.js';

/** Units of a line that were moved, and why. */
export interface Moved {
  lineItemId: string;
  quantity: number;
  because: Because;
}

/**
 * Statuses that are events of the webhooks when an order gets there (documented; full ones fire
 * only when all items are there).
 */
const statusEvents: readonly EventType[] = [
  'ORDER_CONFIRMED',
  'ORDER_SHIPPED',
  'ORDER_RETURNED',
  'ORDER_PARTIALLY_RETURNED',
  'ORDER_HOLD_FRAUD',
  'ORDER_HOLD_CSR',
  'ORDER_HOLD_CROSSBORDER',
];

const cancelledUnits = (line: OrderLine): number => held(line.units, 'cancelled');

/** New totals where units were cancelled between `before` and `order`; else the order as it is. */
function afterCancelling(tx: Tx, before: Order, order: Order): Order {
  const changed = order.items.filter((line) => cancelledUnits(line) !== cancelledUnits(lineOf(before, line.lineItemId) ?? line));
  if (changed.length === 0) return order;
  const items = order.items.map((line) => (changed.includes(line) ? lineTotals(line, order.currency) : line));
  const next = shownTotals(tx, { ...order, items });
  const full = items.every((line) => remainingQuantity(line) === 0);
  happened(tx, full ? 'ORDER_CANCELLED' : 'ORDER_PARTIALLY_CANCELLED', order);
  return {
    ...next,
    cancellationDate: tx.now(),
    processName: 'CANCEL',
    ...(full && { holds: [] }),
  };
}

/** What one moved line adds to the order's history. */
function entryFor(tx: Tx, name: MoveName, auditType: AuditType, order: Order, { lineItemId, quantity, because }: Moved) {
  const line = lineOf(order, lineItemId) as OrderLine;
  const amount = auditType === 'CANCEL' ? { amount: share(line.originalItemTotal, quantity, line.orderedQuantity, order.currency) } : {};
  return auditEntry(
    tx,
    auditType,
    { note: moveOf(name).describes, ...because },
    {
      lineItemId,
      lineItemNumber: line.lineItemNumber,
      sku: line.sku,
      quantity,
      ...amount,
    },
  );
}

/**
 * The order with the status its holds and units give it, and the event of a status it has just got
 * to.
 */
export function withStatus(tx: Tx, before: Order | undefined, order: Order): Order {
  const statusCode = statusOf(order);
  const event = statusEvents.find((type) => type === statusCode);
  if (event && statusCode !== before?.statusCode) happened(tx, event, order);
  return reshape(order, ['statusSetByMerchant'], { statusCode });
}

/**
 * Ends a move: totals where a quantity changed, money, status, events, history, version; stores the
 * order.
 */
export function settle(tx: Tx, name: MoveName, before: Order, order: Order, done: readonly Moved[]): void {
  const { audit = 'UPDATE', events = [] }: Move = moveOf(name);
  const totalled = withStatus(tx, before, afterCancelling(tx, before, order));
  for (const event of events) happened(tx, event, totalled);
  keepOrder(tx, totalled, ...done.map((one) => entryFor(tx, name, audit, totalled, one)));
}
