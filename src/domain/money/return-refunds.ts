import { subtract, toMinor } from '../../core/money.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { held, lineOf } from '../status/units.js';
import { type Occasion, sumOf } from './ledger.js';
import { refundable } from './payments.js';
import { transfer } from './transfer.js';
import { type Worth, worthOfUnits } from './worth.js';

const returned = (line: OrderLine | undefined): number => (line ? held(line.units, 'returned') : 0);

/** The refunds for returned units, summed from the ledger, as a decimal of the order's currency. */
const returnTotalOf = (order: Order): number => sumOf(order, ({ reason }) => reason === 'RETURN');

/**
 * The order with its `returnTotal`. The policy `orderTotalCountsReturns` also subtracts it from
 * `orderTotal`.
 */
function withReturnTotal(tx: Tx, order: Order): Order {
  const returnTotal = returnTotalOf(order);
  if (!policy(tx, 'orderTotalCountsReturns')) return { ...order, returnTotal };
  const orderTotal = subtract(order.orderTotal, subtract(returnTotal, order.returnTotal, order.currency), order.currency);
  return { ...order, returnTotal, orderTotal };
}

/**
 * Adds a return record to a line: the number of units, and the amount that was refunded for them.
 */
function recorded(order: Order, line: OrderLine, shipmentQuantity: number, refundAmount: number, at: string): Order {
  const record = {
    shipmentId: '',
    shipmentLineItemId: line.lineItemId,
    shipmentQuantity,
    refundAmount,
    invoicedAmount: refundAmount,
    returnsCreatedAt: at,
  };
  const items = order.items.map((one) => (one === line ? { ...one, returns: [...(one.returns ?? []), record] } : one));
  return { ...order, items };
}

/**
 * Refunds the units returned since `before`, line by line: the worth of all returned units less
 * what was refunded for returns so far, as far as the payments cover it. Computing the difference
 * makes partial returns add up to the total, and each return record shows what was really refunded.
 */
export function refundReturns(
  tx: Tx,
  before: Order | undefined,
  order: Order,
  worth: Worth,
  change: Pick<Occasion, 'at' | 'auditId'>,
): Order {
  const units = order.items.map(({ lineItemId }) => returned(before && lineOf(before, lineItemId)));
  let next = order;
  for (const [i, line] of order.items.entries()) {
    const more = returned(line) - (units[i] ?? 0);
    if (more <= 0 || !before) continue;
    units[i] = returned(line);
    const given = returnTotalOf(next);
    const amount = toMinor(subtract(worthOfUnits(order, worth, units), given, order.currency), order.currency);
    const occasion = { reason: 'RETURN', lineItemId: line.lineItemId, ...change } as const;
    next = transfer(next, { kind: 'REFUND', amount, room: refundable }, occasion).order;
    next = recorded(next, line, more, subtract(returnTotalOf(next), given, order.currency), change.at);
  }
  return next === order ? order : withReturnTotal(tx, next);
}
