import { sum } from '../../core/values/money.js';
import { without } from '../../core/values/reshape.js';
import { type Order, type OrderLine, orders } from '../../model/order.js';
import type { Surplus } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { auditEntry } from '../events/history.js';
import { keepOrder } from '../money/keep-order.js';
import { lineTotals, shownTotals } from '../money/totals.js';
import { stateTotal, worthOf } from '../money/worth.js';
import { lineOf, remainingQuantity } from '../status/units.js';

/**
 * The replacements of an order that moves left unpaid; the order notes them no more, and its
 * history says why.
 */
export function takeSurplus(tx: Tx, orderId: string, note: string): Surplus[] {
  const order = tx.get(orders, orderId);
  const surplus = order.items.flatMap((line) => line.surplus ?? []);
  if (surplus.length === 0) return surplus;
  const items = order.items.map((line) => without(line, ['surplus']));
  keepOrder(tx, { ...order, items }, auditEntry(tx, 'UPDATE', { note }));
  return surplus;
}

/** A line that costs so much more for the units that are left of it. */
function dearer(line: OrderLine, amount: number, currency?: string): OrderLine {
  const { itemSubTotal, itemDiscountsTotal: discount, itemTaxTotal: tax, itemFeeTotal: fee } = line;
  const basis = { units: remainingQuantity(line), subTotal: sum([itemSubTotal, amount], currency), discount, tax, fee };
  return lineTotals({ ...without(line, ['itemUnitPrice']), basis }, currency);
}

function withCharge(tx: Tx, order: Order, line: OrderLine, amount: number): Order {
  const { currency } = order;
  const items = order.items.with(order.items.indexOf(line), dearer(line, amount, currency));
  return shownTotals(tx, stateTotal({ ...order, items }, sum([worthOf(order).total, amount], currency)));
}

/**
 * Raises the price of a replacement that the customer keeps beside the units it was to replace: by
 * what those are worth, a decimal (a policy). It is captured as far as there is money for it.
 */
export function chargeReplacement(tx: Tx, orderId: string, lineItemId: string, amount: number): void {
  const order = tx.get(orders, orderId);
  const line = lineOf(order, lineItemId);
  if (!line) return;
  const { lineItemNumber, sku, parentLineItemNumber } = line;
  const note = `Charged: the units of line ${parentLineItemNumber} that it replaces are not exchanged`;
  keepOrder(tx, withCharge(tx, order, line, amount), auditEntry(tx, 'UPDATE', { note }, { lineItemId, lineItemNumber, sku, amount }));
}
