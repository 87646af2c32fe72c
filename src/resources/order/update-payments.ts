import { without } from '../../core/values/reshape.js';
import type { Order, OrderPayment } from '../../model/order.js';

const amountNames = ['authAmount', 'chargedAmount', 'refundAmount'] as const;

/**
 * Returns one payment of an update, without amounts that are sent unchanged, because they may have
 * moved since. An unchanged status becomes the current one.
 */
function statedPayment(sent: OrderPayment, was: OrderPayment | undefined, now: OrderPayment | undefined): OrderPayment {
  if (!was || !now) return sent;
  const asRead = amountNames.filter((name) => sent[name] === was[name]);
  const status = sent.paymentStatus === was.paymentStatus && now.paymentStatus !== undefined && { paymentStatus: now.paymentStatus };
  return { ...without(sent, asRead), ...status };
}

/**
 * Returns the payments of an update, without the amounts and statuses that are the same as in the
 * order that the sender read.
 */
export function statedPayments(sent: readonly OrderPayment[], before: Order, now: Order): OrderPayment[] {
  const named = ({ payments = [] }: Order, counter: number) => payments.find((one) => one.paymentCounter === counter);
  return sent.map((one) => statedPayment(one, named(before, one.paymentCounter), named(now, one.paymentCounter)));
}
