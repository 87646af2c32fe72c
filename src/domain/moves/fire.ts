import { share } from '../../core/values/money.js';
import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { addReplacements } from '../exchanges/add-replacements.js';
import { chargeReplacement, takeSurplus } from '../exchanges/charge-replacement.js';
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
 * allocated, those that they left unpaid are withdrawn, and then stock that they freed is released.
 */
export function fireInTurn(tx: Tx, firings: readonly (Firing & { move: MoveName })[]): void {
  for (const { move, ...firing } of firings) moveUnits(tx, move, firing);
  for (const orderId of new Set(firings.map((one) => one.orderId))) {
    sendReplacements(tx, orderId);
    withdrawSurplus(tx, orderId);
  }
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

/** How the history tells of replacements that are not sent because their units stay sold. */
const WITHDRAWN = 'What was to be sent at once is not: the units it replaces are not exchanged';

/**
 * Cancels replacements that moves left unpaid, as far as they have not left; the customer is
 * charged for the rest (a policy).
 */
function withdrawSurplus(tx: Tx, orderId: string): void {
  for (const { lineItemId, quantity, worth } of takeSurplus(tx, orderId, WITHDRAWN)) {
    const order = tx.get(orders, orderId);
    const can = movable({ tx, order, line: requireLine(order, lineItemId), because: {}, unneeded: true }, 'cancel').quantity;
    const some = Math.min(can, quantity);
    const because = { note: WITHDRAWN };
    if (some > 0) moveUnits(tx, 'cancel', { orderId, unneeded: true, because, items: [{ lineItemId, quantity: some }] });
    const charge = share(worth, quantity - some, quantity, order.currency);
    if (charge > 0) chargeReplacement(tx, orderId, lineItemId, charge);
  }
}
