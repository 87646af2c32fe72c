import { subtract } from '../../core/values/money.js';
import { issueCredits } from '../../domain/credits/issue-credits.js';
import { fireInTurn } from '../../domain/moves/fire.js';
import type { FireItem, Firing } from '../../domain/moves/move.js';
import type { MoveName } from '../../domain/moves/table.js';
import { orderNamed } from '../../model/find-order.js';
import { type Order, orders } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import type { AskedReturn, Returned } from './asked.js';
import { returnedOf } from './check-return.js';
import { exchangeUnits } from './exchange-units.js';
import { type ReturnResult, resultOf } from './return-result.js';
import { becauseOf, requestOf, toldReturn } from './told-return.js';

/** Units of an item as a move takes them, with what the request states of them. */
function firedItem(order: Order, request: AskedReturn, { asked, line, part, move, refund }: Returned): FireItem {
  const { quantity } = asked;
  const { shipmentId, shipmentLineItemId } = part;
  return {
    lineItemId: line.lineItemId,
    quantity,
    shipmentId,
    shipmentLineItemId,
    refund: move === 'receiveReturn' ? refund : undefined,
    told: toldReturn(request),
    request: requestOf(order, request),
    because: becauseOf(request, asked),
  };
}

type Turn = Firing & { move: MoveName };

/**
 * The moves that items mean, in their order; those of one move that follow each other move
 * together.
 */
function turnsOf(order: Order, returned: readonly Returned[], request: AskedReturn): Turn[] {
  const turns: (Turn & { items: FireItem[] })[] = [];
  for (const one of returned) {
    const last = turns.at(-1);
    const item = firedItem(order, request, one);
    if (last?.move === one.move) last.items.push(item);
    else turns.push({ move: one.move, orderId: order.orderId, because: request.because, items: [item] });
  }
  return turns;
}

/**
 * The items that take effect together: an exchange alone, and plain returns that follow each other.
 */
function groupsOf(returned: readonly Returned[]): Returned[][] {
  const groups: Returned[][] = [];
  for (const one of returned) {
    const last = groups.at(-1);
    if (last && !one.exchanges && !last[0]?.exchanges) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * Announces, inspects, rejects or receives returned units (documented). Received units are
 * refunded: their part of the price, or what the item states. Units that the return policy does not
 * take back, and for which it is not overridden, stay where they are, and the result says so. Items
 * take effect in the order of the request (a policy), and credits are issued after them.
 */
export function createReturn(tx: Tx, asked: AskedReturn): ReturnResult {
  const order = orderNamed(tx, asked.order);
  const returned = returnedOf(tx, order, asked);
  for (const group of groupsOf(returned.filter(({ isViolation }) => !isViolation))) {
    if (group[0]?.exchanges) exchangeUnits(tx, order, asked, group[0]);
    else fireInTurn(tx, turnsOf(order, group, asked));
  }
  const after = tx.get(orders, order.orderId);
  const total = subtract(after.returnTotal, order.returnTotal, order.currency);
  if (asked.credits) issueCredits(tx, after, asked.credits);
  return resultOf(tx, { before: order, after, returned, total });
}
