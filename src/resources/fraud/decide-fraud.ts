import { notKnown } from '../../core/wording.js';
import { happened } from '../../domain/events/events.js';
import type { Because } from '../../domain/events/history.js';
import { fire } from '../../domain/moves/fire.js';
import { liftHold } from '../../domain/moves/holds.js';
import { movable } from '../../domain/moves/movable.js';
import { findByNumber, orderNotFound } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import { targetConfigs } from '../../model/target-config.js';
import type { Tx } from '../../store/tx.js';

/** A fraud service's decision about an order. */
export interface FraudDecision {
  orderNumber: string;
  /** The service that made the decision. */
  source?: string | undefined;
}

/**
 * Whether a decision was carried out. A failure is an answer, not a refusal (documented), and
 * changes nothing.
 */
export interface FraudOutcome {
  done: boolean;
  sentence: string;
}

const failed = (sentence: string): FraudOutcome => ({ done: false, sentence });

const becauseOf = ({ source }: FraudDecision): Because => (source === undefined ? {} : { source });

/** The services that held orders are handed to, by the target configurations (a policy). */
const fraudServices = (tx: Tx): string[] =>
  tx.by(targetConfigs, 'processName', 'ORDER_HOLD_FRAUD').flatMap(({ targetService = [] }) => targetService.map((one) => one.serviceName));

/**
 * Carries out a decision on an order that is on fraud hold. If the tenant configured who decides,
 * no other service can (a policy).
 */
function decide(tx: Tx, { orderNumber, source }: FraudDecision, carry: (order: Order) => FraudOutcome): FraudOutcome {
  const services = fraudServices(tx);
  if (source !== undefined && services.length > 0 && !services.includes(source))
    return failed(`The service ${notKnown(source, 'a target service of ORDER_HOLD_FRAUD', services)}`);
  const order = findByNumber(tx, orderNumber);
  if (!order) return failed(orderNotFound(orderNumber).message);
  if (!order.holds.includes('FRAUD')) return failed(`Order ${orderNumber} is not on hold FRAUD; its status is ${order.statusCode}`);
  return carry(order);
}

/**
 * Releases the fraud hold. The status becomes ORDER_CONFIRMED unless there is another hold
 * (documented). In `auto` the order is then allocated.
 */
export const releaseFraudHold = (tx: Tx, decision: FraudDecision): FraudOutcome =>
  decide(tx, decision, ({ orderId, orderNumber }) => {
    const order = liftHold(tx, orderId, 'FRAUD', becauseOf(decision));
    happened(tx, 'FRAUD_RELEASE', order);
    return { done: true, sentence: `Order ${orderNumber} was released from its fraud hold; its status is ${order.statusCode}` };
  });

/**
 * Cancels everything that can be cancelled, which gives ORDER_CANCELLED (documented), and releases
 * the hold for the rest.
 */
export const cancelFraudHold = (tx: Tx, decision: FraudDecision): FraudOutcome =>
  decide(tx, decision, (held) => {
    const { orderId, orderNumber } = held;
    const asked = held.items.map((line) => movable({ tx, order: held, line, because: {} }, 'cancel'));
    if (asked.every(({ quantity }) => quantity === 0)) return failed(asked[0]?.sentence ?? `Order ${orderNumber} has no units to cancel`);
    const because = { note: 'Cancelled for fraud', ...becauseOf(decision) };
    const cancelled = fire(tx, 'cancel', { orderId, because });
    const order = cancelled.holds.includes('FRAUD') ? liftHold(tx, orderId, 'FRAUD', because) : cancelled;
    happened(tx, 'FRAUD_CANCEL', order);
    return { done: true, sentence: `Order ${orderNumber} was cancelled for fraud; its status is ${order.statusCode}` };
  });
