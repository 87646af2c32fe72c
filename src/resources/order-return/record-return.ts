import { sumOf } from '../../domain/money/ledger.js';
import type { Order } from '../../model/order.js';
import type { OrderReturn } from '../../model/order-inner.js';
import type { AskedReturn } from './asked.js';

/** What a return refunded to each payment, from the ledger. */
function refundsOf(before: Order, after: Order): OrderReturn['payments'] {
  const fresh = { ...after, ledger: after.ledger.slice(before.ledger.length).filter(({ reason }) => reason === 'RETURN') };
  const counters = [...new Set(fresh.ledger.map(({ paymentCounter }) => paymentCounter))];
  return counters.map((paymentCounter) => ({ paymentCounter, amount: sumOf(fresh, (entry) => entry.paymentCounter === paymentCounter) }));
}

/** The order with a record of a request by which units came back. */
export const withReturn = (before: Order, after: Order, { sentFees, sentRefunds, attributes }: AskedReturn, total: number): Order => {
  const record: OrderReturn = {
    totalRefundAmount: total,
    payments: refundsOf(before, after),
    ...(sentFees && { fees: sentFees }),
    ...(sentRefunds && { refunds: sentRefunds }),
    ...(attributes && { attributes }),
  };
  return { ...after, orderReturns: [...(after.orderReturns ?? []), record] };
};
