import type { HoldType, Order } from '../../model/order.js';
import type { OrderStatusCode } from '../../model/order-statuses.js';
import { every, type Standing as LineStanding, some, standingOf } from './standing.js';
import { tally } from './units.js';

/** What an order's status depends on: its units, its holds, and whether it is released. */
interface Standing extends LineStanding {
  /** The units of the lines that replace no other line's. */
  sold: LineStanding;
  holds: readonly HoldType[];
  released: boolean;
}
type Row = readonly [code: OrderStatusCode, holds: (standing: Standing) => boolean];

const both =
  (...conditions: ((standing: Standing) => boolean)[]) =>
  (standing: Standing) =>
    conditions.every((holds) => holds(standing));
const on =
  (hold: HoldType) =>
  ({ holds }: Standing) =>
    holds.includes(hold);

/**
 * The first matching row gives the order's status. A full status needs every unit that is not
 * cancelled, a partial one at least one of them (documented). An order is exchanged once everything
 * that was sold came back for others, wherever those are (a policy). If several fit, the most
 * advanced fulfillment wins, and cancelled units count only while nothing is allocated (a policy).
 */
export const orderStatusRows: readonly Row[] = [
  ['ORDER_CANCELLED', ({ live }) => live === 0],
  ['ORDER_HOLD_FRAUD', on('FRAUD')],
  ['ORDER_HOLD_CSR', on('CSR')],
  ['ORDER_HOLD_CROSSBORDER', on('CROSSBORDER')],
  ['ORDER_HOLD_REVALIDATION', on('REVALIDATION')],
  ['ORDER_HOLD_AUTH_PENDING', on('AUTH_PENDING')],
  ['ORDER_HOLD_EXTERNAL', on('EXTERNAL')],
  ['ORDER_HOLD', on('HOLD')],
  ['ORDER_EXCHANGED', ({ sold }) => every('exchanged')(sold)],
  ['ORDER_RETURNED', every('returned', 'exchanged')],
  ['ORDER_PARTIALLY_EXCHANGED', some('exchanged')],
  ['ORDER_PARTIALLY_RETURNED', some('returned')],
  ['ORDER_PENDING_RETURN', every('pendingReturn', 'processingReturn', 'pendingExchange')],
  ['ORDER_PENDING_PARTIAL_RETURN', some('pendingReturn', 'processingReturn', 'pendingExchange')],
  ['ORDER_PICKED_UP', every('pickedUp')],
  ['ORDER_DELIVERED', both(every('delivered', 'pickedUp', 'rejectedReturn'), some('delivered', 'rejectedReturn'))],
  ['ORDER_PARTIALLY_DELIVERED', some('delivered', 'rejectedReturn')],
  ['ORDER_PARTIALLY_PICKED_UP', some('pickedUp')],
  ['ORDER_SHIPPED', every('shipped')],
  ['ORDER_PARTIALLY_SHIPPED', some('shipped')],
  ['ORDER_READY_FOR_PICKUP', every('readyForPickup')],
  ['ORDER_READY_FOR_PARTIAL_PICKUP', some('readyForPickup')],
  ['ORDER_ALLOCATED', every('allocated')],
  ['ORDER_PARTIALLY_ALLOCATED', some('allocated')],
  ['ORDER_PARTIALLY_CANCELLED', both(some('cancelled'), some('open', 'backordered'))],
  ['ORDER_CONFIRMED', both(({ released }) => released, some('open', 'backordered'))],
  ['ORDER_CREATED', some('open', 'backordered')],
];

/**
 * The status that holds and units give; undefined if no row matches, which the check at start-up
 * rules out.
 */
function readStatus({ items, holds, released }: Pick<Order, 'items' | 'holds' | 'released'>): string | undefined {
  const sold = standingOf(tally(items.filter(({ exchangeItem }) => !exchangeItem)));
  const standing = { ...standingOf(tally(items)), sold, holds, released };
  return orderStatusRows.find(([, holdsTrue]) => holdsTrue(standing))?.[0];
}

/** The status that an order's holds and units give it. */
export const statusOf = (order: Order): string => readStatus(order) ?? 'ORDER_ERROR';

/** A status code for people: "Order Partially Shipped" for ORDER_PARTIALLY_SHIPPED (documented). */
export const statusDescription = (code: string): string =>
  code
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
