import { after } from '../../core/time/duration.js';
import { without } from '../../core/values/reshape.js';
import type { EventType } from '../../domain/events/event-types.js';
import { happened } from '../../domain/events/events.js';
import { auditEntry } from '../../domain/events/history.js';
import { strikeNewOrder } from '../../domain/faults/business-faults.js';
import { suspicion } from '../../domain/fraud/suspicion.js';
import { keepNewOrder } from '../../domain/money/keep-order.js';
import { statePayments } from '../../domain/money/state-payments.js';
import { stateTotal } from '../../domain/money/worth.js';
import { holdOf } from '../../domain/moves/holds.js';
import { withStatus } from '../../domain/moves/settle.js';
import { policy } from '../../domain/policies.js';
import { withEstimates } from '../../domain/shipping/ship-to-methods.js';
import { quantityNames } from '../../domain/status/quantities.js';
import { takeOverCart } from '../../domain/stock/take-over-cart.js';
import { schedule } from '../../domain/timers/timers.js';
import { aboutOrder } from '../../model/about.js';
import type { Bucket, Order, OrderLine, ShipInfo, Units } from '../../model/order.js';
import { onHold } from '../../model/order-inner.js';
import type { Tx } from '../../store/tx.js';
import { checkNewOrder, leftAlready } from './check-new-order.js';
import { laterFields, type NewLine, type NewOrder, newLineTotals, newOrderTotals, systemFields, systemLineFields } from './new-order.js';
import { orderToV2 } from './views/v2.js';

const notInNewLine = [...systemLineFields, ...quantityNames];
const notInNewOrder = [...systemFields, ...laterFields];

/**
 * Makes a new line with all of its units in one bucket. Fees may be sent without a type and a
 * value, but always show both (documented).
 */
export function newLine(sent: NewLine, bucket: Bucket, currency?: string): OrderLine {
  const totals = newLineTotals(sent, currency);
  const units: Units = { [bucket]: totals.orderedQuantity };
  const fees = sent.fees && { fees: sent.fees.map((fee) => ({ type: '', value: 0, ...fee })) };
  return Object.assign(without(sent, notInNewLine), fees, totals, { units });
}

/** Adds the payments and the stated total to the order's ledger. */
function withMoney(tx: Tx, order: Order, { payments }: NewOrder): Order {
  const stated = stateTotal(order, order.orderTotal);
  const occasion = { reason: 'ORDER_PLACED', at: tx.now(), auditId: order.auditLogs[0]?.auditId ?? '' } as const;
  const kept = payments?.map((payment) => without(payment, ['paymentLog']));
  return kept ? statePayments(stated, kept, occasion) : stated;
}

/**
 * Tests whether a ship-to is picked up at a store. The documented examples use BOPIS, the sandbox's
 * own orders use PICKUP.
 */
const isPickup = ({ shipToType = '', pickup }: ShipInfo): boolean => pickup !== undefined || /^(?:BOPIS|PICKUP)$/.test(shipToType);

/**
 * Returns the confirmation event of a new order (documented events): pickup if all ship-tos are
 * pickups, else by whether one unit or several are ordered (policies).
 */
function confirmationOf({ items, shipInfo }: Order): EventType {
  if (shipInfo.length > 0 && shipInfo.every(isPickup)) return 'BOPIS_ORDER_CONFIRMATION_EMAIL';
  const units = items.reduce((count, { orderedQuantity }) => count + orderedQuantity, 0);
  return units > 1 ? 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL' : 'SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL';
}

/**
 * Puts a new order on fraud hold if it meets the tenant's fraud rules. Its history names the rule
 * (a policy).
 */
function checkedForFraud(tx: Tx, order: Order): Order {
  const met = suspicion(tx, () => orderToV2(order));
  if (met === undefined) return order;
  return { ...onHold(order, 'FRAUD'), auditLogs: [...order.auditLogs, auditEntry(tx, 'UPDATE', { note: `Hold FRAUD placed by ${met}` })] };
}

/**
 * Creates an order. It waits for its release, or is on the hold that its status names. The behavior
 * is documented, except for the allowed start statuses and amounts that are left out. Only seeds
 * give an `orderId`.
 */
export function createOrder(tx: Tx, sent: NewOrder, orderId = tx.newId()): Order {
  checkNewOrder(tx, sent);
  const bucket = leftAlready[sent.statusCode];
  const hold = holdOf(sent.statusCode);
  const items = sent.items.map((line) => newLine(line, bucket ?? 'open', sent.currency));
  const totals = newOrderTotals(sent, items);
  const orderDate = sent.orderDate ?? tx.now();
  const placed: Order = Object.assign({ version: 0, orderId, ...without(sent, notInNewOrder) }, totals, {
    orderDate,
    shipInfo: withEstimates(tx, sent.shipInfo, sent.channelId, orderDate),
    createdAt: tx.now(),
    updatedAt: tx.now(),
    released: bucket !== undefined || sent.statusCode === 'ORDER_CONFIRMED',
    holds: hold ? [hold] : [],
    items,
    ledger: [],
    auditLogs: [auditEntry(tx, 'CREATE')],
  });
  const order = withMoney(tx, placed, sent);
  happened(tx, 'ORDER_CREATE', order);
  happened(tx, confirmationOf(order), order);
  const stored = keepNewOrder(tx, withStatus(tx, undefined, bucket ? order : strikeNewOrder(tx, checkedForFraud(tx, order))));
  takeOverCart(tx, stored);
  if (stored.holds.length === 0 && !bucket && policy(tx, 'lifecycle') === 'auto') {
    schedule(tx, 'releaseOrder', after(tx.now(), policy(tx, 'holdFor')), aboutOrder(stored), stored);
  }
  return stored;
}
