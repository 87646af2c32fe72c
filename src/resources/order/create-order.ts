import { after } from '../../core/duration.js';
import { invalid, Refusal } from '../../core/errors.js';
import { auditEntry } from '../../lifecycle/audit.js';
import { strikeNewOrder } from '../../lifecycle/business-faults.js';
import { happened } from '../../lifecycle/events.js';
import { holdOf } from '../../lifecycle/holds.js';
import { orderStatusCodes } from '../../lifecycle/order-status.js';
import { policy } from '../../lifecycle/policies.js';
import { withStatus } from '../../lifecycle/settle.js';
import { schedule } from '../../lifecycle/timers.js';
import type { Tx } from '../../store/tx.js';
import { findByNumber } from './find-order.js';
import { type Bucket, type Order, type OrderLine, orders, type Units } from './model.js';
import {
  laterFields,
  laterLineFields,
  type NewLine,
  type NewOrder,
  newLineTotals,
  newOrderTotals,
  systemFields,
  systemLineFields,
  without,
} from './new-order.js';
import { quantityNames } from './quantities.js';

/** Statuses that say all units have left already, as a store's own sales and imported orders do. */
const leftAlready: Readonly<Record<string, Bucket>> = {
  ORDER_SHIPPED: 'shipped',
  ORDER_DELIVERED: 'delivered',
  ORDER_PICKED_UP: 'pickedUp',
};

const startCodes = ['ORDER_CREATED', 'ORDER_CONFIRMED', ...orderStatusCodes.filter((code) => holdOf(code)), ...Object.keys(leftAlready)];

/** Refuses lines that cannot be told apart, an order without lines, and a status that a new order cannot have (a policy). */
function check(tx: Tx, { orderNumber, statusCode, items }: NewOrder): void {
  if (!startCodes.includes(statusCode)) throw invalid('statusCode', `must be one of [${startCodes.join(', ')}] in a new order`);
  if (items.length === 0) throw invalid('items', 'must not be empty');
  const ids = items.map(({ lineItemId }) => lineItemId);
  const again = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (again >= 0) throw invalid(`items[${again}].lineItemId`, `must be unique in the order; "${ids[again]}" is there already`);
  if (findByNumber(tx, orderNumber)) {
    const message = `must be unique; order ${orderNumber} already exists`;
    throw new Refusal('conflict', `[orderNumber ${message}]`, { fields: [{ field: 'orderNumber', problem: 'invalid', message }] });
  }
}

/** A line as it starts: all of its units in one bucket. */
export function newLine(sent: NewLine, bucket: Bucket, currency?: string): OrderLine {
  const totals = newLineTotals(sent, currency);
  const units: Units = { [bucket]: totals.orderedQuantity };
  return { ...without(sent, [...systemLineFields, ...laterLineFields, ...quantityNames]), ...totals, units };
}

/**
 * Places an order: it waits for its release, or on the hold its status names. Documented, but for the statuses it may start in and amounts left out.
 * Requests never name the `orderId`; seeds do.
 */
export function createOrder(tx: Tx, sent: NewOrder, orderId = tx.newId()): Order {
  check(tx, sent);
  const bucket = leftAlready[sent.statusCode];
  const hold = holdOf(sent.statusCode);
  const items = sent.items.map((line) => newLine(line, bucket ?? 'open', sent.currency));
  const order: Order = {
    version: 0,
    orderId,
    ...without(sent, [...systemFields, ...laterFields]),
    ...newOrderTotals(sent, items),
    orderDate: sent.orderDate ?? tx.now(),
    createdAt: tx.now(),
    updatedAt: tx.now(),
    released: bucket !== undefined || sent.statusCode === 'ORDER_CONFIRMED',
    holds: hold ? [hold] : [],
    items,
    auditLogs: [auditEntry(tx, 'CREATE')],
  };
  const stored = tx.put(orders, withStatus(tx, undefined, bucket ? order : strikeNewOrder(tx, order)));
  happened(tx, 'ORDER_CREATE', stored);
  if (stored.holds.length === 0 && !bucket && policy(tx, 'lifecycle') === 'auto') {
    schedule(tx, 'releaseOrder', after(tx.now(), policy(tx, 'holdFor')), { orderId: stored.orderId, orderNumber: stored.orderNumber });
  }
  return stored;
}
