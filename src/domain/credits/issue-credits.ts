import { type FieldProblem, problemOf, Refusal, refuseAll, sentence } from '../../core/forms/errors.js';
import { aboutCredit } from '../../model/about.js';
import { type Credit, credits } from '../../model/credit.js';
import type { Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';
import { happened } from '../events/events.js';
import { movementProblems } from '../money/check-payments.js';

/** A credit as a request states it. */
export type AskedCredit = Omit<Credit, 'creditId' | 'orderId' | 'orderNumber' | 'channelId' | 'statusCode' | 'createdAt' | 'updatedAt'>;

/** Whether credits can be issued for an order: not while it is held for fraud (a policy). */
export const canHaveCredits = ({ holds }: Order): boolean => !holds.includes('FRAUD');

function problemsOf({ amount, currency }: AskedCredit, place: string): FieldProblem[] {
  const wrong = movementProblems(`${place}.amount`, amount, currency);
  return wrong.length > 0 || amount > 0 ? wrong : [problemOf(`${place}.amount`, 'must be greater than 0')];
}

/** Refuses a payment that the order does not have. */
function checkPayment({ orderNumber, payments = [] }: Order, { paymentCounter }: AskedCredit, place: string): void {
  if (paymentCounter === undefined || payments.some((one) => one.paymentCounter === paymentCounter)) return;
  const known = payments.map((one) => one.paymentCounter).join(', ');
  const fields = [problemOf(`${place}.paymentCounter`, `must be one of the payments of order ${orderNumber}: [${known}]`)];
  throw new Refusal('invalidInput', sentence(fields), { fields, rule: 'paymentUnknown' });
}

/**
 * Issues credits for an order, each PENDING with its event (documented). They are given beside the
 * order's payments, so its ledger does not change (a policy). Refuses an order that is held for
 * fraud, amounts that are no amounts of their currency, and unknown payments.
 */
export function issueCredits(tx: Tx, order: Order, asked: readonly AskedCredit[], place = 'credits'): Credit[] {
  if (!canHaveCredits(order)) {
    const sentence = `Order ${order.orderNumber} is on hold FRAUD: no credits can be issued for it`;
    throw new Refusal('notEligible', sentence, { rule: 'orderNotAmendable' });
  }
  refuseAll(asked.flatMap((one, i) => problemsOf(one, `${place}[${i}]`)));
  for (const [i, one] of asked.entries()) checkPayment(order, one, `${place}[${i}]`);
  return asked.map((one) => {
    const { orderId, orderNumber, channelId } = order;
    const at = tx.now();
    const of = { creditId: tx.newUuid(), orderId, orderNumber, channelId };
    const credit = tx.put<Credit>(credits, { ...one, ...of, statusCode: 'PENDING', createdAt: at, updatedAt: at });
    happened(tx, 'CREDIT_PENDING', order, aboutCredit(credit));
    return credit;
  });
}
