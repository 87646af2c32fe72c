import { periodMs } from '../../core/period.js';
import { movable } from '../../domain/moves/movable.js';
import type { Ask } from '../../domain/moves/move.js';
import { type MoveName, moveOf } from '../../domain/moves/table.js';
import { unitsAsked } from '../../domain/moves/units-asked.js';
import { shipmentsOf } from '../../domain/shipments/units-in-shipments.js';
import { held } from '../../domain/status/units.js';
import type { Bucket, Order, OrderLine } from '../../model/order.js';
import { itemsOf } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { returnPolicy } from './policies.js';

/** Units of a line that left in one item of a shipment. */
export interface SentPart {
  shipmentId: string;
  shipmentLineItemId: string;
  shippedAt: string;
  deliveredAt?: string | undefined;
}

/** The items of the order's shipments that hold units of a line, the oldest first. */
export const sentParts = (tx: Tx, { orderId }: Order, { lineItemId }: OrderLine): SentPart[] =>
  shipmentsOf(tx, orderId).flatMap((shipment) =>
    itemsOf(shipment)
      .filter((item) => item.lineItemId === lineItemId)
      .map(({ shipmentLineItemId, deliveredAt }) => ({
        shipmentId: shipment.shipmentId,
        shipmentLineItemId,
        shippedAt: shipment.shipDate,
        deliveredAt,
      })),
  );

/**
 * Whether units may still be returned, by the policies `returnPeriod` and `returnPeriodFrom`. Units
 * that no shipment holds, of an order that was placed as delivered, count from its creation (a
 * policy).
 */
function isInPeriod(tx: Tx, order: Order, part: SentPart | undefined): boolean {
  const sent = returnPolicy(tx, 'returnPeriodFrom') === 'shipping' ? part?.shippedAt : part?.deliveredAt;
  const since = part ? sent : order.createdAt;
  return since === undefined || tx.nowMs() <= Date.parse(since) + periodMs(returnPolicy(tx, 'returnPeriod'));
}

/** Units that were announced before: the period was checked then. */
const announced: readonly Bucket[] = ['pendingReturn', 'processingReturn', 'pendingExchange'];

/** How many units of a part a move of returns can take, and how many of them the policy allows. */
export interface Returnable {
  quantity: number;
  /** Why it is no more. */
  sentence: string;
  withinPolicy: number;
}

/**
 * How many units a return or an exchange can take of what the ask names. The eligibility and the
 * return itself both go by this.
 */
export function returnable(ask: Ask, move: MoveName, part: SentPart | undefined): Returnable {
  const can = movable(ask, move);
  const known = moveOf(move).from.filter((bucket) => announced.includes(bucket));
  const before = Math.min(can.quantity, held(unitsAsked(ask), ...known));
  return { ...can, withinPolicy: isInPeriod(ask.tx, ask.order, part) ? can.quantity : before };
}
