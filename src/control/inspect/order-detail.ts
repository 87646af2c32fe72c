import { movesNow } from '../../domain/moves/moves-now.js';
import { timerSentences } from '../../domain/timers/timer-sentences.js';
import { byTime, timers } from '../../domain/timers/timers.js';
import { orderByNumber } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import { reservations, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import { moneyEntry } from './money-entry.js';
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
