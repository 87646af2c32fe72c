import { type FieldProblem, invalid, missing, refuseAll } from '../../core/forms/errors.js';
import { amountProblems } from '../../domain/money/amounts.js';
import { refundableTotal } from '../../domain/money/appease.js';
import { movementProblems } from '../../domain/money/check-payments.js';
import type { Ask } from '../../domain/moves/move.js';
import { held } from '../../domain/status/units.js';
import type { Order, Units } from '../../model/order.js';
import type { AskedExchange, AskedItem } from './asked.js';
import { type Returnable, returnable, type SentPart } from './returnable.js';

const problem = (field: string, message: string): FieldProblem => ({ field, problem: 'invalid', message });

/**
 * Whether an item exchanges its units: the item or the request says so, or else its units were
 * announced as an exchange (a policy).
 */
export function isExchange(units: Units, { exchange, quantity, returnType }: AskedItem, whole: boolean | undefined): boolean {
  if (returnType === 'REJECTED') return false;
  if (exchange !== undefined || whole !== undefined) return exchange !== undefined || whole === true;
  return (
    returnType === 'RECEIVED' && held(units, 'pendingReturn', 'processingReturn') < quantity && held(units, 'pendingExchange') >= quantity
  );
}

/**
 * How many units an exchange can take: those that may be announced and, on receipt, those that
 * were.
 */
export function exchangeable(ask: Ask, { returnType }: AskedItem, part: SentPart, units: Units): Returnable {
  const fresh = returnable(ask, 'requestExchange', part, units);
  const waiting = returnType === 'RECEIVED' ? held(units, 'pendingExchange') : 0;
  return { ...fresh, quantity: fresh.quantity + waiting, withinPolicy: fresh.withinPolicy + waiting };
}

function itemProblems({ items }: AskedExchange, place: string, currency?: string): FieldProblem[] {
  const lines = items.map(({ quantity, itemUnitPrice = 0 }) => ({ orderedQuantity: quantity, itemUnitPrice }));
  const large = amountProblems({ items: lines, ...(currency !== undefined && { currency }) });
  return [
    ...large.map((one) => ({ ...one, field: `${place}.${one.field.replace('orderedQuantity', 'quantity')}` })),
    ...items.flatMap(({ quantity, itemUnitPrice = 0 }, i) => [
      ...(quantity < 1 ? [problem(`${place}.items[${i}].quantity`, 'must be at least 1')] : []),
      ...(itemUnitPrice < 0 ? [problem(`${place}.items[${i}].itemUnitPrice`, 'must not be negative')] : []),
    ]),
  ];
}

function refundProblems(order: Order, { refund }: AskedExchange, place: string): FieldProblem[] {
  if (!refund) return [];
  const { currency = 'USD' } = order;
  if (refund.currency !== undefined && refund.currency !== currency)
    return [problem(`${place}.refund.currency`, `must be "${currency}", the currency of the order`)];
  const wrong = movementProblems(`${place}.refund.amount`, refund.amount, currency);
  const most = refundableTotal(order);
  return wrong.length > 0 || refund.amount <= most
    ? wrong
    : [problem(`${place}.refund.amount`, `must be at most ${most}: that much was charged and not refunded`)];
}

/** Refuses what an exchange cannot be: inspected, without replacements, or with wrong amounts. */
export function checkExchange(order: Order, { exchange, returnType, returnAmount }: AskedItem, place: string): void {
  if (returnType === 'PROCESSING') throw invalid(`${place}.returnType`, 'must be one of [PENDING, RECEIVED] for an exchange');
  if (!exchange) return;
  if (returnAmount !== undefined && exchange.refund) throw invalid(`${place}.returnAmount`, 'must not be sent beside exchange.refund');
  if (exchange.items.length === 0) throw missing(`${place}.exchange.items`, 'must not be empty');
  refuseAll([...itemProblems(exchange, `${place}.exchange`, order.currency), ...refundProblems(order, exchange, `${place}.exchange`)]);
}
