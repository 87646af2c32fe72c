import { sum } from '../../core/values/money.js';
import type { Order, OrderLine, Units } from '../../model/order.js';
import type { OwedReturn } from '../../model/order-values.js';
import { announce, drop, type Noted, takeOff } from '../exchanges/exchange-plan.js';
import type { ExchangedPart } from '../exchanges/receive-units.js';
import { withCredits, withoutExcess } from '../money/carries.js';
import type { Carried } from '../shipments/carry-units.js';
import { OUTSIDE } from '../shipments/units-in-shipments.js';
import { held, lineOf, totalUnits } from '../status/units.js';
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
  return [...parts, { shipmentId: OUTSIDE, shipmentLineItemId: line.lineItemId, quantity: others }].filter(({ quantity }) => quantity > 0);
}

const withLine = ({ order, line }: Turn, next: OrderLine): Order => ({
  ...order,
  items: order.items.with(order.items.indexOf(line), next),
});

/** A line with each part of its units that came back, which the settlement refunds and records. */
function withOwed({ tx, told }: Turn, line: OrderLine, parts: readonly Part[], first: Pick<OwedReturn, 'stated' | 'carried'>): OrderLine {
  const records = parts.map(({ quantity, ...part }, i) => ({
    ...part,
    shipmentQuantity: quantity,
    returnsCreatedAt: tx.now(),
    ...told,
    ...(i === 0 && first),
  }));
  return { ...line, owed: [...(line.owed ?? []), ...records] };
}

/** A line with a refund for units that came back before. */
function withLateRefund(turn: Turn, line: OrderLine, amount: number): OrderLine {
  const part = { shipmentId: OUTSIDE, shipmentLineItemId: line.lineItemId, quantity: 0 };
  return amount === 0 ? line : withOwed(turn, line, [part], { stated: { amount, kept: 0 } });
}

/** Puts units on hand at the records that sent them, the oldest shipment first (a policy). */
function restock(turn: Turn): Carried[] {
  const back = follow(turn);
  for (const { item, quantity } of back) count(turn.tx, item.stockId, { onHand: quantity });
  return back;
}

/**
 * Whether a merchant's update states the move. It then states what was sent as well, as lines of
 * its own (a policy).
 */
const isStated = ({ statusBefore }: Turn): boolean => statusBefore !== undefined;

/** The line without the announced exchanges of units that are not exchanged after all. */
function withoutExchanges(turn: Turn, carried: readonly Carried[]): OrderLine {
  const parts = partsOf(turn, carried, (units) => held(units, 'pendingExchange'));
  const { line, lacking, surplus } = drop(turn.tx, turn.order, turn.line, parts);
  if (isStated(turn)) return line;
  const owed = withLateRefund(turn, line, lacking);
  return surplus.length > 0 ? { ...owed, surplus: [...(owed.surplus ?? []), ...surplus] } : owed;
}

/**
 * The order with a record of the request by which units came back. Units that come back by hand
 * have one record as long as nothing was refunded since the last one (a policy).
 */
function withRequest({ request }: Turn, order: Order): Order {
  const { orderReturns = [], ledger } = order;
  const isKnown = request ? orderReturns.length >= request.counter : orderReturns.at(-1)?.from === ledger.length;
  if (isKnown) return order;
  const { counter: _number, ...said } = request ?? { counter: 0 };
  return { ...order, orderReturns: [...orderReturns, { from: ledger.length, ...said }] };
}

/** Puts units that came back on hand, and records what came back from which shipment. */
export const takeBack: Effect = (turn) => {
  const back = restock(turn);
  const { line, freed } = withoutExcess(withoutExchanges(turn, back), turn.order.currency);
  const first = { ...(turn.refund && { stated: turn.refund }), ...(freed > 0 && { carried: freed }) };
  const next = withLine(turn, withOwed(turn, line, partsOf(turn, back), first));
  return isStated(turn) ? next : withRequest(turn, next);
};

/** The units stay the customer's, and nothing is sent for them. */
export const staySold: Effect = (turn) => withLine(turn, withoutExchanges(turn, follow(turn)));

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
 * the exchange says so (documented), or what was sent for the units before was cancelled or came
 * back since.
 */
export const sendOthers: Effect = (turn) => {
  const { tx, order, exchange, refund = { kept: 0 } } = turn;
  const back = restock(turn);
  const parts = partsOf(turn, back);
  const taken = takeOff(tx, order, turn.line, parts, exchange, refund.amount);
  const { line } = withoutExcess(isStated(turn) ? taken.line : withDue(taken), order.currency);
  const credited = withCredits(withLine(turn, line), taken.credits);
  const amount = isStated(turn) ? 0 : sum([taken.refund, credited.freed], order.currency);
  const now = lineOf(credited.order, line.lineItemId) as OrderLine;
  const next = withLine(
    { ...turn, order: credited.order, line: now },
    withOwed(turn, now, parts, { stated: { amount, kept: refund.kept } }),
  );
  return isStated(turn) ? next : withRequest(turn, next);
};

/**
 * A replacement that is not sent after all stands for the units that came back no longer: those are
 * refunded (documented for a replacement that is out of stock).
 */
export const refundReplaced: Effect = (turn) => {
  const { line, freed } = withoutExcess(turn.line, turn.order.currency);
  if (freed === 0) return turn.order;
  const order = withLine(turn, line);
  const parent = order.items.find(({ lineItemNumber }) => lineItemNumber === line.parentLineItemNumber) ?? line;
  return withLine({ ...turn, order, line: parent }, withLateRefund(turn, parent, freed));
};
