import { share, subtract, sum, times } from '../core/money.js';
import type { Order, OrderLine } from '../resources/order/model.js';
import { held } from './units.js';

/** The units of a line that are still sold: ordered and not cancelled. */
export const remainingQuantity = (line: OrderLine): number => line.orderedQuantity - held(line.units, 'cancelled');

/**
 * A line's totals for the units that remain (documented formulas). Discounts and taxes are prorated over them (a policy); a fee is owed as long as
 * one unit remains (a policy).
 */
export function lineTotals(line: OrderLine, currency?: string): OrderLine {
  const remaining = remainingQuantity(line);
  const part = (total: number) => share(total, remaining, line.orderedQuantity, currency);
  const itemSubTotal = line.itemUnitPrice === undefined ? part(line.originalItemSubTotal) : times(line.itemUnitPrice, remaining, currency);
  const itemDiscountsTotal = part(line.originalDiscounts);
  const itemTaxTotal = part(line.originalTaxTotal);
  const itemFeeTotal = remaining === 0 ? 0 : line.originalFeeTotal;
  const itemTotal = sum([itemSubTotal, -itemDiscountsTotal, itemTaxTotal, itemFeeTotal], currency);
  return { ...line, itemSubTotal, itemDiscountsTotal, itemTaxTotal, itemFeeTotal, itemTotal };
}

/** What of an order-wide amount is the order's own, where the merchant's figure includes its lines' (taxes always do); undefined when it cannot. */
function orderLevel(original: number, ofLines: readonly number[], currency?: string): number | undefined {
  const own = subtract(original, sum(ofLines, currency), currency);
  return own >= 0 ? own : undefined;
}

/** An order-wide amount now: its own part plus its lines' present sum; the own part stands until nothing of the order remains. */
function orderAmount(
  order: Order,
  original: number,
  lineOriginal: (line: OrderLine) => number,
  lineNow: (line: OrderLine) => number,
): number {
  if (order.items.every((line) => remainingQuantity(line) === 0)) return 0;
  const own = orderLevel(original, order.items.map(lineOriginal), order.currency);
  return own === undefined ? original : sum([own, ...order.items.map(lineNow)], order.currency);
}

/** Σ cancelledQuantity ÷ orderedQuantity × originalItemTotal (documented). */
export const cancelTotalOf = ({ items, currency }: Order): number =>
  sum(
    items.map((line) => share(line.originalItemTotal, held(line.units, 'cancelled'), line.orderedQuantity, currency)),
    currency,
  );

/** The order's totals from its lines' (documented formulas). A merchant's figures stand until a quantity changes, so this runs only then. */
export function orderTotals(order: Order): Order {
  const { items, currency } = order;
  const orderSubTotal = sum(
    items.map((line) => line.itemSubTotal),
    currency,
  );
  const orderDiscount = orderAmount(
    order,
    order.originalDiscounts,
    (l) => l.originalDiscounts,
    (l) => l.itemDiscountsTotal,
  );
  const feeTotal = orderAmount(
    order,
    order.originalFeeTotal,
    (l) => l.originalFeeTotal,
    (l) => l.itemFeeTotal,
  );
  const ownTax =
    orderLevel(
      order.originalTaxTotal,
      items.map((line) => line.originalTaxTotal),
      currency,
    ) ?? 0;
  const nothingLeft = items.every((line) => remainingQuantity(line) === 0);
  const taxTotal = nothingLeft ? 0 : sum([ownTax, ...items.map((line) => line.itemTaxTotal)], currency);
  const orderTotal = sum([orderSubTotal, -orderDiscount, feeTotal, taxTotal], currency);
  return { ...order, orderSubTotal, orderDiscount, feeTotal, taxTotal, orderTotal, cancelTotal: cancelTotalOf(order) };
}

/** Σ of the appeasements of the order and of its items (documented). */
export const appeasementTotalOf = ({ appeasements = [], items, currency }: Pick<Order, 'appeasements' | 'items' | 'currency'>): number =>
  sum(
    [...appeasements, ...items.flatMap((line) => line.appeasements ?? [])].map(({ value }) => value),
    currency,
  );

/** Σ of what was refunded for returned units (documented). */
export const returnTotalOf = ({ items, currency }: Pick<Order, 'items' | 'currency'>): number =>
  sum(
    items.flatMap((line) => line.returns ?? []).map(({ refundAmount = 0 }) => refundAmount),
    currency,
  );
