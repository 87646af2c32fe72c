import type { Order, OrderPayment } from '../../model/order.js';
import { type Balance, balanceOf, inOrderCurrency } from './ledger.js';

/**
 * Statuses of a payment that no money moves on, as the merchant or the sandbox sets them (a
 * policy).
 */
const unusable: ReadonlySet<string> = new Set(['VOIDED', 'ERROR']);

/** The payment that no provider holds: there is nothing to capture or to void (a policy). */
const CASH = 'CASH_ON_DELIVERY';

/** Whether money may move on a payment. */
const isUsable = ({ paymentStatus = '' }: OrderPayment): boolean => !unusable.has(paymentStatus.toUpperCase());

/** Whether a payment is cash that the carrier collects, by its method or the type of its token. */
const isCash = ({ paymentMethod, paymentToken }: OrderPayment): boolean =>
  [paymentMethod, paymentToken?.paymentType].some((name) => name?.toUpperCase() === CASH);

/** How much of a payment there is for some purpose, in minor units of its currency. */
export type Room = (payment: OrderPayment, balance: Balance) => number;

/** What was charged and has not gone back: the most that can be refunded. */
export const refundable: Room = (payment, { chargedAmount, refundAmount }) =>
  isUsable(payment) ? Math.max(0, chargedAmount - refundAmount) : 0;

/** What a provider holds and has not charged: the most that can be captured or voided. */
export const uncaptured: Room = (payment, { authAmount, chargedAmount }) =>
  isUsable(payment) && !isCash(payment) ? Math.max(0, authAmount - chargedAmount) : 0;

/**
 * What the sandbox itself captured and has not gone back: the most that an undone shipment takes
 * back.
 */
export const reversible: Room = (payment, { chargedAmount, refundAmount, captured }) =>
  isUsable(payment) ? Math.max(0, Math.min(captured, chargedAmount - refundAmount)) : 0;

/**
 * What was paid for the order: charged and not given back. An appeasement is a gift and leaves the
 * order as paid as it was.
 */
export const paid: Room = (payment, { chargedAmount, refundAmount, appeased }) =>
  isUsable(payment) ? Math.max(0, chargedAmount - Math.max(0, refundAmount - appeased)) : 0;

/** What there is over all payments of an order, in minor units of its currency. */
export const totalOf = (order: Order, room: Room): number =>
  (order.payments ?? []).reduce((sum, one) => sum + inOrderCurrency(order, one, room(one, balanceOf(order, one))), 0);
