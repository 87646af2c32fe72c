import { instantOf } from '../core/time/instant.js';
import { seeded } from '../core/values/random.js';
import type { Work } from '../core/work/slices.js';
import { createReservation } from '../resources/backorder/reserve.js';
import { drawTimes, drawTimesFrom, type Occurrence, type Plan } from './plan.js';
import type { Recipe } from './recipe.js';
import { type Journey, journeys } from './steps.js';

/** Plans the orders that a recipe lists in full, one at a time. */
export function* planFixedOrders({ seed, date, records = {} }: Recipe): Work<Plan[]> {
  const endMs = instantOf(date) as number;
  const plans: Plan[] = [];
  for (const [i, { at, orderId, status = 'ORDER_CREATED', order }] of (records.orders ?? []).entries()) {
    const journey = journeys[status] as Journey;
    const random = seeded(`${seed} records ${order.orderNumber}`);
    const times = at === undefined ? drawTimes(random, journey, endMs) : drawTimesFrom(random, journey, instantOf(at) as number, endMs);
    plans.push({
      status,
      journey,
      times,
      orderId,
      orderNumber: order.orderNumber,
      order: () => ({ ...order, statusCode: 'ORDER_CREATED' }),
      path: ['records', 'orders', i],
      record: ['records', 'orders', i, 'order'],
    });
    yield;
  }
  return plans;
}

/** Plans the reservations that a recipe lists in full. Those without a time come last. */
export function* fixedReservations({ date, records = {} }: Recipe): Iterable<Occurrence> {
  for (const [i, { at = date, ...reservation }] of (records.reservations ?? []).entries()) {
    const path = ['records', 'reservations', i];
    yield { atMs: instantOf(at) as number, does: (tx) => createReservation(tx, { released: 0, ...reservation }), path, record: path };
  }
}
