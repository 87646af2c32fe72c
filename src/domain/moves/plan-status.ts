import type { Bucket, Order } from '../../model/order.js';
import { held, totalUnits } from '../status/units.js';
import { Planner, type Step } from './plan.js';

/**
 * Order statuses that fix where every unit is, except cancelled ones: the bucket to move units to,
 * and the buckets where units may also stay.
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

/** Whether a status fixes where every unit is, so that it needs no quantities. */
export const isWhole = (statusCode: string): boolean => statusCode in wholes;

/**
 * The moves that bring every unit, except cancelled ones, where a status wants them. Undefined if
 * no moves lead there or the status does not fix where units are.
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
