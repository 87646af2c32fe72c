import type { Order, OrderLine, Units } from '../../model/order.js';
import type { StatedRefund } from '../../model/order-values.js';
import { announce, type Noted, takeOff } from '../exchanges/exchange-plan.js';
import type { ExchangedPart } from '../exchanges/receive-units.js';
import type { Carried } from '../shipments/carry-units.js';
import { held, totalUnits } from '../status/units.js';
import { count } from '../stock/stock.js';
import type { Effect, Turn } from './move.js';
import { follow } from './shipment-effects.js';

/** Units that moved, by the item of the shipment that holds them. */
type Part = ExchangedPart & { shipmentId: string };

/**
 * The units that moved, or those of them that `counted` counts, item by item of their shipments.
 * Those that no shipment holds are named by their line.
 */
function partsOf({ line, taken }: Turn, carried: readonly Carried[], counted: (units: Units) => number = totalUnits): Part[] {
  const parts = carried.map(({ shipment: { shipmentId }, item: { shipmentLineItemId }, units }) => ({
    shipmentId,
    shipmentLineItemId,
    quantity: counted(units),
  }));
  const others = counted(taken) - parts.reduce((sum, { quantity }) => sum + quantity, 0);
  return [...parts, { shipmentId: '', shipmentLineItemId: line.lineItemId, quantity: others }].filter(({ quantity }) => quantity > 0);
}

const withLine = ({ order, line }: Turn, next: OrderLine): Order => ({
  ...order,
  items: order.items.with(order.items.indexOf(line), next),
});

/** A line with each part of its units that came back, which the settlement refunds and records. */
function withOwed({ tx }: Turn, line: OrderLine, parts: readonly Part[], refund: StatedRefund | undefined): OrderLine {
  const records = parts.map(({ quantity, ...part }, i) => ({
    ...part,
    shipmentQuantity: quantity,
    returnsCreatedAt: tx.now(),
    ...(refund && i === 0 && { stated: refund }),
  }));
  return { ...line, owed: [...(line.owed ?? []), ...records] };
}

/** Puts units on hand at the records that sent them, the oldest shipment first (a policy). */
function restock(turn: Turn): Carried[] {
  const back = follow(turn);
  for (const { item, quantity } of back) count(turn.tx, item.stockId, { onHand: quantity });
  return back;
}

/** The line without the announced exchanges of units that wait for theirs no more. */
const withoutExchanges = (turn: Turn, carried: readonly Carried[]): OrderLine => {
  const parts = partsOf(turn, carried, (units) => held(units, 'pendingExchange'));
  return takeOff(turn.tx, turn.order, turn.line, parts).line;
};

/** Puts units that came back on hand, and records what came back from which shipment. */
export const takeBack: Effect = (turn) => {
  const back = restock(turn);
  return withLine(turn, withOwed(turn, withoutExchanges(turn, back), partsOf(turn, back), turn.refund));
};

/** The units stay the customer's, and nothing is sent for them. */
export const staySold: Effect = (turn) => withLine(turn, withoutExchanges(turn, follow(turn)));

/**
 * Whether a merchant's update states the move. It then states what was sent as well, as lines of
 * its own (a policy).
 */
const isStated = ({ statusBefore }: Turn): boolean => statusBefore !== undefined;

const withDue = ({ line, due }: Noted): OrderLine => (due.length > 0 ? { ...line, due: [...(line.due ?? []), ...due] } : line);

/** Notes what is to be sent for the units, keeps stock for it, and sends what is wished at once. */
export const announceExchange: Effect = (turn) => {
  const carried = follow(turn);
  if (isStated(turn)) return turn.order;
  const { tx, order, exchange } = turn;
  const line = partsOf(turn, carried).reduce((next, { shipmentLineItemId, quantity }) => {
    return withDue(announce(tx, order, next, { shipmentLineItemId, quantity }, exchange));
  }, turn.line);
  return withLine(turn, line);
};

/**
 * Puts units that came back on hand, and sends others in their place. Nothing is refunded unless
 * the exchange says so (documented).
 */
export const sendOthers: Effect = (turn) => {
  const back = restock(turn);
  const parts = partsOf(turn, back);
  const noted = takeOff(turn.tx, turn.order, turn.line, parts, turn.exchange);
  const [line, amount] = isStated(turn) ? [noted.line, 0] : [withDue(noted), noted.refund];
  return withLine(turn, withOwed(turn, line, parts, { amount, kept: 0 }));
};
