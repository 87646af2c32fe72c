import { type FieldProblem, problemOf, refuseAll } from '../../core/forms/errors.js';
import { split, subtract, sum } from '../../core/values/money.js';
import { refundableTotal } from '../../domain/money/appease.js';
import { movementProblems } from '../../domain/money/check-payments.js';
import { worthOfReturns } from '../../domain/money/return-refunds.js';
import type { Order } from '../../model/order.js';
import type { StatedRefund } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import type { AskedReturn, Returned } from './asked.js';
import { returnPolicy } from './policies.js';

/** What an item states of its refund, if it states anything. */
export const statedRefund = (amount: number | undefined, kept: number): StatedRefund | undefined =>
  amount === undefined && kept === 0 ? undefined : { ...(amount !== undefined && { amount }), kept };

/** What each item refunds by itself, at least 0. */
function ownRefunds(order: Order, carriers: readonly Returned[]): number[] {
  const { currency } = order;
  const units = carriers.map(({ line: { lineItemId }, asked: { quantity } }) => ({ lineItemId, quantity }));
  return carriers.map(({ asked, refund }, i) => {
    const worth = () => subtract(worthOfReturns(order, units.slice(0, i + 1)), worthOfReturns(order, units.slice(0, i)), currency);
    return Math.max(0, subtract(asked.returnAmount ?? worth(), refund?.kept ?? 0, currency));
  });
}

const total = (amounts: readonly { value: number }[], currency?: string): number =>
  sum(
    amounts.map(({ value }) => value),
    currency,
  );

const valueProblems = (field: string, amounts: readonly { value: number }[], currency?: string): FieldProblem[] =>
  amounts.flatMap(({ value }, i) => movementProblems(`${field}[${i}].value`, value, currency));

const limit = (field: string, most: number): FieldProblem =>
  problemOf(field, `must be at most ${most}: that much was charged and not refunded`);

/** The refunds of the items if they refund this amount together, split by what each refunds. */
function sharing(order: Order, amount: number, own: readonly number[]): StatedRefund[] {
  const most = refundableTotal(order);
  if (amount > most) refuseAll([limit('totalRefund', most)]);
  return split(amount, own, order.currency).map((part) => ({ amount: part, kept: 0 }));
}

/** The refunds of the items with their parts of the fees and refunds of the request. */
function adjusted(order: Order, carriers: readonly Returned[], own: readonly number[], fees: number, refunds: number) {
  const { currency } = order;
  const all = sum([...own, refunds], currency);
  if (fees > all) refuseAll([problemOf('fees', `must keep at most ${all}, what the return refunds`)]);
  const most = refundableTotal(order);
  const least = subtract(all, fees, currency);
  if (refunds > 0 && least > most) refuseAll([limit('refunds', Math.max(0, subtract(most, subtract(least, refunds, currency), currency)))]);
  const parts = split(subtract(fees, refunds, currency), own, currency);
  return carriers.map(({ asked, refund }, i) => statedRefund(asked.returnAmount, sum([refund?.kept ?? 0, parts[i] ?? 0], currency)));
}

/**
 * The items with their parts of what the request states for all of them (policies: the material
 * does not say): its fees are kept of the refund and its refunds are added to it, split over the
 * items that are received, by what each refunds. `totalRefund` is the refund in all, unless an item
 * states its own. Exchanges refund what they say themselves. Refuses wrong amounts, fees of more
 * than the return refunds, and refunds of more than can be refunded.
 */
export function withWhole(tx: Tx, order: Order, { fees = [], refunds = [], totalRefund }: AskedReturn, returned: Returned[]): Returned[] {
  const { currency } = order;
  refuseAll([
    ...valueProblems('fees', fees, currency),
    ...valueProblems('refunds', refunds, currency),
    ...movementProblems('totalRefund', totalRefund, currency),
  ]);
  const carriers = returned.filter(({ asked, exchanges, isViolation }) => asked.returnType === 'RECEIVED' && !exchanges && !isViolation);
  if (carriers.length === 0) return returned;
  const [isKept, isGiven] = [returnPolicy(tx, 'returnFees') === 'keep', returnPolicy(tx, 'returnTotals') === 'refund'];
  const own = ownRefunds(order, carriers);
  const isTotal = isGiven && totalRefund !== undefined && carriers.every(({ asked }) => asked.returnAmount === undefined);
  const stated = isTotal
    ? sharing(order, totalRefund, own)
    : adjusted(order, carriers, own, isKept ? total(fees, currency) : 0, isGiven ? total(refunds, currency) : 0);
  return returned.map((one) => (carriers.includes(one) ? { ...one, refund: stated[carriers.indexOf(one)] } : one));
}
