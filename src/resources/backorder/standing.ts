import { lineStatus } from '../../domain/status/line-status.js';
import { lineOf } from '../../domain/status/units.js';
import { holderOfNumber } from '../../model/find-order.js';
import { type Order, orders } from '../../model/order.js';
import type { Reservation } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';

/** A reservation with the current statuses of its order and line, if the order is known. */
export interface StandingReservation extends Reservation {
  orderStatusCode: string;
  lineItemStatus?: string;
  paymentStatus?: string;
}

const orderOf = (tx: Tx, { orderId, orderNumber }: Reservation): Order | undefined =>
  tx.find(orders, orderId) ?? holderOfNumber(tx, orderNumber);

/**
 * Adds the order's current statuses to a reservation. For an unknown order, the merchant's own
 * statuses are shown.
 */
export function withStanding(tx: Tx, reservation: Reservation): StandingReservation {
  const order = orderOf(tx, reservation);
  if (!order) return { ...reservation, orderStatusCode: reservation.orderStatusCode ?? 'ORDER_CREATED' };
  const line = lineOf(order, reservation.lineItemId);
  const paymentStatus = reservation.paymentStatus ?? order.payments?.[0]?.paymentStatus;
  return {
    ...reservation,
    orderId: order.orderId,
    orderStatusCode: order.statusCode,
    ...(line && { lineItemStatus: lineStatus(line) }),
    ...(paymentStatus !== undefined && { paymentStatus }),
  };
}
