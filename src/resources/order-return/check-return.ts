import { type FieldProblem, invalid, missing, problemOf, refuseAll } from '../../core/forms/errors.js';
import { subtract, sum } from '../../core/values/money.js';
import { refundBeside } from '../../domain/exchanges/exchange-plan.js';
import { refundableTotal } from '../../domain/money/appease.js';
import { movementProblems } from '../../domain/money/check-payments.js';
import { worthOfReturn } from '../../domain/money/return-refunds.js';
import { OUTSIDE } from '../../domain/shipments/units-in-shipments.js';
import { lineOf } from '../../domain/status/units.js';
import type { Order, OrderLine } from '../../model/order.js';
import { shipments } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { type AskedItem, type AskedReturn, moveFor, type Returned } from './asked.js';
import { checkExchange, exchangeable, isExchange } from './check-exchange.js';
import { returnPolicy } from './policies.js';
import { returnable, type SentPart, sentParts } from './returnable.js';
import { unitsLeft } from './units-left.js';
import { statedRefund, withWhole } from './whole-request.js';

const listed = (names: readonly string[]): string => `[${[...new Set(names)].join(', ')}]`;

function lineNamed(order: Order, { lineItemId }: AskedItem, place: string): OrderLine {
  const line = lineOf(order, lineItemId);
  if (line) return line;
  const lines = listed(order.items.map((one) => one.lineItemId));
  throw invalid(`${place}.lineItemId`, `must be one of the lines of order ${order.orderNumber}: ${lines}`);
}

/**
 * The part of a line that an item names. Units that were placed as shipped are in no shipment that
 * the sandbox knows, so they have any id that is of none (a policy).
 */
function partNamed(tx: Tx, order: Order, line: OrderLine, asked: AskedItem, place: string): SentPart {
  const { shipmentId, shipmentLineItemId } = asked;
  const parts = sentParts(tx, order, line);
  const outside = parts.find((part) => part.shipmentId === OUTSIDE);
  if (outside && !tx.find(shipments, shipmentId)) return outside;
  const shipped = parts.filter((part) => part !== outside);
  const own = shipped.filter((part) => part.shipmentId === shipmentId);
  const of = `line ${line.lineItemId}`;
  if (own.length === 0) {
    const others = outside ? ', or no shipment, for units that were placed as shipped' : '';
    throw invalid(
      `${place}.shipmentId`,
      `must be one of the shipments of ${of}: ${listed(shipped.map((part) => part.shipmentId))}${others}`,
    );
  }
  const part = own.find((one) => one.shipmentLineItemId === shipmentLineItemId);
  if (part) return part;
  const items = listed(own.map((one) => one.shipmentLineItemId));
  throw invalid(`${place}.shipmentLineItemId`, `must be one of the items of the shipment with ${of}: ${items}`);
}

function feeProblems({ fees }: AskedItem, place: string, currency?: string): FieldProblem[] {
  return fees.flatMap(({ value, refundAmount = 0 }, i) => {
    const at = `${place}.fees[${i}]`;
    const wrong = [...movementProblems(`${at}.value`, value, currency), ...movementProblems(`${at}.refundAmount`, refundAmount, currency)];
    return wrong.length > 0 || refundAmount <= value ? wrong : [problemOf(`${at}.refundAmount`, `must be at most the value, ${value}`)];
  });
}

/** What is kept of a refund for fees, as the policy `returnFees` says. */
const keptOf = (tx: Tx, { fees }: AskedItem, currency?: string): number =>
  returnPolicy(tx, 'returnFees') === 'ignore'
    ? 0
    : sum(
        fees.map(({ value, refundAmount = 0 }) => subtract(value, refundAmount, currency)),
        currency,
      );

/** What a refund of an item is at most, before fees. Decimals of the order's currency. */
function mostOf(order: Order, { asked, line, part, exchanges }: Pick<Returned, 'asked' | 'line' | 'part' | 'exchanges'>): number {
  const { returnAmount, exchange, quantity } = asked;
  // Units may be worth less than nothing, such as those of a discount that is a line.
  if (!exchanges) return Math.max(0, returnAmount ?? worthOfReturn(order, line.lineItemId, quantity));
  if (exchange?.disableRefunding) return 0;
  const announced = () => refundBeside(order, line, { shipmentLineItemId: part.shipmentLineItemId, quantity });
  return returnAmount ?? (exchange ? (exchange.refund?.amount ?? 0) : announced());
}

/** Amounts that are no amounts of the order's currency, and fees that take more than the refund. */
function amountProblems(tx: Tx, order: Order, one: Pick<Returned, 'asked' | 'line' | 'part' | 'exchanges'>, place: string): FieldProblem[] {
  const { currency } = order;
  const { asked, exchanges } = one;
  const { returnAmount, returnType } = asked;
  const wrong = [...movementProblems(`${place}.returnAmount`, returnAmount, currency), ...feeProblems(asked, place, currency)];
  if (wrong.length > 0 || (exchanges && returnType !== 'RECEIVED')) return wrong;
  const most = mostOf(order, one);
  const what = exchanges ? 'the exchange refunds' : 'the units refund';
  return keptOf(tx, asked, currency) > most ? [problemOf(`${place}.fees`, `must keep at most ${most}, what ${what}`)] : [];
}

/** Refuses returned amounts that are more than what was charged and not refunded. */
function checkRefundable(order: Order, items: readonly AskedItem[]): void {
  let left = refundableTotal(order);
  for (const [i, { returnAmount, returnType }] of items.entries()) {
    if (returnAmount === undefined || returnType !== 'RECEIVED') continue;
    if (returnAmount > left) throw invalid(`items[${i}].returnAmount`, `must be at most ${left}: that much was charged and not refunded`);
    left = subtract(left, returnAmount, order.currency);
  }
}

function returnedItem(tx: Tx, order: Order, asked: AskedItem, whole: boolean | undefined, earlier: readonly Returned[]): Returned {
  const place = `items[${earlier.length}]`;
  const line = lineNamed(order, asked, place);
  const part = partNamed(tx, order, line, asked, place);
  const move = moveFor[asked.returnType];
  const ask = { tx, order, line, because: {}, ...part };
  const units = unitsLeft(ask, part, earlier);
  const exchanges = isExchange(units, asked, whole);
  if (exchanges) checkExchange(order, asked, place);
  const can = exchanges ? exchangeable(ask, asked, part, units) : returnable(ask, move, part, units);
  if (asked.quantity > can.quantity) throw invalid(`${place}.quantity`, `must be at most ${can.quantity}: ${can.sentence}`);
  refuseAll(amountProblems(tx, order, { asked, line, part, exchanges }, place));
  const refund = statedRefund(asked.returnAmount, keptOf(tx, asked, order.currency));
  return { asked, line, part, move, exchanges, refund, isViolation: !asked.overridesPolicy && asked.quantity > can.withinPolicy };
}

/**
 * The lines and parts of shipments that the items of a request name. Refuses unknown ones, more
 * units than there are, and wrong amounts.
 */
export function returnedOf(tx: Tx, order: Order, request: AskedReturn): Returned[] {
  const { items, exchange } = request;
  if (items.length === 0) throw missing('items', 'must not be empty');
  const returned: Returned[] = [];
  for (const asked of items) returned.push(returnedItem(tx, order, asked, exchange, returned));
  checkRefundable(order, items);
  return withWhole(tx, order, request, returned);
}
