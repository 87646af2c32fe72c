import { periodMs } from '../../core/time/period.js';
import { movable } from '../../domain/moves/movable.js';
import type { Ask } from '../../domain/moves/move.js';
import { type MoveName, moveOf } from '../../domain/moves/table.js';
import { unitsAsked } from '../../domain/moves/units-asked.js';
import { OUTSIDE, shipmentsOf, unitsOutside } from '../../domain/shipments/units-in-shipments.js';
import { departed, held } from '../../domain/status/units.js';
import type { Bucket, Order, OrderLine } from '../../model/order.js';
import { itemsOf } from '../../model/shipment.js';
import type { Tx } from '../../store/tx.js';
import { returnPolicy } from './policies.js';

/** Units of a line that left in one item of a shipment, or in none that is known. */
export interface SentPart {
  /** `OUTSIDE` for the units that no shipment holds. */
  shipmentId: string;
  /** The line, for the units that no shipment holds. */
  shipmentLineItemId: string;
  shippedAt: string;
  deliveredAt?: string | undefined;
}

/**
 * The units of an order that was placed as shipped or delivered, which no shipment holds. They left
 * when the order was created (a policy).
 */
const outside = ({ createdAt }: Order, { lineItemId }: OrderLine): SentPart => ({
  ...{ shipmentId: OUTSIDE, shipmentLineItemId: lineItemId, shippedAt: createdAt, deliveredAt: createdAt },
});

/** The items of the order's shipments that hold units of a line, the oldest first. */
const shippedParts = (tx: Tx, { orderId }: Order, { lineItemId }: OrderLine): SentPart[] =>
  shipmentsOf(tx, orderId).flatMap((shipment) =>
    itemsOf(shipment)
      .filter((item) => item.lineItemId === lineItemId)
      .map(({ shipmentLineItemId, deliveredAt }) => ({
        ...{ shipmentId: shipment.shipmentId, shipmentLineItemId, shippedAt: shipment.shipDate, deliveredAt },
      })),
  );

/**
 * The parts in which units of a line left: the items of its shipments, the oldest first, and last
 * what no shipment holds, if anything of the line left so or if it has no shipment.
 */
export function sentParts(tx: Tx, order: Order, line: OrderLine): SentPart[] {
  const shipped = shippedParts(tx, order, line);
  const units = unitsOutside(tx, order.orderId, line);
  return shipped.length === 0 || held(units, ...departed) > 0 ? [...shipped, outside(order, line)] : shipped;
}

/** Whether units may still be returned, by the policies `returnPeriod` and `returnPeriodFrom`. */
function isInPeriod(tx: Tx, { shippedAt, deliveredAt }: SentPart): boolean {
  const since = returnPolicy(tx, 'returnPeriodFrom') === 'shipping' ? shippedAt : deliveredAt;
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

/** What earlier items of a request change of the units that there are, as the end of a sentence. */
const changed = (before: number, now: number): string => {
  if (now === before) return '';
  return now < before ? `, and earlier items take ${before - now}` : `, and earlier items add ${now - before}`;
};

/**
 * How many units a return or an exchange can take of what the ask names, of which `units` are where
 * earlier items of the same request moved them. The eligibility and the return itself both go by
 * this.
 */
export function returnable(ask: Ask, move: MoveName, part: SentPart, units = unitsAsked(ask)): Returnable {
  const { from, when = [] } = moveOf(move);
  const refused = when.map((guard) => guard(ask)).find((sentence) => sentence !== undefined);
  if (refused !== undefined) return { quantity: 0, sentence: refused, withinPolicy: 0 };
  const { quantity: before, sentence } = movable(ask, move);
  const quantity = held(units, ...from);
  const known = held(units, ...from.filter((bucket) => announced.includes(bucket)));
  return { quantity, sentence: sentence + changed(before, quantity), withinPolicy: isInPeriod(ask.tx, part) ? quantity : known };
}
