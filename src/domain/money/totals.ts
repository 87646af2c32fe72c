import { share, subtract, sum, times } from '../../core/values/money.js';
import type { LineBasis, Order, OrderLine, OwnAmounts } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { held, remainingQuantity } from '../status/units.js';

/**
 * The amounts that a line's totals are prorated from: those of the latest update, or the original
 * ones for all ordered units.
 */
const basisOf = (line: OrderLine): LineBasis =>
  line.basis ?? {
    units: line.orderedQuantity,
    subTotal: line.originalItemSubTotal,
    discount: line.originalDiscounts,
    tax: line.originalTaxTotal,
    fee: line.originalFeeTotal,
  };

/** What a line comes to, in decimals of the order's currency. */
export type LineTotals = Pick<OrderLine, 'itemSubTotal' | 'itemDiscountsTotal' | 'itemTaxTotal' | 'itemFeeTotal' | 'itemTotal'>;

/**
 * The totals of a line for the remaining units (documented formulas). Discounts and taxes are
 * prorated over the units (a policy); fees stay in full as long as one unit remains (a policy).
 */
export function totalsOf(line: OrderLine, currency?: string): LineTotals {
  const remaining = remainingQuantity(line);
  const { units, subTotal, discount, tax, fee } = basisOf(line);
  const part = (total: number) => share(total, remaining, units, currency);
  const itemSubTotal = line.itemUnitPrice === undefined ? part(subTotal) : times(line.itemUnitPrice, remaining, currency);
  const itemDiscountsTotal = part(discount);
  const itemTaxTotal = part(tax);
  const itemFeeTotal = remaining === 0 ? 0 : fee;
  const itemTotal = sum([itemSubTotal, -itemDiscountsTotal, itemTaxTotal, itemFeeTotal], currency);
  return { itemSubTotal, itemDiscountsTotal, itemTaxTotal, itemFeeTotal, itemTotal };
}

/** A line with its totals for the remaining units: see `totalsOf`. */
export const lineTotals = (line: OrderLine, currency?: string): OrderLine => Object.assign({ ...line }, totalsOf(line, currency));

/**
 * The part of each order-wide amount that does not come from the lines: the original amount less
 * the sum of the lines (the tax total always includes the lines). Null if the merchant's figure is
 * less than that sum. Stored when lines are added or removed, and fixed from then on.
 */
export function ownAmounts(order: Order): OwnAmounts {
  const { own, items, currency } = order;
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
const cancelTotalOf = ({ items, currency }: Order): number =>
  sum(
    items.map((line) => share(line.originalItemTotal, held(line.units, 'cancelled'), line.orderedQuantity, currency)),
    currency,
  );

/**
 * The totals of an order by those of its lines (documented formulas). An order-wide amount is the
 * order's own part, which stays until no unit remains, plus the sum of its lines; a discount never
 * exceeds the subtotal (a policy).
 */
export function totalsByLines(order: Order, lines: readonly LineTotals[]) {
  const { items, currency } = order;
  const orderSubTotal = sum(
    lines.map((line) => line.itemSubTotal),
    currency,
  );
  const own = ownAmounts(order);
  const nothingLeft = items.every((line) => remainingQuantity(line) === 0);
  const amount = (part: number | null, whole: number, now: (line: LineTotals) => number): number => {
    if (nothingLeft) return 0;
    return part === null ? whole : Math.max(0, sum([part, ...lines.map(now)], currency));
  };
  const discount = amount(own.discount, order.orderDiscount, (line) => line.itemDiscountsTotal);
  const orderDiscount = Math.min(discount, Math.max(0, orderSubTotal));
  const feeTotal = amount(own.fee, order.feeTotal, (line) => line.itemFeeTotal);
  const taxTotal = amount(own.tax, order.taxTotal, (line) => line.itemTaxTotal);
  const orderTotal = sum([orderSubTotal, -orderDiscount, feeTotal, taxTotal], currency);
  return { orderSubTotal, orderDiscount, feeTotal, taxTotal, orderTotal };
}

/**
 * The order with its totals by those that its lines have. Call it only when a quantity changes:
 * until then the merchant's figures stand.
 */
const orderTotals = (order: Order): Order => ({ ...order, ...totalsByLines(order, order.items), cancelTotal: cancelTotalOf(order) });

/**
 * What cancellations took off the lines: the totals for all ordered units, less those for the
 * remaining units.
 */
const takenByCancelling = ({ items, currency }: Order): number =>
  sum(
    items.map((line) => {
      const { itemTotal } = lineTotals({ ...line, units: { open: line.orderedQuantity } }, currency);
      return subtract(itemTotal, lineTotals(line, currency).itemTotal, currency);
    }),
    currency,
  );

/**
 * The order with the totals that it shows: the documented formulas, with `cancelTotal` by the
 * policy `cancelTotalCounts`, and less returns if `orderTotalCountsReturns` says so.
 */
export function shownTotals(tx: Tx, order: Order): Order {
  const totalled = orderTotals(order);
  const cancelTotal = policy(tx, 'cancelTotalCounts') === 'taken' ? takenByCancelling(totalled) : totalled.cancelTotal;
  if (!policy(tx, 'orderTotalCountsReturns')) return { ...totalled, cancelTotal };
  return { ...totalled, cancelTotal, orderTotal: subtract(totalled.orderTotal, order.returnTotal, order.currency) };
}
