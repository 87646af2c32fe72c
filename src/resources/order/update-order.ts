import { invalid, Refusal, refuseAll } from '../../core/forms/errors.js';
import { currencyDigits } from '../../core/values/currency.js';
import { oneOf } from '../../core/values/one-of.js';
import { checkOrderAttributes } from '../../domain/attributes/check-attributes.js';
import { amountProblems } from '../../domain/money/amounts.js';
import { paymentUpdateProblems } from '../../domain/money/check-payments.js';
import { holdOf } from '../../domain/moves/holds.js';
import { isWhole } from '../../domain/moves/plan-status.js';
import { releaseWaiting } from '../../domain/moves/release-waiting.js';
import { reserveAnew } from '../../domain/moves/reserve-anew.js';
import { restateQuantities, restateStatus, unreachable } from '../../domain/moves/restate.js';
import { policy } from '../../domain/policies.js';
import { orderByNumber } from '../../model/find-order.js';
import { type Order, orders } from '../../model/order.js';
import { orderStatusCodes } from '../../model/order-statuses.js';
import type { Tx } from '../../store/tx.js';
import { checkSubType } from './check-new-order.js';
import { editOrder, mark, type OrderUpdate } from './edit-order.js';
import { checkLineCount } from './new-order.js';
import { readQuantities, type Statement, takesBusyUnits } from './update-lines.js';

export type { OrderUpdate } from './edit-order.js';
export type { LineUpdate } from './update-lines.js';

/**
 * Refuses another currency for an order that has a ledger, because its amounts are in the order's
 * currency.
 */
function checkCurrency({ currency, ledger }: Order, sent: string | undefined): void {
  if (sent === undefined || sent === currency || ledger.length === 0) return;
  if (currency !== undefined || currencyDigits(sent) !== currencyDigits())
    throw invalid('currency', `must stay ${currency ? `"${currency}"` : 'as it is'}: money is recorded in it`);
}

/**
 * Refuses an update of an older version of the order if the policy says so. The documentation only
 * says that updates are counted.
 */
function checkVersion(tx: Tx, { orderNumber, version }: Order, sent: number | undefined): void {
  if (sent === undefined || sent === version || policy(tx, 'staleVersion') === 'accept') return;
  throw new Refusal('stale', `Order ${orderNumber} is at version ${version}, not ${sent}: it has been modified since`);
}

function checkUpdate(tx: Tx, before: Order, sent: OrderUpdate): void {
  if (sent.orderNumber !== before.orderNumber) throw invalid('orderNumber', `must be the one in the path, "${before.orderNumber}"`);
  if (!oneOf(orderStatusCodes, sent.statusCode)) throw invalid('statusCode', `must be one of [${orderStatusCodes.join(', ')}]`);
  checkSubType(tx, sent.subType);
  checkVersion(tx, before, sent.version);
  checkLineCount(sent.items);
  refuseAll(amountProblems(sent));
  const payments = sent.payments ?? (policy(tx, 'unsentFields') === 'remove' ? [] : before.payments);
  refuseAll(payments ? paymentUpdateProblems(before, payments) : []);
  checkCurrency(before, sent.currency);
}

/**
 * An update may always send this status, and it moves nothing: every order was created once (a
 * policy).
 */
const statesNothing = 'ORDER_CREATED';

/**
 * Makes the moves for the status that was sent, if it differs from the order's. If quantities were
 * sent too, the status must match them; a partial status always needs quantities.
 */
function applyStatus(tx: Tx, before: Order, sent: string, { stated }: Statement): void {
  const { orderId, statusCode } = tx.get(orders, before.orderId);
  if ([before.statusCode, statusCode, statesNothing, mark].includes(sent)) return;
  const isMark = holdOf(sent) !== undefined || sent === 'ORDER_CONFIRMED';
  const expected = `must be the status that the quantities give, ${statusCode}`;
  if (!isMark && stated.length > 0) throw invalid('statusCode', expected);
  if (!isMark && !isWhole(sent)) throw unreachable(tx, before, 'statusCode', expected);
  restateStatus(tx, orderId, sent);
}

/**
 * Makes the moves for the quantities and status that were sent, in an order that frees units before
 * they are needed.
 */
function apply(tx: Tx, before: Order, sent: OrderUpdate, statement: Statement): void {
  const { orderId } = before;
  const confirms = sent.statusCode === 'ORDER_CONFIRMED' && before.holds.length > 0;
  const movesFirst = takesBusyUnits(before, sent.items) || sent.statusCode === mark;
  if (!movesFirst) editOrder(tx, before, sent, statement);
  if (confirms) applyStatus(tx, before, sent.statusCode, statement);
  restateQuantities(tx, orderId, statement.stated);
  if (movesFirst) editOrder(tx, before, sent, statement);
  if (!confirms) applyStatus(tx, before, sent.statusCode, statement);
}

/**
 * Updates an order with what the merchant sends (documented: the body replaces the order). Changes
 * of quantities and status become moves, and are refused if a move is. Contradictory quantities are
 * ignored (a policy). Totals are calculated again if a quantity, price, tax, fee or discount
 * changes; otherwise the sent totals stay (a policy).
 */
export function updateOrder(
  tx: Tx,
  { orderNumber, sent }: { orderNumber: string; sent: OrderUpdate },
): { order: Order; contradictory: string[] } {
  const before = orderByNumber(tx, orderNumber);
  checkUpdate(tx, before, sent);
  const statement = readQuantities(tx, before, sent.items);
  apply(tx, before, sent, statement);
  reserveAnew(tx, before);
  releaseWaiting(tx);
  const order = tx.get(orders, before.orderId);
  checkOrderAttributes(tx, order);
  return { order, contradictory: statement.contradictory };
}
