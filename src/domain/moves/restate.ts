import { type FieldProblem, Refusal, sentence } from '../../core/forms/errors.js';
import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { statusOf } from '../status/order-status.js';
import type { Quantities } from '../status/quantities.js';
import { lineOf } from '../status/units.js';
import { legalByHand } from './by-hand.js';
import { fireInTurn } from './fire.js';
import { holdOf, liftHold, placeHold, releaseOrder } from './holds.js';
import { planQuantities, type Step } from './plan.js';
import { planStatus } from './plan-status.js';

/** The quantities of a line that a merchant states and that differ from the present ones. */
export interface Stated {
  lineItemId: string;
  quantities: Partial<Quantities>;
}

/** Groups the steps of several lines into moves of the order, in the order they have to be made. */
function turnsOf(steps: readonly Step[]): Step[][] {
  const turns = new Map<string, Step[]>();
  for (const step of steps) {
    const key = JSON.stringify([step.turn, step.move]);
    turns.set(key, [...(turns.get(key) ?? []), step]);
  }
  const place = ([first]: Step[]) => first?.turn ?? [0, 0];
  return [...turns.values()].sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}

/**
 * Runs a change that a guard may refuse. The refusal then lists every move that was possible
 * before, as `legal`.
 */
function helped(tx: Tx, order: Order, run: () => void): void {
  const legal = legalByHand(tx, order);
  try {
    run();
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'notEligible') throw error;
    throw new Refusal('notEligible', error.message, { details: { legal } });
  }
}

/**
 * The refusal of a statement that no moves can reach, by the field that made it, with the moves
 * that are possible now.
 */
export function unreachable(tx: Tx, order: Order, field: string, message: string): Refusal {
  const fields: FieldProblem[] = [{ field, problem: 'invalid', message }];
  return new Refusal('invalidInput', sentence(fields), { fields, details: { legal: legalByHand(tx, order) } });
}

const makeMoves = (tx: Tx, { orderId, statusCode: statusBefore }: Order, steps: readonly Step[]): void =>
  fireInTurn(
    tx,
    turnsOf(steps).map((turn) => ({
      move: (turn[0] as Step).move,
      orderId,
      statusBefore,
      items: turn.map(({ turn: _turn, move: _move, ...item }) => item),
    })),
  );

/**
 * Carries out the quantities that a merchant's update states: as moves, with their guards and
 * effects. Refuses with `notEligible`, the reason and the possible moves if no moves lead there or
 * a guard refuses.
 */
export function restateQuantities(tx: Tx, orderId: string, stated: readonly Stated[]): void {
  if (stated.length === 0) return;
  const order = tx.get(orders, orderId);
  helped(tx, order, () => {
    const steps = stated.flatMap(({ lineItemId, quantities }) => {
      const line = lineOf(order, lineItemId);
      const plan = line ? planQuantities(line, quantities) : { steps: [] };
      if ('sentence' in plan) throw new Refusal('notEligible', plan.sentence);
      return plan.steps;
    });
    makeMoves(tx, order, steps);
  });
}

/** Puts the order on the hold that a status names, and lifts all others. */
function hold(tx: Tx, order: Order, code: string): void {
  const wanted = holdOf(code);
  if (!wanted) return;
  placeHold(tx, order.orderId, wanted);
  for (const other of order.holds) if (other !== wanted) liftHold(tx, order.orderId, other);
}

/** Carries out ORDER_CONFIRMED: lifts all holds, or releases the order. */
function confirm(tx: Tx, order: Order): void {
  if (order.holds.length > 0) liftHold(tx, order.orderId);
  else if (!order.released) releaseOrder(tx, order.orderId);
  else throw new Refusal('notEligible', `No moves lead order ${order.orderNumber} from ${statusOf(order)} back to ORDER_CONFIRMED`);
}

function leadTo(tx: Tx, order: Order, code: string): void {
  const steps = planStatus(order, code);
  if (!steps) throw new Refusal('notEligible', `No moves lead order ${order.orderNumber} from ${statusOf(order)} to ${code}`);
  makeMoves(tx, order, steps);
  const reached = statusOf(tx.get(orders, order.orderId));
  if (reached !== code) throw new Refusal('notEligible', `Order ${order.orderNumber} would be ${reached}, not ${code}`);
}

/**
 * Carries out a status that a merchant's update states and the order does not have. A hold status
 * places the hold, ORDER_CONFIRMED lifts holds or releases, and a full status moves every unit that
 * is not cancelled. Refuses with `notEligible` and the possible moves.
 */
export function restateStatus(tx: Tx, orderId: string, code: string): void {
  const order = tx.get(orders, orderId);
  helped(tx, order, () => {
    if (holdOf(code)) hold(tx, order, code);
    else if (code === 'ORDER_CONFIRMED') confirm(tx, order);
    else leadTo(tx, order, code);
  });
}
