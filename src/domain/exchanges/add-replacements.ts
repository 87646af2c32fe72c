import { share, sum, times } from '../../core/values/money.js';
import { without } from '../../core/values/reshape.js';
import { type Order, type OrderLine, orders } from '../../model/order.js';
import type { Replacement } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { happened } from '../events/events.js';
import { auditEntry } from '../events/history.js';
import { keepOrder } from '../money/keep-order.js';
import { ownAmounts, shownTotals } from '../money/totals.js';
import { stateTotal, worthOf } from '../money/worth.js';

/** A line for units that are sent in place of units of another line. */
function replacementLine(tx: Tx, lineItemNumber: number, parent: OrderLine, replacement: Replacement, currency?: string): OrderLine {
  const { itemId, sku, quantity, cost, carries: most, lineItemId } = replacement;
  const { shipToId, channelId, vendorId, uom, type, title } = parent;
  const itemUnitPrice = share(cost, 1, quantity, currency);
  const none = { itemFeeTotal: 0, itemDiscountsTotal: 0, itemTaxTotal: 0, itemShippingTotal: 0 };
  const noneBefore = { originalFeeTotal: 0, originalDiscounts: 0, originalTaxTotal: 0, originalShippingTotal: 0 };
  return {
    lineItemId: lineItemId ?? tx.newId(),
    lineItemNumber,
    parentLineItemNumber: parent.lineItemNumber,
    exchangeItem: true,
    ...{ itemId, sku, shipToId },
    ...(channelId !== undefined && { channelId }),
    ...(vendorId !== undefined && { vendorId }),
    ...(uom !== undefined && { uom }),
    ...(type !== undefined && { type }),
    ...(title !== undefined && sku === parent.sku && { title }),
    orderedQuantity: quantity,
    // Left out where the units cannot all cost the same.
    ...(times(itemUnitPrice, quantity, currency) === cost && { itemUnitPrice }),
    ...{ ...none, itemSubTotal: cost, itemTotal: cost },
    ...{ ...noneBefore, originalItemSubTotal: cost, originalItemTotal: cost },
    // What is sent at once stands for nothing until units come back.
    ...(most !== 0 && { carries: { amount: lineItemId === undefined ? most : 0, most } }),
    units: { open: quantity },
  };
}

/** The order with more lines, which add to its worth what they cost and nothing else. */
function withLines(tx: Tx, order: Order, added: readonly OrderLine[]): Order {
  const { currency } = order;
  const items = [...order.items.map((line) => without(line, ['due'])), ...added];
  const cost = added.map(({ itemTotal }) => itemTotal);
  const next = { ...order, own: ownAmounts(order), items };
  return shownTotals(tx, stateTotal(next, sum([worthOf(order).total, ...cost], currency)));
}

/**
 * Makes lines of the replacements that moves of an order made due. Each points to the line whose
 * units it replaces (documented). Answers their ids; their units are open.
 */
export function addReplacements(tx: Tx, orderId: string): string[] {
  const order = tx.get(orders, orderId);
  if (!order.items.some(({ due }) => due)) return [];
  let last = Math.max(...order.items.map(({ lineItemNumber }) => lineItemNumber));
  const added = order.items.flatMap((parent) =>
    (parent.due ?? []).map((one) => ({ parent, line: replacementLine(tx, ++last, parent, one, order.currency) })),
  );
  const entries = added.map(({ parent, line: { lineItemId, lineItemNumber, sku, orderedQuantity: quantity } }) =>
    auditEntry(tx, 'UPDATE', { note: `Replaces units of line ${parent.lineItemNumber}` }, { lineItemId, lineItemNumber, sku, quantity }),
  );
  const lines = added.map(({ line }) => line);
  const kept = keepOrder(tx, withLines(tx, order, lines), ...entries);
  happened(tx, 'EXCHANGE_TO_SHIPMENT', kept);
  return lines.map(({ lineItemId }) => lineItemId);
}
