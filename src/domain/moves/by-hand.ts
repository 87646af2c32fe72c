import { type FieldProblem, Refusal, refuseAll } from '../../core/forms/errors.js';
import { orderByNumber } from '../../model/find-order.js';
import type { HoldType, Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { Because } from '../events/history.js';
import { lineOf } from '../status/units.js';
import { allocateOrder } from './allocate-order.js';
import { fire } from './fire.js';
import { liftHold, placeHold, releaseOrder } from './holds.js';
import type { FireItem } from './move.js';
import { movesNow, type OrderMove, orderMoves, whyNotWhole } from './moves-now.js';
import type { MoveName } from './table.js';

/** A move that a request or a test asks for. */
export interface HandMove {
  orderNumber: string;
  move: MoveName | OrderMove;
  /**
   * Lines and quantities; by default all units that can move. Without a quantity, all of the
   * line's.
   */
  items?: readonly FireItem[] | undefined;
  reason?: string | undefined;
  /** The hold to place, or to lift; `liftHold` without one lifts all. */
  hold?: HoldType | undefined;
}

/** A move that is possible now. Moves of the whole order have no items. */
export interface LegalMove {
  move: MoveName | OrderMove;
  items: { lineItemId: string; quantity: number }[];
  hold?: HoldType;
}

const isOrderMove = (move: HandMove['move']): move is OrderMove => orderMoves.some((name) => name === move);

/** Every move that is possible now, including those of the whole order. */
export const legalByHand = (tx: Tx, order: Order): LegalMove[] =>
  movesNow(tx, order)
    .filter(({ move, legal, lines }) => legal && (isOrderMove(move) || lines.length > 0))
    .map(({ move, lines, hold }) => ({
      move,
      ...(hold && { hold }),
      items: lines.map(({ lineItemId, most }) => ({ lineItemId, quantity: most })),
    }));

/** Refuses contradictory fields and lines that the order does not have, naming each field. */
function check(order: Order, { move, items = [], hold }: HandMove): void {
  const problem = (field: string, message: string): FieldProblem => ({ field, problem: 'invalid', message });
  const lines = order.items.map(({ lineItemId }) => lineItemId);
  const problems = items.flatMap(({ lineItemId }, i) =>
    lineOf(order, lineItemId)
      ? []
      : problem(`items[${i}].lineItemId`, `must be one of the lines of order ${order.orderNumber}: [${lines.join(', ')}]`),
  );
  if (isOrderMove(move) && items.length > 0)
    problems.push(problem('items', `must not be given with ${move}, which concerns the whole order`));
  if (hold && move !== 'hold' && move !== 'liftHold') problems.push(problem('hold', 'goes with the moves hold and liftHold only'));
  if (!hold && move === 'hold') problems.push({ field: 'hold', problem: 'missing', message: 'must not be null' });
  refuseAll(problems);
}

function moveOrder(tx: Tx, move: OrderMove, order: Order, hold: HoldType | undefined, because: Because): Order {
  const { orderId } = order;
  const reason = whyNotWhole(order, move, hold);
  if (reason !== undefined) throw new Refusal('notEligible', reason);
  if (move === 'release') return releaseOrder(tx, orderId, because);
  if (move === 'liftHold') return liftHold(tx, orderId, hold, because);
  return placeHold(tx, orderId, hold as HoldType, because);
}

/**
 * Allocates and backorders as a release does. If no unit can do either, refuses with the reason of
 * the allocation.
 */
function allocateWhole(tx: Tx, order: Order, because: Because): Order {
  const allocated = allocateOrder(tx, order.orderId, because);
  return allocated === order ? fire(tx, 'allocate', { orderId: order.orderId, because }) : allocated;
}

function carryOutByHand(tx: Tx, order: Order, { move, items, reason, hold }: HandMove): Order {
  const because = reason === undefined ? {} : { note: reason };
  if (isOrderMove(move)) return moveOrder(tx, move, order, hold, because);
  return move === 'allocate' && !items ? allocateWhole(tx, order, because) : fire(tx, move, { orderId: order.orderId, items, because });
}

/**
 * Carries out a move that a request asks for, of units or of the whole order. `allocate` without
 * items backorders what stock does not cover, as the release does. If a guard refuses, the refusal
 * lists every possible move as `legal` in its details.
 */
export function moveByHand(tx: Tx, asked: HandMove): Order {
  const order = orderByNumber(tx, asked.orderNumber);
  check(order, asked);
  // If a later item is refused, earlier ones have been staged; `legal` must not count those.
  const before = asked.items && asked.items.length > 1 ? legalByHand(tx, order) : undefined;
  try {
    return carryOutByHand(tx, order, asked);
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'notEligible') throw error;
    throw new Refusal('notEligible', error.message, { details: { legal: before ?? legalByHand(tx, order) } });
  }
}
