import { subtract, sum, toMinor } from '../../core/values/money.js';
import { without } from '../../core/values/reshape.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { LineReturn, OwedReturn } from '../../model/order-values.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';
import { held, lineOf } from '../status/units.js';
import { freedByReturn } from './carries.js';
import { type Occasion, sumOf } from './ledger.js';
import { refundable } from './payments.js';
import { transfer } from './transfer.js';
import { type Worth, worthOf, worthOfUnits } from './worth.js';

/** The time of a change and the id of its history entry. */
type Change = Pick<Occasion, 'at' | 'auditId'>;

const returned = (line: OrderLine | undefined): number => (line ? held(line.units, 'returned') : 0);

/** The refunds for returned units, summed from the ledger, as a decimal of the order's currency. */
const returnTotalOf = (order: Order): number => sumOf(order, ({ reason }) => reason === 'RETURN');

/**
 * The order with its `returnTotal`. The policy `orderTotalCountsReturns` also subtracts it from
 * `orderTotal`.
 */
function withReturnTotal(tx: Tx, order: Order): Order {
  const returnTotal = returnTotalOf(order);
  if (!policy(tx, 'orderTotalCountsReturns')) return { ...order, returnTotal };
  const orderTotal = subtract(order.orderTotal, subtract(returnTotal, order.returnTotal, order.currency), order.currency);
  return { ...order, returnTotal, orderTotal };
}

/** What is to be refunded for one part of the units that came back, in decimals. */
interface Due {
  amount: number;
  /** How much more that is than the part's worth, because a merchant stated it. */
  more: number;
}

/**
 * What is due for returned units: a stated amount, or else their worth and what they carry with
 * what earlier returns still lack; less the fees that are kept.
 */
function dueFor({ stated = { kept: 0 }, carried = 0 }: OwedReturn, worth: number, lacking: number, currency?: string): Due {
  const { amount, kept } = stated;
  if (amount === undefined) return { amount: sum([worth, carried, lacking, -kept], currency), more: sum([carried, -kept], currency) };
  return { amount: subtract(amount, kept, currency), more: sum([amount, -kept, -worth], currency) };
}

/**
 * The records of a line with a refund. A refund for no more units is added to the record of the
 * units that were taken back last.
 */
function recorded(returns: readonly LineReturn[], owed: OwedReturn, refund: number, currency?: string): LineReturn[] {
  const last = owed.shipmentQuantity === 0 ? returns.at(-1) : undefined;
  if (!last) return [...returns, { ...without(owed, ['stated', 'carried']), refundAmount: refund, invoicedAmount: refund }];
  const more = (amount: number) => sum([amount, refund], currency);
  return returns.with(-1, { ...last, refundAmount: more(last.refundAmount), invoicedAmount: more(last.invoicedAmount) });
}

/** The order with the refund of returned units of a line, as far as the payments cover it. */
function refunded(order: Order, lineItemId: string, owed: OwedReturn, { amount, more }: Due, change: Change): Order {
  const { currency, returnAdjustment = 0 } = order;
  const occasion = { reason: 'RETURN', lineItemId, ...change } as const;
  const paid = transfer(order, { kind: 'REFUND', amount: toMinor(amount, currency), room: refundable }, occasion).order;
  const refundAmount = subtract(returnTotalOf(paid), returnTotalOf(order), currency);
  const items = paid.items.map((line) =>
    line.lineItemId === lineItemId
      ? { ...without(line, ['owed']), returns: recorded(line.returns ?? [], owed, refundAmount, currency) }
      : line,
  );
  return { ...paid, items, ...(more !== 0 && { returnAdjustment: sum([returnAdjustment, more], currency) }) };
}

/**
 * Refunds the units returned since `before`, part by part: the worth of all returned units less
 * what was refunded for returns so far, or what the merchant states, as far as the payments cover
 * it. Computing the difference makes partial returns add up to the total, and each return record
 * shows what was really refunded.
 */
export function refundReturns(tx: Tx, before: Order | undefined, order: Order, worth: Worth, change: Change): Order {
  const { currency } = order;
  const units = order.items.map(({ lineItemId }) => returned(before && lineOf(before, lineItemId)));
  let next = order;
  for (const [i, line] of order.items.entries()) {
    for (const owed of line.owed ?? []) {
      const was = worthOfUnits(order, worth, units);
      units[i] = Math.min(returned(line), (units[i] ?? 0) + owed.shipmentQuantity);
      const part = subtract(worthOfUnits(order, worth, units), was, currency);
      const lacking = sum([was, next.returnAdjustment ?? 0, -returnTotalOf(next)], currency);
      next = refunded(next, line.lineItemId, owed, dueFor(owed, part, lacking, currency), change);
    }
  }
  return next === order ? order : withReturnTotal(tx, next);
}

/** Units of a line that come back. */
interface Back {
  lineItemId: string;
  quantity: number;
}

/**
 * What returning this many more units of these lines refunds, with what they carry, before fees and
 * if nothing is stated.
 */
export function worthOfReturns(order: Order, back: readonly Back[]): number {
  const { currency } = order;
  const worth = worthOf(order);
  const now = order.items.map(returned);
  const more = order.items.map((line) =>
    back.reduce((units, { lineItemId, quantity }) => units + (lineItemId === line.lineItemId ? quantity : 0), 0),
  );
  const then = now.map((units, i) => units + (more[i] ?? 0));
  const carried = order.items.map((line, i) => (more[i] ? freedByReturn(line, more[i], currency) : 0));
  return sum([worthOfUnits(order, worth, then), -worthOfUnits(order, worth, now), ...carried], currency);
}

/** The same for one line. */
export const worthOfReturn = (order: Order, lineItemId: string, quantity: number): number =>
  worthOfReturns(order, [{ lineItemId, quantity }]);
