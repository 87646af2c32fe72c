import { Refusal } from '../core/forms/errors.js';
import { allocateOrder } from '../domain/moves/allocate-order.js';
import { fire } from '../domain/moves/fire.js';
import { placeHold, releaseOrder } from '../domain/moves/holds.js';
import { movable } from '../domain/moves/movable.js';
import type { MoveName } from '../domain/moves/table.js';
import { type HoldType, orders } from '../model/order.js';
import type { Tx } from '../store/tx.js';

/** One step of an order, a number of hours after the previous step. */
export interface Step {
  readonly after: readonly [least: number, most: number];
  readonly does: (tx: Tx, orderId: string) => unknown;
}

/** What an invented order needs for its steps to reach the status. */
export interface Wants {
  /** It needs several lines, so that a part of the order can be a whole line. */
  readonly lines?: boolean;
  /** It needs a line that stock does not cover but a backorder or preorder does. */
  readonly scarce?: boolean;
  /** It needs a store for pickup. */
  readonly pickup?: boolean;
  /** No stock is taken for it. */
  readonly untouched?: boolean;
}

/** The payment status that an invented order is placed with. Its moves capture and refund. */
export type Paid = 'AUTHORIZED' | 'PENDING';

/** How an order reaches a status. */
export interface Journey {
  readonly steps: readonly Step[];
  /** The maximum number of hours since the last step. */
  readonly rests: number;
  readonly paid: Paid;
  readonly wants: Wants;
}

const step = (least: number, most: number, does: Step['does']): Step => ({ after: [least, most], does });

const all =
  (move: MoveName): Step['does'] =>
  (tx, orderId) =>
    fire(tx, move, { orderId });

/**
 * Moves all movable units of the first line that has any, or half of them if it is the only line.
 */
const part =
  (move: MoveName): Step['does'] =>
  (tx, orderId) => {
    const order = tx.get(orders, orderId);
    const lines = order.items
      .map((line) => ({ lineItemId: line.lineItemId, quantity: movable({ tx, order, line, because: {} }, move).quantity }))
      .filter(({ quantity }) => quantity > 0);
    const [first] = lines;
    const quantity = lines.length > 1 ? first?.quantity : Math.floor((first?.quantity ?? 0) / 2);
    if (!first || !quantity)
      throw new Refusal('notEligible', `Order ${order.orderNumber} has too few units to ${move} only a part of them`);
    fire(tx, move, { orderId, items: [{ lineItemId: first.lineItemId, quantity }] });
  };

const hold = (type: HoldType): Journey => ({
  steps: [step(0.01, 0.2, (tx, orderId) => placeHold(tx, orderId, type))],
  rests: 72,
  paid: type === 'AUTH_PENDING' ? 'PENDING' : 'AUTHORIZED',
  wants: { untouched: true },
});

const confirmed = [step(0.02, 0.5, releaseOrder)];
const allocated = [...confirmed, step(0.01, 0.2, allocateOrder)];
const shipped = [...allocated, step(4, 30, all('ship'))];
const delivered = [...shipped, step(24, 96, all('deliver'))];
const ready = [...allocated, step(1, 6, all('readyForPickup'))];
const partReturn = [...delivered, step(24, 120, part('requestReturn'))];
const wholeReturn = [...delivered, step(24, 120, all('requestReturn'))];

const journey = (steps: readonly Step[], rests: number, wants: Wants = {}): Journey => ({ steps, rests, paid: 'AUTHORIZED', wants });

/** The steps that lead to each status. A status that is not listed here cannot be seeded. */
export const journeys: Readonly<Record<string, Journey>> = {
  ORDER_CREATED: journey([], 12, { untouched: true }),
  ORDER_CONFIRMED: journey(confirmed, 24, { untouched: true }),
  ORDER_PARTIALLY_ALLOCATED: journey(allocated, 480, { scarce: true }),
  ORDER_ALLOCATED: journey(allocated, 30),
  ORDER_PARTIALLY_SHIPPED: journey([...allocated, step(4, 30, part('ship'))], 48, { lines: true }),
  ORDER_SHIPPED: journey(shipped, 72),
  ORDER_READY_FOR_PARTIAL_PICKUP: journey([...allocated, step(1, 6, part('readyForPickup'))], 12, { lines: true, pickup: true }),
  ORDER_READY_FOR_PICKUP: journey(ready, 48, { pickup: true }),
  ORDER_PARTIALLY_PICKED_UP: journey([...ready, step(2, 48, part('pickUp'))], 48, { lines: true, pickup: true }),
  ORDER_PICKED_UP: journey([...ready, step(2, 48, all('pickUp'))], 480, { pickup: true }),
  ORDER_PARTIALLY_DELIVERED: journey([...shipped, step(24, 96, part('deliver'))], 48, { lines: true }),
  ORDER_DELIVERED: journey(delivered, 480),
  ORDER_PENDING_PARTIAL_RETURN: journey(partReturn, 96, { lines: true }),
  ORDER_PENDING_RETURN: journey(wholeReturn, 96),
  ORDER_PARTIALLY_RETURNED: journey([...partReturn, step(48, 144, part('receiveReturn'))], 200, { lines: true }),
  ORDER_RETURNED: journey([...wholeReturn, step(48, 144, all('receiveReturn'))], 200),
  ORDER_PARTIALLY_EXCHANGED: journey([...delivered, step(24, 120, part('requestExchange')), step(48, 144, all('exchange'))], 200, {
    lines: true,
  }),
  ORDER_EXCHANGED: journey([...delivered, step(24, 120, all('requestExchange')), step(48, 144, all('exchange'))], 200),
  ORDER_PARTIALLY_CANCELLED: journey([...confirmed, step(0.5, 12, part('cancel'))], 72, { lines: true, untouched: true }),
  ORDER_CANCELLED: journey([step(0.1, 6, all('cancel'))], 480, { untouched: true }),
  ORDER_HOLD: hold('HOLD'),
  ORDER_HOLD_FRAUD: hold('FRAUD'),
  ORDER_HOLD_CSR: hold('CSR'),
  ORDER_HOLD_CROSSBORDER: hold('CROSSBORDER'),
  ORDER_HOLD_REVALIDATION: hold('REVALIDATION'),
  ORDER_HOLD_AUTH_PENDING: hold('AUTH_PENDING'),
  ORDER_HOLD_EXTERNAL: hold('EXTERNAL'),
};

/** The statuses that a seeded order can have. */
export const reachableStatuses: readonly string[] = Object.keys(journeys);
