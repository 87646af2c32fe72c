import { share, subtract, sum, times } from '../../core/money.js';
import type { Order, OrderLine, OwnAmounts } from '../../model/order.js';
import { departed, held } from '../status/units.js';

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

/**
 * What of each order-wide amount is the order's own: the original less its lines' (taxes always are included), null where the merchant's figure cannot
 * include them. Once lines were added or left out it stays what it was before.
 */
export function ownAmounts({ own, items, currency, ...order }: Order): OwnAmounts {
  if (own) return own;
  const part = (original: number, ofLine: (line: OrderLine) => number): number | null => {
    const rest = subtract(original, sum(items.map(ofLine), currency), currency);
    return rest >= 0 ? rest : null;
  };
  return {
    discount: part(order.originalDiscounts, (line) => line.originalDiscounts),
    fee: part(order.originalFeeTotal, (line) => line.originalFeeTotal),
    tax: part(order.originalTaxTotal, (line) => line.originalTaxTotal) ?? 0,
  };
}

/** Σ cancelledQuantity ÷ orderedQuantity × originalItemTotal (documented). */
export const cancelTotalOf = ({ items, currency }: Order): number =>
  sum(
    items.map((line) => share(line.originalItemTotal, held(line.units, 'cancelled'), line.orderedQuantity, currency)),
    currency,
  );

/**
 * The order's totals from its lines' (documented formulas). An order-wide amount is the order's own part, which stands until nothing of the order
 * remains, plus its lines' present sum; a discount never exceeds what it is taken off (a policy). A merchant's figures stand until a quantity changes, so this runs only then.
 */
export function orderTotals(order: Order): Order {
  const { items, currency } = order;
  const orderSubTotal = sum(
    items.map((line) => line.itemSubTotal),
    currency,
  );
  const own = ownAmounts(order);
  const nothingLeft = items.every((line) => remainingQuantity(line) === 0);
  const amount = (part: number | null, original: number, now: (line: OrderLine) => number): number => {
    if (nothingLeft) return 0;
    return part === null ? original : sum([part, ...items.map(now)], currency);
  };
  const discount = amount(own.discount, order.originalDiscounts, (line) => line.itemDiscountsTotal);
  const orderDiscount = Math.min(discount, orderSubTotal);
  const feeTotal = amount(own.fee, order.originalFeeTotal, (line) => line.itemFeeTotal);
  const taxTotal = amount(own.tax, order.originalTaxTotal, (line) => line.itemTaxTotal);
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

/** What the customer owes for the units that have left: their part of their lines' totals, and once all have, the whole order. A decimal amount. */
export function owedForShipped({ items, orderTotal, currency }: Order): number {
  if (items.every((line) => held(line.units, ...departed) === remainingQuantity(line))) return orderTotal;
  const parts = items.map((line) => share(line.itemTotal, held(line.units, ...departed), remainingQuantity(line), currency));
  return Math.min(sum(parts, currency), orderTotal);
}
