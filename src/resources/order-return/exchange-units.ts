import { canSend } from '../../domain/exchanges/exchange-plan.js';
import { fire } from '../../domain/moves/fire.js';
import { requireLine } from '../../domain/moves/movable.js';
import type { FireItem } from '../../domain/moves/move.js';
import type { MoveName } from '../../domain/moves/table.js';
import { unitsAsked } from '../../domain/moves/units-asked.js';
import { held } from '../../domain/status/units.js';
import { orderNamed } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import type { ExchangeWish } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import type { AskedReturn, Returned } from './asked.js';
import { wishOf } from './plan-exchange.js';
import { becauseOf, requestOf, toldReturn } from './told-return.js';

/** Moves units of an item. */
type Move = (name: MoveName, quantity: number, more: Partial<FireItem>) => void;

/** How the history tells of units that are refunded though others were to be sent. */
const INSTEAD = 'Stock does not cover what was to be sent: the units are refunded instead';

function mover(tx: Tx, before: Order, request: AskedReturn, { asked, line, part }: Returned): Move {
  const { because } = request;
  const { orderId } = before;
  const { shipmentId, shipmentLineItemId } = part;
  const item = {
    lineItemId: line.lineItemId,
    shipmentId,
    shipmentLineItemId,
    told: toldReturn(request),
    request: requestOf(before, request),
    because: becauseOf(request, asked),
  };
  return (name, quantity, more) => fire(tx, name, { orderId, because, items: [{ ...item, quantity, ...more }] });
}

/** What is wished of units that are back: none of it is sent before them. */
const onReceipt = (wish: ExchangeWish | undefined): ExchangeWish | undefined =>
  wish && { ...wish, items: wish.items.map((item) => ({ ...item, atOnce: false })) };

/**
 * Takes units back and sends others in their place; if stock does not cover those, the units are
 * refunded instead (documented), also with `disableRefunding` (a policy). What the request wants to
 * be sent replaces what was announced (a policy).
 */
function receive(tx: Tx, request: AskedReturn, returned: Returned, move: Move): void {
  const { asked, line, part, refund } = returned;
  const { quantity } = asked;
  const now = () => orderNamed(tx, request.order);
  const lineNow = () => requireLine(now(), line.lineItemId);
  const wish = onReceipt(wishOf(tx, now(), line, asked));
  const waiting = Math.min(quantity, held(unitsAsked({ tx, order: now(), line: lineNow(), because: {}, ...part }), 'pendingExchange'));
  const fresh = waiting === 0 ? wish : undefined;
  const exchange = waiting === 0 ? undefined : wish;
  if (waiting < quantity) move('requestExchange', quantity - waiting, { exchange: fresh });
  const units = { shipmentLineItemId: part.shipmentLineItemId, quantity };
  if (canSend(tx, now(), lineNow(), units, exchange))
    move('exchange', quantity, { exchange, refund: asked.exchange?.disableRefunding ? undefined : refund });
  else {
    const because = { ...becauseOf(request, asked), note: INSTEAD };
    move('receiveReturn', quantity, { outOf: 'pendingExchange', refund, because });
  }
}

/**
 * Announces or receives the units of an item that exchanges them. `before` is the order before the
 * request.
 */
export function exchangeUnits(tx: Tx, before: Order, request: AskedReturn, returned: Returned): void {
  const { asked, line } = returned;
  const move = mover(tx, before, request, returned);
  if (asked.returnType === 'RECEIVED') receive(tx, request, returned, move);
  else move('requestExchange', asked.quantity, { exchange: wishOf(tx, orderNamed(tx, request.order), line, asked) });
}
