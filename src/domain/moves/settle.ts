import { share } from '../../core/values/money.js';
import { reshape } from '../../core/values/reshape.js';
import { aboutOrder, aboutShipment } from '../../model/about.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { happened } from '../events/events.js';
import { type AuditType, auditEntry, type Because } from '../events/history.js';
import { keepOrder } from '../money/keep-order.js';
import { lineTotals, shownTotals } from '../money/totals.js';
import { allHaveLeft } from '../money/worth.js';
import type { Made } from '../shipments/add-to-shipment.js';
import { statusOf } from '../status/order-status.js';
import { held, lineOf, remainingQuantity } from '../status/units.js';
import { stopTimers } from '../timers/timers.js';
import { milestonesOf } from './milestones.js';
import type { Move } from './move.js';
import { type MoveName, moveOf } from './table.js';

/** What a move did: the units that it moved, line by line, and the shipments that it made. */
interface Outcome {
  done: readonly Moved[];
  made: Made;
}

/** Units of a line that were moved, and the reason. */
export interface Moved {
  lineItemId: string;
  quantity: number;
  because: Because;
}

const cancelledUnits = (line: OrderLine): number => held(line.units, 'cancelled');

/** Computes new totals if units were cancelled between `before` and `order`. */
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

/** The history entry for one moved line. */
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
 * The order with the status that its holds and units give. Stores the events of what it has just
 * reached.
 */
export function withStatus(tx: Tx, before: Order | undefined, order: Order): Order {
  const next = reshape(order, ['statusSetByMerchant'], { statusCode: statusOf(order) });
  for (const event of milestonesOf(before, next)) happened(tx, event, next);
  return next;
}

/**
 * Completes a move: totals, money, status, events (of each shipment that it made, or else of the
 * order), history and version. Stores the order.
 */
export function settle(tx: Tx, name: MoveName, before: Order, order: Order, { done, made }: Outcome): void {
  const { audit = 'UPDATE', events = [] }: Move = moveOf(name);
  const totalled = withStatus(tx, before, afterCancelling(tx, before, order));
  const about = [...new Set(made.values())].map((shipmentId) => aboutShipment({ shipmentId }));
  for (const one of about.length > 0 ? about : [aboutOrder(order)]) for (const event of events) happened(tx, event, totalled, one);
  const kept = keepOrder(tx, totalled, ...done.map((one) => entryFor(tx, name, audit, totalled, one)));
  if (allHaveLeft(kept)) stopTimers(tx, aboutOrder(kept), ['releaseOrder']);
}
