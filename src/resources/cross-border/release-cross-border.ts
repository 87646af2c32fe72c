import { Refusal } from '../../core/errors.js';
import type { Because } from '../../lifecycle/audit.js';
import { carryOut } from '../../lifecycle/carry-out.js';
import { orderByNumber } from '../../lifecycle/find-order.js';
import { liftHold } from '../../lifecycle/holds.js';
import type { Tx } from '../../store/tx.js';
import type { Order } from '../order/model.js';

export interface CrossBorderRelease {
  orderNumber: string;
  releaseType: 'RELEASE' | 'CANCEL';
  because: Because;
}

/**
 * Ends an order's cross-border hold: RELEASE lifts it, CANCEL cancels everything that can be cancelled (documented types; what they do is a policy).
 * Refused when the order is not on that hold.
 */
export function releaseCrossBorder(tx: Tx, { orderNumber, releaseType, because }: CrossBorderRelease): Order {
  const order = orderByNumber(tx, orderNumber);
  if (releaseType === 'RELEASE') return liftHold(tx, order.orderId, 'CROSSBORDER', because);
  if (!order.holds.includes('CROSSBORDER')) {
    throw new Refusal('notEligible', `Order ${orderNumber} is not on hold CROSSBORDER; its status is ${order.statusCode}`);
  }
  const cancelled = carryOut(tx, 'cancel', { orderId: order.orderId, because });
  return cancelled.holds.includes('CROSSBORDER') ? liftHold(tx, order.orderId, 'CROSSBORDER', because) : cancelled;
}
