import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { Firing } from './move.js';
import { moveUnits } from './move-units.js';
import { releaseWaiting } from './release-waiting.js';
import type { MoveName } from './table.js';

/**
 * Carries out a move of units of one order with all of its effects, and returns the updated order.
 * Every move goes through here. Refuses with `notEligible` and the guard's reason; the transaction
 * then leaves no trace.
 */
export function fire(tx: Tx, name: MoveName, firing: Firing): Order {
  fireEach(tx, name, [firing]);
  return tx.get(orders, firing.orderId);
}

/**
 * Carries out the same move for several orders or lines. Stock that they free is released once all
 * are done.
 */
export function fireEach(tx: Tx, name: MoveName, firings: readonly Firing[]): void {
  for (const firing of firings) moveUnits(tx, name, firing);
  releaseWaiting(tx);
}

/** Carries out several moves in order. Stock that they free is released once all are done. */
export function fireInTurn(tx: Tx, firings: readonly (Firing & { move: MoveName })[]): void {
  for (const { move, ...firing } of firings) moveUnits(tx, move, firing);
  releaseWaiting(tx);
}
