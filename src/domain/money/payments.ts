import type { Order, OrderPayment } from '../../model/order.js';
import { type Balance, balanceOf, inOrderCurrency } from './ledger.js';

/**
 * Payment statuses that stop all money movements, whether the merchant or the sandbox set them (a
 * policy).
 */
const unusable: ReadonlySet<string> = new Set(['VOIDED', 'ERROR']);

/** The payment method without an authorization: there is nothing to capture or void (a policy). */
const CASH = 'CASH_ON_DELIVERY';

/** Whether money may move on a payment, by its status. */
const isUsable = ({ paymentStatus = '' }: OrderPayment): boolean => !unusable.has(paymentStatus.toUpperCase());

/** Whether a payment is cash on delivery, by its method or the type of its token. */
const isCash = ({ paymentMethod, paymentToken }: OrderPayment): boolean =>
  [paymentMethod, paymentToken?.paymentType].some((name) => name?.toUpperCase() === CASH);

/** How much of a payment is available for a purpose, in minor units of its currency. */
export type Room = (payment: OrderPayment, balance: Balance) => number;

/** Charged and not refunded: the most that can be refunded. */
export const refundable: Room = (payment, { chargedAmount, refundAmount }) =>
  isUsable(payment) ? Math.max(0, chargedAmount - refundAmount) : 0;

/** Authorized, or to be paid in cash, and not charged: what of the order needs no authorization. */
export const covered: Room = (payment, { authAmount, chargedAmount }) => (isUsable(payment) ? Math.max(0, authAmount - chargedAmount) : 0);

/** Authorized and not charged: the most that can be captured or voided. */
export const uncaptured: Room = (payment, balance) => (isCash(payment) ? 0 : covered(payment, balance));

/** Captured by the sandbox and not refunded: the most that undoing a shipment can reverse. */
export const reversible: Room = (payment, { chargedAmount, refundAmount, captured }) =>
  isUsable(payment) ? Math.max(0, Math.min(captured, chargedAmount - refundAmount)) : 0;

/**
 * What the customer has paid: charged and not refunded. An appeasement is a gift and does not lower
 * it.
 */
export const paid: Room = (payment, { chargedAmount, refundAmount, appeased }) =>
  isUsable(payment) ? Math.max(0, chargedAmount - Math.max(0, refundAmount - appeased)) : 0;

/**
 * The amount that all payments of an order have available for a purpose, in minor units of the
 * order's currency.
 */
export const totalOf = (order: Order, room: Room): number =>
  (order.payments ?? []).reduce((sum, one) => sum + inOrderCurrency(order, one, room(one, balanceOf(order, one))), 0);
