import { currencyDigits } from '../../core/currency.js';
import { fromMinor } from '../../core/money.js';
import { currencyOf } from '../../domain/money/ledger.js';
import { movesNow } from '../../domain/moves/moves-now.js';
import { timerSentences } from '../../domain/timers/timer-sentences.js';
import { byTime, timers } from '../../domain/timers/timers.js';
import { orderByNumber } from '../../model/find-order.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Order } from '../../model/order.js';
import { reservations, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import { waitsOf } from './waits.js';

const lineRow = ({ lineItemId, sku, title, orderedQuantity, units }: Order['items'][number]) => ({
  lineItemId,
  sku,
  ...(title !== undefined && { name: title }),
  quantity: orderedQuantity,
  units: { ...units } as Record<string, number>,
});

/** An order's timers, soonest first. */
const timersOfOrder = (tx: Tx, { orderId }: Order) =>
  [...tx.by(timers, 'orderId', orderId)]
    .sort(byTime)
    .map(({ at, timer, about }) => ({ at, kind: timer, does: timerSentences[timer], about }));

/** A ledger entry, its amount written with the digits of the payment's currency. */
function moneyEntry(order: Order, { at, kind, field, reason, paymentCounter, amount, lineItemId }: LedgerEntry) {
  const payment = order.payments?.find((one) => one.paymentCounter === paymentCounter);
  const currency = payment ? currencyOf(order, payment) : order.currency;
  return {
    at,
    kind,
    field,
    reason,
    paymentCounter,
    amount: fromMinor(amount, currency).toFixed(currencyDigits(currency)),
    ...(currency !== undefined && { currency }),
    ...(lineItemId !== undefined && { lineItemId }),
  };
}

const reservedUnits = (tx: Tx, { orderId }: Order) =>
  tx.by(reservations, 'orderId', orderId).map((one) => {
    const { id, type, lineItemId, sku, locationNum, quantity, released, cancelled, consented = false, consentDate, createdAt } = one;
    const known = { id, type, lineItemId, sku, locationNum, quantity, waiting: waiting(one), released, cancelled, consented, createdAt };
    return consentDate === undefined ? known : { ...known, consentDate };
  });

/** Everything that is known about an order beside its view. Refuses an unknown number. */
export function orderDetail(tx: Tx, orderNumber: string) {
  const order = orderByNumber(tx, orderNumber);
  return {
    order,
    lines: order.items.map(lineRow),
    moves: movesNow(tx, order),
    waits: waitsOf(tx, order),
    timers: timersOfOrder(tx, order),
    money: order.ledger.map((entry) => moneyEntry(order, entry)),
    reservations: reservedUnits(tx, order),
  };
}
