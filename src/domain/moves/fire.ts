import { Refusal } from '../../core/errors.js';
import { type Order, type OrderLine, orders } from '../../model/order.js';
import type { Reservation } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import type { Because } from '../events/history.js';
import { held, lineOf, moved, take } from '../status/units.js';
import type { Ask } from './move.js';
import { type Moved, settle } from './settle.js';
import { type MoveName, moveOf } from './table.js';

/** Units of one line that are to move; without a quantity all that can. */
export interface FireItem {
  lineItemId: string;
  quantity?: number | undefined;
  because?: Because | undefined;
}

/** A move that is asked for. Without `items` all units of all lines that can move. */
export interface Firing {
  orderId: string;
  items?: readonly FireItem[] | undefined;
  because?: Because | undefined;
  allocationId?: string | undefined;
  reservationId?: string | undefined;
  only?: number | undefined;
  reservation?: Partial<Reservation> | undefined;
}

/** How many units of a line a move can take now, and the sentence for why not more. An eligibility answers with this very quantity. */
export function movable(ask: Ask, name: MoveName): { quantity: number; sentence: string } {
  const { from, when = [], upTo } = moveOf(name);
  for (const guard of when) {
    const sentence = guard(ask);
    if (sentence) return { quantity: 0, sentence };
  }
  const units = held(ask.line.units, ...from);
  const sentence = `Line ${ask.line.lineItemId} has ${units === 0 ? 'no' : `only ${units}`} units that are ${from.join(' or ')}`;
  if (units === 0 || !upTo) return { quantity: units, sentence };
  const limit = upTo(ask, units);
  return limit.quantity < units
    ? { quantity: limit.quantity, sentence: `Line ${ask.line.lineItemId}: ${limit.sentence}` }
    : { quantity: units, sentence };
}

const narrowed = (tx: Tx, order: Order, line: OrderLine, firing: Firing, item?: FireItem): Ask => ({
  tx,
  order,
  line,
  because: { ...firing.because, ...item?.because },
  allocationId: firing.allocationId,
  reservationId: firing.reservationId,
  only: firing.only,
  reservation: firing.reservation,
});

/** The line of an order with this id, or a `notEligible` refusal that names both. */
export function requireLine(order: Order, lineItemId: string): OrderLine {
  const line = lineOf(order, lineItemId);
  if (!line) throw new Refusal('notEligible', `Line ${lineItemId} is not on order ${order.orderNumber}`);
  return line;
}

/** Moves units of one line; the order with them moved and every effect staged, or a refusal with the guard's sentence. */
function moveLine(name: MoveName, ask: Ask, quantity: number): Order {
  const { order, line } = ask;
  const can = movable(ask, name);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > can.quantity) {
    throw new Refusal('notEligible', can.quantity === 0 ? can.sentence : `Cannot ${name} ${quantity}: ${can.sentence}`);
  }
  const { from, to, effects = [] } = moveOf(name);
  const taken = take(line.units, from, quantity);
  const after = { ...line, units: moved(line.units, taken, to) };
  const next = { ...order, items: order.items.map((one) => (one === line ? after : one)) };
  return effects.reduce<Order>(
    (state, effect) => effect({ ...ask, order: state, line: requireLine(state, line.lineItemId), quantity, taken }),
    next,
  );
}

/**
 * Carries a move out: guard, shift, effects, totals, status, history; the only writer of line quantities. Refuses with `notEligible` and the guard's
 * sentence, and then changes nothing, because the transaction it throws out of leaves no trace.
 */
export function fire(tx: Tx, name: MoveName, firing: Firing): { order: Order; moved: Moved[] } {
  const before = tx.get(orders, firing.orderId);
  let order = before;
  const done: Moved[] = [];
  let refusal: string | undefined;
  const asked = firing.items ?? before.items.map(({ lineItemId }) => ({ lineItemId }) as FireItem);
  for (const item of asked) {
    const ask = narrowed(tx, order, requireLine(order, item.lineItemId), firing, item);
    const can = movable(ask, name);
    if (!firing.items && can.quantity === 0) {
      refusal ??= can.sentence;
      continue;
    }
    const quantity = item.quantity ?? can.quantity;
    order = moveLine(name, ask, quantity);
    done.push({ lineItemId: item.lineItemId, quantity, because: ask.because });
  }
  if (done.length === 0) throw new Refusal('notEligible', refusal ?? `Order ${before.orderNumber} has no units to ${name}`);
  return { order: settle(tx, name, before, order, done), moved: done };
}

/** Every move that is possible now, with the quantities, for a refusal that helps. */
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
