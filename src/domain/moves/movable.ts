import { Refusal } from '../../core/forms/errors.js';
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

/** How many units of each line of an order a move can take now, and why no more. */
export const movableByLine = (tx: Tx, order: Order, name: MoveName): { lineItemId: string; quantity: number; sentence: string }[] =>
  order.items.map((line) => ({ lineItemId: line.lineItemId, ...movable({ tx, order, line, because: {} }, name) }));

/** Why a move of all units takes none: the reason of the first line that was asked. */
export const whyNone = ({ orderNumber }: Order, name: MoveName, first: string | undefined): string =>
  first ?? `Order ${orderNumber} has no units to ${name}`;
