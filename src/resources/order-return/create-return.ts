import { subtract } from '../../core/money.js';
import { fireInTurn } from '../../domain/moves/fire.js';
import type { FireItem, Firing } from '../../domain/moves/move.js';
import type { MoveName } from '../../domain/moves/table.js';
import { orderNamed } from '../../model/find-order.js';
import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { AskedReturn, Returned } from './asked.js';
import { returnedOf, statedRefund } from './check-return.js';
import { exchangeUnits } from './exchange-units.js';
import { type ReturnResult, resultOf } from './return-result.js';

/** Units of an item as a move takes them, with the refund that a merchant states for them. */
function firedItem(tx: Tx, order: Order, { asked, line, part, move }: Returned): FireItem {
  const { quantity, because } = asked;
  const refund = move === 'receiveReturn' ? statedRefund(tx, order, asked) : undefined;
  const { shipmentId, shipmentLineItemId } = part ?? {};
  return { lineItemId: line.lineItemId, quantity, shipmentId, shipmentLineItemId, refund, because };
}

type Turn = Firing & { move: MoveName };

/** The moves that a request means, in its order; items that follow each other move together. */
function turnsOf(tx: Tx, order: Order, returned: readonly Returned[], { because }: AskedReturn): Turn[] {
  const turns: (Turn & { items: FireItem[] })[] = [];
  for (const one of returned) {
    const last = turns.at(-1);
    const item = firedItem(tx, order, one);
    if (last?.move === one.move) last.items.push(item);
    else turns.push({ move: one.move, orderId: order.orderId, because, items: [item] });
  }
  return turns;
}

/**
 * Announces, inspects, rejects or receives returned units (documented). Received units are
 * refunded: their part of the price, or what the item states. Units that the return policy does not
 * take back, and for which it is not overridden, stay where they are, and the result says so.
 * Exchanges follow the plain returns of a request (a policy).
 */
export function createReturn(tx: Tx, asked: AskedReturn): ReturnResult {
  const order = orderNamed(tx, { by: 'id', value: asked.orderId });
  const returned = returnedOf(tx, order, asked);
  const allowed = returned.filter(({ isViolation }) => !isViolation);
  const plain = allowed.filter(({ exchanges }) => !exchanges);
  if (plain.length > 0) fireInTurn(tx, turnsOf(tx, order, plain, asked));
  for (const one of allowed) if (one.exchanges) exchangeUnits(tx, asked, one);
  const after = tx.get(orders, order.orderId);
  const total = subtract(after.returnTotal, order.returnTotal, order.currency);
  return resultOf(tx, { before: order, after, returned, total });
}
