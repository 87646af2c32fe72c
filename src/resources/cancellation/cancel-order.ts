import { Refusal, refuseAll, unknownField } from '../../core/forms/errors.js';
import type { Because } from '../../domain/events/history.js';
import { fire } from '../../domain/moves/fire.js';
import { movable, requireLine } from '../../domain/moves/movable.js';
import type { FireItem } from '../../domain/moves/move.js';
import { policy } from '../../domain/policies.js';
import { endSoftReservation } from '../../domain/stock/soft-units.js';
import { type OrderName, orderNamed } from '../../model/find-order.js';
import type { Order } from '../../model/order.js';
import { softReservations } from '../../model/soft-reservation.js';
import type { Tx } from '../../store/tx.js';

export interface CancelEligibility {
  orderId: string;
  eligibleReasonCodes: readonly string[];
  policyType: string;
  period: string;
  items: { lineItemId: string; sku: string; eligibleQuantity: number; eligible: boolean }[];
}

/**
 * Returns how many units of each line, or of the named lines, can be cancelled now: exactly those
 * that `cancelOrder` would cancel.
 */
export function cancelEligibility(
  tx: Tx,
  { order: name, lineItemIds }: { order: OrderName; lineItemIds?: string[] | undefined },
): CancelEligibility {
  const order = orderNamed(tx, name);
  const lines = lineItemIds ? [...new Set(lineItemIds)].map((id) => requireLine(order, id)) : order.items;
  return {
    orderId: order.orderId,
    eligibleReasonCodes: policy(tx, 'cancelReasonCodes'),
    policyType: policy(tx, 'cancelPolicyType'),
    period: policy(tx, 'cancelPeriod'),
    items: lines.map((line) => {
      const eligibleQuantity = movable({ tx, order, line, because: {} }, 'cancel').quantity;
      return { lineItemId: line.lineItemId, sku: line.sku, eligibleQuantity, eligible: eligibleQuantity > 0 };
    }),
  };
}

export interface Cancel {
  order: OrderName;
  /** The contract does not require a line, but the command does. */
  items?: (Omit<FireItem, 'lineItemId'> & { lineItemId?: string })[] | undefined;
  because: Because;
  /** Whether the units that are softly reserved for the rest of the order are given back, too. */
  releaseSoftReservation?: boolean | undefined;
}

/**
 * Cancels the units that `items` names, or everything that can be cancelled if there are no items
 * (documented). What is softly reserved for them is given back, with `releaseSoftReservation` all
 * that is softly reserved for the order (a policy). Refuses with the reason (documented reasons,
 * our own wording).
 */
export function cancelOrder(tx: Tx, { order, items, because, releaseSoftReservation }: Cancel): Order {
  const nameless = (items ?? []).flatMap(({ lineItemId }, i) => (lineItemId === undefined ? [`items[${i}].lineItemId`] : []));
  refuseAll(nameless.map((field) => ({ field, problem: 'missing', message: 'must not be null' })));
  const { orderId, orderNumber, items: lines } = orderNamed(tx, order);
  for (const [i, { lineItemId }] of (items ?? []).entries()) {
    if (lines.some((line) => line.lineItemId === lineItemId)) continue;
    const message = `Line ${lineItemId} is not on order ${orderNumber}`;
    throw new Refusal('notEligible', message, { fields: [unknownField(`items[${i}].lineItemId`, message)] });
  }
  if (releaseSoftReservation) for (const { id } of [...tx.by(softReservations, 'orderId', orderId)]) endSoftReservation(tx, id);
  return fire(tx, 'cancel', { orderId, items: items?.length ? (items as FireItem[]) : undefined, because });
}
