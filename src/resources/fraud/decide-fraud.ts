import { Refusal } from '../../core/forms/errors.js';
import { notKnown } from '../../core/text/wording.js';
import { happened } from '../../domain/events/events.js';
import type { Because } from '../../domain/events/history.js';
import { fire } from '../../domain/moves/fire.js';
import { liftHold } from '../../domain/moves/holds.js';
import { movable } from '../../domain/moves/movable.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import { targetConfigs } from '../../model/target-config.js';
import type { Tx } from '../../store/tx.js';

/** A fraud service's decision about an order. */
export interface FraudDecision {
  order: OrderName;
  /** The service that made the decision. */
  service?: string | undefined;
  because?: Because;
}

/** Makes the refusal for an order about which nothing is left to decide. */
const decided = (sentence: string): Refusal => new Refusal('notEligible', sentence, { rule: 'alreadyDecided' });

const becauseOf = ({ service, because }: FraudDecision): Because => ({ ...(service !== undefined && { source: service }), ...because });

/** The services that held orders are handed to, by the target configurations (a policy). */
const fraudServices = (tx: Tx): string[] =>
  tx.by(targetConfigs, 'processName', 'ORDER_HOLD_FRAUD').flatMap(({ targetService = [] }) => targetService.map((one) => one.serviceName));

/**
 * The order on fraud hold that a decision is about. If the tenant configured who decides, no other
 * service can (a policy).
 */
function heldOrder(tx: Tx, { order: name, service }: FraudDecision): Order {
  const services = fraudServices(tx);
  if (service !== undefined && services.length > 0 && !services.includes(service))
    throw new Refusal('invalidInput', `The service ${notKnown(service, 'a target service of ORDER_HOLD_FRAUD', services)}`);
  const order = orderNamed(tx, name);
  if (!order.holds.includes('FRAUD')) throw decided(`Order ${order.orderNumber} is not on hold FRAUD; its status is ${order.statusCode}`);
  return order;
}

/**
 * Releases the fraud hold and returns what was done, in a sentence. The status becomes
 * ORDER_CONFIRMED unless there is another hold (documented). In `auto` the order is then allocated.
 * Refuses an order that is unknown or not held.
 */
export function releaseFraudHold(tx: Tx, decision: FraudDecision): string {
  const order = liftHold(tx, heldOrder(tx, decision).orderId, 'FRAUD', becauseOf(decision));
  happened(tx, 'FRAUD_RELEASE', order);
  return `Order ${order.orderNumber} was released from its fraud hold; its status is ${order.statusCode}`;
}

/**
 * Cancels everything that can be cancelled, which gives ORDER_CANCELLED (documented), releases the
 * hold for the rest, and returns what was done, in a sentence. Refuses an order that is unknown,
 * not held or without units to cancel.
 */
export function cancelFraudHold(tx: Tx, decision: FraudDecision): string {
  const held = heldOrder(tx, decision);
  const { orderId, orderNumber } = held;
  const asked = held.items.map((line) => movable({ tx, order: held, line, because: {} }, 'cancel'));
  if (asked.every(({ quantity }) => quantity === 0)) throw decided(asked[0]?.sentence ?? `Order ${orderNumber} has no units to cancel`);
  const because = { note: 'Cancelled for fraud', ...becauseOf(decision) };
  const cancelled = fire(tx, 'cancel', { orderId, because });
  const order = cancelled.holds.includes('FRAUD') ? liftHold(tx, orderId, 'FRAUD', because) : cancelled;
  happened(tx, 'FRAUD_CANCEL', order);
  return `Order ${orderNumber} was cancelled for fraud; its status is ${order.statusCode}`;
}
