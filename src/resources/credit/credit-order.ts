import { Refusal, unknownIn } from '../../core/forms/errors.js';
import { type AskedCredit, canHaveCredits, issueCredits } from '../../domain/credits/issue-credits.js';
import type { EventType } from '../../domain/events/event-types.js';
import { happened } from '../../domain/events/events.js';
import { aboutCredit } from '../../model/about.js';
import { type Credit, type CreditStatus, credits } from '../../model/credit.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Tx } from '../../store/tx.js';
import { creditPolicy } from './policies.js';

/** For which reasons credits can be issued now. */
export interface CreditsEligibility {
  orderId: string;
  policyName: string;
  policyType: string;
  eligibleReasonCodes: readonly string[];
}

/** Names the reasons for which `createCredits` can be asked now: none if it would be refused. */
export function creditsEligibility(tx: Tx, name: OrderName): CreditsEligibility {
  const order = orderNamed(tx, name);
  return {
    orderId: order.orderId,
    policyName: creditPolicy(tx, 'creditPolicyName'),
    policyType: creditPolicy(tx, 'creditPolicyType'),
    eligibleReasonCodes: canHaveCredits(order) ? creditPolicy(tx, 'creditReasonCodes') : [],
  };
}

/** Issues credits for the order that is named. */
export const createCredits = (tx: Tx, { order, asked }: { order: OrderName; asked: readonly AskedCredit[] }): Credit[] =>
  issueCredits(tx, orderNamed(tx, order), asked);

export interface CreditUpdate {
  order: OrderName;
  creditId: string;
  statusCode: CreditStatus;
  note?: string | undefined;
  attributes?: Record<string, unknown> | undefined;
}

const eventFor = {
  PENDING: 'CREDIT_PENDING',
  CONFIRMED: 'CREDIT_CONFIRMED',
  FAILED: 'CREDIT_FAILED',
  CANCELED: 'CREDIT_CANCELED',
} as const satisfies Record<CreditStatus, EventType>;

/** The statuses that a credit keeps (documented). One that failed can be tried again (a policy). */
const ends: readonly CreditStatus[] = ['CONFIRMED', 'CANCELED'];

/**
 * Sets the status of a credit, with an event if it changes. Attributes are merged. Refuses a credit
 * that the order does not have, and one that is confirmed or canceled.
 */
export function updateCreditStatus(tx: Tx, { order: name, creditId, statusCode, note, attributes }: CreditUpdate): Credit {
  const order = orderNamed(tx, name);
  const credit = tx.find(credits, creditId);
  if (credit?.orderId !== order.orderId) throw unknownIn('creditId', 'Credit', creditId);
  if (ends.includes(credit.statusCode))
    throw new Refusal('notEligible', `Credit ${creditId} is already ${credit.statusCode}`, { rule: 'alreadyDecided' });
  const changed = {
    ...credit,
    statusCode,
    updatedAt: tx.now(),
    ...(note !== undefined && { note }),
    ...(attributes && { attributes: { ...credit.attributes, ...attributes } }),
  };
  const stored = tx.put(credits, changed);
  if (statusCode !== credit.statusCode) happened(tx, eventFor[statusCode], order, aboutCredit(stored));
  return stored;
}
