import type { Bucket, Order } from '../../model/order.js';
import { held, totalUnits } from '../status/units.js';
import { Planner, type Step } from './plan.js';

/**
 * Statuses that say where every unit is that is not cancelled: the bucket they mean, and those that
 * count as well.
 */
const wholes: Readonly<Record<string, { to: Bucket; or?: readonly Bucket[] }>> = {
  ORDER_ALLOCATED: { to: 'allocated' },
  ORDER_READY_FOR_PICKUP: { to: 'readyForPickup' },
  ORDER_PICKED_UP: { to: 'pickedUp' },
  ORDER_SHIPPED: { to: 'shipped' },
  ORDER_DELIVERED: { to: 'delivered', or: ['pickedUp', 'rejectedReturn'] },
  ORDER_PENDING_RETURN: { to: 'pendingReturn', or: ['processingReturn', 'pendingExchange'] },
  ORDER_RETURNED: { to: 'returned', or: ['exchanged'] },
  ORDER_EXCHANGED: { to: 'exchanged' },
  ORDER_CANCELLED: { to: 'cancelled' },
};

/** Whether a status says where every unit is, so that it needs no quantities beside it. */
export const isWhole = (statusCode: string): boolean => statusCode in wholes;

/**
 * Moves that bring every unit of an order that is not cancelled where a status says that all are;
 * undefined where none lead there, or the status does not say it.
 */
export function planStatus({ items }: Order, statusCode: string): Step[] | undefined {
  const whole = wholes[statusCode];
  if (!whole) return undefined;
  const { to, or = [] } = whole;
  const steps: Step[] = [];
  for (const line of items) {
    const plan = new Planner(line);
    const elsewhere = () => totalUnits(plan.units) - held(plan.units, to, ...or) - (to === 'cancelled' ? 0 : held(plan.units, 'cancelled'));
    plan.lead([to], elsewhere(), or);
    if (elsewhere() > 0) return undefined;
    steps.push(...plan.steps);
  }
  return steps;
}
