import { share, split, subtract, sum, toMinor } from '../../core/values/money.js';
import { without } from '../../core/values/reshape.js';
import type { Adjustment, Bucket, Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { departed, held, lineOf, remainingQuantity } from '../status/units.js';
import { type LineTotals, ownAmounts, totalsByLines, totalsOf } from './totals.js';

/**
 * The price of an order and of each line for the units that are not cancelled, in decimals of its
 * currency. The lines add up to the total.
 */
export interface Worth {
  total: number;
  lines: number[];
}

/** What an order and its lines come to by the documented formulas, whatever the merchant stated. */
interface Formula {
  readonly orderTotal: number;
  readonly lines: readonly LineTotals[];
}

function byFormula(order: Order): Formula {
  const lines = order.items.map((line) => totalsOf(line, order.currency));
  return { orderTotal: totalsByLines(order, lines).orderTotal, lines };
}

/**
 * The weights for prorating order-wide amounts: the value of each line's units that are not
 * cancelled, or their number.
 */
const weigh = ({ items }: Order, { lines }: Formula, by: Adjustment['by']): number[] =>
  by === 'value' ? lines.map(({ itemSubTotal }) => Math.max(0, itemSubTotal)) : items.map(remainingQuantity);

const addUp = (weights: readonly number[], currency?: string): number => sum(weights, currency);

/**
 * The part of the adjustment that falls on the units that are not cancelled. Where prices include a
 * tax that is stated for the order only, the adjustment takes that tax back, and stays as long as
 * the tax does: until no unit is left.
 */
function adjustmentNow(order: Order, formula: Formula): number {
  const { adjustment, currency } = order;
  const weight = adjustment ? addUp(weigh(order, formula, adjustment.by), currency) : 0;
  if (!adjustment || weight === 0) return 0;
  const included = Math.min(0, Math.max(adjustment.amount, -ownAmounts(order).tax));
  return sum([included, share(subtract(adjustment.amount, included, currency), weight, adjustment.over, currency)], currency);
}

/**
 * The worth of an order: its total by the formulas plus the adjustment to the total that the
 * merchant stated, both for the units that are not cancelled. A line has its own total and its
 * share, by value, of the order-wide amounts. Never below 0.
 */
export function worthOf(order: Order): Worth {
  const { currency } = order;
  const formula = byFormula(order);
  const total = Math.max(0, sum([formula.orderTotal, adjustmentNow(order, formula)], currency));
  const own = formula.lines.map(({ itemTotal }) => itemTotal);
  const rest = subtract(total, addUp(own, currency), currency);
  const byValue = weigh(order, formula, 'value');
  const parts = split(rest, byValue.some((weight) => weight > 0) ? byValue : weigh(order, formula, 'units'), currency);
  return { total, lines: own.map((itemTotal, i) => sum([itemTotal, parts[i] ?? 0], currency)) };
}

/**
 * The part of the worth that falls on the given number of units of each line: 0 for none, the total
 * for all that are not cancelled.
 */
export function worthOfUnits({ items, currency }: Order, { total, lines }: Worth, units: readonly number[]): number {
  const live = items.map(remainingQuantity);
  if (live.every((quantity, i) => quantity === units[i])) return total;
  const parts = items.map((_, i) => share(lines[i] ?? 0, units[i] ?? 0, live[i] ?? 0, currency));
  return Math.min(total, Math.max(0, sum(parts, currency)));
}

const unitsIn = ({ items }: Order, ...buckets: readonly Bucket[]): number[] => items.map(({ units }) => held(units, ...buckets));

/** Units of each line that were returned. */
const returnedUnits = (order: Order): number[] => unitsIn(order, 'returned');

/**
 * What returned units are worth, with what the merchant stated of their refunds, in minor units of
 * the order's currency.
 */
export function worthReturned(order: Order, worth: Worth): number {
  const { returnAdjustment = 0, currency } = order;
  return toMinor(sum([worthOfUnits(order, worth, returnedUnits(order)), returnAdjustment], currency), currency);
}

/**
 * What an order is to be paid in the end: its worth less returns, in minor units of its currency.
 */
export const committedOf = (order: Order, worth: Worth): number => toMinor(worth.total, order.currency) - worthReturned(order, worth);

/**
 * Whether every unit that is not cancelled has left its location, so that nothing more will become
 * due.
 */
export const allHaveLeft = (order: Order): boolean =>
  order.items.every((line) => held(line.units, ...departed) === remainingQuantity(line));

/** Whether fewer units of a line have left than before, because a shipment was undone. */
export const leftFewer = (before: Order, order: Order): boolean =>
  order.items.some((line) => held(line.units, ...departed) < held(lineOf(before, line.lineItemId)?.units ?? {}, ...departed));

/** The worth of the units that have left their location. */
export const worthOfDeparted = (order: Order, worth: Worth): number => worthOfUnits(order, worth, unitsIn(order, ...departed));

/** The order whose worth is its total by the formulas. */
export const withoutAdjustment = (order: Order): Order => without(order, ['adjustment']);

/**
 * The order with the adjustment from its total by the formulas to `stated`, a decimal of its
 * currency. Call it whenever a merchant states a total; cancellations later prorate the adjustment.
 */
export function stateTotal(order: Order, stated: number): Order {
  const plain = withoutAdjustment(order);
  const formula = byFormula(order);
  const amount = subtract(stated, formula.orderTotal, order.currency);
  if (amount === 0) return plain;
  const value = addUp(weigh(order, formula, 'value'), order.currency);
  const by = value > 0 ? 'value' : 'units';
  const over = value > 0 ? value : addUp(weigh(order, formula, 'units'));
  return { ...plain, adjustment: { amount, over, by } };
}

/**
 * Sets the adjustment after an update that changed no quantity: to a newly stated total, or else so
 * that the order keeps its worth, whatever the update changed in the amounts that the formulas use.
 */
export function restateTotal(tx: Tx, before: Order, order: Order): Order {
  const { currency } = order;
  const counted = policy(tx, 'orderTotalCountsReturns') ? order.returnTotal : 0;
  if (order.orderTotal !== before.orderTotal) return stateTotal(order, sum([order.orderTotal, counted], currency));
  return byFormula(order).orderTotal === byFormula(before).orderTotal ? order : stateTotal(order, worthOf(before).total);
}
