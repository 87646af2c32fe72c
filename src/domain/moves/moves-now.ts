import type { HoldType, Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { whyNoHold, whyNoLift, whyNoRelease } from './holds.js';
import { movableByLine, whyNone } from './movable.js';
import { type MoveName, moveNames } from './table.js';

/** Moves of a whole order, beside the moves of its units. */
export const orderMoves = ['release', 'hold', 'liftHold'] as const;
export type OrderMove = (typeof orderMoves)[number];

/** Every move that a request can ask for. */
export const handMoves: readonly (MoveName | OrderMove)[] = [...moveNames, ...orderMoves];

/** Whether a move that a request can ask for is possible now. */
export interface MoveNow {
  move: MoveName | OrderMove;
  /** Whether the move of all units that can move, or of the whole order, is carried out. */
  legal: boolean;
  /** The lines with units that can move, and how many of each if no other takes the stock. */
  lines: { lineItemId: string; most: number }[];
  /** The hold that would be lifted. */
  hold?: HoldType;
  /** Why it is not legal: the sentence with which the move is refused. */
  reason?: string;
}

/** Why a move of the whole order is refused now; undefined if it is not. */
export function whyNotWhole(order: Order, move: OrderMove, hold?: HoldType): string | undefined {
  if (order.statusCode === 'ORDER_CANCELLED') return `Order ${order.orderNumber} is cancelled`;
  if (move === 'release') return whyNoRelease(order);
  return move === 'hold' ? whyNoHold(order, hold) : whyNoLift(order, hold);
}

function wholeNow(order: Order, move: OrderMove, hold?: HoldType): MoveNow {
  const reason = whyNotWhole(order, move, hold);
  return { move, legal: reason === undefined, lines: [], ...(hold && { hold }), ...(reason !== undefined && { reason }) };
}

/** `allocate` backorders what stock does not cover, so it is legal if either is possible. */
function unitsNow(tx: Tx, order: Order, move: MoveName): MoveNow {
  const able = movableByLine(tx, order, move);
  const lines = able.filter(({ quantity }) => quantity > 0).map(({ lineItemId, quantity }) => ({ lineItemId, most: quantity }));
  const legal = lines.length > 0 || (move === 'allocate' && movableByLine(tx, order, 'backorder').some(({ quantity }) => quantity > 0));
  return { move, legal, lines, ...(!legal && { reason: whyNone(order, move, able[0]?.sentence) }) };
}

/**
 * Every move that a request can ask for: whether it is possible now, with which units, or why not.
 * The hold that a move would lift is told one by one.
 */
export const movesNow = (tx: Tx, order: Order): MoveNow[] => [
  ...moveNames.map((move) => unitsNow(tx, order, move)),
  wholeNow(order, 'release'),
  wholeNow(order, 'hold'),
  ...(order.holds.length === 0 ? [wholeNow(order, 'liftHold')] : order.holds.map((hold) => wholeNow(order, 'liftHold', hold))),
];
