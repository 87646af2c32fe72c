import type { Order } from '../../model/order.js';
import type { EventType } from '../events/event-types.js';
import { allHaveLeft } from '../money/worth.js';
import { held, tally } from '../status/units.js';

const units = (order: Order) => tally(order.items);

/** The order as it was sold, without the lines that replace units of others. */
const sold = (order: Order): Order => ({ ...order, items: order.items.filter(({ exchangeItem }) => !exchangeItem) });

/**
 * What an order can reach, each with the event that tells it once. A hold or a part of the order
 * that is further on does not hide it, as it does in the status.
 */
const milestones: readonly (readonly [EventType, (order: Order) => boolean])[] = [
  [
    'ORDER_CONFIRMED',
    ({ statusCode, released }) => statusCode === 'ORDER_CONFIRMED' || (released && statusCode === 'ORDER_PARTIALLY_CANCELLED'),
  ],
  // Only once every line is shipped (documented), whatever was delivered before.
  ['ORDER_SHIPPED', (order) => held(units(order), 'shipped') > 0 && allHaveLeft(sold(order))],
  ['ORDER_RETURNED', ({ statusCode }) => statusCode === 'ORDER_RETURNED'],
  [
    'ORDER_PARTIALLY_RETURNED',
    (order) => held(units(order), 'returned') > 0 && !['ORDER_RETURNED', 'ORDER_EXCHANGED'].includes(order.statusCode),
  ],
  ['ORDER_HOLD_FRAUD', ({ statusCode }) => statusCode === 'ORDER_HOLD_FRAUD'],
  ['ORDER_HOLD_CSR', ({ statusCode }) => statusCode === 'ORDER_HOLD_CSR'],
  ['ORDER_HOLD_CROSSBORDER', ({ statusCode }) => statusCode === 'ORDER_HOLD_CROSSBORDER'],
];

/** The events of what an order has reached that it had not before. Both have their status. */
export const milestonesOf = (before: Order | undefined, order: Order): EventType[] =>
  milestones.flatMap(([event, reached]) => (reached(order) && !(before && reached(before)) ? [event] : []));
