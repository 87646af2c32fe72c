import { without } from '../../core/reshape.js';
import type { Order, OrderPayment } from '../../model/order.js';

const amountNames = ['authAmount', 'chargedAmount', 'refundAmount'] as const;

/**
 * One payment as an update states it: what it sends as it was before the update says nothing,
 * whatever moved since.
 */
function statedPayment(sent: OrderPayment, was: OrderPayment | undefined, now: OrderPayment | undefined): OrderPayment {
  if (!was || !now) return sent;
  const asRead = amountNames.filter((name) => sent[name] === was[name]);
  const status = sent.paymentStatus === was.paymentStatus && now.paymentStatus !== undefined && { paymentStatus: now.paymentStatus };
  return { ...without(sent, asRead), ...status };
}

/**
 * The payments of an update, without the amounts and statuses that are as they were in the order
 * that its sender read.
 */
export function statedPayments(sent: readonly OrderPayment[], before: Order, now: Order): OrderPayment[] {
  const named = ({ payments = [] }: Order, counter: number) => payments.find((one) => one.paymentCounter === counter);
  return sent.map((one) => statedPayment(one, named(before, one.paymentCounter), named(now, one.paymentCounter)));
}
