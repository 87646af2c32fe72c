import { Refusal } from '../../core/errors.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { held, lineOf } from '../status/units.js';
import type { Ask } from './move.js';
import { type MoveName, moveOf } from './table.js';
import { unitsAsked } from './units-asked.js';

/**
 * How many units of a line a move can take now, and the reason why it cannot take more. Eligibility
 * operations answer with this quantity.
 */
export function movable(ask: Ask, name: MoveName): { quantity: number; sentence: string } {
  const { from, when = [], upTo } = moveOf(name);
  for (const guard of when) {
    const sentence = guard(ask);
    if (sentence) return { quantity: 0, sentence };
  }
  const sources = from.filter((bucket) => ask.outOf === undefined || bucket === ask.outOf);
  const units = held(unitsAsked(ask), ...sources);
  const sentence = `Line ${ask.line.lineItemId} has ${units === 0 ? 'no' : `only ${units}`} units that are ${sources.join(' or ')}`;
  if (units === 0 || !upTo) return { quantity: units, sentence };
  const limit = upTo(ask, units);
  return limit.quantity < units
    ? { quantity: limit.quantity, sentence: `Line ${ask.line.lineItemId}: ${limit.sentence}` }
    : { quantity: units, sentence };
}

/** The line of an order with this id, or a `notEligible` refusal that names both. */
export function requireLine(order: Order, lineItemId: string): OrderLine {
  const line = lineOf(order, lineItemId);
  if (!line) throw new Refusal('notEligible', `Line ${lineItemId} is not on order ${order.orderNumber}`);
  return line;
}

/** Every move that is possible now, with the quantities of each line. */
export const legalMoves = (
  tx: Tx,
  order: Order,
  names: readonly MoveName[],
): { move: MoveName; items: { lineItemId: string; quantity: number }[] }[] =>
  names
    .map((move) => ({
      move,
      items: order.items
        .map((line) => ({ lineItemId: line.lineItemId, quantity: movable({ tx, order, line, because: {} }, move).quantity }))
        .filter(({ quantity }) => quantity > 0),
    }))
    .filter(({ items }) => items.length > 0);
