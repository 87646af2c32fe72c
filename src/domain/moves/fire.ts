import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { Firing } from './move.js';
import { moveUnits } from './move-units.js';
import { releaseWaiting } from './release-waiting.js';
import type { MoveName } from './table.js';

/**
 * The door for every move: units of one order change hands, and what follows from it happens.
 * Answers the order as it stands then. Refuses with `notEligible` and the guard's sentence, and
 * then changes nothing, because the transaction it throws out of leaves no trace.
 */
export function fire(tx: Tx, name: MoveName, firing: Firing): Order {
  fireEach(tx, name, [firing]);
  return tx.get(orders, firing.orderId);
}

/**
 * Carries out several moves as one: stock that they set free is released when all of them are done.
 */
export function fireEach(tx: Tx, name: MoveName, firings: readonly Firing[]): void {
  for (const firing of firings) moveUnits(tx, name, firing);
  releaseWaiting(tx);
}

/**
 * Carries out different moves as one: stock that they set free is released when all of them are
 * done.
 */
export function fireInTurn(tx: Tx, firings: readonly (Firing & { move: MoveName })[]): void {
  for (const { move, ...firing } of firings) moveUnits(tx, move, firing);
  releaseWaiting(tx);
}
