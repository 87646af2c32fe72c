import { subtract, sum } from '../../core/values/money.js';
import { lineTotals, ownAmounts, shownTotals } from '../../domain/money/totals.js';
import { restateTotal, withoutAdjustment } from '../../domain/money/worth.js';
import { lineOf, remainingQuantity } from '../../domain/status/units.js';
import type { Order, OrderLine, OwnAmounts } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { amounts } from './new-order.js';

type Listed = readonly { value?: number; amount?: number }[] | undefined;

interface Sent {
  total?: number | undefined;
  list?: Listed;
}

const addedUp = (list: Listed, currency?: string): number => sum(amounts(list), currency);

/**
 * Returns an amount of a line after an update: the sent total if it changed, else the sum of the
 * list if that changed, else the total as it was sent.
 */
function amountOf(sent: Sent, before: Required<Pick<Sent, 'total'>> & Sent, currency?: string): number {
  if (sent.total !== undefined && sent.total !== before.total) return sent.total;
  const listed = addedUp(sent.list, currency);
  if (listed !== addedUp(before.list, currency)) return listed;
  return sent.total ?? listed;
}

type LineSent = Partial<Omit<OrderLine, 'units'>>;

/**
 * Calculates a line's totals after an update. The documented formulas apply if the price, taxes,
 * fees, discounts or quantity changed; otherwise the sent totals stay. `line` has the fields and
 * units after the update.
 */
export function withAmounts(before: OrderLine, sent: LineSent, line: OrderLine, currency?: string): OrderLine {
  const discount = amountOf({ total: sent.itemDiscountsTotal, list: sent.discounts }, { total: before.itemDiscountsTotal, list: before.discounts }, currency); // biome-ignore format: one thought
  const tax = amountOf({ total: sent.itemTaxTotal, list: sent.taxDetail }, { total: before.itemTaxTotal, list: before.taxDetail }, currency); // biome-ignore format: one thought
  const fee = amountOf({ total: sent.itemFeeTotal, list: sent.fees }, { total: before.itemFeeTotal, list: before.fees }, currency); // biome-ignore format: one thought
  const price = sent.itemUnitPrice ?? before.itemUnitPrice;
  const same =
    line.orderedQuantity === before.orderedQuantity &&
    price === before.itemUnitPrice &&
    discount === before.itemDiscountsTotal &&
    tax === before.itemTaxTotal &&
    fee === before.itemFeeTotal;
  if (same) return line;
  const basis = { units: remainingQuantity(line), subTotal: line.itemSubTotal, discount, tax, fee };
  return lineTotals({ ...line, basis }, currency);
}

type OrderSent = Partial<Pick<Order, 'orderDiscount' | 'feeTotal' | 'taxTotal' | 'orderTotal' | 'fees' | 'discounts'>>;

/**
 * Returns the part of an amount that belongs to the order itself: a changed total less its lines,
 * else the sum of a changed list, else the amount as before.
 */
function ownPart(sent: Sent, was: Required<Pick<Sent, 'total'>> & Sent, own: number | null, ofLines: number, currency?: string) {
  if (sent.total !== undefined && sent.total !== was.total) {
    const rest = subtract(sent.total, ofLines, currency);
    return rest >= 0 ? rest : null;
  }
  const listed = addedUp(sent.list, currency);
  return listed === addedUp(was.list, currency) ? own : listed;
}

function ownAfter(before: Order, sent: OrderSent, { items, currency }: Order): OwnAmounts {
  const own = ownAmounts(before);
  const all = (pick: (line: OrderLine) => number) => sum(items.map(pick), currency);
  const taxes = all((line) => line.itemTaxTotal);
  const { taxTotal = before.taxTotal } = sent;
  return {
    discount: ownPart({ total: sent.orderDiscount, list: sent.discounts }, { total: before.orderDiscount, list: before.discounts }, own.discount, all((line) => line.itemDiscountsTotal), currency), // biome-ignore format: one thought
    fee: ownPart({ total: sent.feeTotal, list: sent.fees }, { total: before.feeTotal, list: before.fees }, own.fee, all((line) => line.itemFeeTotal), currency), // biome-ignore format: one thought
    tax: taxTotal === before.taxTotal ? own.tax : subtract(taxTotal, taxes, currency),
  };
}

const figures = ['orderedQuantity', 'itemUnitPrice', 'itemDiscountsTotal', 'itemTaxTotal', 'itemFeeTotal'] as const;

const sameFigures = (line: OrderLine, was: OrderLine | undefined): boolean =>
  was !== undefined && figures.every((name) => line[name] === was[name]);

/**
 * Calculates an order's totals after an update. The documented formulas apply if lines, quantities,
 * prices, taxes, fees or discounts changed; otherwise the sent totals stay. `order` has the fields
 * and lines after the update. An adjustment ends when the sent total is the one by the formulas.
 */
export function withOrderAmounts(tx: Tx, before: Order, sent: OrderSent, order: Order): Order {
  const own = ownAfter(before, sent, order);
  const was = ownAmounts(before);
  const same =
    order.items.length === before.items.length &&
    order.items.every((line) => sameFigures(line, lineOf(before, line.lineItemId))) &&
    order.taxTotal === before.taxTotal &&
    order.feeTotal === before.feeTotal &&
    order.orderDiscount === before.orderDiscount &&
    own.discount === was.discount &&
    own.fee === was.fee &&
    own.tax === was.tax;
  if (same) return restateTotal(tx, before, order);
  const computed = shownTotals(tx, { ...order, own });
  return sent.orderTotal === computed.orderTotal ? withoutAdjustment(computed) : computed;
}
