import { Refusal } from '../../core/forms/errors.js';
import type { Because } from '../../domain/events/history.js';
import { fire } from '../../domain/moves/fire.js';
import { liftHold } from '../../domain/moves/holds.js';
import { orderByNumber } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import type { Tx } from '../../store/tx.js';

export interface CrossBorderRelease {
  orderNumber: string;
  releaseType: 'RELEASE' | 'CANCEL';
  because: Because;
}

/**
 * Ends an order's cross-border hold: RELEASE releases it, CANCEL cancels everything that can be
 * cancelled (documented types; what they do is a policy). Refused if the order is not on that hold.
 */
export function releaseCrossBorder(tx: Tx, { orderNumber, releaseType, because }: CrossBorderRelease): Order {
  const order = orderByNumber(tx, orderNumber);
  if (releaseType === 'RELEASE') return liftHold(tx, order.orderId, 'CROSSBORDER', because);
  if (!order.holds.includes('CROSSBORDER')) {
    throw new Refusal('notEligible', `Order ${orderNumber} is not on hold CROSSBORDER; its status is ${order.statusCode}`);
  }
  const cancelled = fire(tx, 'cancel', { orderId: order.orderId, because });
  return cancelled.holds.includes('CROSSBORDER') ? liftHold(tx, order.orderId, 'CROSSBORDER', because) : cancelled;
}
