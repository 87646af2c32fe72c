import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { addReplacements } from '../exchanges/add-replacements.js';
import { movable, requireLine } from './movable.js';
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

/** Carries out the same move for several orders or lines. */
export const fireEach = (tx: Tx, name: MoveName, firings: readonly Firing[]): void =>
  fireInTurn(
    tx,
    firings.map((firing) => ({ move: name, ...firing })),
  );

/**
 * Carries out several moves in order. Once all are done, replacements that they made due are
 * allocated, and then other stock that they freed is released.
 */
export function fireInTurn(tx: Tx, firings: readonly (Firing & { move: MoveName })[]): void {
  for (const { move, ...firing } of firings) moveUnits(tx, move, firing);
  for (const orderId of new Set(firings.map((one) => one.orderId))) sendReplacements(tx, orderId);
  releaseWaiting(tx);
}

/** Allocates the replacements that moves made due, as far as stock covers them. */
function sendReplacements(tx: Tx, orderId: string): void {
  for (const lineItemId of addReplacements(tx, orderId)) {
    const order = tx.get(orders, orderId);
    const { quantity } = movable({ tx, order, line: requireLine(order, lineItemId), because: {} }, 'allocate');
    if (quantity > 0) moveUnits(tx, 'allocate', { orderId, items: [{ lineItemId, quantity }] });
  }
}
